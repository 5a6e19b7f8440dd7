import { LETTER, LOWER, UPPER } from '../language/patterns.ts';
import type { Span } from '../text/span.ts';

/** "by the UK government (2011)", "on OECD figures": a year or a word for data marks a source, as does one after several authors. */
export const isDated = (front: string, rest: string): boolean =>
  (BY.test(front) && DATED.test(rest)) ||
  (ON.test(front) && DATA.test(rest)) ||
  (LAST_AUTHOR.test(front) && rest.startsWith(' (') && YEAR_AFTER.test(rest));

/** "by the UK government (2011)", "voir Marlow (2019)". */
const BY = new RegExp(
  String.raw`(?<![${LETTER}])(?:by|par|see|voir|cf\.|chez|following|suivant)\s+(?:the\s+|la\s+|le\s+|l')?$`,
  'iu',
);

/** "Marlow (2019) explains", "Ekholm (1999: 87) holds". */
export const YEARED = new RegExp(
  [
    String.raw`^(?:,(?:\s[${UPPER}]\.){1,3})?\s\((?:19|20)\d{2}[a-z]?(?:[:,]\s?[^()]{1,80})?\)\s+`,
    String.raw`(?:(?:also|further|first|[${LETTER}]+ly|[${LETTER}]+ment|aussi)\s+)?`,
    '(?!in |de |of |and |et |the |le |la |une |was |were |is |are |has |had |est |sont |fut |était )',
    String.raw`(?:[${LOWER}]{2,}(?:s|ed|e|ent|a)|wrote|found|held)\s`,
  ].join(''),
  'u',
);

const DATED = new RegExp(String.raw`^(?:\s+[${LOWER}]+)?\s+\((?:19|20)\d{2}\)`, 'u');

/** "the highest since 2009, on OECD figures". */
const ON = new RegExp(String.raw`(?<![${LETTER}])(?:on|per|from|by|in)\s+(?:the\s+)?$`, 'iu');

const DATA = /^\s+(?:figures|data|numbers|statistics|estimates|records)(?=[\s)]*(?:[,.;]|$))/u;

const AUTHORS = new RegExp(String.raw`[${LETTER}]\s*(?:&|and|et)\s*[${UPPER}][${LETTER}'-]+$|et al\.?$`, 'u');

/** So much is read after a name. In UTF-16 units. */
const LONGEST = 110;

/** The year of "Maiolo & Reid, 2020", "Fayyad et al. (2017)" and "Lee and Carr's (2019: 4)", with what leads to it; else empty. */
export const yearAfterAuthors = (text: string, { start, end }: Span): string => {
  if (!AUTHORS.test(text.slice(start, end))) return '';
  return YEAR_AFTER.exec(text.slice(end, end + LONGEST))?.[0] ?? '';
};

/** "Ferrand, Marlow and" before the name that the year follows. */
const LAST_AUTHOR = new RegExp(String.raw`[${UPPER}][${LETTER}'-]+,?\s(?:and|et|&)\s$`, 'u');

/** The year that follows a name, with its brackets and what they add: "(2019)", "(2019, *Title*)", "'s (2019)". */
export const YEAR_AFTER =
  /^(?:'s?)?,?\s+(?:\((?:19|20)\d{2}[a-z]?(?:[:,]\s?[^()]{1,80})?\)|(?:19|20)\d{2}[a-z]?(?![\d%]))/;
