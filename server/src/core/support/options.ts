import type { CitationForm } from '../citations/citation.ts';

/**
 * How far a citation reaches. `sentence`: the sentence it stands in, or that it follows after the full stop. `passage`:
 * also what plainly goes on with it: the figures of the next sentence, the sentence that announces it, the list,
 * table or quotation it introduces, the table or quotation it stands under. `paragraph`: all sentences of its paragraph too.
 */
export type CitationScope = 'sentence' | 'passage' | 'paragraph';

/** Which citations support a sentence. */
export interface ScopeOptions {
  readonly scope: CitationScope;
  /** The forms that count as support. */
  readonly forms: ReadonlySet<CitationForm>;
}
