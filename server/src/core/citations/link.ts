import { squash } from '../language/fold.ts';
import type { Reference } from '../markdown/model.ts';
import type { NameIndex } from '../names/index.ts';
import { addressOf } from '../sources/fields.ts';
import type { PassageCitation } from './passage.ts';

/** Links to other sites, and to pages that the article lists; `text` is what the spans point into. */
export const links = (references: readonly Reference[], text: string, names: NameIndex): readonly PassageCitation[] =>
  references
    .filter(({ kind }) => kind === 'link')
    .flatMap(({ span, whole, target }): readonly PassageCitation[] => {
      const name = squash(text.slice(span.start, span.end)) || target;
      const [listed, described] = [names.byAddress(target), names.byPage(target)];
      const source = listed ?? described;
      if (source === null && (addressOf(target) === null || IMAGE.test(text.slice(span.start, span.end)))) return [];
      const match = listed !== null ? 'url' : described !== null ? 'reordered' : null;
      // An address that names the source is part of the citation; words that lead to it may name anything.
      return [{ form: 'link', name, span: listed === null && described !== null ? whole : span, whole, source, match }];
    });

/** A picture that leads to a larger one, or a badge: nothing is said of where words come from. */
const IMAGE = /^\s*(?:!\[[^\]]*\](?:\([^()]*\)|\[[^\]]*\])|<img\s[^<>]*>)\s*$/iu;
