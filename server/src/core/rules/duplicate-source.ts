import type { Article } from '../article/model.ts';
import { fold } from '../language/fold.ts';
import { isoOf } from '../sources/dates.ts';
import { listedSources } from '../sources/listed.ts';
import type { Source } from '../sources/model.ts';
import { placeOf } from '../text/address.ts';
import { contains, lastStart } from '../text/span.ts';
import { defineRule } from './define.ts';

/** A document must be listed once; two documents of one publisher may share its name. */
export const duplicateSource = defineRule({
  id: 'duplicate-source',
  severity: 'warning',
  messages: {
    en: {
      name: '“{name}” is listed twice. Keep one entry, or give the second document its own URL or date.',
      url: '“{name}” has the same URL as “{other}”. Keep one entry, or correct the URL.',
      first: 'The first entry.',
    },
    fr: {
      name: '« {name} » figure deux fois dans la liste. Gardez une seule entrée, ou donnez au second document son URL ou sa date.',
      url: '« {name} » a la même URL que « {other} ». Gardez une seule entrée, ou corrigez l’URL.',
      first: 'La première entrée.',
    },
  },
  *check(article, say) {
    const byName = firstBy(article, documentOf);
    const byUrl = firstBy(article, ({ url }) => (url?.href ? placeOf(url.href) : ''));
    for (const source of listedSources(article).filter(isOwn)) {
      const { name, nameSpan: span, url } = source;
      const twin = byName(source);
      const other = byUrl(source);
      if (twin && name !== '') {
        yield { span, message: say('name', { name }), related: [{ span: twin.nameSpan, message: say('first') }] };
      } else if (other) {
        const message = say('url', { name, other: other.name });
        yield { span: url?.span ?? span, message, related: [{ span: other.nameSpan, message: say('first') }] };
      }
    }
  },
});

const isOwn = ({ external }: Source): boolean => !external;

/** Finds the first entry of the same list with the same key, when it is another; sections may each list what they use. */
const firstBy = (article: Article, keyOf: (source: Source) => string): ((source: Source) => Source | null) => {
  const starts = article.lists.map(({ span }) => span.start);
  const isIn = ({ span }: Source): number => {
    const at = lastStart(starts, span.start);
    const list = article.lists[at];
    return list !== undefined && contains(list.span, span) ? at : -1;
  };
  const keyed = (source: Source): string => `${isIn(source)}|${keyOf(source)}`;
  const first = new Map<string, Source>();
  for (const source of listedSources(article).filter(isOwn)) {
    if (keyOf(source) !== '' && !first.has(keyed(source))) first.set(keyed(source), source);
  }
  return (source) => {
    const found = first.get(keyed(source));
    return found === undefined || found === source ? null : found;
  };
};

/** Equal for two entries of one document: name, address and, where the address does not tell, date and kind. */
const documentOf = ({ name, url, date, kind }: Source): string =>
  [
    fold(name),
    url?.href ? placeOf(url.href) : `${date?.value ? isoOf(date.value) : (date?.text ?? '')}|${fold(kind ?? '')}`,
  ].join('|');
