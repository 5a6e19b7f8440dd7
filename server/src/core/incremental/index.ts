import type { Language } from '../language/lexicon.ts';
import { finished } from '../text/steps.ts';
import { type Definitions, labelsIn, type Meanings, meaningsOf, presumedIn } from './labels.ts';
import type { Content, Piece } from './piece.ts';
import { type Retyped, retype } from './retype.ts';
import { createReader, type Tile, tilesIn, withMeanings } from './tiles.ts';

/** What was read of a piece, and how far its spans are from those of the article. */
export interface PlacedContent extends Content {
  readonly shift: number;
}

/** The pieces of an article as they were last read; a text that changes keeps most of them. */
export interface PieceMemory {
  pieces: ReadonlyMap<string, Piece>;
  /** They stand side by side and are the whole text. */
  tiles: readonly Tile[];
  /** What the labels that a piece uses mean in the article. */
  meanings: Meanings;
}

/**
 * Reads an article in pieces that are parsed alone, and gives what the parser would give of the whole; `memory` is
 * brought up to date. The work is in proportion to what has changed since, but for finding the pieces again.
 */
export const readPieces = (text: string, language: Language, memory: PieceMemory): readonly PlacedContent[] =>
  finished(readPiecesBySteps(text, language, memory));

/** The same, a piece at each step. */
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
  memory.tiles = tiles;
  memory.meanings = meanings;
  return tiles.map(contentOf);
}

/** What was read of a tile, in its place. */
export const contentOf = ({ piece, start }: Tile): PlacedContent => ({
  ...piece.content(),
  shift: start,
});

/**
 * Reads one tile anew after an edit in it, where the rest of the article stands as it did. Null where what follows it could
 * belong to it, or where it gives labels another meaning: then only the whole article tells.
 */
export const rereadTile = (
  tile: Tile,
  edit: Retyped,
  language: Language,
  { meanings }: Pick<PieceMemory, 'meanings'>,
): readonly Tile[] | null => {
  const { place, piece, start } = tile;
  const part = replaced(tile.part, edit);
  const reader = createReader(language, new Map());
  const parse = (): Piece => reader.read(part, meanings(labelsIn(part)), place);
  const retyped = retype(piece, tile.part, edit, language, parse);
  if (retyped) return [{ part, start, place, piece: retyped }];
  const found = [...tilesIn(part, reader, meanings, place)];
  if (place === 'inner' && found.at(-1)?.piece.isOpen) return null;
  const defines = (definitions: readonly Definitions[]): boolean =>
    definitions.some(({ links, notes }) => links.length + notes.length > 0);
  if (defines([piece.definitions, ...found.map((one) => one.piece.definitions)])) return null;
  return found.map((one) => ({ ...one, start: one.start + start }));
};

/** A text after a replacement in it. */
export const replaced = (text: string, { start, end, text: written }: Retyped): string =>
  text.slice(0, start) + written + text.slice(end);
