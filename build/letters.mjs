import { readFile } from 'node:fs/promises';

/**
 * `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` in Sourcier's expressions, written out as ranges of characters. An engine takes
 * milliseconds to compile each class of all scripts, and there are two hundred: most of a first analysis. Letters are
 * told apart by case in Latin, Greek and Cyrillic; those of other scripts are letters by their blocks.
 */
const upperAndLower = (from, to) => {
  const [upper, lower] = [/\p{Lu}/u, /\p{Ll}/u];
  const of = (is) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)).filter((c) => is.test(c));
  return [ranges(of(upper)), ranges(of(lower))];
};

const ranges = (letters) => {
  const runs = [];
  for (const letter of letters) {
    const last = runs.at(-1);
    if (last && letter.charCodeAt(0) === last[1].charCodeAt(0) + 1) last[1] = letter;
    else runs.push([letter, letter]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join('');
};

const [upperLatin, lowerLatin] = upperAndLower(0x41, 0x17f);
const GREEK_AND_CYRILLIC = ['Α-ΡΣ-ΫΆΈ-ΊΌΎΏЀ-Я', 'ΐά-ώа-џ'];
/** Latin beyond, Greek, Cyrillic and the scripts of Africa and Asia, by whole blocks. */
const BEYOND = '-\u02c1\u0370-\u0373\u0376-\u037d\u0386-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff';

/** The characters of each class, for between brackets. */
const CLASSES = {
  L: `A-Za-zªµºÀ-ÖØ-öø${BEYOND}`,
  Lu: upperLatin + GREEK_AND_CYRILLIC[0],
  Ll: `${lowerLatin}ªº${GREEK_AND_CYRILLIC[1]}`,
  N: '0-9²³¹¼-¾\u0660-\u0669',
};

const CLASS = /\\{1,2}p\{(L|Lu|Ll|N)\}/g;

/** Whether a bracket is open at a place in the literal that stands there: brackets of the code around it are none. */
const isInside = (code, at) => {
  const line = code.slice(code.lastIndexOf('\n', at) + 1, at);
  const around = [];
  let [quote, isOpen] = ['', false];
  for (let i = 0; i < line.length; i++) {
    const char = line[i];
    if (quote === '') {
      if (char === '}' && around.length > 0) [quote, isOpen] = around.pop();
      else if (opens(line, i)) [quote, isOpen] = [char, false];
    } else if (char === '\\') i += escaped(line, i, quote) - 1;
    else if (quote === '`' && line.startsWith('${', i)) {
      around.push([quote, isOpen]);
      quote = '';
    } else if (char === '[' || char === ']') isOpen = char === '[';
    else if (char === quote && !(quote === '/' && isOpen)) quote = '';
  }
  return quote !== '' && isOpen;
};

/** Whether a string or an expression begins at a place in code. */
const opens = (line, at) =>
  /['"`]/.test(line[at]) || (line[at] === '/' && /(?:^|[(,=:[!&|?{};>]|return)\s*$/.test(line.slice(0, at)));

/** How many characters an escape takes, backslash and what it escapes: in a string, "\\[" is one for the expression. */
const escaped = (line, at, quote) => {
  if (quote === '/' || line[at + 1] !== '\\') return 2;
  return line.startsWith('\\\\', at + 2) ? 4 : 3;
};

/** The code with its classes written out. */
export const withRanges = (code) =>
  code.replace(CLASS, (_, name, at) => (isInside(code, at) ? CLASSES[name] : `[${CLASSES[name]}]`));

const OURS = /[\\/](?:server|client)[\\/]src[\\/].*\.ts$/;

/** For esbuild. */
export const letters = {
  name: 'letters',
  setup({ onLoad }) {
    onLoad({ filter: OURS }, async ({ path }) => ({
      contents: withRanges(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** For vitest: what is tested is what is shipped. */
export const lettersForVite = {
  name: 'letters',
  enforce: 'pre',
  transform: (code, id) => (OURS.test(id) ? withRanges(code) : undefined),
};
