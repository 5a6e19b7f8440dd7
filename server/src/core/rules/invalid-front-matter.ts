import { SYNTAX_FAULTS, syntaxFault } from '../language/syntax-faults.ts';
import { defineRule } from './define.ts';

/** Front matter must be readable data. */
export const invalidFrontMatter = defineRule({
  id: 'invalid-front-matter',
  severity: 'error',
  messages: {
    en: {
      ...SYNTAX_FAULTS.en,
      syntax: 'The front matter cannot be read here: {detail}. Correct it; what could be read is kept.',
      colon: 'A value that holds “: ” stands in quotation marks, e.g. title: "Rail: a review".',
      quote: 'This quotation mark is never closed. Close it at the end of the value.',
      space: 'After the colon of a key stands a space, e.g. “title: …”.',
      language:
        'Front matter written in “{detail}” is not read, and never run. Write it in YAML between two lines “---”.',
      unclosed: 'The front matter is not closed. Add a line “---” after its last key.',
      'not-a-mapping': 'The front matter has no “key: value” lines. Write e.g. “title: …”.',
      'too-large': 'The front matter is too long to be read. Move the text out of it.',
    },
    fr: {
      ...SYNTAX_FAULTS.fr,
      syntax: 'L’en-tête ne peut pas être lu ici : {detail}. Corrigez-le ; ce qui a pu être lu est gardé.',
      colon: 'Une valeur qui contient « :  » se met entre guillemets droits, par exemple title: "Le rail : un bilan".',
      quote: 'Ce guillemet n’est jamais fermé. Fermez-le à la fin de la valeur.',
      space: 'Après le deux-points d’une clé il faut une espace, par exemple « title: … ».',
      language:
        'Un en-tête écrit en « {detail} » n’est pas lu, et jamais exécuté. Écrivez-le en YAML entre deux lignes « --- ».',
      unclosed: 'L’en-tête n’est pas fermé. Ajoutez une ligne « --- » après sa dernière clé.',
      'not-a-mapping': 'L’en-tête n’a pas de lignes « clé : valeur ». Écrivez par exemple « title: … ».',
      'too-large': 'L’en-tête est trop long pour être lu. Sortez-en le texte.',
    },
  },
  *check({ frontMatter }, say) {
    for (const { code, detail, span } of frontMatter.problems) {
      const told = code === 'syntax' ? (KNOWN.find(([pattern]) => pattern.test(detail))?.[1] ?? code) : code;
      yield { span, message: say(told, { detail: code === 'syntax' ? say(syntaxFault(detail)) : detail }) };
    }
  },
});

/** Mistakes that writers make most, told in their own words rather than in the parser's. */
const KNOWN = [
  [/nested mappings are not allowed|a block sequence may not be used as an implicit map key/i, 'colon'],
  [/missing closing .*quote/i, 'quote'],
  [/implicit keys need to be on a single line|implicit map keys need to be followed by map values/i, 'space'],
] as const;
