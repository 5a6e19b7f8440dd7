import type { Language } from '../language/lexicon.ts';
import { type Blocks, type PiecePosition, parseTogether } from './blocks.ts';
import { cutsIn } from './cut.ts';
import { keyOf, labelsIn, type Meanings, type Outside } from './labels.ts';
import { type Piece, readPiece } from './piece.ts';

/** A piece in its place in the text. */
export interface Tile {
  /** As it stands in the text, front matter blanked. */
  readonly part: string;
  readonly start: number;
  readonly place: PiecePosition;
  /** Read with what the labels from elsewhere mean in it. */
  readonly piece: Piece;
}

/** Reads pieces once each; those known from before are not read again. */
export interface PieceReader {
  /** All that were asked for, under their names. */
  readonly used: ReadonlyMap<string, Piece>;
  /** A piece that was read before, in this text or the one that is known. */
  readonly find: (part: string, outside: Outside, place: PiecePosition) => Piece | undefined;
  /** With the blocks of the part, where they were parsed already. */
  readonly read: (part: string, outside: Outside, place: PiecePosition, blocks?: Blocks) => Piece;
}

export const createReader = (language: Language, known: ReadonlyMap<string, Piece>): PieceReader => {
  const used = new Map<string, Piece>();
  const nameOf = (part: string, outside: Outside, place: PiecePosition): string =>
    `${language} ${place} ${keyOf(outside)}\n${part}`;
  const find: PieceReader['find'] = (...asked) => {
    const name = nameOf(...asked);
    const piece = used.get(name) ?? known.get(name);
    if (piece !== undefined) used.set(name, piece);
    return piece;
  };
  const read: PieceReader['read'] = (part, outside, place, blocks) => {
    const name = nameOf(part, outside, place);
    const piece = used.get(name) ?? known.get(name) ?? readPiece(part, outside, language, place, blocks);
    used.set(name, piece);
    return piece;
  };
  return { used, find, read };
};

/** A tile whose labels mean what they do in the article. */
export const withMeanings = (tile: Tile, meanings: Meanings, { read }: PieceReader): Tile => {
  const { piece, part, place } = tile;
  const outside = meanings(piece.labels);
  return keyOf(outside) === keyOf(piece.outside) ? tile : { ...tile, piece: read(part, outside, place) };
};

/** So much is parsed in one go, in UTF-16 units: the parser has some work each time before it begins. */
const TOGETHER = 4_000;

/**
 * The shortest pieces whose last block has ended; `end` says whether more comes after the text. What is not known is
 * parsed some pieces at a time; where the first of them has not ended, twice as much is tried each time.
 */
export function* tilesIn(
  text: string,
  reader: PieceReader,
  meanings: Meanings,
  end: PiecePosition,
): Generator<Tile, void> {
  const cuts = cutsIn(text);
  const last = cuts.length - 1;
  const at = (cut: number): number => cuts[cut] ?? text.length;
  const placeOf = (to: number): PiecePosition => (to === last ? end : 'inner');
  const asked = (from: number, to: number): [part: string, outside: Outside, place: PiecePosition] => {
    const part = text.slice(at(from), at(to));
    return [part, meanings(labelsIn(part)), placeOf(to)];
  };
  const tileOf = (from: number, to: number, blocks?: Blocks): Tile => {
    const [part, outside, place] = asked(from, to);
    return { part, start: at(from), place, piece: reader.read(part, outside, place, blocks) };
  };
  const isEnded = ({ piece, start, part }: Tile): boolean => !piece.isOpen || start + part.length === text.length;
  const knownAt = (cut: number): Tile | null => {
    const [part, outside, place] = asked(cut, cut + 1);
    const piece = reader.find(part, outside, place);
    const tile = piece && { part, start: at(cut), place, piece };
    return tile && isEnded(tile) ? tile : null;
  };
  const unknownTo = (from: number): number => {
    let to = from + 1;
    while (to < last && at(to) - at(from) < TOGETHER && knownAt(to) === null) to++;
    return to;
  };
  const together = (from: number, to: number): readonly Tile[] => {
    const starts = cuts.slice(from, to).map((cut) => cut - at(from));
    const shares = parseTogether(...asked(from, to), starts) ?? [];
    const tiles = shares.map((share) => tileOf(from + share.from, from + share.to, share));
    const open = tiles.findIndex((tile) => !isEnded(tile));
    return open < 0 ? tiles : tiles.slice(0, open);
  };
  const alone = (from: number): Tile => {
    for (let more = 1; ; more *= 2) {
      const tile = tileOf(from, Math.min(last, from + more));
      if (isEnded(tile)) return tile;
    }
  };
  const unknown = (from: number): readonly Tile[] => {
    const to = unknownTo(from);
    const tiles = to - from > 1 ? together(from, to) : [];
    return tiles.length > 0 ? tiles : [alone(from)];
  };
  for (let from = 0; from < last; ) {
    const known = knownAt(from);
    const tiles = known === null ? unknown(from) : [known];
    yield* tiles;
    const end = tiles.reduce((sum, { part }) => sum + part.length, at(from));
    from = cuts.indexOf(end, from + 1);
  }
}
