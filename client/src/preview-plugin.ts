import type { PreviewMark } from '../../server/src/protocol/messages.ts';

/** A token of markdown-it, as far as it is needed here. */
export interface MarkdownToken {
  type: string;
  content: string;
  level: number;
  /** Names and values; the first number of a list is a number. */
  attrs: [string, string | number][] | null;
  children: MarkdownToken[] | null;
}

/** One parse of markdown-it. */
interface MarkdownState {
  src: string;
  readonly tokens: MarkdownToken[];
  readonly Token: new (type: string, tag: string, nesting: -1 | 0 | 1) => MarkdownToken;
}

type CoreRule = (state: MarkdownState) => void;

/** The part of markdown-it that is extended. */
export interface MarkdownIt {
  readonly core: {
    readonly ruler: {
      before(other: string, name: string, rule: CoreRule): void;
      push(name: string, rule: CoreRule): void;
    };
  };
}

/**
 * Has markdown-it show the signs of a text, which `marksFor` gives for it: letters that no text has are put where they
 * belong, go through the parser as letters do, and are replaced in what comes out.
 */
export const showMarks = (md: MarkdownIt, marksFor: (text: string) => readonly PreviewMark[]): void => {
  const parses = new WeakMap<MarkdownState, MarkedParse>();
  md.core.ruler.before('normalize', 'sourcier_put', (state) => {
    const marks = marksFor(state.src);
    const letters = marks.length === 0 ? null : lettersFor(state.src);
    if (letters === null) return;
    parses.set(state, { marks, letters, state });
    state.src = withLetters(state.src, marks, letters);
  });
  md.core.ruler.push('sourcier_show', (state) => {
    const parse = parses.get(state);
    if (parse === undefined) return;
    for (const token of state.tokens) {
      if (token.children !== null) token.children = shown(parse, token.children);
      clean(token, parse.letters);
    }
  });
};

interface MarkedParse {
  readonly marks: readonly PreviewMark[];
  readonly letters: Letters;
  readonly state: MarkdownState;
}

/** Sixteen digits, and what begins, ends and is a place; none of them is in the text. */
interface Letters {
  readonly digits: string;
  readonly begin: string;
  readonly end: string;
  readonly place: string;
  readonly any: RegExp;
}

/** Letters of private use, from one of the blocks of 256 that a text has none of; null where it has some of each. */
const lettersFor = (text: string): Letters | null => {
  for (let first = 0xe000; first < 0xf800; first += 0x100) {
    const letters = Array.from({ length: 19 }, (_, i) => String.fromCharCode(first + i));
    const range = `[${letters[0]}-${letters[18]}]`;
    if (new RegExp(range).test(text)) continue;
    const [begin = '', end = '', place = ''] = letters.slice(16);
    const escaped = letters.map((letter) => encodeURIComponent(letter)).join('|');
    return { digits: letters.slice(0, 16).join(''), begin, end, place, any: new RegExp(`${range}|${escaped}`, 'gi') };
  }
  return null;
};

const withLetters = (text: string, marks: readonly PreviewMark[], letters: Letters): string => {
  const put = marks.flatMap(({ span: { start, end } }, i) => {
    const number = [...i.toString(16)].map((digit) => letters.digits[Number.parseInt(digit, 16)]).join('');
    if (start === end) return [{ at: end, order: 1, letters: letters.place + number }];
    return [
      { at: start, order: 2, letters: letters.begin + number },
      { at: end, order: 0, letters: letters.end + number },
    ];
  });
  const parts: string[] = [];
  let done = 0;
  for (const { at, letters: written } of put.sort((a, b) => a.at - b.at || a.order - b.order)) {
    parts.push(text.slice(done, at), written);
    done = at;
  }
  return parts.join('') + text.slice(done);
};

