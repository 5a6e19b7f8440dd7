import { fieldWords } from '../language/field-words.ts';
import type { Language } from '../language/lexicon.ts';
import type { Reference } from './reference.ts';

const TITLES: Readonly<Record<Language, string>> = { fr: 'Sources et références', en: 'Sources and references' };

/** References as the section that closes an article, each in its full form; what is not known is left to be filled in. */
export const toList = (references: readonly Reference[], language: Language): string => {
  const words = fieldWords[language];
  const entries = references.map(({ name, kind, date, url, reliability }, i) => {
    const mark = `${i + 1}. `;
    const fields = [
      words.date + (date ?? ''),
      words.url + (url ?? ''),
      reliability === null ? words.reliability : words.reliability.replace('/10', reliability),
    ];
    const head = `${mark}**${escaped(name)}**${kind === null ? '' : ` - ${kind}`}`;
    return [head, ...fields.map((field) => `${' '.repeat(mark.length)}- ${field.trimEnd()}`), ''].join('\n');
  });
  return `## ${TITLES[language]}\n\n${entries.join('')}`;
};

/** A name without what Markdown would take for marks. */
const escaped = (name: string): string =>
  name
    .replace(/[*_`[\]<>\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
