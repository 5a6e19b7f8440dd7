import type { TextKind, TextReading } from '../claims/text-kind/kind.ts';
import type { Locale } from '../language/locale.ts';
import { type Messages, phrase } from '../language/phrase.ts';

const MESSAGES: Messages<TextKind | TextReading['by']> = {
  en: {
    reporting: 'Read as reporting: what it says of the world is asked for a source.',
    howto: 'Read as a guide: only what it says of the world outside is asked for a source.',
    findings: 'Read as the authors’ own findings: their figures are not asked for a source.',
    review: 'Read as a review or a portrait: what it says of its subject is not asked for a source.',
    notes: 'Read as notes: little in them is asked for a source.',
    personal: 'Read as a personal story: what its author lived is not asked for a source.',
    rules: 'Read as rules: what they lay down is not asked for a source.',
    computed: 'It is another kind of text? Say so in the front matter: “sourcier: {text: {other}}”.',
    'front-matter': 'The front matter says so.',
    settings: 'The settings say so.',
  },
  fr: {
    reporting: 'Lu comme un texte d’information\u00A0: ce qu’il dit du monde doit avoir une source.',
    howto: 'Lu comme un guide\u00A0: seul ce qu’il dit du monde extérieur doit avoir une source.',
    findings: 'Lu comme les résultats de ses auteurs\u00A0: une source n’est pas demandée pour leurs propres chiffres.',
    review: 'Lu comme une critique ou un portrait\u00A0: une source n’est pas demandée pour ce qu’il dit de son sujet.',
    notes: 'Lu comme des notes\u00A0: peu de choses y demandent une source.',
    personal: 'Lu comme un récit personnel\u00A0: une source n’est pas demandée pour ce que l’auteur a vécu.',
    rules: 'Lu comme un règlement\u00A0: une source n’est pas demandée pour ce qu’il dispose.',
    computed:
      'C’est un autre genre de texte\u00A0? Dites-le dans l’en-tête\u00A0: «\u00A0sourcier: {text: {other}}\u00A0».',
    'front-matter': 'L’en-tête le dit.',
    settings: 'Les réglages le disent.',
  },
};

/** Says as what kind of text an article is read, what that asks of its writer, and who says so. */
export const readAs = ({ kind, by }: TextReading, locale: Locale): string => {
  const say = phrase(MESSAGES, locale);
  return `${say(kind)} ${say(by, { other: kind === 'reporting' ? 'findings' : 'reporting' })}`;
};
