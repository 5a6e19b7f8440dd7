import type { TextReading } from '../claims/text-kind/kind.ts';
import { describeTextKind } from '../claims/text-kind/words.ts';
import type { Locale } from '../language/locale.ts';
import { type Messages, phrase } from '../language/phrase.ts';

const MESSAGES: Messages<'read' | TextReading['by']> = {
  en: {
    read: 'Read as {name}: {asked}',
    computed: 'It is another kind of text? Say so in the front matter: “sourcier: {text: {other}}”.',
    'front-matter': 'The front matter says so.',
    settings: 'The settings say so.',
  },
  fr: {
    read: 'Lu comme {name}\u00A0: {asked}',
    computed:
      'C’est un autre genre de texte\u00A0? Dites-le dans l’en-tête\u00A0: «\u00A0sourcier: {text: {other}}\u00A0».',
    'front-matter': 'L’en-tête le dit.',
    settings: 'Les réglages le disent.',
  },
};

/** Says as what kind of text an article is read, what that asks of its writer, and who says so. */
export const readAs = ({ kind, by }: TextReading, locale: Locale): string => {
  const say = phrase(MESSAGES, locale);
  const other = kind === 'reporting' ? 'findings' : 'reporting';
  return `${say('read', { ...describeTextKind(kind, locale) })} ${say(by, { other })}`;
};
