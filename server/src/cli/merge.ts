import type { Locale } from '../core/language/locale.ts';
import { phrase } from '../core/language/phrase.ts';
import { problemOf } from '../project/problem.ts';
import { readText } from '../project/read.ts';
import { withAcross } from './across.ts';
import type { Run } from './arguments.ts';
import { complain, tell } from './output.ts';
import { reportOn } from './report-on.ts';
import { faultBeside, joinShards, missingOf, readShard, type Shard } from './shard.ts';
import { CLI_WORDS } from './words.ts';
import type { ExitCode, World } from './world.ts';

/** Puts the shards of one check together and reports them as one run; what does not belong is told by name. */
export const runMerge = async (world: World, request: Run, locale: Locale): Promise<ExitCode> => {
  const say = phrase(CLI_WORDS, locale);
  const shards: Shard[] = [];
  for (const path of request.paths) {
    const text = await readText(world.files, path).catch((error: unknown) => problemOf(path, error));
    if (typeof text !== 'string') {
      tell(world, [text], locale);
      return 2;
    }
    const read = readShard(text);
    const taken = 'fault' in read ? read : (faultBeside(read, shards, request.paths) ?? read);
    if ('fault' in taken) {
      complain(world, path, say(taken.fault, taken.values));
      return 2;
    }
    shards.push(taken);
  }
  const missing = missingOf(shards);
  if (missing.length > 0) {
    world.complain(`sourcier: ${say('shardsMissing', { parts: missing.join(', ') })}\n`);
    return 2;
  }
  const { files, team } = joinShards(shards);
  return reportOn(world, request, locale, { files: withAcross(files, locale), team, inputs: request.paths });
};
