import { straighten } from '../language/fold.ts';
import type { Source, Span } from './model.ts';

/** A listed name written out in running text. */
export interface Mention {
  readonly span: Span;
  readonly source: number;
}

interface Candidate {
  readonly name: string;
  readonly source: number;
}

/** Prepares a search for listed names in running text: to the letter but for apostrophes, whole words, longest first. */
export const findMentions = (sources: readonly Source[]): ((shown: string) => readonly Mention[]) => {
  const byFirstWord = new Map<string, Candidate[]>();
  sources.forEach((source, i) => {
    for (const name of namesOf(source)) {
      const first = /[\p{L}\p{N}]+/u.exec(name)?.[0] ?? '';
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { name, source: i }]);
    }
  });
  for (const candidates of byFirstWord.values()) candidates.sort((a, b) => b.name.length - a.name.length);
  return (shown) => search(straighten(shown), byFirstWord);
};

/** Names that cannot be taken for common words: a capital or a full stop in them, three characters or more. */
const namesOf = ({ name, aliases }: Source): readonly string[] =>
  [...new Set([name, name.replace(/\s*\([^()]*\)$/, ''), ...aliases])]
    .map(straighten)
    .filter((written) => written.length > 2 && /\p{Lu}|\p{L}\.\p{L}/u.test(written) && /^[\p{L}\p{N}]/u.test(written));

const search = (shown: string, byFirstWord: ReadonlyMap<string, readonly Candidate[]>): readonly Mention[] => {
  const found: Mention[] = [];
  const word = /[\p{L}\p{N}]+/gu;
  for (let next = word.exec(shown); next; next = word.exec(shown)) {
    const { index } = next;
    const match = byFirstWord.get(next[0])?.find(({ name }) => stands(shown, name, index));
    if (!match) continue;
    const end = index + match.name.length;
    found.push({ span: { start: index, end }, source: match.source });
    word.lastIndex = end;
  }
  return found;
};

const stands = (shown: string, name: string, at: number): boolean =>
  shown.startsWith(name, at) && !/^[\p{L}\p{N}]/u.test(shown.slice(at + name.length, at + name.length + 2));
