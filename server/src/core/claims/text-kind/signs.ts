import { CITATION_FORMS, type Citation } from '../../citations/citation.ts';
import type { Language } from '../../language/lexicon.ts';
import { termsOf } from '../../language/terms.ts';
import { TOPICS } from '../../language/topic-lexicon.ts';
import type { Heading, ProseKind } from '../../markdown/model.ts';
import { FACTS } from '../fact.ts';
import { type BlockCounts, COUNTED, topicsIn } from './block.ts';

/** Headings that are numbered as the articles of a law are. */
const ARTICLED = 'articles-of-law';

const PLACES: readonly ProseKind[] = ['paragraph', 'item', 'quote', 'cell', 'heading', 'caption'];

/** Names of all that is looked at to tell what kind of text an article is. */
export const SIGNS: readonly string[] = [
  ...FACTS.map((fact) => `fact:${fact}`),
  ...TOPICS.map((topic) => `about:${topic}`),
  ...TOPICS.map((topic) => `heading:${topic}`),
  ...PLACES.map((kind) => `in:${kind}`),
  ...CITATION_FORMS.map((form) => `cites:${form}`),
  ...['links', 'notes', 'sources', 'numbered-headings', 'asking-headings', 'headings', 'long-sentences', 'long-blocks'],
  ARTICLED,
  'french',
];

/** A block of running text, and what is counted in it. */
export interface CountedBlock {
  readonly kind: ProseKind;
  readonly counts: BlockCounts;
}

/** Parts of an article that its signs are read from. */
export interface SignedText {
  readonly blocks: readonly CountedBlock[];
  readonly headings: readonly Heading[];
  readonly citations: readonly Citation[];
  readonly sources: number;
  readonly title: string;
  readonly language: Language;
}

/** How much of each sign an article shows, 0 to 1, in the order of `SIGNS`; roots of shares, as one instance of what is rare tells most. */
export const signsOf = ({ blocks, headings, citations, sources, title, language }: SignedText): readonly number[] => {
  const sum = new Float64Array(COUNTED.size);
  const add = (count: number, i: number): void => {
    sum[i] = (sum[i] ?? 0) + count;
  };
  for (const { counts } of blocks) counts.forEach(add);
  const at = (i: number): number => sum[i] ?? 0;
  const sentences = Math.max(1, at(COUNTED.sentences));
  const running = blocks.filter(({ counts }) => (counts.get(COUNTED.sentences) ?? 0) > 0).length;
  const titles = termsOf([title, ...headings.map((heading) => heading.title)].join('\n'));
  const told = topicsIn(titles, language);
  const share = (some: number, all: number): number => Math.sqrt(Math.min(1, some / all));
  const headed = (is: (title: string) => boolean): number =>
    share(headings.filter((heading) => is(heading.title)).length, Math.max(1, headings.length));
  return [
    ...FACTS.map((_, i) => share(at(i), sentences)),
    ...TOPICS.map((_, i) => share(20 * at(COUNTED.topics + i), Math.max(100, at(COUNTED.words)))),
    ...TOPICS.map((_, i) => share(5 * told.filter((topic) => topic === i).length, Math.max(15, titles.length))),
    ...PLACES.map((kind) => share(blocks.filter((block) => block.kind === kind).length, Math.max(1, blocks.length))),
    ...CITATION_FORMS.map((form) => share(3 * citations.filter((one) => one.form === form).length, sentences)),
    share(at(COUNTED.links), sentences),
    share(at(COUNTED.notes), sentences),
    share(sources, 10),
    headed((heading) => /^\d+[.)]/.test(heading)),
    headed((heading) => heading.trimEnd().endsWith('?')),
    share(headings.length, sentences / 2),
    share(at(COUNTED.words), 40 * sentences),
    share(at(COUNTED.sentences), 6 * Math.max(1, running)),
    headings.length < FEWEST_ARTICLES ? 0 : headed((heading) => ARTICLE.test(heading)),
    language === 'fr' ? 1 : 0,
  ];
};

/** "Article 3", "Clause IV". */
const ARTICLE = /^\W*(?:article|art\.|clause|§)\s*(?:\d|[ivx]+(?![\p{L}]))/iu;

/** Of fewer headings nothing is told. */
const FEWEST_ARTICLES = 3;

/** Whether at least half of the headings are those of articles of law. */
export const isArticled = (signs: readonly number[]): boolean => (signs[ARTICLED_PLACE] ?? 0) >= Math.SQRT1_2;

const ARTICLED_PLACE = SIGNS.indexOf(ARTICLED);

/** Whether the author speaks in a fifth of the sentences, and hardly any gives an order: "vous" is then anybody. */
export const isAuthors = (signs: readonly number[]): boolean =>
  (signs[AUTHOR] ?? 0) >= Math.sqrt(0.2) && (signs[ORDERS] ?? 0) <= Math.sqrt(0.05);

const AUTHOR = SIGNS.indexOf('fact:author');

const ORDERS = SIGNS.indexOf('fact:imperatives');
