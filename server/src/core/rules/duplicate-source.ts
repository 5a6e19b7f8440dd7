import type { Article } from '../article/model.ts';
import { fold } from '../language/fold.ts';
import { LETTER } from '../language/patterns.ts';
import { ofSources } from '../names/of-sources.ts';
import type { Source } from '../sources/model.ts';
import { placeOf } from '../text/address.ts';
import { moved, slice } from '../text/span.ts';
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
    const entries = entriesOf(article);
    const byName = firstBy(entries, ({ document }) => document);
    const byUrl = firstBy(entries, ({ address }) => address);
    for (const entry of entries) {
      const { name, nameSpan: span, url } = entry.source;
      const twin = byName(entry);
      const other = byUrl(entry);
      if (twin && name !== '') {
        yield { span, message: say('name', { name }), related: [{ span: twin.nameSpan, message: say('first') }] };
      } else if (other) {
        const message = say('url', { name, other: other.name });
        yield { span: url?.span ?? span, message, related: [{ span: other.nameSpan, message: say('first') }] };
      }
    }
  },
});

/** An entry by which others are known again: the document, and the words of a row beside it. */
interface Identity {
  readonly document: string;
  /** Empty where it has none. */
  readonly address: string;
  readonly datum: string;
}

const identitiesOf = ofSources((sources, written): readonly Identity[] =>
  sources.map((source, i) => ({
    document: documentOf(source),
    address: source.url?.href ? placeOf(source.url.href) : '',
    datum: datumOf(source, written[i] ?? ''),
  })),
);

/** An entry of the article's own, and the number of its theme. */
interface ThemedEntry extends Identity {
  readonly source: Source;
  readonly theme: number;
}

/** Finds the first entry of the same theme with the same key, when it is another. */
const firstBy = (
  entries: readonly ThemedEntry[],
  keyOf: (entry: ThemedEntry) => string,
): ((entry: ThemedEntry) => Source | null) => {
  const keyed = (entry: ThemedEntry): string => `${entry.theme}|${keyOf(entry)}|${entry.datum}`;
  const first = new Map<string, Source>();
  for (const entry of entries) {
    if (keyOf(entry) !== '' && !first.has(keyed(entry))) first.set(keyed(entry), entry.source);
  }
  return (entry) => {
    const found = first.get(keyed(entry));
    return found === undefined || found === entry.source ? null : found;
  };
};

/** The entries, numbered by themes where words part them: sections, and themes of one list, may each give what they use. */
const entriesOf = (article: Article): readonly ThemedEntry[] => {
  const identities = identitiesOf(article);
  let theme = 0;
  let end: number | null = null;
  return article.sources.flatMap((source, i): readonly ThemedEntry[] => {
    const identity = identities[i];
    if (identity === undefined || source.external || source.shape === 'note') return [];
    const { start } = source.span;
    if (end !== null && WORDS.test(article.text.slice(end, Math.max(end, start)).replace(COMMENT, ''))) theme++;
    end = source.span.end;
    return [{ ...identity, source, theme }];
  });
};

const WORDS = new RegExp(`[${LETTER}]{2}`, 'u');

const COMMENT = /<!--[^>]{0,500}-->/g;

/** Words of a row beside the source: of one source, rows may give several figures. */
const datumOf = ({ shape, span, name, fields }: Source, written: string): string => {
  if (shape !== 'row') return '';
  const known = [name, ...fields.map(({ value }) => slice(written, moved(value, -span.start)))];
  return fold(known.reduce((rest, part) => (part === '' ? rest : rest.replace(part, ' ')), written));
};
