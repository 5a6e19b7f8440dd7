import { defineRule } from './define.ts';

/** Front matter must be readable data. */
export const invalidFrontMatter = defineRule({
  id: 'invalid-front-matter',
  severity: 'error',
  messages: {
    en: {
      syntax: 'The front matter is not valid YAML: {detail}. Correct it here; what could be read is kept.',
      language:
        'Front matter written in “{detail}” is not read, and never run. Write it in YAML between two lines “---”.',
      unclosed: 'The front matter is not closed. Add a line “---” after its last key.',
      'not-a-mapping': 'The front matter has no “key: value” lines. Write e.g. “title: …”.',
      'too-large': 'The front matter is too long to be read. Move the text out of it.',
    },
    fr: {
      syntax: 'L’en-tête n’est pas du YAML valide : {detail}. Corrigez ici ; ce qui a pu être lu est gardé.',
      language:
        'Un en-tête écrit en « {detail} » n’est pas lu, et jamais exécuté. Écrivez-le en YAML entre deux lignes « --- ».',
      unclosed: 'L’en-tête n’est pas fermé. Ajoutez une ligne « --- » après sa dernière clé.',
      'not-a-mapping': 'L’en-tête n’a pas de lignes « clé : valeur ». Écrivez par exemple « title: … ».',
      'too-large': 'L’en-tête est trop long pour être lu. Sortez-en le texte.',
    },
  },
  *check({ frontMatter }, say) {
    for (const { code, detail, span } of frontMatter.problems) {
      yield { span, message: say(code, { detail: detail.split('\n')[0]?.replace(/[.\s]+$/, '') ?? '' }) };
    }
  },
});
