import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Feature, featuresOf } from '../../server/src/core/article/claims/features.ts';
import type { Article, Language, Prose, Span } from '../../server/src/core/article/model.ts';
import { parseArticle } from '../../server/src/core/article/parse.ts';

/** One sentence as somebody labelled it, and what Sourcier sees of it. */
export interface Labelled {
  readonly language: Language;
  /** Sentences of one group are never on both sides of a split: a passage, or an article. */
  readonly group: string;
  /** H, S, C or N; "H|S" where two labellers disagreed. */
  readonly label: string;
  readonly kind: string;
  readonly text: string;
  readonly features: readonly Feature[];
  /** Whether a citation covers it. */
  readonly covered: boolean;
}

const HERE = import.meta.dirname;

/** The project's own labelled sentences: tests/claims/{fr,en}/*.txt. */
export const ownSet = (): readonly Labelled[] =>
  (['fr', 'en'] as const)
    .filter((language) => existsSync(join(HERE, language)))
    .flatMap((language) =>
      readdirSync(join(HERE, language))
        .filter((name) => name.endsWith('.txt'))
        .flatMap((name) => readRegister(language, name)),
    );

const NOTE = /^# (\[\^[^\]]+\]:.*)$/;

/** Passages are set apart by blank lines; "# [^x]: …" is a footnote of the whole file, other comments are for people. */
const readRegister = (language: Language, name: string): readonly Labelled[] => {
  const lines = readFileSync(join(HERE, language, name), 'utf8').split('\n');
  const notes = lines.flatMap((line) => NOTE.exec(line)?.[1] ?? []);
  const passages = lines
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .split(/\n\s*\n/)
    .map((passage) => passage.split('\n').filter((line) => line.includes('\t')))
    .filter((passage) => passage.length > 0);
  return passages.flatMap((passage, i) => readPassage(passage, language, `${language}/${name}#${i}`, notes));
};

const readPassage = (
  lines: readonly string[],
  language: Language,
  group: string,
  notes: readonly string[],
): readonly Labelled[] => {
  const rows = lines.map((line) => line.split('\t'));
  const isList = rows.some(([, , text]) => text?.startsWith('- '));
  const sentences = rows.map(([, , text = '']) => text);
  const article = parseArticle(`---\nlang: ${language}\n---\n\n${sentences.join(isList ? '\n' : ' ')}\n\n${notes.join('\n\n')}\n`);
  let from = 0;
  return rows.map(([label = '', kind = '', text = '']) => {
    const start = article.text.indexOf(text, from);
    from = start + text.length;
    return labelled(article, { start, end: from }, { language, group, label, kind });
  });
};

const labelled = (
  article: Article,
  span: Span,
  known: Pick<Labelled, 'language' | 'group' | 'label' | 'kind'>,
): Labelled => {
  const { part, sentence } = sentenceAt(article, span);
  const text = article.text.slice(span.start, span.end);
  if (!part || !sentence) return { ...known, text, features: [], covered: false };
  const shown = part.text.slice(sentence.start - part.span.start, sentence.end - part.span.start);
  return {
    ...known,
    text,
    features: featuresOf({ text: shown, kind: part.kind, language: article.language }),
    covered: (article.support.get(sentence.start) ?? []).length > 0,
  };
};

/** Our sentence that shares most text with a labelled one. */
const sentenceAt = (
  { prose }: Article,
  span: Span,
): { readonly part: Prose | null; readonly sentence: Span | null } => {
  let best: { part: Prose | null; sentence: Span | null; shared: number } = { part: null, sentence: null, shared: 0 };
  for (const part of prose) {
    for (const sentence of part.sentences) {
      const shared = Math.min(span.end, sentence.end) - Math.max(span.start, sentence.start);
      if (shared > best.shared) best = { part, sentence, shared };
    }
  }
  return best;
};

const SHARED = join(HERE, '../../../shared/corpus');

/** The shared corpus of labelled real articles; none where it is not there. */
export const sharedSet = (): readonly Labelled[] => {
  if (!existsSync(SHARED)) return [];
  return readdirSync(join(SHARED, 'labels')).flatMap((name) => {
    const { file, sentences = [] } = JSON.parse(readFileSync(join(SHARED, 'labels', name), 'utf8'));
    const article = parseArticle(readFileSync(join(SHARED, 'articles', file), 'utf8'));
    return sentences.map(([start, end, label, kind]: [number, number, string, string]) =>
      labelled(article, { start, end }, { language: article.language, group: file, label, kind }),
    );
  });
};

const HARD = new Set(['statistic', 'quotation', 'quote', 'vague-attribution', 'vague', 'event', 'ranking', 'case', 'law']);

/** Whether the sentence, its sources aside, is one that an editor would send back; null where labellers disagree. */
export const isHard = ({ label, kind }: Labelled): boolean | null => {
  if (label.includes('|')) return null;
  return label === 'H' || (label === 'C' && HARD.has(kind));
};

/** Whether it asserts something contestable at all, its sources aside. */
export const isClaim = ({ label }: Labelled): boolean | null => (label.includes('|') ? null : label !== 'N');
