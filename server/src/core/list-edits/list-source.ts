import type { Article } from '../article/model.ts';
import type { NewSource } from '../sources/model.ts';
import { newEntry, type Replacement } from './new-entry.ts';
import { newList } from './new-list.ts';

/** Edits that list a source: after the last entry and in its shape, or in a new list where there is none to follow. */
export const listSource = (article: Article, source: NewSource): readonly Replacement[] =>
  newEntry(article, source) ?? [newList(article, [source])];
