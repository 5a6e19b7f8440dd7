import type { Article, Claim, Language, Prose, Span } from '../model.ts';
import type { Layout } from '../scope.ts';
import { overlaps } from '../span.ts';
import { clearCue } from './cues.ts';

const READ: ReadonlySet<Prose['kind']> = new Set(['paragraph', 'item', 'quote']);

/** The sentences of an article that assert something, each with the citations that support it; in document order. */
export const readClaims = (layout: Layout, covering: Article['support']): readonly Claim[] => {
  const { prose, sources, lists, language } = layout;
  const support = ({ start }: Span): readonly number[] => covering.get(start) ?? [];
  const references = sources.filter(({ shape, name }) => shape === 'note' && name !== '');
  return prose
    .filter(({ kind, span }) => READ.has(kind) && ![...lists, ...references].some((list) => overlaps(list.span, span)))
    .flatMap((part) => part.sentences.map((sentence) => readClaim(part, sentence, language, support)))
    .filter((claim) => claim !== null);
};

const readClaim = (
  part: Prose,
  sentence: Span,
  language: Language,
  support: (span: Span) => readonly number[],
): Claim | null => {
  const cue = clearCue(part.text.slice(sentence.start - part.span.start, sentence.end - part.span.start), language);
  if (cue === null) return null;
  const at = { start: sentence.start + cue.span.start, end: sentence.start + cue.span.end };
  return { span: sentence, kind: cue.kind, strength: 'strong', cue: at, support: support(sentence) };
};
