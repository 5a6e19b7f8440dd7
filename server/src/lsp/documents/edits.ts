import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Change } from '../../core/live/model.ts';

/** The edits of a document since it was last read, in order; null where they cannot be told. */
interface Edits {
  readonly last: number;
  readonly since: readonly Change[] | null;
}

const EDITS = new WeakMap<TextDocument, Edits>();

/** More than anybody types between two readings. */
const MOST = 100;

/** Keeps an edit, in the offsets of the text before it; null for a text that was replaced as a whole. */
export const keepEdit = (document: TextDocument, change: Change | null): void => {
  const { last, since } = EDITS.get(document) ?? { last: 0, since: [] };
  const isTold = change !== null && since !== null && since.length < MOST;
  EDITS.set(document, { last: change?.start ?? last, since: isTold ? [...since, change] : null });
};

/** Takes the edits since they were last taken; null where they cannot be told. */
export const takeEdits = (document: TextDocument): readonly Change[] | null => {
  const { last, since } = EDITS.get(document) ?? { last: 0, since: [] };
  EDITS.set(document, { last, since: [] });
  return since;
};

/** Where a document was last changed; its beginning, if it was not. */
export const lastEdit = (document: TextDocument): number => EDITS.get(document)?.last ?? 0;
