import { straighten } from '../language/fold.ts';
import { DIGIT, LETTER, UPPER } from '../language/patterns.ts';
import type { Match, Source } from '../sources/model.ts';
import type { Span } from '../text/span.ts';
import { withoutArticle } from './keys.ts';

/** A listed name written out in running text. */
export interface Mention {
  readonly span: Span;
  readonly source: number;
  readonly match: Match;
}

interface Candidate {
  readonly name: string;
  readonly source: number;
  readonly match: Match;
}

/**
 * Prepares a search for listed names in running text: to the letter but for apostrophes and articles, whole words, longest
 * first.
 */
export const findMentions = (sources: readonly Source[]): ((shown: string) => readonly Mention[]) => {
  const byFirstWord = new Map<string, Candidate[]>();
  sources.forEach((source, i) => {
    for (const candidate of namesOf(source, i)) {
      const first = candidate.name.match(WORDS)?.[0] ?? '';
      const others = byFirstWord.get(first);
      if (others) others.push(candidate);
      else byFirstWord.set(first, [candidate]);
    }
  });
  for (const candidates of byFirstWord.values()) candidates.sort((a, b) => b.name.length - a.name.length);
  return (shown) => search(shown, byFirstWord);
};

/** Names that cannot be taken for common words: a capital or a full stop in them, three characters or more. */
const namesOf = ({ name, aliases }: Source, source: number): readonly Candidate[] => {
  const written = [name, name.replace(/\s*\([^()]*\)$/, ''), ...aliases].map(straighten);
  const exact = written.map((candidate): Candidate => ({ name: candidate, source, match: 'exact' }));
  const bare = written.map((candidate): Candidate => ({ name: withoutArticle(candidate), source, match: 'affix' }));
  const seen = new Set<string>();
  return [...exact, ...bare].filter(({ name: candidate }) => {
    if (seen.has(candidate) || !isDistinct(candidate)) return false;
    seen.add(candidate);
    return true;
  });
};

const isDistinct = (name: string): boolean => name.length > 2 && OF_A_NAME.test(name) && WORD_FIRST.test(name);

/** A capital, or a full stop between letters. */
const OF_A_NAME = new RegExp(String.raw`[${UPPER}]|[${LETTER}]\.[${LETTER}]`, 'u');

const WORD_FIRST = new RegExp(`^[${LETTER}${DIGIT}]`, 'u');

const WORDS = new RegExp(`[${LETTER}${DIGIT}]+`, 'gu');

const search = (shown: string, byFirstWord: ReadonlyMap<string, readonly Candidate[]>): readonly Mention[] => {
  const found: Mention[] = [];
  WORDS.lastIndex = 0;
  for (let next = WORDS.exec(shown); next; next = WORDS.exec(shown)) {
    const { index } = next;
    const candidate = byFirstWord.get(next[0])?.find(({ name }) => stands(shown, name, index));
    if (!candidate) continue;
    const end = index + candidate.name.length;
    found.push({ span: { start: index, end }, source: candidate.source, match: candidate.match });
    WORDS.lastIndex = end;
  }
  return found;
};

const stands = (shown: string, name: string, at: number): boolean =>
  shown.startsWith(name, at) && !WORD_FIRST.test(shown.slice(at + name.length, at + name.length + 2));
