import { UPPER } from '../language/patterns.ts';
import type { Span } from '../text/span.ts';

/** "1949, X publishes “…”", "2007 : norme publiée par le X": in a chronicle what is published is what happened. */
export const isPublishing = (text: string, { start, end }: Span): boolean =>
  CHRONICLE.test(text) &&
  (/^[\s"”»*]+publi[a-zé]+ (?!that |qu)/u.test(text.slice(end)) ||
    /publi[a-zé]+ (?:by|par) [^,.;:]{0,20}$/u.test(text.slice(Math.max(0, start - NEAR), start)));

/** A year by itself opens an entry of a chronicle. */
const CHRONICLE = new RegExp(String.raw`^[\s*_[-]*(?:1[5-9]|20)\d\d(?:\s?[,:–—-]|\s(?=["“«*[]*[${UPPER}]))`, 'u');

/** How far before a name its part in the sentence is looked for. In UTF-16 units. */
const NEAR = 40;
