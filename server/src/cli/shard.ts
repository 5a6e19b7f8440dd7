import { version } from '../../../package.json';
import { hashOf } from '../core/text/hash.ts';
import { isRecord } from '../core/text/record.ts';
import type { CheckedFile } from './check-file.ts';
import type { CliKey } from './words.ts';

/** A part of a run: every n-th file, to be put together with the others by `merge`. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly total: number;
  /** The options that findings depend on, as they are written. */
  readonly options: string;
  /** Stands for the names of all files of the run, whatever shard they are in (their hash). */
  readonly run: string;
  readonly files: readonly Ordered[];
  /** Findings in the team's files; equal in every shard that read them. */
  readonly team: readonly CheckedFile[];
}

/** A file and its place among all files of the run. */
export interface Ordered {
  readonly order: number;
  readonly file: CheckedFile;
}

/** Why a file is not taken for a part of a run, in the command line's words. */
export interface ShardFault {
  readonly fault: CliKey;
  readonly values: Readonly<Record<string, string>>;
}

const KIND = 'sourcier-shard';

/** A shard as text, with a checksum of what it holds. */
export const writeShard = (shard: Shard): string =>
  `${JSON.stringify({ kind: KIND, version, sum: hashOf(JSON.stringify(shard)), shard })}\n`;

/** Reads what `writeShard` wrote; a fault for anything else, for what another version wrote, and for what is damaged. */
export const readShard = (text: string): Shard | ShardFault => {
  try {
    const data: unknown = JSON.parse(text);
    if (!isRecord(data) || data.kind !== KIND) return NO_SHARD;
    if (data.version !== version)
      return { fault: 'otherVersion', values: { version: String(data.version), ours: version } };
    if (data.sum !== hashOf(JSON.stringify(data.shard))) return BROKEN;
    return data.shard as Shard;
  } catch {
    return text.startsWith(`{"kind":"${KIND}"`) ? BROKEN : NO_SHARD;
  }
};

const NO_SHARD: ShardFault = { fault: 'noShard', values: {} };
const BROKEN: ShardFault = { fault: 'brokenShard', values: {} };

/** Why a shard does not belong to those read before it, whose names are given in their order; null where it does. */
export const faultBeside = (shard: Shard, before: readonly Shard[], names: readonly string[]): ShardFault | null => {
  const [first] = before;
  const [other = ''] = names;
  if (first === undefined) return null;
  if (shard.options !== first.options) {
    return { fault: 'otherOptions', values: { options: shard.options, other, others: first.options } };
  }
  if (shard.run !== first.run || shard.total !== first.total) return { fault: 'otherCheck', values: { other } };
  const twin = before.findIndex(({ index }) => index === shard.index);
  return twin < 0 ? null : { fault: 'sameShard', values: { other: names[twin] ?? '' } };
};

/** The parts of a run that are not among its shards, as `--shard` names them. */
export const missingOf = (shards: readonly Shard[]): readonly string[] => {
  const total = shards[0]?.total ?? 0;
  const known = new Set(shards.map(({ index }) => index));
  return Array.from({ length: total }, (_, i) => i + 1)
    .filter((index) => !known.has(index))
    .map((index) => `${index}/${total}`);
};

/** All shards of one run as the run would have been. */
export const joinShards = (
  shards: readonly Shard[],
): { readonly files: readonly CheckedFile[]; readonly team: readonly CheckedFile[] } => ({
  files: shards
    .flatMap((shard) => shard.files)
    .sort((a, b) => a.order - b.order)
    .map(({ file }) => file),
  team: onceEach(shards.flatMap(({ team }) => team)),
});

/** Files by name, each once, by path. */
export const onceEach = (files: readonly CheckedFile[]): readonly CheckedFile[] =>
  [...new Map(files.map((file) => [file.path, file])).values()].sort((a, b) => (a.path < b.path ? -1 : 1));
