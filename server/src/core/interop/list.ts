import { fieldWords } from '../language/field-words.ts';
import type { Language } from '../language/lexicon.ts';
import type { BibliographicReference } from './reference.ts';

const TITLES: Readonly<Record<Language, string>> = { fr: 'Sources et références', en: 'Sources and references' };

const MORE: Readonly<Record<Language, Readonly<Record<'alias' | 'excerpts', string>>>> = {
  fr: { alias: 'Alias : ', excerpts: 'Extraits :' },
  en: { alias: 'Alias: ', excerpts: 'Excerpts:' },
};

/** References as the section that closes an article, each in its full form; what is not known is left to be filled in. */
export const toList = (references: readonly BibliographicReference[], language: Language): string => {
  const words = { ...fieldWords[language], ...MORE[language] };
  const entries = references.map(({ name, kind, date, url, reliability, aliases, excerpts }, i) => {
    const mark = `${i + 1}. `;
    const indent = ' '.repeat(mark.length);
    const others = aliases.map((alias) => escaped(alias.replace(/[,;/]/g, ' '))).filter(Boolean);
    const fields = [
      words.date + (date ?? ''),
      words.url + (url ?? ''),
      reliability === null ? words.reliability : words.reliability.replace('/10', reliability),
      ...(others.length > 0 ? [words.alias + others.join(', ')] : []),
      ...(excerpts.length > 0 ? [words.excerpts] : []),
    ];
    const head = `${mark}**${escaped(name)}**${kind === null ? '' : ` - ${kind}`}`;
    return [
      head,
      ...fields.map((field) => `${indent}- ${field.trimEnd()}`),
      ...excerpts.map(({ text }) => `${indent}  - ${escaped(text)}`),
      '',
    ].join('\n');
  });
  return `## ${TITLES[language]}\n\n${entries.join('')}`;
};

/** A name without what Markdown would take for marks; an underscore within a word is none. */
const escaped = (name: string): string =>
  name
    .replace(/[*`[\]<>\\]|(?<![\p{L}\d])_+|_+(?![\p{L}\d])/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
