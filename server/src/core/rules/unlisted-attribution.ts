import type { CitationForm } from '../citations/citation.ts';
import { LETTER, UPPER } from '../language/patterns.ts';
import { knownAs } from '../library/match.ts';
import { newEntry } from '../list-edits/new-entry.ts';
import { bare, withoutArticle } from '../names/keys.ts';
import { listedSources } from '../sources/listed.ts';
import { overlapTest } from '../text/span.ts';
import { defineRule } from './define.ts';

/** A capital that begins a word, or a full stop. */
const NAMES = new RegExp(String.raw`(?<![${LETTER}])[${UPPER}]|\.`, 'u');

/** Forms by which prose names a source without pointing to the list. */
const FORMS: ReadonlySet<CitationForm> = new Set(['attribution', 'author-year', 'line']);

/** A source that prose names should be in the list of sources too. */
export const unlistedAttribution = defineRule({
  id: 'unlisted-attribution',
  severity: 'information',
  isOfArticle: true,
  messages: {
    en: {
      unlisted: '“{name}” is named as a source but is not in the list of sources. Add an entry for it.',
      add: 'Add “{name}” to the list of sources',
    },
    fr: {
      unlisted:
        '« {name} » est donné comme source mais ne figure pas dans la liste des sources. Ajoutez-lui une entrée.',
      add: 'Ajouter « {name} » à la liste des sources',
    },
  },
  *check(article, say) {
    if (listedSources(article).length === 0) return;
    const isLinked = overlapTest(article.prose.flatMap(({ references }) => references.map(({ whole }) => whole)));
    // A name that two entries share is listed, and what unknown-source reports needs no second finding.
    const listed = listedSources(article).map(({ name }) => bare(name));
    const seen = new Set([
      ...listed,
      ...article.citations.flatMap(({ form, name, source }) =>
        form === 'marker' && source === null ? [bare(name)] : [],
      ),
    ]);
    // Whoever was interviewed is the source of what is quoted, by the surname alone from then on.
    for (const { name, isInterviewed } of article.citations) {
      if (isInterviewed) for (const key of [bare(name), bare(name).split(' ').at(-1) ?? '']) seen.add(key);
    }
    for (const { form, name, span, source } of article.citations) {
      const key = bare(name);
      // A link is a reference of its own; "la préfecture" is nobody to list.
      if (!NAMES.test(withoutArticle(name)) || !FORMS.has(form) || source !== null || seen.has(key) || isLinked(span))
        continue;
      seen.add(key);
      const edits = newEntry(article, knownAs(article.library, name.replace(/[\s,(–-]*\(?(?:19|20)\d{2}\)?$/, '')));
      const fixes = edits ? [{ title: say('add', { name }), edits }] : [];
      yield { span, message: say('unlisted', { name }), fixes };
    }
  },
});
