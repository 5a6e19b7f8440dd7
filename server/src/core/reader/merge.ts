import type { Article } from '../article/model.ts';
import type { Claim, Strength } from '../claims/claim.ts';
import { shownOf } from '../claims/cue.ts';
import type { Described } from '../claims/features.ts';
import type { Language } from '../language/lexicon.ts';
import { moved, type Span } from '../text/span.ts';
import { keyOf, paragraphsOf } from './paragraphs.ts';
import { parseVerdicts, type ReaderVerdict } from './verdict.ts';
import type { Verdicts } from './verdicts.ts';

/** An article whose claims are told by a second reader wherever it has read. */
export interface SecondReading {
  readonly article: Article;
  /** In sentences; tables are not read. */
  readonly read: number;
  readonly unread: number;
  readonly disagreements: readonly Disagreement[];
}

/** A sentence on which the reader and Sourcier differ. */
export interface Disagreement {
  readonly span: Span;
  /** Sourcier's own word; `covered` stands above any mark. */
  readonly sourcier: Strength | 'covered' | null;
  readonly reader: ReaderVerdict | null;
}

/**
 * Puts a reader's verdicts in the place of Sourcier's own: H is strong, S is likely, an unmarked sentence is no claim. A
 * sentence that a citation covers stays covered, and what the reader has not read stays as it was.
 */
export const decide = (article: Article, verdicts: Verdicts): SecondReading => {
  const own = new Map(article.claims.map((claim) => [claim.span.start, claim]));
  const nameOf = keyOf(article, verdicts.model);
  const decided = new Map<number, Claim | null>();
  const disagreements: Disagreement[] = [];
  let unread = 0;
  for (const paragraph of paragraphsOf(article)) {
    const { sentences } = paragraph;
    const told = parseVerdicts(verdicts.lines.get(nameOf(paragraph)) ?? '');
    if (sentences.length === 0) continue;
    if (told?.length !== sentences.length) {
      unread += sentences.length;
      continue;
    }
    sentences.forEach((sentence, i) => {
      const { start } = sentence.span;
      const claim = own.get(start) ?? null;
      const isCovered = (article.support.get(start) ?? []).length > 0;
      const verdict = told[i] ?? null;
      decided.set(start, isCovered ? claim : claimOf(sentence, verdict, claim, article.language));
      const sourcier = isCovered ? 'covered' : (claim?.strength ?? null);
      if (differs(sourcier, verdict)) disagreements.push({ span: sentence.span, sourcier, reader: verdict });
    });
  }
  return { article: withClaims(article, decided), read: decided.size, unread, disagreements };
};

/** How strong a claim is that a reader marks. */
export const STRENGTH_OF = { H: 'strong', S: 'likely' } as const satisfies Readonly<
  Record<ReaderVerdict['mark'], Strength>
>;

const claimOf = (
  { span, text }: Described,
  verdict: ReaderVerdict | null,
  own: Claim | null,
  language: Language,
): Claim | null => {
  if (verdict === null) return null;
  const { kind, mark } = verdict;
  const reader = { span, kind, strength: STRENGTH_OF[mark], support: [], markedBy: 'reader' } as const;
  if (own?.kind === kind) return { ...own, ...reader };
  const { cue, quoted } = shownOf(text, { kind, span, isSure: false }, language);
  return { ...reader, cue: moved(cue, span.start), quoted, isSure: true };
};

/** A weak claim is one that Sourcier leaves alone. */
const differs = (sourcier: Disagreement['sourcier'], verdict: ReaderVerdict | null): boolean => {
  if (sourcier === 'covered') return verdict !== null;
  return (sourcier === 'weak' ? null : sourcier) !== (verdict && STRENGTH_OF[verdict.mark]);
};

const withClaims = (article: Article, decided: ReadonlyMap<number, Claim | null>): Article => {
  if (decided.size === 0) return article;
  const kept = article.claims.filter(({ span }) => !decided.has(span.start));
  const told = [...decided.values()].filter((claim) => claim !== null);
  return { ...article, claims: [...kept, ...told].sort((a, b) => a.span.start - b.span.start) };
};
