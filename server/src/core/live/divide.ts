import type { Edges } from '../article/edges.ts';
import type { ArticleMemory } from '../article/memory.ts';
import type { Article } from '../article/model.ts';
import { NOTHING } from '../citations/index.ts';
import { type Before, beforeNext } from '../citations/same-source.ts';
import { countHappenings, supposes } from '../claims/features.ts';
import type { Tile } from '../incremental/tiles.ts';
import { keepNames, namesIn } from '../names/known.ts';
import type { Finding } from '../rules/finding.ts';
import type { LintOptions } from '../rules/lint.ts';
import { movedSource } from '../sources/model.ts';
import type { ScopeOptions } from '../support/options.ts';
import { runs } from '../text/runs.ts';
import { overlaps, overlapTest, type Span, slice, startingIn } from '../text/span.ts';
import { type Anchored, anchored, locator } from './anchored.ts';
import { leadOf } from './lead.ts';
import { type Live, type Section, type Totals, unsourcedIn } from './model.ts';
import { type Around, announces, FAR } from './section.ts';

/** Divides an article that was read with this memory into sections; null where they cannot be read by themselves. */
export const liveArticle = (
  article: Article,
  findings: readonly Finding[],
  memory: ArticleMemory,
  scope: ScopeOptions,
  lint: LintOptions,
): Live | null => {
  if (TEMPLATE.test(article.text) || article.comments.some((span) => /sourcier-/i.test(slice(article.text, span)))) {
    return null;
  }
  const groups = divided(memory.tiles, article);
  const starts = [...groups.map(([first]) => first?.start ?? 0), article.text.length];
  const { prose, citations, claims: _k, support: _s, text: _t, ...rest } = article;
  const sources = article.sources.map((source) => movedSource(source, FAR));
  keepNames(sources, namesIn(article));
  const whole = { ...rest, sources, whole: article };
  const happenings = countHappenings(prose, article.language);
  const around: Around = { whole, known: namesIn(article), scope, lint, happenings };
  const sections = createSections(article, groups, findings, starts);
  const { meanings } = memory;
  const pointing = pointersIn(sections);
  const lead = leadOf(article);
  const totals = totalsOf(sections, citations.length);
  return { sections, starts, origins: starts, totals, pointing, around, memory: { meanings }, lead, behind: 0 };
};

/** Citations also stand in no section: in the front matter. */
const totalsOf = (sections: readonly Section[], citations: number): Totals => ({
  findings: sections.reduce((sum, { findings }) => sum + findings.length, 0),
  unsourced: sections.reduce((sum, { unsourced }) => sum + unsourced, 0),
  citations,
});

const pointersIn = (sections: readonly Section[]): ReadonlyMap<number, readonly number[]> => {
  const pointing = new Map<number, Set<number>>();
  for (const [from, { findings }] of sections.entries()) {
    for (const { related } of findings) {
      for (const one of related) {
        if (!('section' in one) || !sections[one.section]?.isApart) continue;
        pointing.set(one.section, (pointing.get(one.section) ?? new Set()).add(from));
      }
    }
  }
  return new Map([...pointing].map(([to, from]) => [to, [...from]]));
};

