import { LETTER } from '../language/patterns.ts';
import { keptThrough, sectionAt } from './anchored.ts';
import { loses, pointedAnew, startsAfter } from './edit.ts';
import { type Change, type Live, type Section, totalsAfter } from './model.ts';

const LETTERS = new RegExp(`^[${LETTER}]*$`, 'u');
const ONE_LETTER = new RegExp(`^[${LETTER}]$`, 'u');

/**
 * The article after letters came or went inside a word, before anybody has read what they make: all that was found, in
 * its new place. What `edited` makes of it is nearly always the same. Null for any other edit, and where a finding
 * ends or points to at that place.
 */
export const carried = (live: Live, change: Change): Live | null => {
  const at = sectionAt(live.starts, change.start);
  const section = live.sections[at];
  const start = live.starts[at] ?? 0;
  const own = { start: change.start - start, end: change.end - start, text: change.text };
  if (!section?.isApart || !isInsideWord(section, own)) return null;
  const findings = section.findings.map((one) => keptThrough(one, own)).filter((one) => one !== null);
  const shift = own.text.length - (own.end - own.start);
  const pointing = live.pointing.get(at) ?? [];
  const sections = pointedAnew(live.sections.with(at, { ...section, findings }), pointing, at, own);
  const touched = [at, ...pointing];
  if (loses(live.sections, sections, touched)) return null;
  const totals = totalsAfter(live, sections, touched);
  return { ...live, sections, totals, starts: startsAfter(live.starts, at, shift) };
};

const isInsideWord = ({ tiles }: Section, { start, end, text }: Change): boolean => {
  const tile = tiles.findLast((one) => one.start < start);
  if (!tile || !LETTERS.test(text)) return false;
  const [from, to] = [start - tile.start, end - tile.start];
  const { part } = tile;
  return (
    ONE_LETTER.test(part.charAt(from - 1)) && LETTERS.test(part.slice(from, to)) && ONE_LETTER.test(part.charAt(to))
  );
};
