import type { Match } from '../sources/model.ts';

/** A form of a name, and how sure a match through it is. */
export type NameKey = readonly [Match, string];
