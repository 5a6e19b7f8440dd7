import type { Reference } from '../model.ts';
import type { NameIndex } from '../names.ts';
import type { Found } from './passage.ts';

/** Marks such as "[^1]", each citing the note of that name. */
export const footnotes = (references: readonly Reference[], names: NameIndex): readonly Found[] =>
  references
    .filter(({ kind }) => kind === 'footnote')
    .map(({ span, whole, target }) => {
      const name = `^${target}`;
      const source = names.byKey(name);
      return { form: 'footnote', name, span, whole, source, match: source === null ? null : 'key' };
    });
