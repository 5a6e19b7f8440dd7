import { version } from '../../../package.json';
import { isRecord } from '../core/text/record.ts';
import type { CheckedFile } from './check-file.ts';

/** A part of a run: every n-th file, to be put together with the others by `merge`. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly total: number;
  readonly files: readonly Ordered[];
  /** Findings in the team's files; equal in every shard that read them. */
  readonly team: readonly CheckedFile[];
}

/** A file and its place among all files of the run. */
export interface Ordered {
  readonly order: number;
  readonly file: CheckedFile;
}

/** A shard as text. */
export const writeShard = (shard: Shard): string =>
  `${JSON.stringify({ kind: 'sourcier-shard', version, ...shard })}\n`;

/** Reads what `writeShard` wrote; null for anything else, and for what another version wrote. */
export const readShard = (text: string): Shard | null => {
  try {
    const data: unknown = JSON.parse(text);
    if (!isRecord(data) || data.kind !== 'sourcier-shard' || data.version !== version) return null;
    return data as unknown as Shard;
  } catch {
    return null;
  }
};

/** The shards of one run as the run would have been; null when one is missing or there twice. */
export const joinShards = (
  shards: readonly Shard[],
): (Pick<Shard, 'team'> & { readonly files: readonly CheckedFile[] }) | null => {
  const total = shards[0]?.total ?? 0;
  const indexes = new Set(shards.map(({ index }) => index));
  if (shards.length !== total || indexes.size !== total || shards.some((shard) => shard.total !== total)) return null;
  const files = shards
    .flatMap((shard) => shard.files)
    .sort((a, b) => a.order - b.order)
    .map(({ file }) => file);
  return { files, team: onceEach(shards.flatMap(({ team }) => team)) };
};

/** Files by name, each once, by path. */
export const onceEach = (files: readonly CheckedFile[]): readonly CheckedFile[] =>
  [...new Map(files.map((file) => [file.path, file])).values()].sort((a, b) => (a.path < b.path ? -1 : 1));
