import type { FrontMatter } from '../front-matter/model.ts';
import type { NameIndex } from '../names/index.ts';
import { declaredIn } from '../sources/declared.ts';
import type { Citation } from './citation.ts';

/**
 * Citations of the names that front matter declares, for an article that lists its sources at its end: "this article
 * rests on X and Y".
 */
export const declaredCitations = (frontMatter: FrontMatter, text: string, names: NameIndex): readonly Citation[] =>
  declaredIn(frontMatter, text).map(({ name, nameSpan, whole }) => {
    // Nothing in front matter can say which of two entries is meant.
    const found = names.isShared(name) ? null : names.resolve(name);
    return { form: 'line', name, span: nameSpan, whole, source: found?.source ?? null, match: found?.match ?? null };
  });
