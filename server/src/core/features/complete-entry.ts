import type { Article } from '../article/model.ts';
import type { Locale } from '../language/locale.ts';
import { messages, phrase } from '../language/phrase.ts';
import { endOf, newEntry } from '../list-edits/new-entry.ts';
import type { Offers } from './completion.ts';

const MESSAGES = messages({
  en: { label: 'New source', detail: 'an entry written as the last one is' },
  fr: { label: 'Nouvelle source', detail: 'une entrée écrite comme la dernière' },
});

/** The name is to be written first; in the language of the article. */
const NAME = { en: 'Name of the source', fr: 'Nom de la source' } as const;

/** Stands for the name until the whole is made a snippet. */
const HOLE = '\uE000';

/** On a blank line after the last entry of a list: the next one in its shape, to be filled in. Null elsewhere. */
export const completeEntry = (article: Article, offset: number, locale: Locale): Offers | null => {
  const { text, language } = article;
  const end = endOf(article);
  if (end === null || end.last.external || offset <= end.last.span.end) return null;
  const start = end.at;
  const isBlank =
    /^[^\S\r\n]*(?:\r\n|\n|\r)\s*$/.test(text.slice(start, offset)) &&
    /^[^\S\r\n]*(?:[\r\n]|$)/.test(text.slice(offset, offset + 200));
  const entry = isBlank ? newEntry(article, { name: HOLE }) : null;
  const written = entry?.at(-1)?.text;
  if (!entry || written === undefined) return null;
  const say = phrase(MESSAGES, locale);
  const offer = {
    label: say('label'),
    detail: say('detail'),
    documentation: () => '',
    text: written.replace(HOLE, NAME[language]),
    snippet: snippetOf(written, NAME[language]),
    more: entry.slice(0, -1),
  };
  return { span: { start, end: offset }, offers: [offer], isIncomplete: false };
};

/** The name first, then the end of each field, before its scale. */
const snippetOf = (written: string, name: string): string => {
  let stop = 1;
  return written
    .replace(/[\\$}]/g, '\\$&')
    .split(/(?<=\n)/)
    .map((line) =>
      line.includes(HOLE) || line.trim() === ''
        ? line.replace(HOLE, `\${1:${name}}`)
        : line.replace(/[ \t\u00A0]*(\/\s?\d+)?(\r?\n|$)/, (_, scale = '', end = '') => ` $${++stop}${scale}${end}`),
    )
    .join('');
};
