import type { Article } from '../../article/model.ts';
import type { CitationForm } from '../../citations/citation.ts';
import type { Source } from '../../sources/model.ts';
import { citationText } from '../citation-text.ts';

/** A citation as this article cites most, with the space before it: by mark, by number, by name in brackets, or with a marker. */
export const written = (article: Article, { name, key }: Pick<Source, 'name' | 'key'>): string => {
  if (key?.startsWith('^')) return `[${key}]`;
  const form = usual(article);
  if (form === 'numeric' && /^\d/.test(key ?? '')) return ` [${key}]`;
  return form === 'name' ? ` (${name})` : ` ${citationText(article, { name, key })}`;
};

const WRITTEN: readonly CitationForm[] = ['marker', 'name', 'numeric'];

const usual = ({ citations: cited }: Article): CitationForm => {
  const count = (form: CitationForm): number => cited.filter((citation) => citation.form === form).length;
  return [...WRITTEN].sort((a, b) => count(b) - count(a))[0] ?? 'marker';
};
