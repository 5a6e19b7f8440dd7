import type { Range } from '../text/position.ts';
import type { Span } from '../text/span.ts';
import type { LibraryProblem } from './model.ts';

/** What goes wrong while reading, and where things stand; shared by the readers of a file's parts. */
export interface LibraryReading {
  readonly file: string;
  readonly rangeOf: (span: Span) => Range;
  readonly report: (code: LibraryProblem['code'], span: Span, detail?: string) => void;
}
