import { type ReaderRequest, sentencesOf } from './requests.ts';
import { KIND_WORDS, type ParagraphVerdicts, type ReaderVerdict, writeVerdicts } from './verdict.ts';

/** An answer as far as it is one. */
export interface ReadAnswer {
  /** For each paragraph that was asked about, what is to be remembered under its key; none where nothing was understood. */
  readonly lines: readonly (readonly [key: string, line: string])[];
  /** Lines that are no verdict on a sentence that was asked about. */
  readonly ignored: number;
}

/**
 * Reads the words of a reader: only numbers of sentences that were asked about, H or S, and a kind. Anything else is
 * ignored and counted, and where there is nothing else the answer is none.
 */
export const readAnswer = ({ asked }: Pick<ReaderRequest, 'asked'>, answer: string): ReadAnswer => {
  const total = sentencesOf(asked);
  const marks = new Map<number, ReaderVerdict>();
  let ignored = 0;
  let isEmpty = true;
  for (const line of withoutThoughts(answer).split(/[\r\n]+/)) {
    if (!/[^\s`]/.test(line)) continue;
    if (NOTHING.test(line)) continue;
    const [number, verdict] = verdictIn(line);
    if (verdict !== null && number >= 1 && number <= total && !marks.has(number)) marks.set(number, verdict);
    else ignored += 1;
    isEmpty = false;
  }
  return { lines: marks.size > 0 || isEmpty ? linesOf(asked, marks) : [], ignored };
};

/** Leaves out thoughts: a model that thinks aloud before it answers has not answered yet. */
const withoutThoughts = (answer: string): string => {
  const end = answer.lastIndexOf('</think>');
  return end < 0 ? answer : answer.slice(end + '</think>'.length);
};

/** No sentence is to be marked. */
const NOTHING = /^\W*(?:0|none|aucune|rien)\W*$/i;

/** "12 H statistic", "12. H - statistic", "- **12**: S (causal)". */
const VERDICT = /^[\s*_`-]{0,8}(\d{1,6})[\s*_`.:),–—-]{1,8}([HS])(?![\p{L}\d])[\s*_`:(,;–—-]{0,8}([a-z-]{1,20})?/u;

const verdictIn = (line: string): readonly [number: number, verdict: ReaderVerdict | null] => {
  const [, number, mark, word] = VERDICT.exec(line) ?? [];
  if (number === undefined || (mark !== 'H' && mark !== 'S')) return [0, null];
  const kind = word !== undefined && Object.hasOwn(KIND_WORDS, word) ? KIND_WORDS[word] : undefined;
  return [Number(number), { mark, kind: kind ?? 'generality' }];
};

const linesOf = (
  asked: ReaderRequest['asked'],
  marks: ReadonlyMap<number, ReaderVerdict>,
): readonly (readonly [string, string])[] => {
  let before = 0;
  return asked.map(({ key, sentences }) => {
    const first = before + 1;
    before += sentences;
    const verdicts: ParagraphVerdicts = Array.from({ length: sentences }, (_, i) => marks.get(first + i) ?? null);
    return [key, writeVerdicts(verdicts)] as const;
  });
};
