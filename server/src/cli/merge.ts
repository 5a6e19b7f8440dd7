import { problemOf } from '../project/problem.ts';
import { readText } from '../project/read.ts';
import { withAcross } from './across.ts';
import type { Run } from './arguments.ts';
import { complain, tell } from './output.ts';
import { reportOn } from './report-on.ts';
import { faultBeside, joinShards, missingOf, readShard, type Shard } from './shard.ts';
import type { ExitCode, Shell } from './world.ts';

/** Puts the shards of one check together and reports them as one run; what does not belong is told by name. */
export const runMerge = async (shell: Shell, request: Run): Promise<ExitCode> => {
  const { say } = shell;
  const shards: Shard[] = [];
  for (const path of request.paths) {
    const text = await readText(shell.files, path).catch((error: unknown) => problemOf(path, error));
    if (typeof text !== 'string') {
      tell(shell, [text]);
      return 2;
    }
    const read = readShard(text);
    const taken = 'fault' in read ? read : (faultBeside(read, shards, request.paths) ?? read);
    if ('fault' in taken) {
      complain(shell, path, say(taken.fault, taken.values));
      return 2;
    }
    shards.push(taken);
  }
  const missing = missingOf(shards);
  if (missing.length > 0) {
    shell.complain(`sourcier: ${say('shardsMissing', { parts: missing.join(', ') })}\n`);
    return 2;
  }
  const { files, team } = joinShards(shards);
  return reportOn(shell, request, { files: withAcross(files, shell.locale), team, inputs: request.paths });
};
