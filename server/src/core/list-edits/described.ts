import type { Language } from '../language/lexicon.ts';
import type { NewSource } from '../sources/model.ts';

/** The words of an entry after the name of a source: ", « Titre », Auteur"; empty where nothing is known. */
export const described = ({ title, author }: NewSource, language: Language): string =>
  [title === undefined ? '' : QUOTED[language](escaped(title)), escaped(author ?? '')]
    .filter((part) => part !== '')
    .map((part) => `, ${part}`)
    .join('');

const QUOTED: Readonly<Record<Language, (title: string) => string>> = {
  fr: (title) => `« ${title.replace(/[«»]/g, '"')} »`,
  en: (title) => `“${title.replace(/[“”]/g, "'")}”`,
};

/** Words of strangers stay words: no mark of Markdown or HTML in them is one. */
const escaped = (words: string): string => words.replace(/[\\`*_[\]<>|~$&]/g, '\\$&').replace(/:\/\//g, ':\\//');
