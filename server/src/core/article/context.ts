import type { Bibliographies } from '../bibliography/model.ts';
import type { TextKind } from '../claims/text-kind/kind.ts';
import type { LibrarySource } from '../sources/model.ts';
import type { ScopeOptions } from '../support/options.ts';
import { DEFAULT_SCOPE, NO_BIBLIOGRAPHIES, NO_LIBRARY } from './defaults.ts';

/** All that the reading of an article depends on beside its text; each part is compared by identity where it is remembered. */
export interface ReadingContext {
  readonly reading: ScopeOptions;
  /** Content of the bibliographies that the article names. */
  readonly bibliographies: Bibliographies;
  /** Sources that the team knows. */
  readonly library: readonly LibrarySource[];
  /** The kind of text that the settings say it is; null where they say nothing. */
  readonly textKind: TextKind | null;
}

/** Nothing is set, and nothing beside the article is known. */
export const NO_CONTEXT: ReadingContext = {
  reading: DEFAULT_SCOPE,
  bibliographies: NO_BIBLIOGRAPHIES,
  library: NO_LIBRARY,
  textKind: null,
};
