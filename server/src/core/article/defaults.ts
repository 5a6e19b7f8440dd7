import type { Bibliographies } from '../bibliography/model.ts';
import { CITATION_FORMS } from '../citations/citation.ts';
import type { LibrarySource } from '../sources/model.ts';
import type { ScopeOptions } from '../support/options.ts';

/** For a document whose bibliographies nobody has read. */
export const NO_BIBLIOGRAPHIES: Bibliographies = new Map();

/** For a team that keeps no library. */
export const NO_LIBRARY: readonly LibrarySource[] = [];

/** Every form of citation counts, and reaches what plainly goes on with it. */
export const DEFAULT_SCOPE: ScopeOptions = { scope: 'passage', forms: new Set(CITATION_FORMS) };
