import { fold, squash } from '../language/fold.ts';
import { allOf } from '../language/index.ts';
import { DIGIT, LETTER, LOWER, UPPER } from '../language/patterns.ts';
import { SOURCE_LABELS } from '../language/source-labels.ts';
import { initials } from '../names/keys.ts';
import { bracketGroups, type Group } from '../text/brackets.ts';
import { overlapTest, type Span } from '../text/span.ts';
import { isAuthorYear } from './author-year.ts';
import type { CitationForm } from './citation.ts';
import { type CitedName, citedNames } from './cited-names.ts';
import type { Passage, PassageCitation } from './passage.ts';

/** Citations in brackets: markers "(Source : X)", and "(X)", "(X, 2026)" without a label. */
export const bracketed = (passage: Passage): readonly PassageCitation[] => {
  const groups = bracketGroups(passage.shown);
  const markers = groups.flatMap((group) => {
    const content = markerContent(passage.shown, group);
    return content ? citedNames(passage, content, passage.names).map((name) => cite('marker', name, group.whole)) : [];
  });
  const isTaken = overlapTest(markers.map(({ whole }) => whole));
  const named = groups
    .filter(({ whole }) => !isTaken(whole))
    .flatMap((group) => [...unlabelled(passage, group), ...described(passage, group)]);
  return [...markers, ...named];
};

const cite = (form: CitationForm, { name, span, source, match }: CitedName, whole: Span): PassageCitation => ({
  form,
  name,
  span,
  whole,
  source,
  match,
});

/** The label at the start of the brackets, or after a remark: "(+12 %, source : X)". */
const LABEL = new RegExp(`^(?:[^()[\\]]*[,;–—-])?\\s*(?:${SOURCE_LABELS})\\s*[:：]`, 'iu');

/** Words after the label, when the brackets are a marker. */
const markerContent = (shown: string, { content }: Group): Span | null => {
  const found = LABEL.exec(shown.slice(content.start, content.end));
  return found ? { start: content.start + found[0].length, end: content.end } : null;
};

/** A listed name begins as a name does: "(dfm)" is no citation of DFM. */
const NAME = new RegExp(
  String.raw`^(?:[${UPPER}${DIGIT}]|[${LOWER}]{1,2}['’][${UPPER}]|https?:|[${LOWER}\d-]+\.[a-z]{2,}$)`,
  'u',
);

const SMALL_WORDS = new RegExp(`(?<![${LETTER}])[${LOWER}]{2,}`, 'gu');

/** So many words in lower case before a name are a remark's: "(a graph based on Marlow, 2019)". */
const REMARK = 4;

/** Without any of these nothing in brackets is a name; with a key it is another form. */
const POSSIBLE = new RegExp(String.raw`^(?!.*(?<![${LETTER}\d])-?@).*(?:[${UPPER}\d\uFFFC]|\.[a-z])`, 'su');

const unlabelled = (passage: Passage, { content, whole, round }: Group): readonly PassageCitation[] => {
  const shown = passage.shown.slice(content.start, content.end);
  // Half of all articles list nothing: a name means something there by its year alone.
  if (!POSSIBLE.test(shown) || (passage.names.isEmpty && !/\d/.test(shown))) return [];
  const cited = citedNames(passage, content, passage.names);
  const isPlain = cited.every(({ name }) => (name.match(SMALL_WORDS)?.length ?? 0) < REMARK);
  const alone = cited.length === 1 || cited.every(({ source, year }) => source !== null || year !== null);
  return cited.flatMap((name): readonly PassageCitation[] => {
    if (name.year !== null && (name.source !== null || (isAuthorYear(name, passage.shown, whole) && isPlain))) {
      return [cite('author-year', name, whole)];
    }
    if (isGloss(name, passage.shown.slice(Math.max(0, whole.start - GLOSSED), whole.start))) return [];
    // Square brackets around a name are a link's or an editor's; those around a year are a citation all the same.
    const isListed = name.source !== null && NAME.test(name.name);
    return round && isListed && (alone || name.match === 'exact') ? [cite('name', name, whole)] : [];
  });
};

/** "the AS2 protocol (Applicability Statement 2)": initials spelled out cite nothing. */
const isGloss = ({ name, match }: CitedName, before: string): boolean =>
  match === 'abbreviation' && initials(name).some(([, letters]) => fold(before).split(' ').includes(letters));

/** So far before the brackets their initials stand. In UTF-16 units. */
const GLOSSED = 30;

const DOCUMENTS = allOf(({ documents }) => documents);

const DESCRIPTION = new RegExp(`(?:^|[,;]\\s)\\s*((?:${DOCUMENTS.join('|')})s?\\s.{5,120})$`, 'u');

/** A work in brackets that is described rather than named: "(données terrain, avril 2026)". */
const described = ({ shown, names }: Passage, { content, whole, round }: Group): readonly PassageCitation[] => {
  const description = round ? DESCRIPTION.exec(shown.slice(content.start, content.end))?.[1] : undefined;
  if (description === undefined) return [];
  const source = names.byWords(description);
  const span = { start: content.end - description.length, end: content.end };
  return source === null ? [] : [{ form: 'name', name: squash(description), span, whole, source, match: 'reordered' }];
};
