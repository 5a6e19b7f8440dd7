import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article } from '../../server/src/core/article/model.ts';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { articleSigns } from '../../server/src/core/article/text-kind.ts';
import { type Described, describeBySteps } from '../../server/src/core/claims/features.ts';
import type { TextKind } from '../../server/src/core/claims/text-kind/kind.ts';
import type { Language } from '../../server/src/core/language/lexicon.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { finished } from '../../server/src/core/text/steps.ts';

/** One sentence as somebody labelled it, and what Sourcier sees of it. */
export interface Labelled {
  readonly set: 'own' | 'articles' | 'shared';
  readonly language: Language;
  /** Whose words they are: a repository's, or those made up for this project. What one writes is never on both sides of a split. */
  readonly writer: string;
  readonly article: LabelledArticle;
  /** H, S, C or N (see ../shared/CLAIMS.md); "H|S" where two labellers disagreed. */
  readonly label: string;
  readonly kind: string;
  readonly text: string;
  /** The sentence that Sourcier reads there; null when it reads none. */
  readonly described: Described | null;
  /** Whether a citation covers it. */
  readonly covered: boolean;
  /** What Sourcier takes it for. */
  readonly claim: Article['claims'][number] | null;
}

/** The passage or article that a sentence stands in. */
export interface LabelledArticle {
  readonly file: string;
  /** What a reader takes it for: the kind that governs most sentences first; none for a passage, which is too brief. */
  readonly kinds: readonly TextKind[];
  readonly signs: readonly number[];
}

const ROOT = process.cwd();

const OWN = join(ROOT, 'tests/claims');

const SHARED = join(ROOT, '../shared/corpus');

/** The project's own labelled sentences: tests/claims/{fr,en}/*.txt. */
export const ownSet = (): readonly Labelled[] =>
  (['fr', 'en'] as const).flatMap((language) =>
    readdirSync(join(OWN, language))
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .flatMap((name) => readRegister(language, name)),
  );

