import { listedSources } from '../article/listed.ts';
import type { Article, Citation } from '../article/model.ts';
import { bare, withoutArticle } from '../article/name-keys.ts';
import { newlineOf, overlaps } from '../article/span.ts';
import { defineRule } from './define.ts';
import type { Fix } from './finding.ts';

/** An article that cites sources, or announces some, must list them. */
export const missingSourceList = defineRule({
  id: 'missing-source-list',
  severity: 'warning',
  messages: {
    en: {
      missing:
        'This article cites sources but has no list of sources. Add a section “Sources and references” that lists them.',
      announced:
        'The front matter announces {count} sources but the article has no list of sources. Add a section “Sources and references”.',
      empty: 'This list of sources has no entry. Add one entry for each source, e.g. “1. **Name** - Kind”.',
      add: 'Add a list of the sources cited',
    },
    fr: {
      missing:
        'Cet article cite des sources mais n’a pas de liste des sources. Ajoutez une section « Sources et références » qui les énumère.',
      announced:
        'L’en-tête annonce {count} sources mais l’article n’a pas de liste des sources. Ajoutez une section « Sources et références ».',
      empty:
        'Cette liste de sources n’a aucune entrée. Ajoutez une entrée par source, par exemple « 1. **Nom** - Type ».',
      add: 'Ajouter la liste des sources citées',
    },
  },
  *check(article, say) {
    const { citations, frontMatter, lists } = article;
    if (listedSources(article).length > 0) return;
    const markers = citations.filter(({ form }) => form === 'marker');
    const count = Number(frontMatter.data.sources);
    const place = frontMatter.places.get('sources');
    const [list] = lists;
    const [first] = markers;
    if (list) {
      // A list in words Sourcier cannot tell apart is no empty list; one that nothing points to may be filled by a tool.
      if (list.span.end === list.heading.end && (first || count > 0))
        yield { span: list.heading, message: say('empty') };
    } else if (first) {
      const text = addition(article, markers);
      yield { span: first.whole, message: say('missing'), fixes: [{ title: say('add'), edits: [text] }] };
    } else if (place && count > 0) {
      yield { span: place.value, message: say('announced', { count }) };
    }
  },
});

/** What the section says is in the article's language, whatever the editor's. */
const SECTION = {
  en: { title: 'Sources and references', date: 'Date:', url: 'URL:', reliability: 'Reliability:' },
  fr: { title: 'Sources et références', date: 'Date :', url: 'URL :', reliability: 'Fiabilité :' },
} as const;

/** A section with one entry for each source cited, at the end of the article. */
const addition = (article: Article, markers: readonly Citation[]): Fix['edits'][number] => {
  const { text, language } = article;
  const { title, date, url, reliability } = SECTION[language];
  const entries = cited(article, markers).map(
    ([name, address], i) => `${i + 1}. **${name}**\n   - ${date} \n   - ${url} ${address}\n   - ${reliability} /10\n`,
  );
  const gap = /\n\s*\n$/.test(text) ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  const added = `${gap}## ${title}\n\n${entries.join('\n')}`.replace(/\n/g, newlineOf(text));
  return { span: { start: text.length, end: text.length }, text: added };
};

/** Each source once, however its name is written, with the address a marker links to. */
const cited = ({ prose }: Article, markers: readonly Citation[]): readonly (readonly [string, string])[] => {
  const links = prose.flatMap(({ references }) => references.filter(({ kind }) => kind === 'link'));
  const found = new Map<string, readonly [string, string]>();
  for (const { name, span } of markers) {
    const address = links.find((link) => overlaps(link.span, span))?.target ?? '';
    const known = found.get(bare(name));
    found.set(bare(name), [known?.[0] ?? withoutArticle(name), known?.[1] || address]);
  }
  return [...found.values()];
};
