import { LETTER } from '../language/patterns.ts';
import type { Prose } from '../markdown/model.ts';
import { ofBlock } from '../markdown/of-block.ts';

/**
 * The blocks in which a match is told minute by minute, or by its scores: whoever writes so was there. None where nothing
 * else says that there was a match.
 */
export const matchBlocks = (prose: readonly Prose[]): ReadonlySet<Prose> => {
  const told = prose.filter((part) => marksOf(part).count > 0 || marksOf(part).isDuring);
  const marks = told.reduce((sum, part) => sum + marksOf(part).count, 0);
  return marks >= FEWEST_MARKS && prose.some((part) => marksOf(part).isMatch) ? new Set(told) : NONE;
};

const NONE: ReadonlySet<Prose> = new Set();

/** Fewer minutes and scores may be anything. */
const FEWEST_MARKS = 3;

/** How many minutes and scores a block gives, and whether it says that they are of a match. */
interface MatchMarks {
  readonly count: number;
  readonly isMatch: boolean;
  /** It tells what happened before or after the break. */
  readonly isDuring: boolean;
}

const marksOf = ofBlock(
  ({ text }): MatchMarks => ({
    count: text.match(MARK)?.length ?? 0,
    isMatch: MATCH.test(text),
    isDuring: DURING.test(text),
  }),
);

/** "80e minute", "in the 48th minute", "(48e)", "(10-16, 31e)", "(90'+3)", "(0-7)", "6-4, 3-6". */
const MARK = new RegExp(
  [
    String.raw`(?<!\d)\d{1,3}(?:e|ème|th|st|nd|rd)?[\s-]minute(?![${LETTER}])`,
    String.raw`\((?:[^()\n]{1,30}, ?)?\d{1,3}(?:e|['’](?:\+\d)?)(?:, ?[^()\n]{1,30})?\)`,
    String.raw`\(\d{1,3}-\d{1,3}[),]`,
    String.raw`(?<![\d-])\d-\d, \d-\d(?![\d-])`,
  ].join('|'),
  'gu',
);

const BREAKS = "mi-temps|coup d['’]envoi|prolongations?|vestiaires?|half-time|kick-off";

const DURING = new RegExp(`(?<![${LETTER}])(?:${BREAKS})(?![${LETTER}])`, 'iu');

const MATCH = new RegExp(`(?<![${LETTER}])(?:${BREAKS}|arbitre|match|referee)(?![${LETTER}])`, 'iu');
