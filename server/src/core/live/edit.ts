import { leadsToSame } from '../citations/index.ts';
import { type Happenings, tellsStory } from '../claims/features.ts';
import { startsAtMargin } from '../incremental/cut.ts';
import { contentOf, replaced, rereadTile } from '../incremental/index.ts';
import type { Tile } from '../incremental/tiles.ts';
import { type Anchored, anchored, keptBeside, type Locate, locator, pointingThrough, sectionAt } from './anchored.ts';
import { isApart, TEMPLATE } from './divide.ts';
import { ledAfter } from './lead.ts';
import { type Change, type Live, type Read, type Section, totalsAfter, unsourcedIn } from './model.ts';
import { isOfSection, nearOf, readSection } from './section.ts';

/** The longest paragraph that is read anew at each letter, in UTF-16 units. */
const LONGEST = 20_000;

/** The article after an edit; null where the edit reaches further than one section, and all must be read. */
export const edited = (live: Live, change: Change): Live | null => {
  const at = sectionAt(live.starts, change.start);
  const start = live.starts[at] ?? 0;
  const section = live.sections[at];
  if (!section?.isApart) return null;
  const own: Change = { start: change.start - start, end: change.end - start, text: change.text };
  const read = reread(section, own, live, at);
  if (read === null) return null;
  const { past, now } = read;
  const { told, tiles } = now;
  const happenings = recounted(live.around.happenings, past.told.happenings, told.happenings);
  const lead = ledAfter(live, change, past.told.article.text, told.article.text);
  if (happenings === null || lead === undefined) return null;
  const shift = own.text.length - (own.end - own.start);
  const findings = mergedFindings(section, now, own);
  const echo = section.echo ?? past.told.echo;
  const { citations } = told;
  const changed = { ...section, tiles, now, past, echo, findings, unsourced: unsourcedIn(findings), citations };
  const written = live.sections.with(at, changed);
  const pointing = live.pointing.get(at) ?? [];
  const sections = pointedAnew(written, pointing, at, own);
  const isCut = section.isCut || cuts(section, findings, now) || loses(written, sections, pointing);
  const isBehind = isCut || told.echo !== echo;
  return {
    ...live,
    totals: totalsAfter(live, sections, [at, ...pointing]),
    lead,
    sections:
      isBehind || section.isBehind ? sections.with(at, { ...(sections[at] ?? changed), isCut, isBehind }) : sections,
    starts: startsAfter(live.starts, at, shift),
    around: { ...live.around, happenings },
    behind: live.behind + Number(isBehind) - Number(section.isBehind),
  };
};

/** The section before and after an edit, read by itself; null where the edit reaches further. */
const reread = (
  section: Section,
  own: Change,
  live: Live,
  at: number,
): { readonly past: Read; readonly now: Read } | null => {
  const past = section.now ?? readBy(section.tiles, section, live, at);
  const now = takenBack(section, past, own) ?? readAnew(section, own, live, at);
  if (now === null) return null;
  const { first, last, end } = section.edges;
  const isEdge = first || last || end;
  const isSame = past.told.border === now.told.border && (!isEdge || past.told.kinds === now.told.kinds);
  return isSame && leadsToSame(past.told.after, now.told.after) ? { past, now } : null;
};

/** The section as it was before its last edit, where this one takes that back. */
const takenBack = ({ past }: Section, { told }: Read, own: Change): Read | null =>
  past?.told.article.text === replaced(told.article.text, own) ? past : null;

const readAnew = (section: Section, own: Change, live: Live, at: number): Read | null => {
  const tiles = editedTiles(section, own, live, at);
  return tiles && readBy(tiles, section, live, at);
};

/** A section as these tiles make it, read by itself. */
const readBy = (tiles: readonly Tile[], { before, edges }: Section, { around, origins }: Live, at: number): Read => {
  const told = readSection(tiles, before, edges, around);
  const locate = locatorFrom(origins, at);
  return { tiles, told, found: told.findings.map((one) => anchored(one, 0, locate)) };
};

