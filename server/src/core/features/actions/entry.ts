import type { Article } from '../../article/model.ts';
import { fieldWords, type LabelledField } from '../../language/field-words.ts';
import type { Locale } from '../../language/locale.ts';
import { messages, phrase } from '../../language/phrase.ts';
import { recounted } from '../../list-edits/announced.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Source } from '../../sources/model.ts';
import { contains, lineStart, newlineOf, type Span, slice } from '../../text/span.ts';
import type { Action } from './action.ts';
import { renumbered } from './list.ts';

const MESSAGES = messages({
  en: { complete: 'Add the missing fields', remove: 'Remove “{name}” from the list' },
  fr: { complete: 'Ajouter les champs manquants', remove: 'Retirer «\u00A0{name}\u00A0» de la liste' },
});

const WANTED: readonly LabelledField[] = ['date', 'url', 'reliability'];

/** For an incomplete entry, its missing fields as empty lines to be filled in, labelled as the list labels them. */
export const completions = (article: Article, finding: Finding, locale: Locale): readonly Action[] => {
  const source = finding.rule === 'incomplete-source' ? entryAt(article, finding.span) : undefined;
  if (source?.shape !== 'full' || source.name === '') return [];
  const missing = WANTED.filter((key) => !source.fields.some((field) => field.key === key));
  const last = source.fields.at(-1);
  if (missing.length === 0 || !last) return [];
  const { text } = article;
  const end = source.span.start + slice(text, source.span).trimEnd().length;
  const line = lineStart(text, last.label.start);
  const before = text.slice(line, last.label.start);
  // Fields within a line have no lines to follow.
  if (!/^[\s*+-]*(?:\*\*)?$/.test(before)) return [];
  const words = fieldWords[article.language];
  const lines = missing.map((key) => `${newlineOf(text)}${before.replaceAll('**', '')}${words[key]}`);
  const title = phrase(MESSAGES, locale)('complete');
  return [{ title, kind: 'quickfix', edits: [{ span: { start: end, end }, text: lines.join('') }], finding }];
};

/** For an entry that is never cited, the list without it, numbers and numbered citations closed up. */
export const removal = (article: Article, finding: Finding, locale: Locale): readonly Action[] => {
  const source = finding.rule === 'uncited-source' ? entryAt(article, finding.span) : undefined;
  if (!source || source.shape === 'note') return [];
  const siblings = article.sources.filter(({ span }) => article.lists.some((list) => contains(list.span, span)));
  // The last entry goes with its list, and that is the writer's to do.
  if (siblings.length < 2 || !siblings.includes(source)) return [];
  const rest = siblings.filter((other) => other !== source);
  const edits = [
    ...recounted(article, -1),
    { span: linesAround(article, source), text: '' },
    ...renumbered(article, rest),
  ];
  const title = phrase(MESSAGES, locale)('remove', { name: source.name });
  return [{ title, kind: 'quickfix', edits, finding }];
};

const entryAt = ({ sources }: Article, span: Span): Source | undefined =>
  sources.find((source) => contains(source.span, span));

/**
 * An entry with all that parts it from the next, from the beginning of its first line; a last one with what parts it
 * from what stands before, so that the text after it stays apart.
 */
const linesAround = ({ text, sources }: Article, { span }: Source): Span => {
  const from = lineStart(text, span.start);
  const end = span.start + slice(text, span).trimEnd().length;
  const next = sources.find(({ span: other }) => other.start >= end);
  const gap = next ? text.slice(end, next.span.start) : '';
  if (next && /^\s*$/.test(gap))
    return { start: from, end: next.span.start - (/[^\S\r\n]*$/.exec(gap)?.[0].length ?? 0) };
  return { start: text.slice(0, from).trimEnd().length, end };
};
