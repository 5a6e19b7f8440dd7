import { fold } from '../language/fold.ts';
import { allOf } from '../language/index.ts';
import { LETTER, UPPER } from '../language/patterns.ts';
import { type Span, slice, trimmed } from '../text/span.ts';

/** Words of a note between two commas or stops, or a title. */
export interface NotePart {
  readonly text: string;
  readonly span: Span;
  /** Folded; none of a title. */
  readonly words: readonly string[];
  readonly isTitle: boolean;
  /** Whether it says something rather than names a work; titles say what they like. */
  readonly isTelling: boolean;
}

/** The parts of a note in one sentence; none of a longer one. */
export const notePartsOf = (note: string): readonly NotePart[] => {
  if (note.length > LONGEST) return [];
  return [...note.matchAll(PART)].flatMap(({ index, 0: all }) => {
    const whole = trimmed(note, { start: index, end: index + all.length });
    const text = slice(note, whole).replace(/[\s.]+$/, '');
    return text === '' ? [] : [partAt(text, { start: whole.start, end: whole.start + text.length })];
  });
};

/** No such note is longer. In UTF-16 units. */
const LONGEST = 240;

/** A title, or words up to a mark or a stop; a stop within words is an initial's or an abbreviation's. */
const PART = /[*_]{1,3}[^*_]{2,200}[*_]{1,3}|«[^«»]{2,200}»|“[^“”]{2,200}”|(?:[^,;:.*_«“]|\.(?!\s|$))+/g;

const partAt = (text: string, span: Span): NotePart => {
  const isTitle = TITLE.test(text);
  const words = isTitle ? [] : fold(text).split(' ');
  const written = isTitle ? [] : (text.charAt(0).toLowerCase() + text.slice(1)).split(NO_LETTERS);
  return { text, span, words, isTitle, isTelling: written.some((word) => TELLS.has(word)) || /[!?…]/.test(text) };
};

const TITLE = new RegExp(`^[*_«“]+\\s?[${UPPER}\\d]`, 'u');

const NO_LETTERS = new RegExp(`[^${LETTER}]+`, 'u');

const TELLS: ReadonlySet<string> = new Set(allOf(({ notes }) => notes.tells));
