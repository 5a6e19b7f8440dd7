import type { Language } from '../model.ts';
import { finished } from '../steps.ts';
import { cutsIn } from './cut.ts';
import { type Definitions, labelsIn, meaningsOf, NO_LABELS, type Outside } from './labels.ts';
import { type Content, type Piece, parsePiece } from './piece.ts';
import { type Retyped, retype } from './retype.ts';

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

/** A piece in its place in the text. */
export interface Tile {
  /** As it stands in the text, front matter blanked. */
  readonly part: string;
  readonly start: number;
  readonly place: Place;
  /** Read with what the labels from elsewhere mean in it. */
  readonly piece: Piece;
}

type Place = 'inner' | 'last';
type Meanings = (labels: readonly string[]) => Outside;

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
  const { used, read } = reader(language, memory.pieces);
  // What is read of a text for the first time is kept even if nobody waits for the rest.
  if (memory.pieces.size === 0) memory.pieces = used;
  const found: Tile[] = [];
  for (const tile of partsOf(text, read, 'last')) {
    found.push(tile);
    yield;
  }
  const meanings = meaningsOf(found.map(({ piece }) => piece.definitions));
  const tiles: Tile[] = [];
  for (const tile of found) {
    const known = withMeanings(tile, meanings, read);
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
  shift: start - piece.start,
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
  const { read } = reader(language, new Map());
  const parse = (): Piece => read(part, outsideOf(labelsIn(part), meanings), place);
  const retyped = retype(piece, tile.part, edit, language, parse);
  if (retyped) return [{ part, start, place, piece: retyped }];
  const isOne = cutsIn(part).length === 2;
  const found = isOne
    ? [{ part, start: 0, place, piece: parse() }]
    : [...partsOf(part, read, place)].map((one) => withMeanings(one, meanings, read));
  if (place === 'inner' && found.at(-1)?.piece.isOpen) return null;
  const defines = (definitions: readonly Definitions[]): boolean =>
    definitions.some(({ links, notes }) => links.length + notes.length > 0);
  if (defines([piece.definitions, ...found.map((one) => one.piece.definitions)])) return null;
  return found.map((one) => ({ ...one, start: one.start + start }));
};

/** A text after a replacement in it. */
export const replaced = (text: string, { start, end, text: written }: Retyped): string =>
  text.slice(0, start) + written + text.slice(end);

const outsideOf = (labels: readonly string[], meanings: Meanings): Outside =>
  labels.length === 0 ? NO_LABELS : meanings(labels);

const withMeanings = (tile: Tile, meanings: Meanings, read: Read): Tile => {
  const outside = outsideOf(tile.piece.labels, meanings);
  return outside === NO_LABELS ? tile : { ...tile, piece: read(tile.part, outside, tile.place) };
};

type Read = (part: string, outside: Outside, place: Place) => Piece;

/** Reads pieces once each; those `known` from before are not read again. */
const reader = (
  language: Language,
  known: ReadonlyMap<string, Piece>,
): { readonly used: ReadonlyMap<string, Piece>; readonly read: Read } => {
  const used = new Map<string, Piece>();
  const read: Read = (part, outside, place) => {
    const key = `${language} ${place} ${outside === NO_LABELS ? '' : JSON.stringify(outside)}\n${part}`;
    const piece = used.get(key) ?? known.get(key) ?? parsePiece(part, outside, language, place);
    used.set(key, piece);
    return piece;
  };
  return { used, read };
};

/** The shortest pieces whose last block has ended; from one that has not, twice as much is tried each time. */
function* partsOf(text: string, read: Read, end: Place): Generator<Tile, void> {
  const cuts = cutsIn(text);
  const last = cuts.length - 1;
  for (let from = 0; from < last; ) {
    for (let more = 1; ; more *= 2) {
      const to = Math.min(last, from + more);
      const start = cuts[from] ?? 0;
      const part = text.slice(start, cuts[to]);
      const place = to === last ? end : 'inner';
      const piece = read(part, NO_LABELS, place);
      if (piece.isOpen && to < last) continue;
      yield { piece, part, start, place };
      from = to;
      break;
    }
  }
}
