import type { Article } from '../../article/model.ts';
import type { Citation, CitationForm } from '../../citations/citation.ts';
import { restsOn } from '../../citations/grounds.ts';
import { straighten } from '../../language/fold.ts';
import type { Language } from '../../language/lexicon.ts';
import type { Prose } from '../../markdown/model.ts';
import { spells } from '../../names/telling.ts';
import { contains, lastStart, moved, overlaps, overlapTest, type Span, startingIn } from '../../text/span.ts';
import { subjectTest } from './subjects.ts';

/** Forms that say in the same sentence where a thing is from. */
const GIVEN: ReadonlySet<CitationForm> = new Set(['marker', 'name', 'footnote', 'key', 'numeric', 'link']);

/** Prepares an article for asking whether a citation that is listed nowhere names a source on which the text rests. */
export const attributionTest = (article: Article): ((citation: Citation) => boolean) => {
  const { prose, citations } = article;
  const partOf = partsIn(prose);
  const isLinked = overlapTest(prose.flatMap(({ references }) => references.map(({ whole }) => whole)));
  const citedIn = startingIn(citations);
  const isGround = groundTest(article);
  return (citation) => {
    const { form, name, span, whole } = citation;
    const part = partOf(span);
    // A link is a reference of its own.
    if (!part || isLinked(span)) return false;
    if (form === 'line') return true;
    if (form === 'author-year' || YEARED.test(name)) return !isShortened(part, name, whole);
    const isGiven = citedIn(sentenceOf(part, span)).some((other) => GIVEN.has(other.form));
    return !isGiven && part.kind !== 'cell' && isGround(citation);
  };
};

/**
 * Prepares an article for asking whether an attribution says that the text rests on whoever is named, not what somebody
 * does whom the text is about.
 */
export const groundTest = (article: Article): ((citation: Citation) => boolean) => {
  const rests = restTest(article);
  const isSubject = subjectTest(article, rests);
  return (citation) => rests(citation) && !isSubject(citation.name);
};

/** Prepares an article for asking whether the sentence of a citation says that it rests on whoever is named. */
export const restTest = ({ prose, language }: Article): ((citation: Citation) => boolean) => {
  const partOf = partsIn(prose);
  return ({ span }) => {
    const part = partOf(span);
    return part !== undefined && restsIn(part, span, language);
  };
};

const partsIn = (prose: readonly Prose[]): ((span: Span) => Prose | undefined) => {
  const starts = prose.map(({ span }) => span.start);
  return (span) => {
    const part = prose[lastStart(starts, span.start)];
    return part && contains(part.span, span) ? part : undefined;
  };
};

const sentenceOf = (part: Prose, span: Span): Span => part.sentences.find((one) => overlaps(one, span)) ?? part.span;

const restsIn = (part: Prose, span: Span, language: Language): boolean => {
  const { start, end } = sentenceOf(part, span);
  const text = straighten(part.text.slice(start - part.span.start, end - part.span.start));
  return restsOn(text, moved(span, -start), language);
};

const YEARED = /(?<!\d)(?:1[89]|20)\d{2}[a-z]?\)?$/;

/** "l'association des fabricants de bois (AFB, 2019)": the letters stand for the words before them. */
const isShortened = (part: Prose, name: string, whole: Span): boolean => {
  const before = part.text.slice(0, Math.max(0, whole.start - part.span.start)).slice(-LONGEST);
  return spells(before, name.replace(/[\s,(]*\d{4}[a-z]?\)?$/, ''));
};

/** Words that are shortened take no more room. In UTF-16 units. */
const LONGEST = 120;
