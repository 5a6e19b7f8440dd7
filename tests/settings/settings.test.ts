import { describe, expect, test } from 'vitest';
import { DEFAULT_SCOPE } from '../../server/src/core/article/defaults.ts';
import { DEFAULT_CLAIMS } from '../../server/src/core/rules/claim-options.ts';
import { DEFAULT_CONTEXT } from '../../server/src/core/rules/context.ts';
import { merged } from '../../server/src/core/settings/merge.ts';
import { readSettings } from '../../server/src/core/settings/settings.ts';
import { fieldOf } from '../../server/src/core/text/field.ts';

const read = (section: unknown) => readSettings(section, { locale: 'fr' });

const UNSET = {
  lint: { locale: 'fr', severities: {}, claims: DEFAULT_CLAIMS, ignored: [], context: DEFAULT_CONTEXT },
  reading: DEFAULT_SCOPE,
  hints: new Set([...DEFAULT_SCOPE.forms].filter((form) => form !== 'marker')),
  lenses: { sources: true, sections: true },
  include: [],
  exclude: ['**/node_modules/**'],
  textKinds: [],
  library: [],
  mayBeRead: true,
};

test.each([
  [undefined, undefined, true],
  ['allowed', undefined, true],
  ['off', undefined, false],
  [undefined, 'off', false],
  ['allowed', 'off', false],
  ['allowed', false, false],
  ['off', 'allowed', false],
  ['nonsense', 'nonsense', true],
])('a second reader may read where the user says %j and the team %j: %s', (user, team, may) => {
  const section = merged(user === undefined ? {} : { reader: user }, team === undefined ? {} : { reader: team });
  expect(read(section).mayBeRead).toBe(may);
});

test.each([undefined, null, 'off', 3, true, [], ['off'], {}])('%j in place of the settings sets nothing', (section) => {
  expect(read(section)).toEqual(UNSET);
});

test.each([
  ['rules', ['off']],
  ['rules', 'off'],
  ['citationScope', 'chapter'],
  ['citationScope', ['sentence']],
  ['citationForms', 'link'],
  ['citationForms', ['link']],
  ['citationForms', null],
  ['citationForms', { link: 'no', name: 0, footnote: null, tarot: false }],
  ['claims', 'strong'],
  ['claims', { minimumStrength: 'firm', kinds: ['statistic'] }],
  ['claims', { kinds: { statistic: 'default', tarot: 'off', law: 3 } }],
  ['include', 'articles/**'],
  ['include', [3, null, '', ['a'], {}]],
  ['textKinds', 'notes'],
  ['textKinds', ['notes']],
  ['textKinds', { '*.md': 'poem', '': 'notes', 'a.md': 3 }],
  ['exclude', '**'],
  ['exclude', { '**/drafts/**': true }],
])('as %s, %j sets nothing, and the rest holds', (key, nonsense) => {
  const sound = { ...(key !== 'rules' && { rules: { a: 'off' } }), ...(key !== 'include' && { include: ['a/**'] }) };
  expect(read({ ...sound, [key]: nonsense })).toEqual(read(sound));
});

describe('the rules', () => {
  test('each of the five words is a setting', () => {
    const rules = { a: 'error', b: 'warning', c: 'information', d: 'hint', e: 'off' };
    expect(read({ rules }).lint.severities).toEqual(rules);
  });

  test('whatever else stands there is left out, and the rest holds', () => {
    const rules = { a: 'ERROR', b: true, c: null, d: ['off'], e: { severity: 'off' }, f: 'hint' };
    expect(read({ rules }).lint.severities).toEqual({ f: 'hint' });
  });
});

describe('the claims', () => {
  test('have a least strength and a severity for each kind', () => {
    const kinds = { statistic: 'error', quotation: 'off', trend: 'hint' };
    expect(read({ claims: { minimumStrength: 'strong', kinds } }).lint.claims).toEqual({
      minimumStrength: 'strong',
      kinds,
    });
  });

  test.each([
    [{}, 'strong'],
    [{ level: 'publish' }, 'strong'],
    [{ level: 'strict' }, 'likely'],
    [{ level: 'lenient' }, 'strong'],
    [{ level: 'strict', claims: { minimumStrength: null } }, 'likely'],
    // The finer setting goes before.
    [{ level: 'publish', claims: { minimumStrength: 'weak' } }, 'weak'],
    [{ level: 'strict', claims: { minimumStrength: 'strong' } }, 'strong'],
  ])('with %j are asked for from %s on', (section, strength) => {
    expect(read(section).lint.claims?.minimumStrength).toBe(strength);
  });

  test.each([
    [{ level: 'strict' }, { claims: { minimumStrength: 'strong', kinds: { law: 'off' } } }, 'likely'],
    [{}, { claims: { minimumStrength: 'weak', kinds: { law: 'off' } } }, 'weak'],
    [{ claims: { minimumStrength: 'weak' } }, { level: 'publish', claims: { kinds: { law: 'off' } } }, 'weak'],
  ])('%j over %j: a level set nearer goes before a strength set further', (near, far, strength) => {
    expect(read(merged(near, far)).lint.claims).toEqual({ minimumStrength: strength, kinds: { law: 'off' } });
  });
});

describe('how articles are read', () => {
  test.each(['sentence', 'passage', 'paragraph'])('the scope may be the %s', (scope) => {
    expect(read({ citationScope: scope }).reading.scope).toBe(scope);
  });

  test('a form counts unless it is switched off', () => {
    const { forms } = read({ citationForms: { link: false, attribution: false, marker: true, name: 'no' } }).reading;
    expect([...DEFAULT_SCOPE.forms].filter((form) => !forms.has(form))).toEqual(['attribution', 'link']);
  });
});

describe('what is shown in the text', () => {
  test('hints follow all forms but markers, and each can be switched', () => {
    const { hints } = read({ inlayHints: { marker: true, link: false } });
    expect(hints.has('marker')).toBe(true);
    expect(hints.has('link')).toBe(false);
    expect(hints.has('attribution')).toBe(true);
  });

  test('lenses can be switched off, one kind or both', () => {
    expect(read({ codeLens: { sources: false } }).lenses).toEqual({ sources: false, sections: true });
    expect(read({ codeLens: { sources: false, sections: false } }).lenses).toEqual({ sources: false, sections: false });
  });
});

describe('the globs', () => {
  test('are kept in order, those that are none left out', () => {
    const { include, exclude } = read({ include: ['b', 7, 'a/**'], exclude: ['', 'c'] });
    expect([include, exclude]).toEqual([['b', 'a/**'], ['c']]);
  });

  test('an empty list excludes nothing', () => {
    expect(read({ exclude: [] }).exclude).toEqual([]);
  });
});

test('a field is looked for in the value itself, not in what it inherits', () => {
  expect(fieldOf({ rules: 1 }, 'rules')).toBe(1);
  expect(fieldOf({}, 'toString')).toBeUndefined();
  expect(fieldOf(Object.create({ rules: 1 }), 'rules')).toBeUndefined();
  expect(fieldOf(null, 'rules')).toBeUndefined();
  expect(fieldOf('rules', 'length')).toBeUndefined();
});
