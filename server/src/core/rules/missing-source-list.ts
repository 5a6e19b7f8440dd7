import type { Article } from '../article/model.ts';
import { newList } from '../list-edits/new-list.ts';
import { addressOf } from '../sources/fields.ts';
import { listedSources } from '../sources/listed.ts';
import { overlapTest, type Span } from '../text/span.ts';
import { defineRule } from './define.ts';

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
    const isLinked = overlapTest(linksIn(article));
    const markers = citations.filter(({ form, span }) => form === 'marker' && !isLinked(span));
    const count = Number(frontMatter.data.sources);
    const place = frontMatter.places.get('sources');
    const [list] = lists;
    const [first] = markers;
    if (list) {
      // A list in words Sourcier cannot tell apart is no empty list; one that nothing points to may be filled by a tool.
      if (list.span.end === list.heading.end && (first || count > 0))
        yield { span: list.heading, message: say('empty') };
    } else if (first) {
      const edits = [newList(article)];
      yield { span: first.whole, message: say('missing'), fixes: [{ title: say('add'), edits }] };
    } else if (place && count > 0) {
      yield { span: place.value, message: say('announced', { count }) };
    }
  },
});

/** The links to other sites: a marker around one tells by itself where to look. */
const linksIn = ({ prose }: Article): readonly Span[] =>
  prose.flatMap(({ references }) =>
    references.filter(({ kind, target }) => kind === 'link' && addressOf(target) !== null).map(({ whole }) => whole),
  );
