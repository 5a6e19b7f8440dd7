import type { Article } from '../article/model.ts';
import type { ClaimKind } from '../claims/claim.ts';
import { eachOnce } from '../text/once.ts';
import { overlaps, slice } from '../text/span.ts';
import type { Finding } from './finding.ts';
import { knownAgain } from './known-again.ts';

/** A finding that somebody wants to see no more, by its rule and the words of its sentence. */
export interface Ignored {
  readonly rule: string;
  readonly text: string;
}

/** A finding and its like that nobody wants to see: one sentence, one kind of claim, one rule. */
export type Silencing =
  | ({ readonly what: 'sentence' } & Ignored)
  | { readonly what: 'kind'; readonly kind: ClaimKind }
  | { readonly what: 'rule'; readonly rule: string };

/** The words by which a finding is known again: its sentence's, on one line; its own where it stands in no sentence. */
export const sentenceOf = (
  { prose, text }: Pick<Article, 'prose' | 'text'>,
  { span }: Pick<Finding, 'span'>,
): string => {
  const part = prose.find((one) => overlaps(one.span, span));
  const sentence = part?.sentences.find((one) => overlaps(one, span)) ?? span;
  return slice(text, sentence).replace(/\s+/g, ' ').trim();
};

/** Whether a finding is among those to be ignored, small edits of its sentence apart; made once for a list of them. */
export const ignoring = (
  ignored: readonly Ignored[],
): ((article: Article, finding: Pick<Finding, 'rule' | 'span'>) => boolean) => {
  const known = prepared(ignored);
  return (article, finding) => known.get(finding.rule)?.(sentenceOf(article, finding)) ?? false;
};

/** Prepared once for each list, not at each key press. */
const prepared = eachOnce((ignored: readonly Ignored[]) => {
  const rules = [...new Set(ignored.map(({ rule }) => rule))];
  const textsOf = (rule: string): readonly string[] =>
    ignored.filter((one) => one.rule === rule).map(({ text }) => text);
  return new Map(rules.map((rule) => [rule, knownAgain(textsOf(rule))]));
});
