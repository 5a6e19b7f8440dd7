import type { ProseKind } from '../markdown/model.ts';
import { reaching, type SupportBlock, type SupportedSentence, type SupportReach } from './block.ts';
import { isPlain } from './continuity.ts';

/**
 * Sentences that a sourced one introduces: the items of a list, the cells of a table, a passage set apart as a
 * quotation. A table needs no colon: it shows what the study says that the sentence right above names. A colon after
 * plain words goes on with the sentence before them.
 */
export const reachOfIntroductions = (blocks: readonly SupportBlock[]): readonly SupportReach[] => {
  let introduction = NONE;
  let above = NONE;
  return blocks.flatMap((block): readonly SupportReach[] => {
    const { part, sentences } = block;
    if (INTRODUCED.has(part.kind)) {
      const introduced = part.kind === 'cell' ? above : introduction;
      if (introduced.length === 0) return NOWHERE;
      return reaching(
        block,
        sentences.filter(({ own }) => own.length === 0),
        introduced,
      );
    }
    const colon = colonOf(sentences);
    introduction = colon?.support ?? NONE;
    above = introduction.length > 0 || part.kind !== 'paragraph' ? introduction : (sentences.at(-1)?.own ?? NONE);
    return colon?.isFromBefore ? reaching(block, sentences.slice(-1), introduction) : NOWHERE;
  });
};

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
