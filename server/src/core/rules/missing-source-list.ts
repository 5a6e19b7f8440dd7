import type { Article } from '../article/model.ts';
import type { Citation } from '../citations/citation.ts';
import { fold } from '../language/fold.ts';
import { newList } from '../list-edits/new-list.ts';
import type { Prose, ProseKind } from '../markdown/model.ts';
import { withoutArticle } from '../names/keys.ts';
import { listedSources } from '../sources/listed.ts';
import { overlapTest, slice } from '../text/span.ts';
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
    const markers = unlistedMarkers(article);
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
    } else if (place && count > 0 && !citations.some(({ form }) => form === 'marker')) {
      yield { span: place.value, message: say('announced', { count }) };
    }
  },
});

/**
 * The markers that only a list could explain: not those that hold a link or a key, and none where what follows the last of
 * them names a source that is cited, under whatever title.
 */
const unlistedMarkers = ({ citations, prose, text }: Article): readonly Citation[] => {
  const markers = citations.filter(({ form, isOwn }) => form === 'marker' && !isOwn);
  const isLinked = overlapTest(prose.flatMap(({ references }) => references.map(({ whole }) => whole)));
  const bare = markers.filter(({ whole }) => !isLinked(whole) && !KEY.test(slice(text, whole)));
  const end = markers.at(-1)?.whole.end ?? 0;
  const names = new Set(bare.map(({ name }) => fold(withoutArticle(name))));
  const isListed =
    citations.some(
      ({ form, name, span }) => form === 'line' && span.start >= end && names.has(fold(withoutArticle(name))),
    ) || prose.some((part) => part.span.start >= end && LISTING.has(part.kind) && lists(part, names));
  return isListed ? [] : bare;
};

/** "[[@key]]", "[[Note]]": what the brackets hold is a reference of its own. */
const KEY = /\[\[|(?<![\w.])@[\w{]/;

const LISTING: ReadonlySet<ProseKind> = new Set(['item', 'cell']);

/** Whether an item or a cell begins with one of the names, or links from words that hold it. */
const lists = ({ text, references }: Prose, names: ReadonlySet<string>): boolean => {
  const shown = ` ${fold(withoutArticle(text.trim()))} `;
  return [...names].some((name) =>
    references.length > 0 ? shown.includes(` ${name} `) : shown.startsWith(` ${name} `),
  );
};
