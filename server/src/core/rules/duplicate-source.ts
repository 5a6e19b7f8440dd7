import type { Article } from '../article/model.ts';
import { fold } from '../language/fold.ts';
import { LETTER } from '../language/patterns.ts';
import { listedSources } from '../sources/listed.ts';
import type { Source } from '../sources/model.ts';
import { placeOf } from '../text/address.ts';
import { slice } from '../text/span.ts';
import { defineRule } from './define.ts';
import { documentOf } from './document.ts';

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

/** Finds the first entry of the same theme with the same key, when it is another. */
const firstBy = (article: Article, keyOf: (source: Source) => string): ((source: Source) => Source | null) => {
  const themes = themesOf(article);
  const keyed = (source: Source): string => `${themes.get(source)}|${keyOf(source)}|${datumOf(source, article.text)}`;
  const first = new Map<string, Source>();
  for (const source of listedSources(article).filter(isOwn)) {
    if (keyOf(source) !== '' && !first.has(keyed(source))) first.set(keyed(source), source);
  }
  return (source) => {
    const found = first.get(keyed(source));
    return found === undefined || found === source ? null : found;
  };
};

/** Numbers the entries that no words part: sections, and themes of one list, may each give what they use. */
const themesOf = (article: Article): ReadonlyMap<Source, number> => {
  const themes = new Map<Source, number>();
  let [theme, end] = [0, 0];
  for (const source of listedSources(article).filter(isOwn)) {
    const between = article.text.slice(end, Math.max(end, source.span.start)).replace(COMMENT, '');
    if (WORDS.test(between)) theme++;
    themes.set(source, theme);
    end = source.span.end;
  }
  return themes;
};

const WORDS = new RegExp(`[${LETTER}]{2}`, 'u');

const COMMENT = /<!--[^>]{0,500}-->/g;

/** Words of a row beside the source: of one source, rows may give several figures. */
const datumOf = ({ shape, span, name, fields }: Source, text: string): string => {
  if (shape !== 'row') return '';
  const known = [name, ...fields.map(({ value }) => slice(text, value))];
  return fold(known.reduce((rest, part) => (part === '' ? rest : rest.replace(part, ' ')), slice(text, span)));
};
