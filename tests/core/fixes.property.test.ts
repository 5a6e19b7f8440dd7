import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../server/src/core/article/model.ts';
import type { Action } from '../../server/src/core/features/actions/action.ts';
import { fixAll } from '../../server/src/core/features/actions/fix-all.ts';
import { actions } from '../../server/src/core/features/actions/index.ts';
import type { Edit, Finding } from '../../server/src/core/rules/finding.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import { contains } from '../../server/src/core/text/span.ts';
import { apply } from './offered.ts';
import { cut, read } from './read.ts';

const FOLDERS = ['../../samples', '../articles'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

const ARTICLES: readonly string[] = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.endsWith('README.md'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);

/** What people write beside plain Markdown; NAME stands for a listed one, in capitals or small. */
const CONSTRUCTS = [
  'Le trafic monte de 12 % (Source : NAME).',
  '> [!note] Chiffres\n> Le trafic monte de 12 % (Source : NAME).',
  '- Le trafic monte de 12 % en un an.\n- Il baisse de 3 % (NAME).\n\n  Un mot (Source : NAME).\n- Un mot.',
  '1. Un mot.\n2. Le trafic monte de 12 % en un an.\n   - Il baisse de 3 % en 2024.\n   - Il monte de 4 % en 2025.\n3. Un mot.',
  '| Ligne | Part |\n| --- | --- |\n| T1 | 12 % (Source : NAME) |\n| T2 | [quai](https://quai.example/a) |',
  'Le trafic [[quai|monte]] de 12 % (Source : [[NAME]]), voir [[page|NAME]] (Source : [[page|NAME]]).',
  'Le trafic monte (https://quai.example/bilan) et [le rapport annuel](https://quai.example/b) le dit.',
  '%% Le trafic monte de 12 % (Source : NAME). %%',
  '{/* Le trafic monte de 12 % (Source : NAME). */}',
  '{% comment %}\n\nLe trafic monte (Source : NAME).\n\n{% endcomment %}',
  '<Chart data={[\n  "12 % (Source : NAME)",\n]} />',
  '!!! note "Chiffres"\n\n    Le trafic monte de 12 % (Source : NAME).',
  'Le poids $n_{2,3}$ monte de 12 % (Source : **NAME**) ou (Source : *NA*ME).',
  'Selon NAME, le trafic monte de 12 %.',
  '```\n(Source : NAME)\n```',
] as const;

const PUNCTUATED = ['', ' :'] as const;

/** An article with a construct between two of its paragraphs, and a list whose last entry ends with a mark. */
const article = fc
  .record({
    text: fc.constantFrom(...ARTICLES),
    constructs: fc.subarray([...CONSTRUCTS], { maxLength: 3 }),
    at: fc.nat({ max: 50 }),
    letters: fc.constantFrom('as listed', 'small', 'capital'),
    mark: fc.constantFrom(...PUNCTUATED),
    end: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ text, constructs, at, letters, mark, end }) => {
    const { sources, lists } = read(text);
    const name = sources.find(({ name: one, shape }) => shape !== 'note' && /^[\p{L} ]+$/u.test(one))?.name ?? 'Insee';
    const written = letters === 'small' ? name.toLowerCase() : letters === 'capital' ? name.toUpperCase() : name;
    const blocks = text.replace(/\r\n/g, '\n').split('\n\n');
    const first = text.startsWith('---') ? blocks.findIndex((block) => block.trimEnd().endsWith('---')) + 1 : 0;
    const place = Math.min(blocks.length, first + 1 + (at % Math.max(1, blocks.length - first)));
    const put = constructs.map((one) => one.replaceAll('NAME', written));
    const list = lists.length === 0 && mark !== '' ? [`## Sources\n\n- ${name}${mark} https://quai.example/liste`] : [];
    return [...blocks.slice(0, place), ...put, ...blocks.slice(place), ...list].join('\n\n').replaceAll('\n', end);
  });

const check = (read_: Article): readonly Finding[] => lint(read_, { locale: 'fr' });

