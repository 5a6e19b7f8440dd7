import { analyse } from '../core/analysis/analyse.ts';
import { fixAll } from '../core/features/actions/fix-all.ts';
import { edited } from '../core/text/edited.ts';
import { encoded } from '../project/decode.ts';
import { wordsOf } from '../project/problem.ts';
import { counted } from '../report/counts.ts';
import { complain } from './output.ts';
import { type ReadJob, readArticles } from './read-articles.ts';
import type { Shell } from './world.ts';

/**
 * Mends in the files themselves what editors mend by `source.fixAll.sourcier`: how names and counts are written, never
 * what is said. False, with the reason told, when a file could not be written.
 */
export const fixFiles = async (shell: Shell, job: ReadJob): Promise<boolean> => {
  const { say } = shell;
  let isWhole = true;
  let mended = 0;
  await readArticles(shell.files, job, async ({ path, text, encoding, context }) => {
    const edits = fixAll(analyse(text, context).findings, shell.locale).flatMap((action) => action.edits);
    if (edits.length === 0) return;
    const fixed = edited(text, edits);
    const content = encoding === 'utf-8' ? fixed : encoded(fixed, encoding);
    if (content === null) {
      isWhole = false;
      complain(shell, path, say('notMended'));
      return;
    }
    try {
      await shell.files.write(path, content);
      mended += 1;
    } catch (error) {
      isWhole = false;
      complain(shell, path, say('cannotWrite', { detail: wordsOf(error) }));
    }
  });
  if (mended > 0) shell.complain(`sourcier: ${say('mended', { files: counted(mended, 'file', shell.locale) })}\n`);
  return isWhole;
};
