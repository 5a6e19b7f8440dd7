import type { Article } from '../article/model.ts';
import { overlaps, slice } from '../text/span.ts';
import type { Finding } from './finding.ts';

/** A finding that somebody wants to see no more, by its rule and the words of its sentence. */
export interface Ignored {
  readonly rule: string;
  readonly text: string;
}

/** The words by which a finding is known again: its sentence's, on one line; its own where it stands in no sentence. */
export const sentenceOf = (
  { prose, text }: Pick<Article, 'prose' | 'text'>,
  { span }: Pick<Finding, 'span'>,
): string => {
  const part = prose.find((one) => overlaps(one.span, span));
  const sentence = part?.sentences.find((one) => overlaps(one, span)) ?? span;
  return slice(text, sentence).replace(/\s+/g, ' ').trim();
};

/** Whether a finding is among those to be ignored; made once for a list of them. */
export const ignoring = (
  ignored: readonly Ignored[],
): ((article: Article, finding: Pick<Finding, 'rule' | 'span'>) => boolean) => {
  const known = new Set(ignored.map(({ rule, text }) => `${rule}\n${text.replace(/\s+/g, ' ').trim()}`));
  return (article, finding) => known.size > 0 && known.has(`${finding.rule}\n${sentenceOf(article, finding)}`);
};
