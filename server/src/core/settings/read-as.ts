import type { TextReading } from '../claims/text-kind/kind.ts';
import { describeTextKind } from '../claims/text-kind/words.ts';
import type { Locale } from '../language/locale.ts';
import { type Messages, phrase } from '../language/phrase.ts';

const MESSAGES: Messages<'read' | 'apart' | 'title' | TextReading['by']> = {
  en: {
    read: 'Read as {name}: {asked}',
    apart: 'Read apart, as {name}: {titles}; {asked}',
    title: '“{title}”',
    computed: 'Is it another kind of text? Say so in the front matter: “sourcier: {text: {other}}”.',
    'front-matter': 'The front matter says so.',
    settings: 'The settings say so.',
  },
  fr: {
    read: 'Lu comme {name}\u00A0: {asked}',
    apart: 'Lu à part, comme {name}\u00A0: {titles}\u00A0; {asked}',
    title: '«\u00A0{title}\u00A0»',
    computed:
      'C’est un autre genre de texte\u00A0? Dites-le dans l’en-tête\u00A0: «\u00A0sourcier: {text: {other}}\u00A0».',
    'front-matter': 'L’en-tête le dit.',
    settings: 'Les réglages le disent.',
  },
};

/** Says as what kind of text an article is read, what that asks of its writer, who says so, and which of its sections are read otherwise. */
export const readAs = ({ kind, by, sections }: TextReading, locale: Locale): string => {
  const say = phrase(MESSAGES, locale);
  const other = kind === 'reporting' ? 'findings' : 'reporting';
  const titles = sections.map(({ title }) => say('title', { title })).join(', ');
  const [first] = sections;
  const apart = first === undefined ? [] : [say('apart', { titles, ...describeTextKind(first.kind, locale) })];
  return [say('read', describeTextKind(kind, locale)), ...apart, say(by, { other })].join(' ');
};
