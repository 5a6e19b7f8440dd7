import type { Article } from '../article/model.ts';
import type { Citation, CitationForm } from '../citations/citation.ts';
import { fold } from '../language/fold.ts';
import { isPlain, writtenName } from '../list-edits/written-name.ts';
import { listedSources } from '../sources/listed.ts';
import type { Source } from '../sources/model.ts';
import { once } from '../text/once.ts';
import { overlapTest, type Span, slice } from '../text/span.ts';
import { defineRule } from './define.ts';
import { documentOf } from './document.ts';
import type { Fix } from './finding.ts';

const FORMS: ReadonlySet<CitationForm> = new Set(['marker', 'name', 'author-year']);

/** A citation should mean one document: two entries under one name need a year or a kind to tell them apart. */
export const ambiguousCitation = defineRule({
  id: 'ambiguous-citation',
  severity: 'information',
  messages: {
    en: {
      ambiguous: '“{name}” may mean {count} entries of the list. Say which: add its year or its kind.',
      entry: 'One of them.',
      precise: 'Write “{precise}”',
    },
    fr: {
      ambiguous:
        '« {name} » peut désigner {count} entrées de la liste. Dites laquelle : ajoutez son année ou son type.',
      entry: 'L’une d’elles.',
      precise: 'Écrire « {precise} »',
    },
  },
  *check(article, say) {
    const byName = groupsIn(article);
    const isLinked = once(() => linkTest(article));
    for (const citation of article.citations) {
      const source = article.sources[citation.source ?? -1];
      const group = source && FORMS.has(citation.form) ? (byName.get(fold(source.name)) ?? []) : [];
      if (group.length < 2 || citation.match === 'url' || isPrecise(article, citation, group)) continue;
      // A link in the citation, or around it, says which.
      if (isLinked()(citation.whole) || isOneDocument(group)) continue;
      const { name, span } = citation;
      yield {
        span,
        message: say('ambiguous', { name, count: group.length }),
        related: group.map(({ nameSpan }) => ({ span: nameSpan, message: say('entry') })),
        fixes: precisions(article, citation, group).map(([precise, edit]) => ({
          title: say('precise', { precise }),
          edits: [edit],
          choice: true as const,
        })),
      };
    }
  },
});

const linkTest = ({ prose }: Article): ((span: Span) => boolean) =>
  overlapTest(
    prose.flatMap(({ references }) => references.flatMap(({ kind, whole }) => (kind === 'link' ? [whole] : []))),
  );

/** Entries that lead to one page, or rows that give several figures of one document. */
const isOneDocument = (group: readonly Source[]): boolean =>
  group.every(({ shape, url }) => shape === 'row' || url?.href != null) && new Set(group.map(documentOf)).size < 2;

const groupsIn = ({ sources }: Article): ReadonlyMap<string, readonly Source[]> => {
  const known = GROUPS.get(sources) ?? groupByName({ sources });
  GROUPS.set(sources, known);
  return known;
};

/** Kept by the list of sources, which is asked for at each letter typed. */
const GROUPS = new WeakMap<readonly Source[], ReadonlyMap<string, readonly Source[]>>();

const groupByName = (article: Pick<Article, 'sources'>): ReadonlyMap<string, readonly Source[]> => {
  const groups = new Map<string, Source[]>();
  for (const source of listedSources(article)) {
    const key = fold(source.name);
    const group = groups.get(key);
    if (group) group.push(source);
    else if (key !== '') groups.set(key, [source]);
  }
  return groups;
};

/** Whether the words after the name, up to the next name, fit one entry only. */
const isPrecise = ({ text }: Article, { span, whole }: Citation, group: readonly Source[]): boolean => {
  const rest = slice(text, { start: span.start, end: whole.end });
  const fits = (test: (source: Source) => boolean): boolean => group.filter(test).length === 1;
  const years = rest.match(YEARS) ?? [];
  return (
    fits((source) => hasYear(rest, source) || hasKind(rest, source)) ||
    // The entry may give its year elsewhere than in its date.
    (years.length > 0 &&
      fits(({ span: own, external }) => !external && years.some((year) => slice(text, own).includes(year))))
  );
};

const YEARS = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/g;

const hasYear = (rest: string, { date }: Source): boolean =>
  date?.value != null && rest.includes(String(date.value.year));

const hasKind = (rest: string, { kind }: Source): boolean => kind !== null && fold(rest).includes(fold(kind));

/** Each entry by what no other of the group has: its year, else its kind. */
const precisions = (
  article: Article,
  { span }: Citation,
  group: readonly Source[],
): readonly (readonly [string, Fix['edits'][number]])[] => {
  if (!isPlain(article, span)) return [];
  return group.flatMap((source) => {
    const year = source.date?.value?.year;
    const others = group.filter((other) => other !== source);
    const byYear = year !== undefined && others.every(({ date }) => date?.value?.year !== year);
    const detail = byYear ? String(year) : others.every(({ kind }) => kind !== source.kind) ? source.kind : null;
    if (detail === null) return [];
    const precise = `${source.name}, ${detail}`;
    return [[precise, { span, text: writtenName(article, span.start, precise) }] as const];
  });
};
