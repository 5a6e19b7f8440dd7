import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CITATION_FORMS } from '../../server/src/core/article/model.ts';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { fencedArticles } from '../rules/page.ts';

const page = readFileSync(join(import.meta.dirname, '../articles/citation-forms.md'), 'utf8');
const articles = fencedArticles(page);

/** "3: «Ademe» marker", so that a failure can be read. */
const shown = (text: string, { start, end }: { start: number; end: number }, form: string): string =>
  `${text.slice(0, start).split('\n').length}: «${text.slice(start, end)}» ${form}`;

test.each(articles.map((article) => [article.line, article] as const))('citation-forms.md:%s', (_, example) => {
  const { citations, text } = parseArticle(example.article);
  // A caret line names one form for all it marks; the last words count where only the last group has them.
  const said = example.marks.map(
    ({ says }, i) => says || (example.marks.slice(i).find((mark) => mark.says)?.says ?? ''),
  );
  expect(citations.map(({ span, form }) => shown(text, span, form))).toEqual(
    example.marks.map((mark, i) => shown(text, mark, said[i] ?? '')),
  );
});

test('every form has a section and an example', () => {
  const forms = new Set(articles.flatMap(({ marks }) => marks.map(({ says }) => says)));
  for (const form of CITATION_FORMS) {
    expect(page).toContain(`\n## ${form}\n`);
    expect(forms).toContain(form);
  }
});
