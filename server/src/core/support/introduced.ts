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
  let introduction = NONE;
  let above = NONE;
  let spoken = NONE;
  return blocks.flatMap((block): readonly SupportReach[] => {
    const { part, sentences } = block;
    if (INTRODUCED.has(part.kind)) {
      spoken = NONE;
      return reachOf(block, isShown(block) ? above : introduction);
    }
    if (part.kind === 'paragraph' && spoken.length > 0 && ALL_QUOTED.test(part.text)) return reachOf(block, spoken);
    const colon = colonOf(sentences);
    introduction = colon?.support ?? NONE;
    above = introduction.length > 0 || part.kind !== 'paragraph' ? introduction : (sentences.at(-1)?.own ?? NONE);
    spoken = part.kind === 'paragraph' ? [...introduction, ...speakerOf(sentences)] : NONE;
    return colon?.isFromBefore ? reaching(block, sentences.slice(-1), introduction) : NOWHERE;
  });
};

/** Whether a block needs no colon before it: a cell, and what is set apart in quotation marks. */
const isShown = ({ part: { kind, text } }: SupportBlock): boolean =>
  kind === 'cell' || (kind === 'quote' && OPENS_QUOTED.test(text));

const reachOf = (block: SupportBlock, introduced: readonly number[]): readonly SupportReach[] =>
  reaching(
    block,
    block.sentences.filter(({ own }) => own.length === 0),
    introduced,
  );

/** Whoever says what a paragraph ends with. */
const speakerOf = (sentences: readonly SupportedSentence[]): readonly number[] => {
  const last = sentences.at(-1);
  return last && QUOTED.test(last.text) ? last.support : NONE;
};

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
