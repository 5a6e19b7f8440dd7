import type { Article } from '../../article/model.ts';
import type { CitationForm } from '../../citations/citation.ts';
import { fold } from '../../language/fold.ts';
import type { Locale } from '../../language/locale.ts';
import { LETTER } from '../../language/patterns.ts';
import { type Messages, phrase } from '../../language/phrase.ts';
import { writtenName } from '../../list-edits/written-name.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Source } from '../../sources/model.ts';
import { contains, type Span, slice } from '../../text/span.ts';
import { citationText } from '../citation-text.ts';
import { scoreText, timesCited } from '../describe-source.ts';
import type { Action } from './action.ts';

const MESSAGES: Messages<'cite'> = {
  en: { cite: 'Cite “{name}” ({score})' },
  fr: { cite: 'Citer «\u00A0{name}\u00A0» ({score})' },
};

/** So many sources are offered for a claim. */
const OFFERS = 5;

/**
 * For a claim without a source, the listed ones, the most plausible first: named in the sentence, cited in its
 * paragraph, cited most. Each is cited as the article cites, before the full stop.
 */
export const citations = (article: Article, finding: Finding, locale: Locale): readonly Action[] => {
  if (finding.rule !== 'unsourced-claim') return [];
  const { at, stop } = placeIn(article, finding.span);
  return plausible(article, finding.span)
    .slice(0, OFFERS)
    .map((source) => ({
      title: phrase(MESSAGES, locale)('cite', {
        name: source.name || `[${source.key}]`,
        score: scoreText(source, locale),
      }),
      kind: 'quickfix',
      edits: [{ span: { start: at, end: at }, text: writtenName(article, at, written(article, source)) + stop }],
      finding,
    }));
};

/**
 * Before the sentence's last punctuation marks; after closing quotation marks, which end what is quoted, and after the
 * full stop of an abbreviation, which then needs another.
 */
const placeIn = ({ text }: Article, span: Span): { readonly at: number; readonly stop: string } => {
  const sentence = slice(text, span).trimEnd();
  if (ABBREVIATED.test(sentence)) return { at: span.start + sentence.length, stop: '.' };
  const end = /\s*[.!?…]+[*_]*$/u.exec(sentence)?.[0].length ?? 0;
  const at = span.start + sentence.length - end;
  return { at: end > 0 ? at : at + (CLOSING.exec(text.slice(at, at + FAR))?.[0].length ?? 0), stop: '' };
};

const ABBREVIATED = new RegExp(String.raw`(?<![${LETTER}])etc\.$`, 'iu');

/** The end of a link that a sentence ends with: its words are not the place to cite in. */
const CLOSING = /^(?:\]\]|\]\([^()\s]*\)|\]\[[^[\]]*\])/;

const FAR = 300;

const plausible = (article: Article, claim: Span): readonly Source[] => {
  const { sources, text, prose, citations: cited } = article;
  const words = fold(slice(text, claim));
  const paragraph = prose.find(({ span }) => contains(span, claim))?.span ?? claim;
  const near = new Set(cited.filter(({ span }) => contains(paragraph, span)).map(({ source }) => source));
  const times = timesCited(article);
  const rank = (i: number): number => {
    const name = fold(sources[i]?.name ?? '');
    return (name !== '' && words.includes(name) ? 1e6 : 0) + (near.has(i) ? 1e4 : 0) + Math.min(times[i] ?? 0, 9999);
  };
  return sources
    .map((source, i) => ({ source, rank: rank(i) }))
    .filter(({ source }) => source.name !== '' || isNote(source))
    .sort((a, b) => b.rank - a.rank)
    .map(({ source }) => source);
};

/** A note that only comments supports nothing. */
const isNote = ({ key, url }: Source): boolean => key?.startsWith('^') === true && url !== null;

/** As the article cites most: by mark, by number, by name in brackets, or with a marker. */
const written = (article: Article, source: Source): string => {
  if (source.key?.startsWith('^')) return `[${source.key}]`;
  const form = usual(article);
  if (form === 'numeric' && /^\d/.test(source.key ?? '')) return ` [${source.key}]`;
  return form === 'name' ? ` (${source.name})` : ` ${citationText(article, source)}`;
};

const WRITTEN: readonly CitationForm[] = ['marker', 'name', 'numeric'];

const usual = ({ citations: cited }: Article): CitationForm => {
  const count = (form: CitationForm): number => cited.filter((citation) => citation.form === form).length;
  return [...WRITTEN].sort((a, b) => count(b) - count(a))[0] ?? 'marker';
};