/** The tiles of a section after an edit inside one of them; null where the edit may reach further. */
const editedTiles = (
  { tiles }: Section,
  { start, end, text }: Change,
  { around, memory }: Live,
  section: number,
): readonly Tile[] | null => {
  const at = tiles.findLastIndex((one) => one.start <= start);
  const tile = tiles[at];
  if (!tile) return null;
  const edit = { start: start - tile.start, end: end - tile.start, text };
  const part = replaced(tile.part, edit);
  // What stands after the last line sets the tile apart from the next one.
  if (edit.end > endOfLines(tile.part) || part.length > LONGEST || TEMPLATE.test(part) || part.includes('<!--'))
    return null;
  const isFirst = section === 0 && at === 0;
  if (isFirst || !startsAtMargin(part)) return null;
  const found = rereadTile(tile, edit, around.whole.language, memory);
  if (found === null || !sameHeadings(tile, found) || !found.every((one, i) => isApart(one, at + i))) return null;
  const shift = part.length - tile.part.length;
  const later = tiles.slice(at + 1).map((one) => ({ ...one, start: one.start + shift }));
  return [...tiles.slice(0, at), ...found, ...later];
};

/** The end of a tile's last line of text. */
const endOfLines = (part: string): number => {
  const end = part.search(/\s*$/);
  const line = /[\r\n]/.exec(part.slice(end));
  return line ? end + line.index : part.length;
};

const sameHeadings = (tile: Tile, found: readonly Tile[]): boolean => {
  const depths = (tiles: readonly Tile[]): string =>
    tiles.flatMap((one) => contentOf(one).headings.map(({ depth }) => depth)).join();
  return depths([tile]) === depths(found);
};

/** What happens in the article with one section as it is now; null where it becomes a story or ceases to be one. */
const recounted = (all: Happenings, before: Happenings, after: Happenings): Happenings | null => {
  const now = {
    sentences: all.sentences - before.sentences + after.sentences,
    happenings: all.happenings - before.happenings + after.happenings,
  };
  return tellsStory(all) === tellsStory(now) ? now : null;
};

/** Places of the section stay in it; those of sources, which stand far away, are found where they last stood. */
const locatorFrom =
  (origins: readonly number[], section: number): Locate =>
  (span) => {
    const origin = nearOf(span);
    return origin === null ? { section, span } : locator(origins)(origin);
  };

/**
 * What the section's own rules find now, and what the others found beside the edit; of a place that it touches, they may
 * now say something else.
 */
const mergedFindings = (section: Section, { found }: Read, own: Change): readonly Anchored[] => {
  const others = section.findings.filter(({ finding }) => !isOfSection(finding.rule));
  const kept = others.map((one) => keptBeside(one, own)).filter((one) => one !== null);
  return [...kept, ...found].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
};

/** Whether an edit has touched what rules about the whole article found in the section. */
const cuts = (before: Section, findings: readonly Anchored[], { found }: Read): boolean => {
  const others = before.findings.filter(({ finding }) => !isOfSection(finding.rule)).length;
  return findings.length - found.length < others;
};

/** Whether one of these sections has lost a finding. */
export const loses = (before: readonly Section[], after: readonly Section[], these: readonly number[]): boolean =>
  these.some((one) => before[one]?.findings.length !== after[one]?.findings.length);

/** Where the sections begin after an edit in section `at`; `shift` is by how much it grew. */
export const startsAfter = (starts: readonly number[], at: number, shift: number): readonly number[] => {
  const after = starts.slice();
  // There are thousands, at each letter.
  for (let i = at + 1; i < after.length; i++) after[i] = (after[i] ?? 0) + shift;
  return after;
};

/** The sections, those that point into section `at` to where it now has what they point to. */
export const pointedAnew = (
  sections: readonly Section[],
  pointing: readonly number[],
  at: number,
  own: Change,
): readonly Section[] =>
  pointing.reduce((all, from) => {
    const section = all[from];
    if (!section) return all;
    const findings = section.findings.map((one) => pointingThrough(one, at, own)).filter((one) => one !== null);
    return all.with(from, { ...section, findings });
  }, sections);