/** Leaves none of the letters in what a token says: the words of an image are an attribute. */
const clean = (token: MarkdownToken, letters: Letters): void => {
  token.content = token.content.replace(letters.any, '');
  if (token.type === 'image') for (const child of token.children ?? []) clean(child, letters);
  for (const attribute of token.attrs ?? []) {
    if (typeof attribute[1] === 'string') attribute[1] = attribute[1].replace(letters.any, '');
  }
};

/** The tokens of running text with signs among them. */
const shown = (parse: MarkedParse, tokens: readonly MarkdownToken[]): MarkdownToken[] => {
  let links = 0;
  return tokens.flatMap((token) => {
    if (token.type === 'link_open') links++;
    if (token.type === 'link_close') links--;
    if (token.type === 'text' && token.content.search(parse.letters.any) >= 0) return cut(parse, token, links > 0);
    clean(token, parse.letters);
    return [token];
  });
};

/** A stretch of text in pieces: its words, and the markup of signs. */
const cut = (
  { marks, letters, state }: MarkedParse,
  { content, level }: MarkdownToken,
  isLink: boolean,
): MarkdownToken[] => {
  const make = (type: string, text: string): MarkdownToken[] => {
    if (text === '') return [];
    const token = new state.Token(type, '', 0);
    return [Object.assign(token, { content: text, level })];
  };
  const found = [
    ...content.matchAll(new RegExp(`([${letters.begin}${letters.end}${letters.place}])([${letters.digits}]+)`, 'g')),
  ];
  const numbered = found.map(({ 0: all, 1: kind, 2: digits = '', index }) => {
    const number = Number.parseInt([...digits].map((digit) => letters.digits.indexOf(digit).toString(16)).join(''), 16);
    return { kind, number, start: index, end: index + all.length };
  });
  const ends = new Set(numbered.filter(({ kind }) => kind === letters.end).map(({ number }) => number));
  const begun = new Set<number>();
  let done = 0;
  const made = numbered.flatMap(({ kind, number, start, end }) => {
    const mark = marks[number];
    const words = make('text', content.slice(done, start));
    done = end;
    if (mark === undefined) return words;
    const markup = markupFor(mark, isLink);
    if (kind === letters.begin) {
      // Words that emphasis begins or ends in are not wrapped: tags would cross.
      if (!ends.has(number)) return words;
      begun.add(number);
      return [...words, ...make('html_inline', markup.opening)];
    }
    const sign = begun.has(number) ? markup.closing : markup.alone;
    return [...words, ...make('html_inline', sign)];
  });
  return [...made, ...make('text', content.slice(done))];
};

interface Markup {
  readonly opening: string;
  readonly closing: string;
  /** For behind words that cannot be wrapped. */
  readonly alone: string;
}

const markupFor = ({ kind, entry, level, sign, title }: PreviewMark, isLink: boolean): Markup => {
  const said = `title="${escapeHtml(title)}"`;
  const place = entry === null ? '' : `id="sourcier-source-${entry}"`;
  const glyph = escapeHtml(sign);
  if (kind === 'claim')
    return { opening: '', closing: '', alone: `<sup class="sourcier-claim" ${said}>${glyph}</sup>` };
  if (kind === 'entry') {
    const score =
      sign === ''
        ? ''
        : ` <span class="sourcier-score sourcier-${level}" role="img" aria-label="${escapeHtml(title)}" ${said}>${glyph}</span>`;
    return {
      opening: `<span class="sourcier-entry" ${place}>`,
      closing: `</span>${score}`,
      alone: `<span ${place}></span>${score}`,
    };
  }
  const isLeading = entry !== null && !isLink;
  const tag = isLeading ? 'a' : 'span';
  const opening = `<${tag} class="sourcier-citation sourcier-${level}"${isLeading ? ` href="#sourcier-source-${entry}"` : ''} ${said}>`;
  const closing = `<span class="sourcier-sign" aria-hidden="true">${glyph}</span></${tag}>`;
  return { opening, closing, alone: opening + closing };
};

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
