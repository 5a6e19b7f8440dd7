import type { Edges } from '../article/edges.ts';
import type { ArticleMemory } from '../article/memory.ts';
import type { Before } from '../citations/same-source.ts';
import type { Tile } from '../incremental/tiles.ts';
import type { Span } from '../text/span.ts';
import type { Anchored } from './anchored.ts';
import type { Lead } from './lead.ts';
import type { Around, Told } from './section.ts';

/** One replacement in a text, in the offsets of the text before it. */
export interface Change extends Span {
  readonly text: string;
}

/**
 * An article while it is written: its sections side by side, each with its findings, so that an edit costs what one
 * section costs. It says of an edited text what reading all of it would say, but for rules about the whole article while
 * any section is behind.
 */
export interface Live {
  readonly sections: readonly Section[];
  /** Where each section begins, and at last where the text ends. */
  readonly starts: readonly number[];
  /** The same when the article was last read whole. */
  readonly origins: readonly number[];
  /** What there is in the article as it now stands, in numbers. */
  readonly totals: Totals;
  /** For each section that can be edited, the others whose findings point into it. */
  readonly pointing: ReadonlyMap<number, readonly number[]>;
  readonly around: Around;
  readonly memory: Pick<ArticleMemory, 'meanings'>;
  /** How far the article's language is ahead of the other; null where the front matter names it. */
  readonly lead: Lead | null;
  /** In how many sections edits have changed what rules about the whole article look at, since they last looked. */
  readonly behind: number;
}

/** A heading and what stands below it; all spans in it are relative to its start. */
export interface Section {
  readonly tiles: readonly Tile[];
  readonly edges: Edges;
  readonly before: Before;
  readonly after: Before;
  /** In document order. */
  readonly findings: readonly Anchored[];
  /** How many of them say that a claim has no source. */
  readonly unsourced: number;
  readonly citations: number;
  /** Whether it can be read by itself: it holds no sources, and nothing that others go by. */
  readonly isApart: boolean;
  /** As it was last read by itself; null until it is edited. */
  readonly now: Read | null;
  /** What it was before its last edit, which may be taken back; null until it is edited. */
  readonly past: Read | null;
  /** What rules about the whole article saw of it when they last looked; null until it is edited. */
  readonly echo: string | null;
  /** Whether they would see something else now, or an edit has cut what they found here. */
  readonly isBehind: boolean;
  readonly isCut: boolean;
}

/** A section as it was read by itself. */
export interface Read {
  readonly tiles: readonly Tile[];
  readonly told: Told;
  /** What its own rules find. */
  readonly found: readonly Anchored[];
}

/** Numbers of an article or a section. */
export interface Totals {
  readonly findings: number;
  /** How many of them say that a claim has no source. */
  readonly unsourced: number;
  readonly citations: number;
}

/** The totals where some sections are no longer what they were. */
export const totalsAfter = (
  { totals, sections }: Pick<Live, 'totals' | 'sections'>,
  now: readonly Section[],
  changed: readonly number[],
): Totals => {
  let { findings, unsourced, citations } = totals;
  for (const at of changed) {
    const [before, after] = [sections[at], now[at]];
    if (!before || !after) continue;
    findings += after.findings.length - before.findings.length;
    unsourced += after.unsourced - before.unsourced;
    citations += after.citations - before.citations;
  }
  return { findings, unsourced, citations };
};

/** How many findings say that a claim has no source. */
export const unsourcedIn = (findings: readonly Anchored[]): number =>
  findings.filter(({ finding }) => finding.rule === 'unsourced-claim').length;
