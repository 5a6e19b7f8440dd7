import type { Article } from '../article/model.ts';
import type { CitationForm } from '../citations/citation.ts';
import { straighten } from '../language/fold.ts';
import { anyOfAll } from '../language/index.ts';
import { LETTER, LOWER, UPPER } from '../language/patterns.ts';
import { knownAs } from '../library/match.ts';
import { newEntry } from '../list-edits/new-entry.ts';
import { bare, withoutArticle } from '../names/keys.ts';
import { listedSources } from '../sources/listed.ts';
import { once } from '../text/once.ts';
import { contains, type Span } from '../text/span.ts';
import { defineRule } from './define.ts';
import { attributionTest } from './unlisted/attributed.ts';
import { meantTest } from './unlisted/meant.ts';

/** Forms by which prose names a source without pointing to the list. */
const FORMS: ReadonlySet<CitationForm> = new Set(['attribution', 'author-year', 'line']);

/** A capital that begins a word, or an address. */
const PROPER = new RegExp(String.raw`(?<![${LETTER}])[${UPPER}]|\.`, 'u');

/** "la préfète de la Dordogne", "the mayor of Leeds": whoever holds an office, in small letters. */
const OFFICE = new RegExp(
  `^${anyOfAll(({ citations }) => citations.definite, 'u').source}\\s*(?:[${LOWER}]+-)?` +
    anyOfAll(({ citations }) => citations.officials, 'u').source,
  'iu',
);

/** A source that prose names should be in the list of sources too. */
export const unlistedAttribution = defineRule({
  id: 'unlisted-attribution',
  severity: 'information',
  messages: {
    en: {
      unlisted: '“{name}” is named as a source but is not in the list of sources. Add an entry for it.',
      add: 'Add “{name}” to the list of sources',
    },
    fr: {
      unlisted:
        '«\u00A0{name}\u00A0» est donné comme source mais ne figure pas dans la liste des sources. Ajoutez-lui une entrée.',
      add: 'Ajouter «\u00A0{name}\u00A0» à la liste des sources',
    },
  },
  *check(article, say) {
    if (listedSources(article).length === 0) return;
    const head = article.frontMatter.span;
    // A name that two entries share is listed, and what unknown-source reports needs no second finding.
    const listed = listedSources(article).map(({ name }) => bare(name));
    const seen = new Set([
      ...listed,
      ...article.citations.flatMap(({ form, name, source }) =>
        form === 'marker' && source === null ? [bare(name)] : [],
      ),
    ]);
    for (const key of interviewedIn(article)) seen.add(key);
    const isMeant = once(() => meantTest(article));
    const isAttributed = once(() => attributionTest(article));
    for (const citation of article.citations) {
      const { form, name, span, source, isOwn } = citation;
      const key = bare(name);
      // The front matter is a list of its own.
      if (source !== null || isOwn || !FORMS.has(form) || seen.has(key) || !mayBeListed(name)) continue;
      if ((head && contains(head, span)) || !isAttributed()(citation)) continue;
      if (isMeant()(name + yearAfter(article.text, span))) continue;
      seen.add(key);
      const edits = newEntry(article, knownAs(article.library, name.replace(/[\s,(–-]*\(?(?:19|20)\d{2}\)?$/, '')));
      const fixes = edits ? [{ title: say('add', { name }), edits }] : [];
      yield { span, message: say('unlisted', { name }), fixes };
    }
  },
});

/** "La préfecture" and "le maire de Lacourt" are nobody to list. */
const mayBeListed = (name: string): boolean => {
  const plain = straighten(name);
  return PROPER.test(withoutArticle(plain)) && !OFFICE.test(plain);
};

/** Whoever was interviewed is the source of what is quoted, by the surname alone from then on. */
const interviewedIn = ({ citations }: Article): readonly string[] =>
  citations
    .filter(({ isInterviewed }) => isInterviewed)
    .flatMap(({ name }) => [bare(name), bare(name).split(' ').at(-1) ?? '']);

/** ", 2024" */
const yearAfter = (text: string, { end }: Span): string =>
  /^,?\s\(?(?:1[89]|20)\d{2}(?!\d)/.exec(text.slice(end, end + LONGEST_YEAR))?.[0] ?? '';

const LONGEST_YEAR = 8;
