import type { Article } from '../article/model.ts';
import type { Citation } from '../citations/citation.ts';
import { isPlain, partAround } from '../list-edits/written-name.ts';
import type { Edit } from '../rules/finding.ts';
import type { Source } from '../sources/model.ts';
import { contains, slice } from '../text/span.ts';
import { escaped, linkTarget } from './entry-text.ts';
import type { CitationGroup } from './groups.ts';
import { keySpan, ROLE } from './key-words.ts';

/** Edits that make the words of citations links to their sources, and the names of the sources that have no address. */
export const asLinks = (
  article: Article,
  groups: readonly CitationGroup[],
): { readonly edits: readonly Edit[]; readonly withoutAddress: readonly string[] } => {
  const without = new Set<string>();
  const edits = groups.flatMap((group): readonly Edit[] => {
    if (group.form === 'same-source' || group.form === 'link' || group.form === 'footnote') return [];
    const linked = group.citations.flatMap((citation) => {
      const source = article.sources[citation.source ?? -1];
      if (source === undefined || isLinked(article, citation)) return [];
      const href = source.url?.href ?? source.library?.url ?? null;
      if (href === null) without.add(source.name);
      return href === null ? [] : [{ citation, source, target: linkTarget(href) }];
    });
    return ROLE.test(slice(article.text, group.span))
      ? asRole(group, linked)
      : linked.flatMap((one) => link(article, one));
  });
  return { edits, withoutAddress: [...without] };
};

interface Linkable {
  readonly citation: Citation;
  readonly source: Source;
  readonly target: string;
}

/** The words of a role cannot hold links: they stand in its place, if all of it can be linked. */
const asRole = ({ span, citations }: CitationGroup, linked: readonly Linkable[]): readonly Edit[] => {
  if (linked.length < citations.length) return [];
  return [{ span, text: `(${linked.map(({ source, target }) => `[${escaped(source.name)}](${target})`).join('; ')})` }];
};

const isLinked = ({ prose }: Article, { span }: Citation): boolean =>
  partAround(prose, span)?.references.some(({ kind, whole }) => kind === 'link' && contains(whole, span)) ?? false;

const link = (article: Article, { citation, source, target }: Linkable): readonly Edit[] => {
  if (citation.form === 'key') {
    return [{ span: keySpan(article.text, citation), text: `[${escaped(source.name)}](${target})` }];
  }
  if (!isPlain(article, citation.span)) return [];
  const words = slice(article.text, citation.span).replace(/(?<!\\)[[\]]/g, '\\$&');
  return [{ span: citation.span, text: `[${words}](${target})` }];
};