const NOTE = /\[\^[^\]]+\]: .*?(?=\s\[\^|$)/g;

/** Passages are set apart by blank lines; "# [^x]: …" is a footnote of the whole file, other comments are for people. */
const readRegister = (language: Language, name: string): readonly Labelled[] => {
  const lines = readFileSync(join(OWN, language, name), 'utf8').split('\n');
  const notes = lines.filter((line) => line.startsWith('#')).flatMap((line) => line.match(NOTE) ?? []);
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
  const body = rows.map(([, , text = '']) => text).join(isList ? '\n' : ' ');
  const article = parseArticle(`---\nlang: ${language}\n---\n\n${body}\n\n${notes.join('\n\n')}\n${numbered(body)}`);
  const look = looker(article);
  const whole: LabelledArticle = { file: group, kinds: [], signs: articleSigns(article) };
  let from = 0;
  return rows.map(([label = '', kind = '', text = '']) => {
    const start = article.text.indexOf(text, from);
    from = start + text.length;
    return { set: 'own', language, writer: 'own', article: whole, label, kind, text, ...look({ start, end: from }) };
  });
};

/** The numbered list that "[4]" in a passage points to. */
const numbered = (body: string): string => {
  const last = Math.max(0, ...[...body.matchAll(/\[(\d{1,3})\]/g)].map(([, number]) => Number(number)));
  const entries = Array.from({ length: last }, (_, i) => `${i + 1}. **Work ${i + 1}** - Book\n`);
  return last === 0 ? '' : `\n## References\n\n${entries.join('')}`;
};

type Seen = Pick<Labelled, 'described' | 'covered' | 'claim'>;

/** Finds our sentence that shares most text with a labelled one. */
const looker = (article: Article): ((span: Span) => Seen) => {
  const sentences = finished(describeBySteps(article));
  const claims = new Map(article.claims.map((claim) => [claim.span.start, claim]));
  return (span) => {
    const shared = (other: Span) => Math.min(span.end, other.end) - Math.max(span.start, other.start);
    const best = sentences.reduce<Described | null>(
      (a, b) => (shared(b.span) > Math.max(0, a ? shared(a.span) : 0) ? b : a),
      null,
    );
    const start = best?.span.start ?? -1;
    const covered = (article.support.get(start) ?? []).length > 0;
    // A row of a table holds several sentences of ours.
    const ofRow = best?.part.kind === 'cell' ? article.claims.find((claim) => shared(claim.span) > 0) : undefined;
    return { described: best, covered, claim: ofRow ?? claims.get(start) ?? null };
  };
};

/** The shared corpus of labelled real articles; none where it is not there. */
export const sharedSet = (): readonly Labelled[] => articlesIn(SHARED);

/** Labelled real articles in a folder made like the shared corpus: `articles/` and `labels/`. */
export const articlesIn = (folder: string): readonly Labelled[] => {
  if (!existsSync(folder)) return [];
  return readdirSync(join(folder, 'labels'))
    .sort()
    .flatMap((name) => {
      const { file, sentences = [], text: kinds = [] } = JSON.parse(readFileSync(join(folder, 'labels', name), 'utf8'));
      const text = readFileSync(join(folder, 'articles', file), 'utf8');
      return labelledArticle({ set: 'shared', file, writer: writerOf(file), text, kinds, sentences });
    });
};

/** A whole article as somebody labelled it. */
export interface LabelledText extends Pick<Labelled, 'set' | 'writer'> {
  /** Its path from the folder of its language. */
  readonly file: string;
  readonly text: string;
  readonly kinds: readonly TextKind[];
  /** Where each sentence starts and ends, its label, and the kind of claim. */
  readonly sentences: readonly (readonly [start: number, end: number, label: string, kind: string])[];
}

/** The sentences of a labelled article, with what Sourcier sees of them. */
export const labelledArticle = ({ set, writer, file, text, kinds, sentences }: LabelledText): readonly Labelled[] => {
  const article = parseArticle(text);
  const look = looker(article);
  const language: Language = file.startsWith('fr/') ? 'fr' : 'en';
  const whole: LabelledArticle = { file, kinds, signs: articleSigns(article) };
  return ownedOnce(
    sentences.map(([start, end, label, kind]) => {
      const at = { start, end };
      return { ...at, set, language, writer, article: whole, label, kind, text: text.slice(start, end), ...look(at) };
    }),
  );
};

/** A sentence that we read as one may have been labelled as several: what is said of it is said of the one it is most of. */
const ownedOnce = (labelled: readonly (Labelled & Span)[]): readonly Labelled[] => {
  const most = new Map<number, Labelled & Span>();
  const sharedBy = ({ described, start, end }: Labelled & Span): number =>
    described ? Math.min(end, described.span.end) - Math.max(start, described.span.start) : 0;
  for (const one of labelled) {
    const at = one.described?.span.start ?? -1;
    const known = most.get(at);
    if (!known || sharedBy(one) > sharedBy(known)) most.set(at, one);
  }
  return labelled.map(({ start: _, end: __, ...one }, i) =>
    one.described === null || most.get(one.described.span.start) === labelled[i]
      ? one
      : { ...one, described: null, claim: null },
  );
};

/** The repository that an article is of: names are "owner__repository__…". */
const writerOf = (file: string): string => basename(file, '.md').split('__').slice(0, 2).join('/');

const HARD = new Set([
  'statistic',
  'quotation',
  'quote',
  'accusation',
  'vague-attribution',
  'vague',
  'event',
  'ranking',
  'case',
  'law',
]);

/**
 * Whether an editor would send the sentence back if nothing supported it; null where labellers disagree, and where a source
 * is seen to cover what may be hard or not. What is not seen to be covered is not to be sent back.
 */
export const isHard = ({ label, kind, set, covered }: Labelled): boolean | null => {
  if (label.includes('|')) return null;
  if (label !== 'C') return label === 'H';
  return set === 'own' ? HARD.has(kind) : covered ? null : false;
};

/** Whether it asserts something contestable at all, its sources aside; null where labellers disagree. */
export const isClaim = ({ label }: Labelled): boolean | null => (label.includes('|') ? null : label !== 'N');
