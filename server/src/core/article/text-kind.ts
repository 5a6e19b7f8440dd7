import { blockCounts } from '../claims/features.ts';
import type { Layout } from '../claims/layout.ts';
import { kindOfGenre } from '../claims/text-kind/genre.ts';
import { FEWEST_TELLING, type TextKind, type TextReading, textKindOf } from '../claims/text-kind/kind.ts';
import { studySections } from '../claims/text-kind/own-study.ts';
import { sectionsRead } from '../claims/text-kind/sections.ts';
import { type CountedBlock, signsOf } from '../claims/text-kind/signs.ts';
import { tellKind } from '../claims/text-kind/tell.ts';
import type { FrontMatter } from '../front-matter/model.ts';
import { fieldOf } from '../text/field.ts';
import { overlapTest } from '../text/span.ts';
import { finished } from '../text/steps.ts';

/**
 * Tells what kind of text an article is: as its front matter says (`sourcier: {text: findings}`), as the settings say, or as
 * it looks; some blocks at each step.
 */
export function* readTextKindBySteps(layout: SignedLayout, set: TextKind | null): Generator<void, TextReading> {
  const own = textKindOf(fieldOf(layout.frontMatter.data.sourcier, 'text'));
  if (own !== null) return { kind: own, by: 'front-matter', sections: [] };
  if (set !== null) return { kind: set, by: 'settings', sections: [] };
  const isBrief = isBegun(layout);
  yield;
  const genre = kindOfGenre(layout.frontMatter.data);
  const study = studySections({ ...layout, title: titleOf(layout) });
  if (study !== null && !isBrief && genre === null) return { kind: 'findings', by: 'computed', sections: study };
  const kind = isBrief ? 'reporting' : (genre ?? tellKind(yield* articleSignsBySteps(layout)));
  const end = layout.prose.at(-1)?.span.end ?? 0;
  const sections = kind === 'findings' ? [] : (study ?? sectionsRead(layout.headings, layout.language, end));
  return { kind, by: 'computed', sections };
}

const isBegun = ({ prose, sources }: SignedLayout): boolean => {
  const isEntry = overlapTest(sources.map(({ span }) => span));
  const running = prose.filter(({ kind, span }) => kind !== 'heading' && !isEntry(span));
  return running.reduce((count, { sentences }) => count + sentences.length, 0) < FEWEST_TELLING;
};

type SignedLayout = Omit<Layout, 'lists'> & { readonly frontMatter: FrontMatter };

/** So many blocks are counted at each step. */
const AT_A_STEP = 500;

/** The signs by which it is told what kind of text an article is. */
export const articleSigns = (layout: SignedLayout): readonly number[] => finished(articleSignsBySteps(layout));

function* articleSignsBySteps(layout: SignedLayout): Generator<void, readonly number[]> {
  const { prose, headings, citations, sources, language } = layout;
  const blocks: CountedBlock[] = [];
  for (const part of prose) {
    blocks.push({ kind: part.kind, counts: blockCounts(part, language) });
    if (blocks.length % AT_A_STEP === 0) yield;
  }
  return signsOf({ blocks, headings, citations, sources: sources.length, title: titleOf(layout), language });
}

const titleOf = ({ frontMatter: { data } }: SignedLayout): string => (typeof data.title === 'string' ? data.title : '');