/** Errors by their rule and what they mark, as often as they are told. */
const errorsOf = (text: string, findings: readonly Finding[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { rule, severity, span } of findings) {
    const key = `${rule}: ${cut(text, span)}`;
    if (severity === 'error') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

const hasNoNewErrors = (text: string, edits: readonly Edit[], before: readonly Finding[], title: string): Article => {
  const written = apply(text, edits);
  const after = read(written);
  const known = errorsOf(text, before);
  for (const [error, count] of errorsOf(written, check(after)))
    expect(count, `${title}\n${error}\n${written}`).toBeLessThanOrEqual(known.get(error) ?? 0);
  return after;
};

/** The blocks of running text that no edit touches are those of the article before. */
const leavesTheRest = (before: Article, after: Article, edits: readonly Edit[], title: string): void => {
  const left = after.prose.map(({ span }) => cut(after.text, span));
  const rest = before.prose.filter(
    ({ span }) => !edits.some((edit) => span.start <= edit.span.end && edit.span.start <= span.end),
  );
  for (const { span, kind } of rest)
    expect(left, `${title} (${kind})\n${after.text}`).toContain(cut(before.text, span));
};

const ofLinks = (text: string): number => text.split('[[').length + text.split(']]').length;

test('what is mended at once is names in citations and announced counts, and nothing else', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(article, (text) => {
      const before = read(text);
      const findings = check(before);
      const [all] = fixAll(findings, 'fr');
      if (!all) return;
      for (const { span, text: put } of all.edits) {
        const isData = before.frontMatter.span !== null && contains(before.frontMatter.span, span);
        const cited = before.citations.find(
          (citation) => contains(citation.span, span) || contains(span, citation.span),
        );
        expect(isData || cited?.form === 'marker' || cited?.form === 'name', cut(text, span)).toBe(true);
        expect(put).not.toMatch(isData ? /\D/ : /[,;:]$|[[\]<>*_]/);
      }
      const after = hasNoNewErrors(text, all.edits, findings, all.title);
      leavesTheRest(before, after, all.edits, all.title);
      expect(ofLinks(after.text)).toBe(ofLinks(text));
    }),
    { numRuns: 60 },
  );
});

/** A few of all that is offered, for there is much of it. */
const some = (all: readonly Action[], picks: readonly number[]): readonly Action[] => {
  const distinct = [...new Map(all.map((one) => [JSON.stringify([one.title, one.edits]), one])).values()];
  return distinct.length === 0 ? [] : picks.flatMap((pick) => distinct[pick % distinct.length] ?? []);
};

/** Without a list there was nothing to compare with. */
const startsList = (before: Article, { edits }: Action): boolean =>
  before.lists.length === 0 && edits.some(({ text }) => /## Sources/.test(text));

test('whatever is offered leaves the rest as it was, and brings no new error', { timeout: 240_000 }, () => {
  const picks = fc.array(fc.nat({ max: 10_000 }), { minLength: 6, maxLength: 6 });
  const dialect = fc.constantFrom('markdown' as const, 'mdx' as const);
  fc.assert(
    fc.property(article, picks, dialect, (text, chosen, written) => {
      const before = read(text);
      const findings = check(before);
      const places = [...findings, ...before.citations];
      const all = places.flatMap(({ span }) => actions(before, findings, span, 'fr', written));
      for (const action of some(all, chosen)) {
        if (action.edits.length === 0 || startsList(before, action)) continue;
        const after = hasNoNewErrors(text, action.edits, findings, action.title);
        if (!/^(?:Trier|Renuméroter|Retirer)/.test(action.title))
          leavesTheRest(before, after, action.edits, action.title);
        if (action.title.startsWith('Ignorer')) {
          const left = check(after).filter(({ rule }) => rule === action.finding?.rule).length;
          expect(left, after.text).toBeLessThan(findings.filter(({ rule }) => rule === action.finding?.rule).length);
        }
      }
    }),
    { numRuns: 40 },
  );
});
