import { UPPER } from '../language/patterns.ts';
import type { Fact } from './fact.ts';
import type { FoundWords } from './words.ts';

/** Facts that words tell by themselves, and others in the sentence take back. */
export const mistakenFacts = (found: ReadonlySet<Fact>, told: FoundWords): readonly Fact[] => [
  // "Your body stores" is said of everybody's.
  ...(found.has('bodies') && !found.has('imperatives') && !found.has('norms') ? (['reader'] as const) : []),
  // "The plan pays $500 a month to whoever meets these conditions:" says more than what is to come.
  ...(found.has('stub') && found.has('measured') && found.has('name') ? OPEN : []),
  ...(found.has('name') && speaksLate(told) ? (['ourselves'] as const) : []),
  // "We will look at the main effects" says of none that there is one.
  ...(told.has('plans') ? CONTESTABLE : []),
];

/** "X left, and with him the servers we ran": somebody else's deed, told by one who was there. */
const speaksLate = (told: FoundWords): boolean => (told.get('ourselves')?.start ?? 0) > LATE;

/** So far into a sentence it has said whom it is about. In UTF-16 units. */
const LATE = 80;

/** "UN report shows": whoever is appealed to has a name before it. */
export const isNamed = (shown: string, own: string, told: FoundWords): boolean => {
  const start = own.length - own.trimStart().length;
  const found = told.get('nobody');
  if (!found) return false;
  const [first = '', ...others] = shown.slice(start + found.start, start + found.end).split(/\s+/);
  return ABBREVIATION.test(first) || others.some((word) => CAPITALISED.test(word));
};

const ABBREVIATION = new RegExp(`^[${UPPER}]{2,}`, 'u');

const CAPITALISED = new RegExp(`^[${UPPER}]`, 'u');

/** Facts that several others tell together. */
export const togetherFacts = (found: ReadonlySet<Fact>, own: string): readonly Fact[] => {
  const has = (...some: readonly Fact[]): boolean => some.some((fact) => found.has(fact));
  const plainFigure = has(...FIGURES) && !has(...HOLDERS);
  return when({
    'plain-figure': plainFigure,
    'moving-figure': plainFigure && has('trends') && !has('unfinished'),
    'rounded-figure': has('number') && has('approximations'),
    'peak-figure': has('number') && has('superlatives'),
    'group-figure': has('number') && has('generics'),
    accused: has('accusations') || (has('wrongs') && has('name') && has('past', 'preterites')),
    lasting: has('durations') && !has(...HOLDERS),
    'figure-item': has('item') && /^[~≈+-]?\d[\d,.]* ?%/.test(own),
    'own-story': has('past', 'preterites') && (has('author', 'ourselves') || (has('ours') && has('number'))),
  });
};

/** Facts that would be contestable. */
const CONTESTABLE: readonly Fact[] = [
  'rankings',
  'superlatives',
  'comparisons',
  'trends',
  'causes',
  'effects',
  'degrees',
  'generics',
];

/** Facts that are to be gone on with. */
const OPEN: readonly Fact[] = ['stub', 'unfinished'];

const FIGURES: readonly Fact[] = ['measured', 'percent', 'shares'];

/** Whose figure it is, or what makes it none about the world. */
const HOLDERS: readonly Fact[] = [
  'question',
  'reader',
  'author',
  'ourselves',
  'ours',
  'yours',
  'imperatives',
  'norms',
  'hypotheses',
  'conditionals',
  'equations',
  'points-to-figure',
];

/** Those facts of which it holds. */
export const when = (facts: Readonly<Partial<Record<Fact, boolean>>>): readonly Fact[] =>
  (Object.keys(facts) as Fact[]).filter((fact) => facts[fact]);
