import type { Article } from '../article/model.ts';
import { sectionAt } from './anchored.ts';
import { readBy } from './edit.ts';
import type { Live, Read, Section } from './model.ts';

/** The section that holds a place, read by itself, and where it begins; null where it cannot be. */
export const sectionNear = (
  live: Live,
  offset: number,
): { readonly article: Article; readonly start: number } | null => {
  const at = sectionAt(live.starts, offset);
  const section = live.sections[at];
  if (!section?.isApart) return null;
  const { told } = section.now ?? readOnce(section, live, at);
  return { article: told.article, start: live.starts[at] ?? 0 };
};

const readOnce = (section: Section, live: Live, at: number): Read => {
  const read = READ.get(section) ?? readBy(section.tiles, section, live, at);
  READ.set(section, read);
  return read;
};

/** A section that nobody edits stays the same object. */
const READ = new WeakMap<Section, Read>();
