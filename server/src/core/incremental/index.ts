import type { Language } from '../language/lexicon.ts';
import { finished } from '../text/steps.ts';
import { meaningsOf, presumedIn } from './labels.ts';
import type { Piece, PlacedContent } from './piece.ts';
import { createReader, type Tile, tilesIn, withMeanings } from './tiles.ts';

/** The pieces of an article as they were last read; a text that changes keeps most of them. */
export interface PieceMemory {
  pieces: ReadonlyMap<string, Piece>;
}

/**
 * Reads an article in pieces that are parsed alone, and gives what the parser would give of the whole; `memory` is
 * brought up to date. The work is in proportion to what has changed since, but for finding the pieces again.
 */
export const readPieces = (text: string, language: Language, memory: PieceMemory): readonly PlacedContent[] =>
  finished(readPiecesBySteps(text, language, memory));

/** Reads pieces as `readPieces` does, one at each step. */
export function* readPiecesBySteps(
  text: string,
  language: Language,
  memory: PieceMemory,
): Generator<void, readonly PlacedContent[]> {
  const reader = createReader(language, memory.pieces);
  const { used } = reader;
  // What is read of a text for the first time is kept even if nobody waits for the rest.
  if (memory.pieces.size === 0) memory.pieces = used;
  const found: Tile[] = [];
  // Read with what the labels are likely to mean, few pieces are read again.
  const presumed = meaningsOf([presumedIn(text)]);
  for (const tile of tilesIn(text, reader, presumed, 'last')) {
    found.push(tile);
    yield;
  }
  const meanings = meaningsOf(found.map(({ piece }) => piece.definitions));
  const tiles: Tile[] = [];
  for (const tile of found) {
    const known = withMeanings(tile, meanings, reader);
    tiles.push(known);
    known.piece.content();
    yield;
  }
  memory.pieces = used;
  const placed: PlacedContent[] = [];
  for (const { piece, start } of tiles) {
    placed.push(piece.at(start));
    yield;
  }
  return placed;
}
