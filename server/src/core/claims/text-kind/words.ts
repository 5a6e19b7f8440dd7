import type { Locale } from '../../language/locale.ts';
import { type Messages, phrase } from '../../language/phrase.ts';
import type { TextKind } from './kind.ts';

const NAMES: Messages<TextKind> = {
  en: {
    reporting: 'reporting',
    howto: 'a guide',
    findings: 'the authors’ own findings',
    review: 'a review or a portrait',
    notes: 'notes',
    personal: 'a personal story',
    rules: 'rules',
  },
  fr: {
    reporting: 'un texte d’information',
    howto: 'un guide',
    findings: 'les résultats de ses auteurs',
    review: 'une critique ou un portrait',
    notes: 'des notes',
    personal: 'un récit personnel',
    rules: 'un règlement',
  },
};

const ASKED: Messages<TextKind> = {
  en: {
    reporting: 'what it says of the world is asked for a source.',
    howto: 'only what it says of the world outside is asked for a source.',
    findings: 'their figures are not asked for a source.',
    review: 'what it says of its subject is not asked for a source.',
    notes: 'little in them is asked for a source.',
    personal: 'what its author lived is not asked for a source.',
    rules: 'what they lay down is not asked for a source.',
  },
  fr: {
    reporting: 'ce qu’il dit du monde doit avoir une source.',
    howto: 'seul ce qu’il dit du monde extérieur doit avoir une source.',
    findings: 'une source n’est pas demandée pour leurs propres chiffres.',
    review: 'une source n’est pas demandée pour ce qu’il dit de son sujet.',
    notes: 'peu de choses y demandent une source.',
    personal: 'une source n’est pas demandée pour ce que l’auteur a vécu.',
    rules: 'une source n’est pas demandée pour ce qu’il dispose.',
  },
};

/** A kind of text in words, and what it asks of its writer: a clause, with its full stop. */
export const describeTextKind = (
  kind: TextKind,
  locale: Locale,
): { readonly name: string; readonly asked: string } => ({
  name: phrase(NAMES, locale)(kind),
  asked: phrase(ASKED, locale)(kind),
});
