import { straighten } from '../../language/fold.ts';
import { lexicons } from '../../language/index.ts';
import type { CueLexicon } from '../../language/lexicon.ts';
import { anyOf } from '../../language/patterns.ts';
import type { Language, ProseKind } from '../model.ts';
import { OPAQUE } from '../opaque.ts';
import { clearCue } from './cues.ts';

/** What is known of a sentence when it is judged. */
export interface Judged {
  /** Masked text of the sentence. */
  readonly text: string;
  readonly kind: ProseKind;
  readonly language: Language;
}

/** Names of the features a sentence has: yes or no each, the same in every language, so that one model serves all. */
export const featuresOf = ({ text, kind, language }: Judged): readonly Feature[] => {
  const shown = straighten(text).trim();
  // Words in quotation marks speak for somebody else: "vous" in them is no advice of the author's.
  const own = shown.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  const facts = { ...wordFacts(own, language), ...shapeFacts(shown, kind), ...cueFacts(shown, language) };
  const found = FEATURES.filter((feature) => facts[feature as keyof typeof facts] === true);
  const has = new Set<string>(found);
  return [...found, ...JOINED.filter(([, a, b]) => has.has(a) && has.has(b)).map(([name]) => name)];
};

const WORDS = [
  'quantities',
  'trends',
  'superlatives',
  'causes',
  'evidence',
  'reports',
  'events',
  'laws',
  'norms',
  'possibilities',
  'opinions',
  'discourse',
  'imperatives',
  'author',
  'ourselves',
  'reader',
  'definitions',
  'times',
] as const satisfies readonly (keyof CueLexicon)[];

const SHAPES = [
  'question',
  'stub',
  'short',
  'long',
  'exclaims',
  'number',
  'numbers',
  'year',
  'percent',
  'money',
  'names',
  'quoted',
  'code',
  'item',
  'quotation-block',
  'verbless',
] as const;

const CUES = ['figure-cue', 'vague-cue', 'quotation-cue'] as const;

/** Two features that mean something else together: a figure inside advice, in the author's own story, in a supposition. */
const JOINED = [
  ['number-for-reader', 'number', 'reader'],
  ['number-in-norm', 'number', 'norms'],
  ['number-of-ours', 'number', 'ourselves'],
  ['number-of-author', 'number', 'author'],
  ['number-if', 'number', 'possibilities'],
  ['event-in-year', 'events', 'year'],
  ['report-quoted', 'reports', 'quoted'],
] as const;

/** Every feature, in the order of the model's weights. */
export const FEATURES = [...WORDS, ...SHAPES, ...CUES] as const;
export const ALL_FEATURES: readonly Feature[] = [...FEATURES, ...JOINED.map(([name]) => name)];
export type Feature = (typeof FEATURES)[number] | (typeof JOINED)[number][0];

const QUOTED = /«[^«»]{1,1000}»|“[^“”]{1,1000}”|"[^"]{1,1000}"/gu;

const compile = (language: Language): Readonly<Record<(typeof WORDS)[number], RegExp>> => {
  const { cues } = lexicons[language];
  return Object.fromEntries(
    WORDS.map((name) => [
      name,
      anyOf(
        cues[name].map((source) => source.replace(/(^|\|)\^/g, '$1^["«“*\\s-]*')),
        'iu',
      ),
    ]),
  ) as Readonly<Record<(typeof WORDS)[number], RegExp>>;
};

const PATTERNS = { fr: compile('fr'), en: compile('en') };

const wordFacts = (own: string, language: Language): Readonly<Record<string, boolean>> =>
  Object.fromEntries(WORDS.map((name) => [name, PATTERNS[language][name].test(own)]));

const YEAR = /(?<![\d.,])(?:1[5-9]|20)\d{2}(?![\d%])/;
const NUMBER = /(?<![\p{L}\d])\d[\d.,  ]*/gu;

const shapeFacts = (shown: string, kind: ProseKind): Readonly<Record<(typeof SHAPES)[number], boolean>> => {
  const words = shown.match(/[\p{L}\p{N}'-]+/gu)?.length ?? 0;
  const numbers = shown.match(NUMBER)?.length ?? 0;
  return {
    question: /\?["»”)\s]*$/.test(shown),
    stub: /:$/.test(shown),
    short: words < 9,
    long: words > 28,
    exclaims: /!["»”)\s]*$/.test(shown),
    number: numbers > 0,
    numbers: numbers > 1,
    year: YEAR.test(shown),
    percent: /\d\s?(?:%|‰)|pour cent|per ?cent/iu.test(shown),
    money: /[€$£]|(?<!\p{L})(?:euros?|dollars?|livres sterling|pounds|francs?)(?!\p{L})/iu.test(shown),
    names: (shown.match(/(?<=[\p{Ll},;:]\s)(?:[ldLD]')?\p{Lu}[\p{L}\p{N}]+/gu)?.length ?? 0) > 1,
    quoted: /[«“"]/.test(shown),
    code: shown.includes(OPAQUE),
    item: kind === 'item',
    'quotation-block': kind === 'quote',
    verbless: words < 7 && !/[.!?…]["»”)\s]*$/.test(shown),
  };
};

const cueFacts = (shown: string, language: Language): Readonly<Record<(typeof CUES)[number], boolean>> => {
  const kind = clearCue(shown, language)?.kind;
  return {
    'figure-cue': kind === 'statistic',
    'vague-cue': kind === 'vague-attribution',
    'quotation-cue': kind === 'quotation',
  };
};
