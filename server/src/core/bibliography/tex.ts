import { squash } from '../language/fold.ts';
import { ACCENTS, HIDING, QUOTING, SIGNS } from './tex-signs.ts';

/** TeX as it reads: accents and signs put together, commands and braces taken away. */
export const plainTex = (tex: string): string =>
  MARKED.test(tex) ? squash(read(tex, PROSE)).normalize('NFC') : squash(tex);

/** An address that TeX holds ("foo{\_}bar", "\url{…}"), letter by letter but for what TeX needs. */
export const texAddress = (tex: string): string =>
  (/[\\{}]/.test(tex) ? read(tex.replace(TILDE, '~'), ADDRESS) : tex).trim();

/** The tilde of mathematics, which looks right where TeX's own does not. */
const TILDE = /\$\s*\\sim\s*\$/g;

/** Signs that are not read as they stand. */
const MARKED = /[\\{}$~`]|''|--/;

/** How the signs of a text are taken that are no commands. */
interface Manner {
  readonly ligatures: ReadonlyMap<string, string>;
  /** Whether "\~" is a tilde rather than an accent. */
  readonly isLiteral: boolean;
}

const PROSE: Manner = {
  ligatures: new Map([
    ['---', '—'],
    ['--', '–'],
    ['``', '“'],
    ["''", '”'],
    ['?`', '¿'],
    ['!`', '¡'],
    ['~', ' '],
    ['$', ''],
  ]),
  isLiteral: false,
};

const ADDRESS: Manner = { ligatures: new Map(), isLiteral: true };

/** A command of letters with the blanks it swallows, one of a sign, what is joined, or what stands for itself. */
const TOKEN = /\\([A-Za-z]+)\*?\s*|\\([^A-Za-z])|---?|``|''|[?!]`|\s+|[^\\{}$~`'?!\s-]+|[\s\S]/g;

/** The text that has been read so far, and what waits for the next letter or brace. */
interface TexState {
  out: string;
  /** Accents for the next letter, the innermost first. */
  pending: string;
  /** The text that the end of each open group puts. */
  readonly closers: string[];
  /** The next group is for the machine, or puts this at its end. */
  next: 'hidden' | '”' | '';
  /** How many groups were open where hidden text began; -1 outside of it. */
  hiddenFrom: number;
  isMath: boolean;
}

const read = (tex: string, manner: Manner): string => {
  const state: TexState = { out: '', pending: '', closers: [], next: '', hiddenFrom: -1, isMath: false };
  for (const [token, name, sign] of tex.matchAll(TOKEN)) {
    if (name !== undefined) command(state, name, manner);
    else if (sign !== undefined) signed(state, sign, manner);
    else if (token === '{') open(state);
    else if (token === '}') close(state);
    else plain(state, token, manner);
  }
  settle(state);
  return state.out;
};

/** Adds a text, the accents that wait on its first letter. */
const put = (state: TexState, text: string): void => {
  if (state.hiddenFrom >= 0 || text === '') return;
  if (state.pending === '') {
    state.out += text;
    return;
  }
  const [first = ''] = text;
  state.out += (DOTLESS.get(first) ?? first) + state.pending + text.slice(first.length);
  state.pending = '';
};

const DOTLESS: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ȷ', 'j'],
]);

const plain = (state: TexState, token: string, { ligatures, isLiteral }: Manner): void => {
  // An accent looks past blanks for its letter.
  if (state.pending !== '' && token.trim() === '') return;
  if (token === '$') state.isMath = !state.isMath;
  if (state.isMath && !isLiteral) put(state, token.replace(/[$^_]/g, ''));
  else put(state, ligatures.get(token) ?? token);
};

const command = (state: TexState, name: string, { isLiteral }: Manner): void => {
  const accent = ACCENTS.get(name);
  const sign = SIGNS.get(name);
  if (accent !== undefined) state.pending = accent + state.pending;
  else if (sign !== undefined) put(state, sign);
  else if (HIDING.test(name) && !isLiteral) state.next = 'hidden';
  else if (QUOTING.has(name)) state.next = '”';
};

const signed = (state: TexState, sign: string, { isLiteral }: Manner): void => {
  const accent = ACCENTS.get(sign);
  if (accent !== undefined && !isLiteral) state.pending = accent + state.pending;
  else if (/[\s,;:>\\]/.test(sign)) put(state, isLiteral ? '' : ' ');
  else if (!/[/\-!@()[\]]/.test(sign)) put(state, sign);
};

const open = (state: TexState): void => {
  if (state.next === '”') put(state, '“');
  state.closers.push(state.next === '”' ? '”' : '');
  if (state.next === 'hidden' && state.hiddenFrom < 0) state.hiddenFrom = state.closers.length;
  state.next = '';
};

const close = (state: TexState): void => {
  settle(state);
  const depth = state.closers.length;
  const closer = state.closers.pop() ?? '';
  if (state.hiddenFrom === depth) state.hiddenFrom = -1;
  else put(state, closer);
};

/** An accent that found no letter stands for itself where it is a sign of its own: "\~{}". */
const settle = (state: TexState): void => {
  const alone = ALONE.get(state.pending);
  state.pending = '';
  if (alone !== undefined) put(state, alone);
};

const ALONE: ReadonlyMap<string, string> = new Map([
  ['\u0303', '~'],
  ['\u0302', '^'],
  ['\u0300', '`'],
]);
