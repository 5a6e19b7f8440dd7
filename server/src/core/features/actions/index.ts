import type { Article } from '../../article/model.ts';
import type { Locale } from '../../language/locale.ts';
import type { Dialect } from '../../markdown/endings.ts';
import type { Finding } from '../../rules/finding.ts';
import { sentenceOf } from '../../rules/ignored.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Action } from './action.ts';
import { aliases } from './alias.ts';
import { citations, ownCitation } from './cite.ts';
import { completions, removal } from './entry.ts';
import { fixAll } from './fix-all.ts';
import { ignoring } from './ignore.ts';
import { listing } from './link.ts';
import { rewrites } from './list.ts';
import { suppression } from './suppress.ts';

/** For so many findings actions are offered at once; nobody reads through those of more. */
const MOST = 30;

/**
 * Actions on the findings that touch `range`, of many those nearest to its start: the rules' own fixes first, then what
 * to do with the list or a link there. `dialect` says which comments the document takes.
 */
export const actions = (
  article: Article,
  findings: readonly Finding[],
  range: Span,
  locale: Locale,
  dialect: Dialect = 'markdown',
): readonly Action[] => {
  const touched = nearest(
    findings.filter(({ span }) => overlaps(span, range) || span.end === range.start),
    range.start,
  );
  return [
    ...touched.flatMap(fixes),
    ...touched.flatMap((finding) => [
      ...citations(article, finding, locale),
      ...ownCitation(article, finding, locale),
      ...completions(article, finding, locale),
      ...aliases(article, finding, locale),
      ...removal(article, finding, locale),
    ]),
    ...touched.flatMap((finding) => suppression(article, finding, locale, dialect)),
    ...touched.flatMap((finding) => ignoring(finding, sentenceOf(article, finding), locale)),
    ...listing(article, range, locale),
    ...rewrites(article, range, locale),
    ...fixAll(findings, locale),
  ];
};

/** The findings nearest to an offset, none of which ends before it. */
const nearest = (findings: readonly Finding[], offset: number): readonly Finding[] =>
  [...findings].sort((a, b) => Math.max(a.span.start, offset) - Math.max(b.span.start, offset)).slice(0, MOST);

const fixes = (finding: Finding): readonly Action[] =>
  finding.fixes.map(({ title, edits, choice }, i) => ({
    title,
    kind: 'quickfix',
    edits,
    finding,
    preferred: i === 0 && !choice,
  }));
