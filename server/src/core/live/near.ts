import type { Article } from '../article/model.ts';
import { sectionAt } from './anchored.ts';
import { readBy } from './edit.ts';
import type { Live } from './model.ts';

/** The section that holds a place, read by itself, and where it begins; null where it cannot be. */
export const sectionNear = (
  live: Live,
  offset: number,
): { readonly article: Article; readonly start: number } | null => {
  const at = sectionAt(live.starts, offset);
  const section = live.sections[at];
  if (!section?.isApart) return null;
  const { told } = section.now ?? readBy(section.tiles, section, live, at);
  return { article: told.article, start: live.starts[at] ?? 0 };
};
