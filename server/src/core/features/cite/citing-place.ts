import type { Article } from '../../article/model.ts';
import { writtenName } from '../../list-edits/written-name.ts';
import type { Edit } from '../../rules/finding.ts';
import type { Source } from '../../sources/model.ts';
import { overlaps, type Span, touches } from '../../text/span.ts';
import { type CitationPlace, citationPlace } from '../citation-place.ts';
import { placeIn } from './place.ts';
import { written } from './written.ts';

/** The part of a source that a citation writes. */
type NamedSource = Pick<Source, 'name' | 'key'>;

/** Where a citation goes, and how it is written there. */
export interface CitingPlace {
  /** The text that a citation replaces: that of a name begun, else none. */
  readonly span: Span;
  /** The words that are to have a source. */
  readonly passage: Span;
  readonly write: (source: NamedSource) => string;
}

/**
 * Where a citation for a selection goes: in the brackets begun there, in a gap between words, else before the full stop of
 * the sentence. Null in code, a heading, front matter or the list itself.
 */
export const placeAt = (article: Article, { start, end }: Span): CitingPlace | null => {
  const begun = citationPlace(article, end);
  const part = article.prose.find(
    ({ kind, span }) => kind !== 'heading' && kind !== 'caption' && touches(span, start) && touches(span, end),
  );
  const sentence = part?.sentences.find((one) => touches(one, end));
  if (begun && begun.kind !== 'sentence') return inBrackets(article, begun, sentence ?? begun.span);
  const isElsewhere = !part || article.lists.some(({ span }) => touches(span, end));
  if (isElsewhere && !begun) return null;
  if (isElsewhere || !sentence || isGap(article.text, end)) return atCursor(article, { start: end, end }, sentence);
  return inSentence(article, sentence);
};

/** Before the full stop of a sentence. */
export const inSentence = (article: Article, sentence: Span): CitingPlace => {
  const { at, stop } = placeIn(article, sentence);
  const span = { start: at, end: at };
  return { span, passage: sentence, write: (source) => writtenName(article, at, written(article, source)) + stop };
};

/** The edits that cite a source at a place and those that list it; what stands at one place is one edit. */
export const citing = (
  { span, write }: CitingPlace,
  source: NamedSource,
  listing: readonly Edit[],
): readonly Edit[] => {
  const beside = listing.filter((edit) => overlaps(edit.span, span));
  const text = [write(source), ...beside.map((edit) => edit.text)].join('');
  return [{ span, text }, ...listing.filter((edit) => !beside.includes(edit))];
};

const inBrackets = (article: Article, place: CitationPlace, passage: Span): CitingPlace => {
  const { kind, span, before, after } = place;
  const wordsFor = (source: NamedSource): string => {
    if (kind === 'bracket')
      return written(article, source)
        .trim()
        .replace(/^[([]|[)\]]$/g, '');
    return kind === 'key' ? (source.key ?? source.name).replace(/^@/, '') : source.name;
  };
  return {
    span,
    passage,
    write: (source) => `${before}${writtenName(article, span.start, wordsFor(source))}${after}`,
  };
};

/** A citation in the place of a span, with a space before it where a word stands there. */
export const atCursor = (article: Article, span: Span, sentence: Span | undefined): CitingPlace => {
  const at = span.start;
  const isApart = at === 0 || /\s/.test(article.text.charAt(at - 1));
  const write = (source: NamedSource): string => {
    const citation = writtenName(article, at, written(article, source));
    return isApart ? citation.trimStart() : citation;
  };
  return { span, passage: sentence ?? span, write };
};

/** The round brackets that hold a span and nothing else. */
export const bracketsAround = (text: string, { start, end }: Span): Span | null =>
  text.charAt(start - 1) === '(' && text.charAt(end) === ')' ? { start: start - 1, end: end + 1 } : null;

/** Between two words of a sentence, where a writer sets a citation by hand. */
const isGap = (text: string, at: number): boolean => /\s/.test(text.charAt(at - 1)) && /[\s,;:]/.test(text.charAt(at));
