import { fold, squash, straighten } from '../language/fold.ts';
import { allOf } from '../language/index.ts';
import { LOWER, literal, UPPER } from '../language/patterns.ts';
import { remembering } from '../language/remember.ts';
import { parseDate } from '../sources/dates.ts';
import type { Source } from '../sources/model.ts';
import { pageOf, placeOf } from '../text/address.ts';
import { eachOnce } from '../text/once.ts';
import { authorKeys, citedAuthors } from './authors.ts';
import type { NameKey } from './key.ts';
import { datedParts, partsOf } from './parts.ts';

/** Every form under which a listed source may be looked up, each with the trust it deserves. */
export const listedKeys: (source: Source) => readonly NameKey[] = eachOnce((source) => {
  // A footnote that comments is nobody's name, and no place to send a link to.
  if (source.shape === 'note' && source.name === '') return [];
  const names = [source.name, ...source.aliases].filter((name) => name !== '');
  const address: readonly NameKey[] = source.url?.href ? addressKeys(source.url.href) : [];
  return [
    ...names.flatMap((name) => [...keysOf(name), ...initials(name).map(asInitials)]),
    ...authorKeys(source.name),
    ...partsOf(source).map((part): NameKey => ['contained', bare(part)]),
    ...datedParts(source).map(asDated),
    ...referenceKeys(source),
    ...address,
  ];
});

/** The whole of an entry, where it says more than a name and a date. */
const referenceKeys = ({ name, reference = name }: Source): readonly NameKey[] => {
  const rest = reference.replace(name, '').replace(/^[\s,.(:–—-]+/, '');
  if (rest === '' || parseDate(rest) !== null) return [];
  return [
    ['exact', `=${reference}`],
    ['contained', fold(reference)],
  ];
};

/** Every form under which a name may be looked up, surest first. */
export const keysOf = (name: string): readonly NameKey[] => {
  const exact = squash(name);
  if (exact === '') return [];
  if (/^https?:\/\//i.test(exact)) return [['exact', `=${exact}`], ...addressKeys(exact)];
  const [inner, outer] = parenthesis(exact);
  const related = parts(exact);
  return [
    ['exact', `=${exact}`],
    ['typographic', fold(exact)],
    ['affix', bare(exact)],
    ...(outer === null ? [] : ([['contained', bare(outer)]] as const)),
    ...(inner !== null && isAbbreviation(inner) ? ([['abbreviation', fold(inner)]] as const) : []),
    ...(/^\S{2,12}$/u.test(exact) ? [asInitials(['abbreviation', fold(exact)])] : []),
    ...related.map((part): NameKey => ['via', bare(part)]),
    ...reordered(exact),
    ...citedAuthors(exact),
    asDated(exact),
    ...(PAGE.test(exact) ? addressKeys(exact) : []),
  ].filter(([, key]) => key !== '') as readonly NameKey[];
};

/** The address of a page without its protocol: "www.example.org", "example.org/page". */
const PAGE = /^(?:www\.|[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}\/)\S+$/i;

/** A name without the article or preposition it begins with. */
export const withoutArticle = (name: string): string => name.replace(ARTICLE, '');

const ARTICLE = new RegExp(
  `^(?:${allOf(({ articles }) => articles)
    .map((a) => (a.endsWith("'") ? literal(a) : `${literal(a)} `))
    .join('|')})`,
  'i',
);

const SUFFIX = /\.(?:fr|com|org|net|eu|io|gouv\.fr|co\.uk|ch|be|ca|info|uk|us|int|edu|gov)$/i;

/** A name without its article and domain suffix, folded. */
export const bare: (name: string) => string = remembering((name) => {
  const straight = straighten(name).trim();
  const without = withoutArticle(straight)
    .replace(SUFFIX, '')
    .replace(/^www\./i, '');
  return fold(without) || fold(straight);
});

/** "X (Y)" and "X [Y]" as [Y, X]. */
const parenthesis = (name: string): readonly [inner: string | null, outer: string | null] => {
  const found = /^(.+?)\s*(?:\(([^()]*)\)|\[([^[\]]*)\])\s*$/.exec(name);
  return [(found?.[2] ?? found?.[3])?.trim() ?? null, found?.[1] ?? null];
};

const isAbbreviation = (text: string): boolean => SHORT_WORD.test(text) && TWO_CAPITALS.test(text);

const SHORT_WORD = new RegExp(String.raw`^[${UPPER}\d][${UPPER}${LOWER}\d.&-]{1,11}$`, 'u');

const TWO_CAPITALS = new RegExp(`[${UPPER}].*[${UPPER}]`, 'u');

const RELAY = new RegExp(
  `\\s+(?:${allOf(({ relays }) => relays)
    .map(literal)
    .join('|')})\\s+`,
  'iu',
);

/** "X citant Y", "Y via X": both names, the one that was written first in front. */
const parts = (name: string): readonly string[] => {
  const found = RELAY.exec(name);
  return found ? [name.slice(0, found.index), name.slice(found.index + found[0].length)] : [];
};

const SMALL = new Set(allOf(({ smallWords }) => smallWords));

/** The words that carry a name, in alphabetical order; names of one word have no order to change. */
const reordered = (name: string): readonly NameKey[] => {
  const words = fold(name)
    .split(' ')
    .filter((word) => !SMALL.has(word));
  return words.length < 2 ? [] : [['reordered', `~${words.sort().join(' ')}`]];
};

/** Initials stand apart from names: two names with the same initials are not the same name. */
const asInitials = ([match, key]: NameKey): NameKey => [match, `&${key}`];

/** Forms that must come with the entry's year stand apart too. */
const asDated = (part: string): NameKey => ['part', `%${bare(part)}`];

/** "Direction générale des Entreprises" → DGE; two letters mean too many things. */
export const initials = (name: string): readonly NameKey[] => {
  const words = fold(name)
    .split(' ')
    .filter((word) => !SMALL.has(word));
  return words.length < 3 ? [] : [['abbreviation', words.map((word) => word.charAt(0)).join('')]];
};

/** An address by the place on its page, and by the page. */
export const addressKeys = (address: string): readonly NameKey[] => [
  ['url', `@${placeOf(address)}`],
  ['url', `@${pageOf(address)}`],
];
