import { DIGIT, LETTER, literal } from '../../language/patterns.ts';
import { type Aside, matchAt, paragraphEnd, type ReadAside, type ScannedText } from './aside.ts';

/** Longer ones are two marks that have nothing to do with each other. In UTF-16 units. */
const LONGEST_INLINE = 1_000;

const LONGEST_BLOCK = 10_000;

/** TeX, or an index or power: "\\frac", "x_i", "n^2". */
const TEX = new RegExp(
  String.raw`\\[A-Za-z]|[${LETTER}${DIGIT})}\]|][ \t]?[_^][ \t]?[${LETTER}${DIGIT}{(\\*+-]|\^\{`,
  'u',
);

const RELATION = /[=<>≤≥≈∼≃∈∝→]/;

const TWO_WORDS = new RegExp(String.raw`[${LETTER}]{2,}\s+[${LETTER}]{2,}`, 'u');

/** Names of functions are no words. */
const FUNCTIONS = new RegExp(
  `(?<![${LETTER}])(?:sin|cos|tan|log|exp|max|min|lim|sup|inf|det|mod|var|cov|arg|deg|gcd|ker|dim)(?![${LETTER}])`,
  'giu',
);

const WORD = new RegExp(String.raw`[${LETTER}]{3,}|\s[${LETTER}]{2,}(?:\s|$)|^[${LETTER}]{2,}\s`, 'u');

/** Whether what stands between two marks is mathematics: prices, and words, can stand between two dollars too. */
const isFormula = (inside: string): boolean => {
  if (inside.trim() === '') return false;
  if (TEX.test(inside)) return true;
  const plain = inside.replace(FUNCTIONS, '');
  return !(RELATION.test(inside) ? TWO_WORDS : WORD).test(plain);
};

/** "$x_i$": closed as Pandoc has it, without a space inside its marks and with no letter or digit around them. */
const INLINE = new RegExp(
  String.raw`\$(?![\s$])((?:[^$\x60\\\r\n]|\\[^\r\n]|(?:\r\n|\n|\r)(?![ \t>]*[\r\n])){0,${LONGEST_INLINE}}?(?<!\s))\$(?![${LETTER}${DIGIT}$])`,
  'uy',
);

const DISPLAY = /\$\$(?!\$)/y;

const TWO_DOLLARS = /(?<![$\\])\$\$(?!\$)/g;

const GLUED = new RegExp(`[${LETTER}${DIGIT}$]`, 'u');

/** Formulas between dollars. */
export const readDollars: ReadAside = (source, at) => {
  const { text, next } = source;
  if (GLUED.test(text.charAt(at - 1))) return null;
  if (matchAt(DISPLAY, text, at)) {
    const found = next(TWO_DOLLARS, at + 2);
    return found && displayed(source, at, found.end);
  }
  const [all = '', inside] = matchAt(INLINE, text, at) ?? [];
  return inside !== undefined && isFormula(inside) ? { kind: 'formula', start: at, end: at + all.length } : null;
};

const SET_APART = /^[ \t]*[\r\n][\s\S]*[\r\n][ \t>]*$/;

/** A formula that is set apart on lines of its own may hold blank ones. */
const displayed = (source: ScannedText, start: number, end: number): Aside | null => {
  const inside = source.text.slice(start + 2, end - 2);
  if (end - start > LONGEST_BLOCK || (end > paragraphEnd(source, start) && !SET_APART.test(inside))) return null;
  return isFormula(inside) ? { kind: 'formula', start, end } : null;
};

const ENDS = { '(': /\\\)/g, '[': /\\\]/g } as const;

const LETTER_ALONE = new RegExp(String.raw`^\s*[${LETTER}]['′]?\s*$`, 'u');

/** The environments of TeX that hold no prose. */
const ENVIRONMENTS = [
  ...['equation', 'align', 'aligned', 'alignat', 'gather', 'gathered', 'multline', 'eqnarray', 'flalign', 'math'],
  ...['displaymath', 'split', 'cases', 'array', 'matrix', 'bmatrix', 'pmatrix', 'vmatrix', 'Bmatrix', 'Vmatrix'],
  ...['subequations', 'tikzpicture', 'tabular', 'longtable', 'algorithm', 'algorithmic', 'verbatim', 'lstlisting'],
];

const BEGIN = new RegExp(String.raw`\\begin\{((?:${ENVIRONMENTS.join('|')})\*?)\}`, 'y');

const END_OF: ReadonlyMap<string, RegExp> = new Map(
  ENVIRONMENTS.flatMap((name) =>
    [name, `${name}*`].map((one) => [one, new RegExp(String.raw`\\end\{${literal(one)}\}`, 'g')] as const),
  ),
);

/** "\\(x\\)", "\\[x = 1\\]" and "\\begin{equation} … \\end{equation}"; brackets that are only escaped are a text's. */
export const readTex: ReadAside = (source, at) => {
  const { text, next } = source;
  const end = END_OF.get(matchAt(BEGIN, text, at)?.[1] ?? '');
  if (end) {
    const found = next(end, at);
    return found && found.end - at <= LONGEST_BLOCK ? { kind: 'formula', start: at, end: found.end } : null;
  }
  const bracket = text.charAt(at + 1);
  if (bracket !== '(' && bracket !== '[') return null;
  const found = next(ENDS[bracket], at + 2);
  if (found === null || found.end - at > LONGEST_INLINE || found.end > paragraphEnd(source, at)) return null;
  const inside = text.slice(at + 2, found.start);
  const isTex = TEX.test(inside) || (RELATION.test(inside) && isFormula(inside)) || LETTER_ALONE.test(inside);
  return isTex ? { kind: 'formula', start: at, end: found.end } : null;
};
