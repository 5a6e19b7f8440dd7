import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Loaded } from '../../server/src/core/bibliography/model.ts';
import { readLibrary } from '../../server/src/core/library/read.ts';
import { readSettings } from '../../server/src/core/settings/settings.ts';
import { createFingerprint } from '../../server/src/lsp/workspace/fingerprint.ts';

const day = (number: number) => ({ year: 2026, month: 11, day: number });

const library = (text: string) => readLibrary('file:///sources.yml', text).sources;

const LIBRARY = 'sources:\n  - name: A\n    reliability: { score: 6/10, expires: 2026-11-20 }\n';

const BASE = { locale: 'fr', today: day(10), library: library(LIBRARY) } as const;

const settings = (section: unknown, surroundings: Partial<Parameters<typeof readSettings>[1]> = {}) =>
  readSettings(section, { ...BASE, ...surroundings });

const named = { path: 'a.md', forced: false };

const loaded = (title: string): Loaded => ({ items: [{ id: 'x', title }], problems: [] });

const of = (
  { text = 'text', program = 'p', at = named, refs = new Map<string, Loaded>() } = {},
  chosen = settings({}),
): string => createFingerprint(program, (whole) => whole)(text, { settings: chosen, bibliographies: refs, ...at });

test('what is the same has the same name', () => {
  expect(of()).toBe(of());
  expect(of({ refs: new Map([['r.bib', loaded('T')]]) })).toBe(of({ refs: new Map([['r.bib', loaded('T')]]) }));
});

test('how things are shown does not count', () => {
  expect(of({}, settings({ inlayHints: { marker: true }, codeLens: { sources: false } }))).toBe(of());
});

test.each([
  ['the text', of({ text: 'texts' })],
  ['the program', of({ program: 'q' })],
  ['the path', of({ at: { ...named, path: 'b.md' } })],
  ['that its user asked for it', of({ at: { ...named, forced: true } })],
  ['that a bibliography is read', of({ refs: new Map([['r.bib', loaded('T')]]) })],
  ['a severity', of({}, settings({ rules: { 'unknown-source': 'off' } }))],
  ['the claims that are asked for', of({}, settings({ claims: { minimumStrength: 'weak' } }))],
  ['the kinds of claims', of({}, settings({ claims: { kinds: { statistic: 'off' } } }))],
  ['what is ignored', of({}, settings({ ignored: [{ rule: 'unknown-source', text: 'A' }] }))],
  ['the least score', of({}, settings({ reliability: { minimum: 7 } }))],
  ['how far citations reach', of({}, settings({ citationScope: 'sentence' }))],
  ['a form of citation', of({}, settings({ citationForms: { link: false } }))],
  ['what is included', of({}, settings({ include: ['*.md'] }))],
  ['the kind of text it is set to', of({}, settings({ textKinds: { '*.md': 'notes' } }))],
  ['what is excluded', of({}, settings({ exclude: ['*.md'] }))],
  ['.sourcierignore', of({}, settings({}, { isIgnored: true }))],
  ['the language', of({}, settings({}, { locale: 'en' }))],
  ['a score in the library', of({}, settings({}, { library: library(LIBRARY.replace('6/10', '7/10')) }))],
  ['where it stands in the library', of({}, settings({}, { library: library(`\n${LIBRARY}`) }))],
  ['that there is no library', of({}, settings({}, { library: [] }))],
  ['a rating that is out of date today', of({}, settings({}, { today: day(21) }))],
])('%s counts', (_what, other) => {
  expect(other).not.toBe(of());
});

test('what a bibliography holds counts', () => {
  const one = of({ refs: new Map([['r.bib', loaded('T')]]) });
  expect(of({ refs: new Map([['r.bib', loaded('U')]]) })).not.toBe(one);
  expect(of({ refs: new Map([['s.bib', loaded('T')]]) })).not.toBe(one);
});

test('another day on which no rating has gone out of date is the same', () => {
  expect(of({}, settings({}, { today: day(20) }))).toBe(of());
  expect(of({}, settings({}, { today: day(22) }))).toBe(of({}, settings({}, { today: day(21) })));
});

test('no rule asks for the day but stale-rating, as fingerprints take for granted', () => {
  const folder = new URL('../../server/src/core/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const asking = files.filter((name) => /\btoday\b[ ,}:)]/.test(code(readFileSync(new URL(name, folder), 'utf8'))));
  expect(asking.sort()).toEqual(['rules/context.ts', 'rules/stale-rating.ts', 'settings/settings.ts']);
});

/** A file without its comments and texts. */
const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '');
