import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { readLibrary } from '../../server/src/core/library/read.ts';
import { compareAcross } from '../../server/src/core/rules/across/compare.ts';
import { digestOf } from '../../server/src/core/rules/across/digest.ts';
import { gather } from '../../server/src/core/rules/across/others.ts';
import { LEAST_STRENGTH } from '../../server/src/core/rules/claim-options.ts';
import { DEFAULT_CONTEXT } from '../../server/src/core/rules/context.ts';
import type { Edit } from '../../server/src/core/rules/finding.ts';
import { everyRule } from '../../server/src/core/rules/index.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import { type Example, examples, pages, pageText } from './page.ts';

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));

const ids = everyRule.map(({ id }) => id);

const TODAY = { year: 2026, month: 11, day: 23 };

const findingsOf = (id: string, { article, locale, level, library, others }: Example) => {
  const severities = Object.fromEntries(
    everyRule.map((rule) => [rule.id, rule.id === id ? rule.severity : ('off' as const)]),
  );
  const claims = { minimumStrength: LEAST_STRENGTH[level], kinds: {} };
  const options = { locale, severities, claims, context: { ...DEFAULT_CONTEXT, today: TODAY } };
  const { sources } = readLibrary('sources.yml', library);
  const parse = (text: string) => parseArticle(text, { library: sources });
  const read = parse(article);
  const own = digestOf(read, 'article.md');
  const all = gather([own, ...others.map(({ name, text }) => digestOf(parse(text), name))]);
  return [...lint(read, options), ...compareAcross(own, all, options)];
};

const applied = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((mended, { span, text: put }) => mended.slice(0, span.start) + put + mended.slice(span.end), text);

const shown = (article: string, { start, end }: { start: number; end: number }): string => {
  const line = article.slice(0, start).split('\n').length;
  return `${line}: ${JSON.stringify(article.slice(start, end))}`;
};

describe.each(everyRule.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const all = pages().includes(id) ? examples(id) : [];

  it.each(all.map((example) => [example.place, example] as const))('%s', (_, example) => {
    const findings = findingsOf(id, example);
    expect(findings.map(({ span, cue }) => shown(example.article, cue ?? span))).toEqual(
      example.marks.map((mark) => shown(example.article, mark)),
    );
    for (const [i, { says }] of example.marks.entries()) expect(findings[i]?.message).toContain(says);
    if (example.fixed !== null) {
      const edits = findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
      expect(applied(example.article, edits)).toBe(example.fixed);
      expect(findingsOf(id, { ...example, article: example.fixed })).toEqual([]);
    }
  });

  it('has an example that speaks and one that stays silent', () => {
    expect(all.some(({ marks }) => marks.length > 0)).toBe(true);
    expect(all.some(({ marks }) => marks.length === 0)).toBe(true);
  });

  it('has a page that begins with its name, its setting and its severity', () => {
    const text = pageText(id);
    expect(text.startsWith(`# ${id}\n`)).toBe(true);
    expect(text).toContain(`\`sourcier.rules.${id}\``);
    expect(text).toContain(`\`${rule.severity}\``);
  });

  it('has a setting with the same default severity', () => {
    const settings = Object.assign(
      {},
      ...manifest.contributes.configuration.map((group: { properties: object }) => group.properties),
    );
    expect(settings[`sourcier.rules.${id}`]?.default).toBe(rule.isOptional ? 'off' : rule.severity);
  });

  it('says the same things in both languages', () => {
    expect(Object.keys(rule.messages.fr).sort()).toEqual(Object.keys(rule.messages.en).sort());
    for (const [key, french] of Object.entries(rule.messages.fr)) {
      const values = (text: string | undefined) => (text?.match(/\{\w+\}/g) ?? []).sort();
      expect(values(french)).toEqual(values(rule.messages.en[key]));
    }
  });

  it('writes French with its own typography', () => {
    for (const text of Object.values(rule.messages.fr).filter((message) => !message.includes('\n'))) {
      expect(text).not.toMatch(/[^\s\u00A0\u202F:/][?!;»]| [:;?!%»]|« /);
    }
  });
});

describe('rules, pages and settings', () => {
  it('are the same set', () => {
    const settings = manifest.contributes.configuration.flatMap((group: { properties: object }) =>
      Object.keys(group.properties),
    );
    const ruleSettings = settings.filter((key: string) => key.startsWith('sourcier.rules.'));
    expect(pages().toSorted()).toEqual(ids.toSorted());
    expect(ruleSettings.toSorted()).toEqual(ids.map((id) => `sourcier.rules.${id}`).toSorted());
  });
});
