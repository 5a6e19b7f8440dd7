import type { Locale } from './locale.ts';

/** The sentences of one part of Sourcier, by key, in each language it speaks; "{name}" stands for a value. */
export type Messages<Key extends string> = Readonly<Record<Locale, Readonly<Record<Key, string>>>>;

/** A table of sentences, with the same keys in each language. */
export const messages = <Key extends string>(table: Messages<Key>): Messages<Key> => table;

/** Says a sentence, its values filled in. */
export type Say<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

/** Longer values are shortened: a message is one line. In UTF-16 units. */
const LONGEST_VALUE = 120;

/** Binds messages to a language. Values are shown on one line, without control or direction-changing characters. */
export const phrase =
  <Key extends string>(messages: Messages<Key>, locale: Locale): Say<Key> =>
  (key, values = {}) =>
    messages[locale][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
      name in values ? shown(String(values[name])) : whole,
    );

/** Blanks and what cannot be seen, but for a single space: most values have no others. */
const UNSHOWN = /[\p{Cc}\p{Cf}\s]{2,}|[\p{Cc}\p{Cf}]|[^\S ]/gu;

const shown = (value: string): string => {
  const clean = value.replace(UNSHOWN, (run) => (/[\u00A0\u202F]/.test(run) ? '\u00A0' : ' ')).trim();
  return clean.length > LONGEST_VALUE ? `${clean.slice(0, LONGEST_VALUE - 1).trimEnd()}…` : clean;
};
