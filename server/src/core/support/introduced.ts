import type { ProseKind } from '../markdown/model.ts';
import { reaching, type SupportBlock, type SupportedSentence, type SupportReach } from './block.ts';
import { isPlain } from './continuity.ts';

/**
 * Sentences that a sourced one introduces: the items of a list, the cells of a table, a passage set apart as a
 * quotation. A table needs no colon: it shows what the study says that the sentence right above names; nor does a
 * passage set apart in quotation marks. A colon after plain words goes on with the sentence before them. A paragraph
 * that is all in quotation marks is said by whoever spoke, or was announced, right before it.
 */
export const reachOfIntroductions = (blocks: readonly SupportBlock[]): readonly SupportReach[] => {
  let before: Introducers = { colon: NONE, above: NONE, spoken: NONE };
  return blocks.flatMap((block): readonly SupportReach[] => {
    const { part, sentences } = block;
    const by = introducersOf(block, before);
    if (by) {
      before = { ...before, spoken: INTRODUCED.has(part.kind) ? NONE : before.spoken };
      return reachOf(block, by);
    }
    const colon = colonOf(sentences);
    before = introductionOf(block, colon?.support ?? NONE);
    return colon?.isFromBefore ? reaching(block, sentences.slice(-1), colon.support) : NOWHERE;
  });
};

/** The citations that introduce a block, where it is one that something introduces. */
const introducersOf = (block: SupportBlock, { colon, above, spoken }: Introducers): readonly number[] | null => {
  if (INTRODUCED.has(block.part.kind)) return isShown(block) ? above : colon;
  return spoken.length > 0 && isAllQuoted(block) ? spoken : null;
};

/** The citations of what stands before a block, by what in it they support. */
interface Introducers {
  /** Citations before a colon: they reach what it introduces. */
  readonly colon: readonly number[];
  /** Citations that reach what stands right below, with or without a colon. */
  readonly above: readonly number[];
  /** Citations of whoever spoke last: they reach what is said on. */
  readonly spoken: readonly number[];
}

const introductionOf = ({ part, sentences }: SupportBlock, colon: readonly number[]): Introducers => {
  const last = part.kind === 'paragraph' ? sentences.at(-1) : undefined;
  if (!last) return { colon, above: colon, spoken: NONE };
  return { colon, above: colon.length > 0 ? colon : last.own, spoken: [...colon, ...speakerOf(last)] };
};

/** Whether a block needs no colon before it: a cell, and what is set apart in quotation marks. */
const isShown = ({ part: { kind, text } }: SupportBlock): boolean =>
  kind === 'cell' || (kind === 'quote' && OPENS_QUOTED.test(text));

const isAllQuoted = ({ part: { kind, text } }: SupportBlock): boolean => kind === 'paragraph' && ALL_QUOTED.test(text);

const reachOf = (block: SupportBlock, introduced: readonly number[]): readonly SupportReach[] =>
  reaching(
    block,
    block.sentences.filter(({ own }) => own.length === 0),
    introduced,
  );

/** Whoever says what a paragraph ends with. */
const speakerOf = ({ text, support }: SupportedSentence): readonly number[] => (QUOTED.test(text) ? support : NONE);

const QUOTED = /[«“"][^«“"]{8,}/u;

const OPENS_QUOTED = /^[\s>*_]*[«“"]/u;

/** A paragraph that quotation marks hold from its first word to its last. */
const ALL_QUOTED = /^\s*(?:«[^«»]+»|“[^“”]+”|"[^"]+")[.\s]*$/u;

const NOWHERE: readonly SupportReach[] = [];

const NONE: readonly number[] = [];

/** The support of a colon that ends a block, and whether it is only that of the words before it. */
const colonOf = (
  sentences: readonly SupportedSentence[],
): { readonly support: readonly number[]; readonly isFromBefore: boolean } | null => {
  const last = sentences.at(-1);
  if (!last || !COLON.test(last.text)) return null;
  const isFromBefore = last.support.length === 0 && isPlain(last.text);
  return { support: isFromBefore ? (sentences.at(-2)?.support ?? NONE) : last.support, isFromBefore };
};

const COLON = /:\s*$/;

const INTRODUCED: ReadonlySet<ProseKind> = new Set(['item', 'cell', 'quote']);
