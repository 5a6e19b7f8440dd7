import type { CitedText } from '../article/model.ts';
import { sectionAt } from './anchored.ts';
import type { Live, Section } from './model.ts';
import { citedSection } from './section.ts';

/** The section that holds a place, read by itself, and where it begins; null where it cannot be. */
export const sectionNear = (
  live: Live,
  offset: number,
): { readonly article: CitedText; readonly start: number } | null => {
  const at = sectionAt(live.starts, offset);
  const section = live.sections[at];
  if (!section?.isApart) return null;
  return { article: section.now?.told.article ?? readOnce(section, live), start: live.starts[at] ?? 0 };
};

const readOnce = (section: Section, { around }: Live): CitedText => {
  const read = READ.get(section) ?? citedSection(section.tiles, section.before, section.edges, around).section;
  READ.set(section, read);
  return read;
};

/** A section that nobody edits stays the same object. */
const READ = new WeakMap<Section, CitedText>();
