import type { Range } from '../text/position.ts';
import type { Span } from '../text/span.ts';
import type { LibraryProblem } from './model.ts';

/**
 * Takes what is wrong while a library is read, and says where things stand; shared by the readers of a file's parts.
 */
export interface LibraryReading {
  readonly file: string;
  readonly rangeOf: (span: Span) => Range;
  readonly report: (code: LibraryProblem['code'], span: Span, detail?: string) => void;
}
