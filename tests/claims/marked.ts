import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextKind } from '../../server/src/core/claims/text-kind/kind.ts';
import { type Labelled, type LabelledText, labelledArticle } from './labelled.ts';

const FOLDER = join(process.cwd(), 'tests/claims/articles');

/** The project's own labelled articles whose names begin so: tests/claims/articles/{fr,en}/*.md, made up in the shapes of real ones. */
export const ownArticles = (beginning = ''): readonly Labelled[] =>
  (['fr', 'en'] as const).flatMap((language) =>
    readdirSync(join(FOLDER, language))
      .filter((name) => name.startsWith(beginning))
      .sort()
      .flatMap((name) => {
        const file = `${language}/${name}`;
        const read = readMarked(readFileSync(join(FOLDER, file), 'utf8'));
        return labelledArticle({ set: 'articles', writer: 'own articles', file, ...read });
      }),
  );

const KINDS = /^text: (.+)$/m;

const MARK = /§([HSCN]) /g;

/** What ends a sentence beside the next mark: a blank line, and a line that begins another block. */
const BLOCK = /\n\s*\n|\n[ \t]*(?:[-*+>|#]|\d+[.)]\s)/;

/** An article whose sentences have marks, "§H A sentence.": its text without them, and where each stands in it. */
export const readMarked = (source: string): Pick<LabelledText, 'text' | 'kinds' | 'sentences'> => {
  const kinds = (KINDS.exec(source)?.[1] ?? '').split(',').map((kind) => kind.trim() as TextKind);
  const marks = [...source.matchAll(MARK)];
  const text = source.replace(MARK, '');
  const starts = marks.map(({ index, 0: mark }, i) => index - i * mark.length);
  const sentences = marks.map(({ 1: label = '' }, i) => {
    const start = starts[i] ?? 0;
    const rest = text.slice(start, starts[i + 1]);
    const block = rest.search(BLOCK);
    return [start, start + (block < 0 ? rest : rest.slice(0, block)).trimEnd().length, label, '-'] as const;
  });
  return { text, kinds, sentences };
};
