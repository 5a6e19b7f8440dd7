import type { Article } from '../article/model.ts';
import { knownAs } from '../library/match.ts';
import { bare, withoutArticle } from '../names/keys.ts';
import type { NewSource } from '../sources/model.ts';
import { eachOnce } from '../text/once.ts';
import { newlineOf, overlaps } from '../text/span.ts';
import { described } from './described.ts';
import type { Replacement } from './new-entry.ts';

/** A section at the end of the article that lists the sources its markers cite and these, their fields to be filled in. */
export const newList = (article: Article, others: readonly NewSource[] = []): Replacement => {
  const { text, language } = article;
  const { title, date, url, reliability } = SECTION[language];
  const entries = distinct([...citedIn(article), ...others]).map((source, i) => {
    const { name, address = '', kind, date: dated, reliability: score } = source;
    const mark = `${i + 1}. `;
    const fields = [`${date} ${dated ?? ''}`, `${url} ${address}`, `${reliability} ${score ?? '/10'}`];
    return [
      `${mark}**${name}**${kind ? ` - ${kind}` : ''}${described(source, language)}`,
      ...fields.map((field) => `${' '.repeat(mark.length)}- ${field}`),
      '',
    ].join('\n');
  });
  const gap = /\n\s*\n$/.test(text) ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  const added = `${gap}## ${title}\n\n${entries.join('\n')}`.replace(/\n/g, newlineOf(text));
  return { span: { start: text.length, end: text.length }, text: added };
};

/** The section is in the article's language, whatever the editor's. */
const SECTION = {
  en: { title: 'Sources and references', date: 'Date:', url: 'URL:', reliability: 'Reliability:' },
  fr: { title: 'Sources et références', date: 'Date :', url: 'URL :', reliability: 'Fiabilité :' },
} as const;

/** Sources that the markers name, with the address that a marker links to. Each source of a library that could be listed asks for the same. */
const citedIn = eachOnce(({ citations, prose, library }: Article): readonly NewSource[] => {
  const links = prose.flatMap(({ references }) => references.filter(({ kind }) => kind === 'link'));
  return citations
    .filter(({ form }) => form === 'marker')
    .map(({ name, span }) => {
      const address = links.find((link) => overlaps(link.span, span))?.target;
      return { ...knownAs(library, withoutArticle(name)), ...(address && { address }) };
    });
});

/** Each source once, however its name is written. */
const distinct = (sources: readonly NewSource[]): readonly NewSource[] => {
  const found = new Map<string, NewSource>();
  for (const source of sources) {
    const known = found.get(bare(source.name));
    found.set(bare(source.name), { ...source, ...known, address: known?.address || source.address || '' });
  }
  return [...found.values()];
};
