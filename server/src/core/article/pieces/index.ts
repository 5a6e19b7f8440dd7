import type { Language } from '../model.ts';
import { cutsIn } from './cut.ts';
import { meaningsOf, NO_LABELS, type Outside } from './labels.ts';
import { type Content, type Piece, parsePiece } from './piece.ts';

/** What was read of a piece, and how far its spans are from those of the article. */
export interface PlacedContent extends Content {
  readonly shift: number;
}

/** The pieces of an article as they were last read; a text that changes keeps most of them. */
export interface PieceMemory {
  pieces: ReadonlyMap<string, Piece>;
}

/**
 * Reads an article in pieces that are parsed alone, and gives what the parser would give of the whole; `memory` is
 * brought up to date. The work is in proportion to what has changed since, but for finding the pieces again.
 */
export const readPieces = (text: string, language: Language, memory: PieceMemory): readonly PlacedContent[] => {
  const used = new Map<string, Piece>();
  const read: Read = (part, outside, place) => {
    const key = `${language} ${place} ${outside === NO_LABELS ? '' : JSON.stringify(outside)}\n${part}`;
    const piece = used.get(key) ?? memory.pieces.get(key) ?? parsePiece(part, outside, language, place);
    used.set(key, piece);
    return piece;
  };
  const found = partsOf(text, read);
  const meanings = meaningsOf(found.map(({ piece }) => piece.definitions));
  const placed = found.map(({ piece, part, start, place }): PlacedContent => {
    const outside = piece.labels.length === 0 ? NO_LABELS : meanings(piece.labels);
    const known = outside === NO_LABELS ? piece : read(part, outside, place);
    return { ...known.content(), shift: start - known.start };
  });
  memory.pieces = used;
  return placed;
};

type Read = (part: string, outside: Outside, place: 'inner' | 'last') => Piece;

interface Part {
  readonly piece: Piece;
  readonly part: string;
  readonly start: number;
  readonly place: 'inner' | 'last';
}

/** The shortest pieces whose last block has ended; from one that has not, twice as much is tried each time. */
const partsOf = (text: string, read: Read): readonly Part[] => {
  const cuts = cutsIn(text);
  const parts: Part[] = [];
  const last = cuts.length - 1;
  for (let from = 0; from < last; ) {
    for (let more = 1; ; more *= 2) {
      const to = Math.min(last, from + more);
      const start = cuts[from] ?? 0;
      const part = text.slice(start, cuts[to]);
      const place = to === last ? 'last' : 'inner';
      const piece = read(part, NO_LABELS, place);
      if (piece.isOpen) continue;
      parts.push({ piece, part, start, place });
      from = to;
      break;
    }
  }
  return parts;
};
