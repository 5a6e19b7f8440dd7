import type { Article } from '../../article/model.ts';
import type { ClaimKind } from '../../claims/claim.ts';
import { lexicons } from '../../language/index.ts';
import type { Locale } from '../../language/locale.ts';
import { messages, phrase } from '../../language/phrase.ts';
import type { Finding } from '../../rules/finding.ts';
import { markerLabel } from '../citation-text.ts';
import { candidates } from '../cite/candidates.ts';
import { citing, inSentence } from '../cite/citing-place.ts';
import { placeIn } from '../cite/place.ts';
import { scoreText } from '../describe-source.ts';
import type { Action } from './action.ts';

const MESSAGES = messages({
  en: { cite: 'Cite “{name}” ({score})', own: 'Say that it is your own: “{text}”' },
  fr: { cite: 'Citer «\u00A0{name}\u00A0» ({score})', own: 'Dire que c’est de vous\u00A0: «\u00A0{text}\u00A0»' },
});

/** So many sources are offered for a claim. */
const OFFERS = 5;

/**
 * For a claim without a source, the most plausible ones: of those the article does not list, only what an excerpt kept in
 * the library speaks for. Each is cited as the article cites, before the full stop, and listed where it is not yet.
 */
export const citations = (article: Article, finding: Finding, locale: Locale): readonly Action[] => {
  if (finding.rule !== 'unsourced-claim') return [];
  const place = inSentence(article, finding.span);
  return candidates(article, finding.span)
    .filter(({ evidence, isListed }) => isListed || evidence !== null)
    .slice(0, OFFERS)
    .map(({ source, listing }) => ({
      title: phrase(MESSAGES, locale)('cite', {
        name: source.name || `[${source.key}]`,
        score: scoreText(source, locale),
      }),
      kind: 'quickfix',
      edits: citing(place, source, listing()),
      finding,
    }));
};

/** Kinds of claims that nobody makes by his own count or analysis. */
const OTHERS: ReadonlySet<ClaimKind> = new Set(['quotation', 'vague-attribution', 'accusation', 'law']);

/** For a claim that rests on the author's own data, words that say so; no entry is asked for. */
export const ownCitation = (article: Article, finding: Finding, locale: Locale): readonly Action[] => {
  const { rule, kind, span } = finding;
  if (rule !== 'unsourced-claim' || kind === undefined || OTHERS.has(kind)) return [];
  const { at, stop } = placeIn(article, span);
  const text = `(${markerLabel(article)}${lexicons[article.language].ownData.cited})`;
  const edits = [{ span: { start: at, end: at }, text: ` ${text}${stop}` }];
  return [{ title: phrase(MESSAGES, locale)('own', { text }), kind: 'quickfix', edits, finding }];
};
