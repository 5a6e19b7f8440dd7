import type { Locale } from '../core/language/locale.ts';

/** How a report is to look. */
export interface Style {
  readonly locale: Locale;
  readonly paint: Paint;
}

/** Roles of a piece of a report, for colouring. */
export type Role = 'error' | 'warning' | 'information' | 'hint' | 'path' | 'aside';

/** Gives text the colour of its role. */
export type Paint = (role: Role, text: string) => string;

/** No colours. */
export const plain: Paint = (_role, text) => text;

/** The codes of ECMA-48, which every terminal knows; the user's theme decides what they look like. */
export const coloured: Paint = (role, text) => `\u001B[${CODES[role]}m${text}\u001B[0m`;

const CODES: Readonly<Record<Role, number>> = { error: 31, warning: 33, information: 36, hint: 2, path: 4, aside: 2 };

/** Text of a file, or its name, on one line and without codes that a terminal would obey. */
export const oneLine = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, '\uFFFD');
