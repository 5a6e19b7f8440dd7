import { listedSources } from '../sources/listed.ts';
import { defineRule } from './define.ts';

/** Where a team keeps a library, each source that an article lists should be in it, with a score. */
export const unratedSource = defineRule({
  id: 'unrated-source',
  severity: 'information',
  messages: {
    en: {
      unknown: '“{name}” is not in the team’s library. Add it there, with its reliability.',
      unrated: '“{name}” has no reliability in the team’s library. Rate it there.',
      kept: 'The source in the library.',
    },
    fr: {
      unknown: '« {name} » n’est pas dans la bibliothèque de l’équipe. Ajoutez-la, avec sa fiabilité.',
      unrated: '« {name} » n’a pas de fiabilité dans la bibliothèque de l’équipe. Notez-la là-bas.',
      kept: 'La source dans la bibliothèque.',
    },
  },
  *check(article, say) {
    if (article.library.length === 0) return;
    for (const { name, nameSpan, library, external } of listedSources(article)) {
      if (external || name === '' || library?.rating) continue;
      if (library === undefined) yield { span: nameSpan, message: say('unknown', { name }) };
      else {
        const related = [{ place: library.place, message: say('kept') }];
        yield { span: nameSpan, message: say('unrated', { name }), related };
      }
    }
  },
});
