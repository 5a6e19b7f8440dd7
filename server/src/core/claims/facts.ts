import type { Language } from '../language/lexicon.ts';
import { DIGIT, LETTER, LOWER, UPPER } from '../language/patterns.ts';
import { remembering } from '../language/remember.ts';
import type { ProseKind } from '../markdown/model.ts';
import { FORMULA, OPAQUE } from '../markdown/opaque.ts';
import { isNamed, mistakenFacts, togetherFacts, when } from './combined-facts.ts';
import { type Fact, GROUPS } from './fact.ts';
import { isPrompt, quotedClause } from './quotation.ts';
import { type ClaimWords, ownWords, plain, wordsOf } from './words.ts';

/** The facts of one sentence (masked text); linear in its length. */
export const factsOf = (sentence: string, kind: ProseKind, language: Language): ReadonlySet<Fact> =>
  FACTS[language](`${kind}\n${sentence}`);

const readFacts = (sentence: string, kind: ProseKind, language: Language): ReadonlySet<Fact> => {
  const shown = sentence.trim();
  const text = plain(shown);
  const words = wordsOf(language);
  const own = ownWords(text);
  const trimmed = own.trimStart();
  const told = words.find(trimmed);
  const found = new Set<Fact>(GROUPS.filter((group) => told.has(group)));
  if (told.has('asserting')) for (const fact of ASKED) found.delete(fact);
  else if (/\?["»”)\s]*$/.test(shown)) found.add('question');
  for (const fact of [
    ...figureFacts(text, words),
    ...shapeFacts(shown, text),
    ...quotationFacts(text, own, words),
    ...kindFacts(kind),
  ])
    found.add(fact);
  if (found.has('item') && told.has('undertakings')) found.add('imperatives');
  if (told.has('states')) found.add('effects');
  if (told.has('goals') && !found.has('percent')) found.add('norms');
  if (isNamed(shown, own, told)) found.delete('nobody');
  for (const fact of mistakenFacts(found, told)) found.delete(fact);
  for (const fact of togetherFacts(found, trimmed)) found.add(fact);
  return found;
};

/** By kind, a line break and the sentence. */
const factsIn = (language: Language): ((asked: string) => ReadonlySet<Fact>) =>
  remembering((asked) => {
    const at = asked.indexOf('\n');
    return readFacts(asked.slice(at + 1), asked.slice(0, at) as ProseKind, language);
  });

const FACTS: Readonly<Record<Language, (asked: string) => ReadonlySet<Fact>>> = {
  fr: factsIn('fr'),
  en: factsIn('en'),
};

/** In a question that asserts something, what is addressed to the reader is no advice. */
const ASKED: readonly Fact[] = ['reader', 'imperatives'];

const YEAR = /(?<![\d.,])(?:1[5-9]|20)\d{2}(?![\d%]|[.,]\d)/g;

const NUMBER = new RegExp(String.raw`(?<![${LETTER}\d])\d[\d.,' ]*`, 'gu');

const figureFacts = (text: string, { measured, counted }: ClaimWords): readonly Fact[] => {
  const numbers = text.replace(YEAR, ' ').match(NUMBER)?.length ?? 0;
  return when({
    number: numbers > 0,
    year: text.search(YEAR) >= 0,
    percent: /\d ?[%‰]|pour cent|per ?cent/.test(text),
    measured: measured(text) !== null,
    counted: counted(text) !== null,
  });
};

/** A capitalised word. */
const PROPER = `[${UPPER}][${LETTER}${DIGIT}'’-]+`;

const NAME = new RegExp(
  String.raw`(?=[${UPPER}])(?<=[${LOWER}${DIGIT},;:)]\s(?:[${LOWER}]['’])?)${PROPER}(?:\s${PROPER})*`,
  'gu',
);

const POINTER = new RegExp(
  [
    String.raw`(?:figure|fig\.|table|chart|graphique|tableau|schéma|image|graph|plot) ?\d`,
    'as shown|shown (?:in|below|above)|ci-(?:dessous|dessus|contre)',
    '(?:graph|plot|chart|table|graphique|tableau|courbe)s? (?:below|above|(?:nous )?(?:montre|présente|indique|révèle|dit))',
    '(?:graph|plot|chart|table)s? (?:also )?(?:shows?|reveals?|displays?|tells?|fills?|lists?)',
  ].join('|'),
);

const WORDS = new RegExp(`[${LETTER}${DIGIT}'-]+`, 'gu');

const shapeFacts = (shown: string, text: string): readonly Fact[] => {
  const words = text.match(WORDS)?.length ?? 0;
  const names = shown.match(NAME)?.filter((name) => !/^I(?:\b|['’])/.test(name)).length ?? 0;
  const ends = /[.!?…;]["»”’)\]\s]*$/.test(shown);
  return when({
    stub: shown.endsWith(':'),
    tiny: words < 6,
    short: words < 10,
    unfinished: !ends,
    name: names > 0,
    code: shown.includes(OPAQUE),
    formula: shown.includes(FORMULA),
    image: shown.includes(OPAQUE) && words < 12 && !ends,
    'points-to-figure': POINTER.test(text),
    long: words >= 26,
    'named-subject': NAMED_SUBJECT.test(shown),
    aside: shown.includes('('),
    'opens-dated': OPENS_DATED.test(shown),
  });
};

/** "1949, …", "En mai 2016, …", "Founded in 1902": a year, after two words at most. */
const OPENS_DATED = new RegExp(
  String.raw`^[^${LETTER}\d]*(?:[${LETTER}]+['’]?[\s-]+){0,2}(?:1[5-9]|20)\d{2}(?![\d%]|[.,]\d)`,
  'u',
);

const NAMED_SUBJECT = new RegExp(
  [
    // "The Ann Lee", "À Lyon Métropole".
    String.raw`^[^${LETTER}\d]*(?:(?:L[ea]s?|Une?|D[eu]s?|The|An?|In|À|A|Mr|M\.|Mme) |L['’])?` +
      String.raw`(?!The |An? |In |L[ea]s? |Une? |I )[${UPPER}][${LETTER}\d.'’-]+ [${UPPER}][${LETTER}\d]`,
    // "La Poste", "L'Insee".
    String.raw`^[^${LETTER}\d]*(?:(?:L[ea]s?|Une?|D[eu]s?|The|An?) |L['’])[${UPPER}]`,
    // "EDF".
    String.raw`^[^${LETTER}\d]*[${UPPER}][${UPPER}\d]+(?![${LETTER}\d])`,
  ].join('|'),
  'u',
);

const quotationFacts = (text: string, own: string, words: ClaimWords): readonly Fact[] =>
  when({
    'quoted-clause': quotedClause(text, own, words) !== null,
    imperatives: isPrompt(text, own, words),
  });

const kindFacts = (kind: ProseKind): readonly Fact[] => when({ item: kind === 'item', cell: kind === 'cell' });
