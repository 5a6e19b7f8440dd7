import type { Article } from '../../article/model.ts';
import type { Locale } from '../../language/locale.ts';
import { messages, phrase } from '../../language/phrase.ts';
import type { Dialect } from '../../markdown/endings.ts';
import type { Finding } from '../../rules/finding.ts';
import { ruleTitle } from '../../rules/titles.ts';
import { lineStart, newlineOf, overlaps } from '../../text/span.ts';
import { indentAbove } from './above.ts';
import type { Action } from './action.ts';

const MESSAGES = messages({
  en: { suppress: 'Ignore here, by a comment in the text: {rule}' },
  fr: { suppress: 'Ignorer ici, par un commentaire dans le texte\u00A0: {rule}' },
});

const COMMENT: Readonly<Record<Dialect, (words: string) => string>> = {
  markdown: (words) => `<!-- ${words} -->`,
  mdx: (words) => `{/* ${words} */}`,
};

/** Marks of a quotation with which the text of a callout begins. */
const MARKS = /^(?:[ \t]*>[ \t]?)+/;

/**
 * A comment on a line of its own before the block, so that it holds however the block's lines are broken; before an item,
 * within the item above, so that it does not cut their list in two.
 */
export const suppression = (
  article: Article,
  finding: Finding,
  locale: Locale,
  dialect: Dialect,
): readonly Action[] => {
  const block = article.prose.find(({ span }) => overlaps(span, finding.span));
  // In front matter and on table rows a comment would change what the text says.
  if (!block || block.kind === 'cell' || block.kind === 'caption') return [];
  const { text } = article;
  const first = block.span.start + (MARKS.exec(text.slice(block.span.start, block.span.start + 200))?.[0].length ?? 0);
  const start = lineStart(text, first);
  const words = COMMENT[dialect](`sourcier-disable-next-line ${finding.rule}`);
  const comment = `${indentAbove(text, first)}${words}${newlineOf(text)}`;
  // A byte-order mark stays the first thing in the file.
  const at = start === 0 && text.startsWith('\uFEFF') ? 1 : start;
  const title = phrase(MESSAGES, locale)('suppress', { rule: ruleTitle(finding.rule, locale) });
  return [{ title, kind: 'quickfix', edits: [{ span: { start: at, end: at }, text: comment }], finding }];
};
