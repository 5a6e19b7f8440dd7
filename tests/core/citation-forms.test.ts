import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { CITATION_FORMS } from '../../server/src/core/citations/citation.ts';
import { fencedArticles } from '../rules/page.ts';

const PAGES = ['citation-forms.md', 'citation-forms-en.md'].map((name) => {
  const page = readFileSync(join(import.meta.dirname, '../articles', name), 'utf8');
  return { name, page, articles: fencedArticles(page) };
});

/** "3: «Ademe» marker", so that a failure can be read. */
const shown = (text: string, { start, end }: { start: number; end: number }, form: string): string =>
  `${text.slice(0, start).split('\n').length}: «${text.slice(start, end)}» ${form}`;

const EXAMPLES = PAGES.flatMap(({ name, articles }) =>
  articles.map((article) => [`${name}:${article.line}`, article] as const),
);

test.each(EXAMPLES)('%s', (_, example) => {
  const { citations, text } = parseArticle(example.article);
  // A caret line names one form for all it marks; the last words count where only the last group has them.
  const said = example.marks.map(
    ({ says }, i) => says || (example.marks.slice(i).find((mark) => mark.says)?.says ?? ''),
  );
  expect(citations.map(({ span, form }) => shown(text, span, form))).toEqual(
    example.marks.map((mark, i) => shown(text, mark, said[i] ?? '')),
  );
});

test.each(PAGES)('$name has a section and an example for every form', ({ page, articles }) => {
  const forms = new Set(articles.flatMap(({ marks }) => marks.map(({ says }) => says)));
  for (const form of CITATION_FORMS) {
    expect(page).toContain(`\n## ${form}\n`);
    expect(forms).toContain(form);
  }
});
