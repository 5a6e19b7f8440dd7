import { blockCounts } from '../claims/features.ts';
import type { Layout } from '../claims/layout.ts';
import { FEWEST_TELLING, type TextKind, type TextReading, textKindOf } from '../claims/text-kind/kind.ts';
import { signsOf } from '../claims/text-kind/signs.ts';
import { tellKind } from '../claims/text-kind/tell.ts';
import type { FrontMatter } from '../front-matter/model.ts';
import { fieldOf } from '../text/field.ts';
import { overlapTest } from '../text/span.ts';

/** Tells what kind of text an article is: as its front matter says (`sourcier: {text: findings}`), as the settings say, or as it looks. */
export const readTextKind = (layout: SignedLayout, set: TextKind | null): TextReading => {
  const own = textKindOf(fieldOf(layout.frontMatter.data.sourcier, 'text'));
  if (own !== null) return { kind: own, by: 'front-matter' };
  if (set !== null) return { kind: set, by: 'settings' };
  return { kind: isBegun(layout) ? 'reporting' : tellKind(articleSigns(layout)), by: 'computed' };
};

const isBegun = ({ prose, sources }: SignedLayout): boolean => {
  const isEntry = overlapTest(sources.map(({ span }) => span));
  const running = prose.filter(({ kind, span }) => kind !== 'heading' && !isEntry(span));
  return running.reduce((count, { sentences }) => count + sentences.length, 0) < FEWEST_TELLING;
};

type SignedLayout = Omit<Layout, 'lists'> & { readonly frontMatter: FrontMatter };

/** The signs by which it is told what kind of text an article is. */
export const articleSigns = (layout: SignedLayout): readonly number[] => {
  const { prose, headings, citations, sources, language, frontMatter } = layout;
  const blocks = prose.map((part) => ({ kind: part.kind, counts: blockCounts(part, language) }));
  const { title } = frontMatter.data;
  const named = typeof title === 'string' ? title : '';
  return signsOf({ blocks, headings, citations, sources: sources.length, title: named, language });
};
