import type { Edges } from '../article/edges.ts';
import type { Article, CitedText } from '../article/model.ts';
import type { Citation } from '../citations/citation.ts';
import { readCitationsAfter } from '../citations/index.ts';
import type { Before } from '../citations/same-source.ts';
import { countHappenings, type Happenings, supposes, tellsStory } from '../claims/features.ts';
import { readClaims } from '../claims/index.ts';
import { measuresIn } from '../figures/measures.ts';
import { contentOf } from '../incremental/index.ts';
import type { Tile } from '../incremental/tiles.ts';
import { movedHeading, movedProse, type Prose } from '../markdown/model.ts';
import type { KnownNames } from '../names/known.ts';
import type { Finding } from '../rules/finding.ts';
import { rules } from '../rules/index.ts';
import { type LintOptions, lint } from '../rules/lint.ts';
import type { Source } from '../sources/model.ts';
import type { ScopeOptions } from '../support/options.ts';
import { readSupport } from '../support/scope.ts';
import { slice } from '../text/span.ts';

/** What reading one section by itself needs to know of the rest of the article. */
export interface Around {
  /** The article when it was last read whole; its sources stand far outside every section. */
  readonly whole: Omit<CitedText, 'prose' | 'citations' | 'text'> & { readonly whole: Article };
  readonly known: KnownNames;
  readonly scope: ScopeOptions;
  readonly lint: LintOptions;
  /** What happens in the article. */
  readonly happenings: Happenings;
}

/** A section read by itself; all spans in it are relative to its start. */
export interface Told {
  readonly article: Article;
  /** Of the rules that look at one section at a time. */
  readonly findings: readonly Finding[];
  readonly citations: number;
  /** What was cited last, for the section after this one. */
  readonly after: Before;
  readonly happenings: Happenings;
  /** The kinds of its blocks of text, in order. */
  readonly kinds: string;
  /** What decides whether sections beside it can be read without it. */
  readonly border: string;
  /** All that a rule about the whole article may ask of this section: while it is the same, nothing changes elsewhere. */
  readonly echo: string;
}

/** Reads the section that these tiles make, after what was cited `before` it. */
export const readSection = (tiles: readonly Tile[], before: Before, edges: Edges, around: Around): Told => {
  const { section, after } = citedSection(tiles, before, edges, around);
  const { prose, citations, language } = section;
  const support = readSupport(section, around.scope);
  const article = { ...section, support, claims: readClaims(section, support, tellsStory(around.happenings)) };
  return {
    article,
    findings: lint(article, around.lint, OF_SECTIONS),
    citations: citations.length,
    after,
    happenings: countHappenings(prose, language),
    kinds: prose.map(({ kind }) => kind).join(' '),
    border: borderOf(article),
    echo: echoOf(article),
  };
};

/** What these tiles say and cite, and what was cited last in them. */
export const citedSection = (
  tiles: readonly Tile[],
  before: Before,
  edges: Edges,
  { whole, known }: Pick<Around, 'whole' | 'known'>,
): { readonly section: CitedText; readonly after: Before } => {
  const { language } = whole;
  const text = tiles.map(({ part }) => part).join('');
  const contents = tiles.map(contentOf);
  const parts = contents.flatMap(({ prose, shift }) => prose.map((it) => ({ it, shift })));
  const { citations, before: after } = readCitationsAfter(before, parts, text, known, {
    sources: [],
    lists: [],
    language,
  });
  const prose = parts.map(({ it, shift }) => movedProse(it, shift));
  const headings = contents.flatMap(({ headings: all, shift }) => all.map((it) => movedHeading(it, shift)));
  return { section: { ...whole, text, prose, citations, headings, lists: [], comments: [], edges }, after };
};

/** The rules that look at one section at a time. */
export const OF_SECTIONS = rules.filter(({ isOfArticle }) => !isOfArticle);

/** Whether findings of a rule come from a section alone. */
export const isOfSection = (rule: string): boolean => NAMES.has(rule);

const NAMES: ReadonlySet<string> = new Set(OF_SECTIONS.map(({ id }) => id));

const borderOf = ({ prose, citations, language }: Article): string => {
  const [first, last] = [prose[0], prose.at(-1)];
  const reaches = citations.some(({ form }) => form === 'line') || prose.some((part) => supposes(part, language));
  return [first?.kind, last?.kind, last !== undefined && announces(last), reaches].join(' ');
};

/** Whether a block of text introduces what stands under it. */
export const announces = ({ text }: Pick<Prose, 'text'>): boolean => /:\s*$/.test(text.slice(-20));

const echoOf = (section: Article): string => {
  const cited = section.citations.map(({ form, name, source, span, whole }: Citation) =>
    [form, source, source === null ? name : section.text.slice(span.start, whole.end)].join(' '),
  );
  const measured = measuresIn(section).map(({ figure: { span, ...figure }, at, subject, context }) =>
    JSON.stringify([slice(section.text, at), figure, [...subject], context]),
  );
  return [...cited, ...measured].join('\n');
};

/** Sources so far away that nothing in a section can touch them: their spans tell that they are not the section's. */
export const FAR = 2 ** 40;

/** Where a span stands in the article when it was last read whole; null for one in the section itself. */
export const nearOf = ({ start, end }: Source['span']): Source['span'] | null =>
  start < FAR / 2 ? null : { start: start - FAR, end: end - FAR };
