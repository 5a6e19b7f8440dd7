import type { Article } from '../article/model.ts';
import type { Described } from '../claims/features.ts';
import { asideTest, assertable } from '../claims/index.ts';
import type { Prose, ProseKind } from '../markdown/model.ts';
import { OPAQUE } from '../markdown/opaque.ts';
import { hashOf } from '../text/hash.ts';
import { contains, lastStart, type Span } from '../text/span.ts';
import { WORDING } from './wording.ts';

/** One paragraph of running text, as readers see it. */
export interface Paragraph {
  readonly part: Prose;
  /** Those that can be judged, in order; none in one that only names a source. */
  readonly sentences: readonly Described[];
  /** Its sentences, each on one line with what stands behind it; its text where it has none. */
  readonly shown: readonly string[];
}

/** The paragraphs of an article in document order, its tables, lists of sources and references aside. */
export const paragraphsOf = (article: Article): readonly Paragraph[] => {
  const isAside = asideTest(article);
  const markOf = noteMarks(article.sources);
  const known = new Map<Prose, Described[]>();
  for (const sentence of assertable(article)) known.set(sentence.part, [...(known.get(sentence.part) ?? []), sentence]);
  return article.prose.flatMap((part) => {
    if (!RUNNING.has(part.kind) || isAside(part.span)) return [];
    const sentences = known.get(part) ?? [];
    const starts = [part.span.start, ...sentences.slice(1).map(({ span }) => span.start), part.span.end];
    const shown = starts.slice(1).map((end, i) => shownIn(part, { start: starts[i] ?? end, end }));
    const [first = '', ...rest] = shown;
    return [{ part, sentences, shown: [markOf(part.span) + first, ...rest] }];
  });
};

const RUNNING: ReadonlySet<ProseKind> = new Set(['paragraph', 'item', 'quote']);

/** The mark of the note that a place lies in, as it is written before the note; empty elsewhere. */
const noteMarks = (sources: Article['sources']): ((span: Span) => string) => {
  const notes = sources.filter(({ shape, key }) => shape === 'note' && key !== null);
  const starts = notes.map(({ span }) => span.start);
  return (span) => {
    const note = notes[lastStart(starts, span.start)];
    return note !== undefined && contains(note.span, span) ? `[${note.key}]: ` : '';
  };
};

/** Names paragraphs for what a model says of them: equal names, equal questions. */
export const keyOf = (article: Article, model: string): ((paragraph: Paragraph) => string) => {
  const asked = hashOf(`${WORDING[article.language]}\n${model}`);
  return ({ shown }) => asked + hashOf(shown.join('\n'));
};

/**
 * Running text on one line, without Markdown's marks, code, HTML and comments; of a link its words and the host that it
 * leads to, of a footnote its mark.
 */
const shownIn = (part: Prose, { start, end }: Span): string => {
  const at = (from: number, to: number): string => part.text.slice(from - part.span.start, to - part.span.start);
  const pieces: string[] = [];
  let from = start;
  for (const { kind, span, whole, target } of part.references) {
    if (whole.start < from || whole.end > end) continue;
    const words = at(span.start, span.end);
    const mark = kind === 'footnote' ? `[^${target}]` : `[${words}](${hostOf(target)})`;
    pieces.push(at(from, whole.start), mark);
    from = whole.end;
  }
  pieces.push(at(from, end));
  return pieces.join('').replaceAll(HIDDEN, '…').replace(/\s+/g, ' ').trim();
};

const HIDDEN = new RegExp(`${OPAQUE}+`, 'g');

const HOST = /^[a-z][a-z\d+.-]{0,20}:\/\/(?:www\.)?([^/?#\s]{1,100})/i;

/** Of an address only whose it is; of a place in the article or beside it nothing. */
const hostOf = (address: string): string => HOST.exec(address)?.[1] ?? '…';
