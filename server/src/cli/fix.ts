import { analyse } from '../core/analysis/analyse.ts';
import { fixAll } from '../core/features/actions/fix-all.ts';
import type { Locale } from '../core/language/locale.ts';
import { phrase } from '../core/language/phrase.ts';
import { edited } from '../core/text/edited.ts';
import { encoded } from '../project/decode.ts';
import { wordsOf } from '../project/problem.ts';
import { counted } from '../report/counts.ts';
import { complain } from './output.ts';
import { type ReadJob, readArticles } from './read-articles.ts';
import { CLI_WORDS } from './words.ts';
import type { World } from './world.ts';

/**
 * Mends in the files themselves what editors mend by `source.fixAll.sourcier`: how names and counts are written, never
 * what is said. False, with the reason told, when a file could not be written.
 */
export const fixFiles = async (world: World, job: ReadJob, locale: Locale): Promise<boolean> => {
  const say = phrase(CLI_WORDS, locale);
  let isWhole = true;
  let mended = 0;
  await readArticles(world.files, job, async ({ path, text, encoding, context }) => {
    const edits = fixAll(analyse(text, context).findings, locale).flatMap((action) => action.edits);
    if (edits.length === 0) return;
    const fixed = edited(text, edits);
    const content = encoding === 'utf-8' ? fixed : encoded(fixed, encoding);
    if (content === null) {
      isWhole = false;
      complain(world, path, say('notMended'));
      return;
    }
    try {
      await world.files.write(path, content);
      mended += 1;
    } catch (error) {
      isWhole = false;
      complain(world, path, say('cannotWrite', { detail: wordsOf(error) }));
    }
  });
  if (mended > 0) world.complain(`sourcier: ${say('mended', { files: counted(mended, 'file', locale) })}\n`);
  return isWhole;
};
