import type { ProseKind } from '../markdown/model.ts';
import { coverAll, type Sentence, type SupportBlock } from './block.ts';
import { isPlain } from './continuity.ts';

/**
 * Sentences that a sourced one introduces: the items of a list, the cells of a table, a passage set apart as a
 * quotation. A table needs no colon: it shows what the study says that the sentence right above names. A colon after
 * plain words goes on with the sentence before them.
 */
export const coverIntroduced = (blocks: readonly SupportBlock[]): void => {
  let introduction: readonly number[] = [];
  let above: readonly number[] = [];
  for (const { part, sentences } of blocks) {
    const introduced = part.kind === 'cell' ? above : introduction;
    if (INTRODUCED.has(part.kind))
      coverAll(
        sentences.filter(({ own }) => own.length === 0),
        introduced,
      );
    else {
      introduction = introducedBy(sentences);
      above = introduction.length > 0 || part.kind !== 'paragraph' ? introduction : (sentences.at(-1)?.own ?? []);
    }
  }
};

const INTRODUCED: ReadonlySet<ProseKind> = new Set(['item', 'cell', 'quote']);

/** The support of a colon that ends a block, which is also that of the words before it. */
const introducedBy = (sentences: readonly Sentence[]): readonly number[] => {
  const last = sentences.at(-1);
  if (!last || !/:\s*$/.test(last.text)) return [];
  if (last.support.size === 0 && isPlain(last.text)) coverAll([last], [...(sentences.at(-2)?.support ?? [])]);
  return [...last.support];
};
