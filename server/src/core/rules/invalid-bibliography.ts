import type { EntryProblem } from '../bibliography/model.ts';
import { defineRule } from './define.ts';

/** A bibliography that the front matter names must be a file Sourcier may read and can. */
export const invalidBibliography = defineRule({
  id: 'invalid-bibliography',
  severity: 'warning',
  messages: {
    en: {
      relative:
        '“{path}” is not read: a bibliography is named by its path from the article. Write e.g. references.bib.',
      outside: '“{path}” is not read: it is outside the workspace. Copy the file into the workspace.',
      format: '“{path}” is not read: a bibliography is a .bib, .json or .yaml file. Export it as one of these.',
      missing: 'The bibliography “{path}” does not exist. Correct the path, or add the file.',
      unreadable: 'The bibliography “{path}” cannot be read. Check that it is a file you may open.',
      'too-large': 'The bibliography “{path}” is too large to be read. Keep in it what the articles cite.',
      encoding: '“{path}” is not in UTF-8, and other programs may fail to read it. Save it as UTF-8.',
      empty: 'The bibliography “{path}” has no entries. Export it anew, or add what the article cites.',
      entry: 'An entry of “{path}” is badly written: {fault}. What could be read is kept.',
      entries: '{count} entries of “{path}” are badly written. The first: {fault}. What could be read is kept.',
      place: '{fault}, line {line}',
      comma: 'a comma is missing',
      unclosed: 'a brace or a quotation mark is not closed',
      key: 'it has no key',
      field: 'this is no field',
      duplicate: 'another entry has its key, “{key}”, before it',
      syntax: 'the file cannot be read from here on',
    },
    fr: {
      relative:
        '« {path} » n’est pas lu : une bibliographie se nomme par son chemin depuis l’article. Écrivez par exemple references.bib.',
      outside: '« {path} » n’est pas lu : ce fichier est hors de l’espace de travail. Copiez-le dedans.',
      format: '« {path} » n’est pas lu : une bibliographie est un fichier .bib, .json ou .yaml. Exportez-la ainsi.',
      missing: 'La bibliographie « {path} » n’existe pas. Corrigez le chemin, ou ajoutez le fichier.',
      unreadable: 'La bibliographie « {path} » ne peut pas être lue. Vérifiez que vous pouvez ouvrir ce fichier.',
      'too-large':
        'La bibliographie « {path} » est trop grande pour être lue. N’y gardez que ce que citent les articles.',
      encoding:
        '« {path} » n’est pas en UTF-8, et d’autres programmes peuvent échouer à le lire. Enregistrez-le en UTF-8.',
      empty:
        'La bibliographie « {path} » n’a pas d’entrée. Exportez-la de nouveau, ou ajoutez-y ce que cite l’article.',
      entry: 'Une entrée de « {path} » est mal écrite : {fault}. Ce qui a pu être lu est gardé.',
      entries: '{count} entrées de « {path} » sont mal écrites. La première : {fault}. Ce qui a pu être lu est gardé.',
      place: '{fault}, ligne {line}',
      comma: 'il manque une virgule',
      unclosed: 'une accolade ou un guillemet n’est pas fermé',
      key: 'elle n’a pas de clé',
      field: 'ceci n’est pas un champ',
      duplicate: 'une autre entrée a sa clé, « {key} », avant elle',
      syntax: 'le fichier ne peut pas être lu à partir d’ici',
    },
  },
  *check({ bibliographies }, say) {
    const where = ({ fault, line, key = '' }: EntryProblem): string => {
      const what = say(fault, { key });
      return line === null ? what : say('place', { fault: what, line });
    };
    for (const { path, span, problems } of bibliographies) {
      for (const problem of problems) {
        if (problem.code !== 'entries') yield { span, message: say(problem.code, { path }) };
        else {
          const { count, first } = problem;
          yield { span, message: say(count === 1 ? 'entry' : 'entries', { path, count, fault: where(first) }) };
        }
      }
    }
  },
});
