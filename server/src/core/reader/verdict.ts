import { CLAIM_KINDS, type ClaimKind } from '../claims/claim.ts';

/** A mark of a second reader on a sentence: H for one that an editor sends back, S for a contestable assertion. */
export interface ReaderVerdict {
  readonly mark: 'H' | 'S';
  readonly kind: ClaimKind;
}

/** A second reader's word on the sentences of one paragraph, in order; null for one that it left unmarked. */
export type ParagraphVerdicts = readonly (ReaderVerdict | null)[];

/** The words by which readers name kinds, and the kinds they stand for. */
export const KIND_WORDS: Readonly<Record<string, ClaimKind>> = {
  ...Object.fromEntries(CLAIM_KINDS.map((kind) => [kind, kind])),
  vague: 'vague-attribution',
  quote: 'quotation',
  other: 'generality',
};

/** One paragraph's verdicts in a line that people and programs can read: "- H:statistic S:causal". */
export const writeVerdicts = (verdicts: ParagraphVerdicts): string =>
  verdicts.map((verdict) => (verdict === null ? '-' : `${verdict.mark}:${verdict.kind}`)).join(' ');

/** Null for a line that no verdicts are written as. */
export const parseVerdicts = (line: string): ParagraphVerdicts | null => {
  const verdicts: (ReaderVerdict | null)[] = [];
  for (const token of line.split(' ')) {
    const [mark, kind] = token.split(':');
    const known = CLAIM_KINDS.find((one) => one === kind);
    if (token === '-') verdicts.push(null);
    else if ((mark === 'H' || mark === 'S') && known !== undefined) verdicts.push({ mark, kind: known });
    else return null;
  }
  return verdicts;
};