/** Where a template engine or comments of MDX are at work, what one place means depends on others. */
export const TEMPLATE = /\{[%{/]/;

/**
 * Tiles that have to be read together, in the offsets of the article: what stands below one heading, or less where
 * nothing in it reaches from one paragraph to another.
 */
const divided = (tiles: readonly Tile[], article: Article): readonly (readonly Tile[])[] =>
  runs(tiles, (tile, before) => before !== undefined && !isHeaded(tile)).flatMap((below) =>
    isLoose(below, article)
      ? runs(below, (tile, before) => before !== undefined && (beginsTable(tile) || !endsParagraph(before)))
      : [below],
  );

/** What is cited right above a table reaches into it. */
const beginsTable = ({ piece }: Tile): boolean => piece.content().prose[0]?.kind === 'cell';

const isHeaded = ({ piece }: Tile): boolean => piece.content().prose[0]?.kind === 'heading';

/** Whether no line "Source : X" and no supposition stands below a heading. */
const isLoose = (tiles: readonly Tile[], { citations, language }: Article): boolean => {
  const [first, last] = [tiles[0], tiles.at(-1)];
  const span = { start: first?.start ?? 0, end: (last?.start ?? 0) + (last?.part.length ?? 0) };
  return (
    !startingIn(citations)(span).some(({ form }) => form === 'line') &&
    !tiles.some(({ piece }) => piece.content().prose.some((part) => supposes(part, language)))
  );
};

/** Whether a tile ends with a paragraph that announces nothing, or with a heading: what follows stands for itself. */
const endsParagraph = ({ piece }: Tile): boolean => {
  const last = piece.content().prose.at(-1);
  return last?.kind === 'heading' || (last?.kind === 'paragraph' && !announces(last));
};

const createSections = (
  article: Article,
  groups: readonly (readonly Tile[])[],
  findings: readonly Finding[],
  starts: readonly number[],
): readonly Section[] => {
  const locate = locator(starts);
  const isListed = overlapTest([
    ...article.lists.map(({ span }) => span),
    ...article.sources.filter(({ external }) => !external).map(({ span }) => span),
  ]);
  const edgesAt = edgesIn(article);
  const citedTo = citationWalk(article);
  let next = 0;
  let before = NOTHING;
  return groups.map((group, i): Section => {
    const start = starts[i] ?? 0;
    const end = starts[i + 1] ?? start;
    const own: Anchored[] = [];
    for (let finding = findings[next]; finding && finding.span.start < end; finding = findings[++next]) {
      own.push(anchored(finding, start, locate));
    }
    const { citations: cited, after } = citedTo(end, before);
    const section: Section = {
      tiles: group.map((tile) => ({ ...tile, start: tile.start - start })),
      edges: edgesAt({ start, end }),
      before,
      after,
      findings: own,
      unsourced: unsourcedIn(own),
      citations: cited,
      isApart: !isListed({ start, end }) && group.every(isApart),
      now: null,
      past: null,
      echo: null,
      isBehind: false,
      isCut: false,
    };
    before = after;
    return section;
  });
};

/** Only a section's first block may be a heading, and nothing in it may belong to a list of sources. */
export const isApart = ({ piece }: Tile, at: number): boolean => {
  const { prose, blocks, notes } = piece.content();
  return (
    notes.length === 0 &&
    blocks.every(({ title, endsShortcode }) => title === null && !endsShortcode) &&
    prose.every(({ kind }, i) => kind !== 'heading' || (i === 0 && at === 0))
  );
};

const edgesIn = ({ prose, lists }: Article): ((section: Span) => Edges) => {
  const isListed = overlapTest(lists.map(({ span }) => span));
  const isParagraph = ({ kind, span }: Article['prose'][number]): boolean => kind === 'paragraph' && !isListed(span);
  const [first, last, end] = [prose.find(isParagraph), prose.findLast(isParagraph), prose.at(-1)];
  return (section) => {
    const holds = (part: Article['prose'][number] | undefined): boolean =>
      part !== undefined && overlaps(section, part.span);
    return { first: holds(first), last: holds(last), end: holds(end) };
  };
};

/** What is cited between places that are asked for in order, and what was cited last before each. */
const citationWalk = (
  article: Article,
): ((end: number, before: Before) => { readonly citations: number; readonly after: Before }) => {
  const isListed = overlapTest(article.lists.map(({ span }) => span));
  const blocks = article.prose.filter(({ kind, span }) => kind !== 'heading' && !isListed(span));
  const citedIn = startingIn(article.citations);
  let next = 0;
  return (end, before) => {
    let citations = 0;
    let after = before;
    for (let block = blocks[next]; block && block.span.start < end; block = blocks[++next]) {
      const cited = citedIn(block.span);
      citations += cited.length;
      after = beforeNext(after, cited);
    }
    return { citations, after };
  };
};
