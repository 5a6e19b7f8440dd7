import { SMALL } from '../patterns.ts';

/**
 * Every choice of a line, but for those that touch no word: they stay in their brackets, to be made where a text is read.
 * `next` is what follows the line, `before` what stands before it.
 */
export const choicesIn = (text: string, next: string, before = ''): readonly string[] => {
  if (!CHOICE.test(text)) return [text];
  return alternativesIn(text).flatMap((alternative) => {
    if (!CHOICE.test(alternative)) return alternative;
    let begun: readonly string[] = [''];
    for (let at = 0; at < alternative.length; ) {
      const unit = unitAt(alternative, at);
      begun = extended(begun, unit, { before, next: alternative.slice(unit.end) + next });
      at = unit.end;
    }
    return begun;
  });
};

const CHOICE = /[(|?]/;

/** Characters or a choice in brackets, and how often they stand. */
interface Unit {
  readonly text: string;
  readonly isChoice: boolean;
  readonly least: number;
  readonly most: number;
  readonly end: number;
}

/** Text before and after some other. */
interface Around {
  readonly before: string;
  readonly next: string;
}

const extended = (begun: readonly string[], unit: Unit, { before, next }: Around): readonly string[] => {
  const { text, isChoice, least, most } = unit;
  if (!isChoice && least === 1) return begun.map((first) => first + text);
  const isApart = isChoice && mayStandApart(text, next);
  const all = [begun];
  for (let i = 0; i < most; i++) {
    all.push(
      (all.at(-1) ?? []).flatMap((first) => {
        if (isApart && isAfterWords(before + first)) return [`${first}(${text})`];
        return isChoice ? choicesIn(text, next, before + first).map((choice) => first + choice) : [first + text];
      }),
    );
  }
  return all.slice(least).flat();
};

/** Whether there are words before, and the last of them has ended. */
const isAfterWords = (phrase: string): boolean => !TOUCHING.test(phrase.slice(-1)) && !BEGINNING.test(phrase);

/** No word yet: where phrases begin, all choices are made, so that they are found by their first words. */
const BEGINNING = /^(?:\^|!?\{[^{}]*\}|!\([^()]*\))*$/;

const mayStandApart = (choice: string, next: string): boolean => {
  const choices = alternativesIn(choice);
  return choices.length > 1 && (choices.every(endsApart) || beginsApart(next));
};

const endsApart = (choice: string): boolean =>
  choice !== '' && !/[)?}]$/.test(choice) && !TOUCHING.test(choice.slice(-1));

const beginsApart = (text: string): boolean => {
  if (!text.startsWith('(')) return !TOUCHING.test(text.charAt(0));
  const { text: choice, least, end } = unitAt(text, 0);
  return (
    alternativesIn(choice).every((begun) => begun !== '' && beginsApart(begun)) &&
    (least > 0 || beginsApart(text.slice(end)))
  );
};

/** Characters that what stands right beside them may make a longer word. */
const TOUCHING = new RegExp(`[${SMALL}0-9*_#@]`);

/** The parts of some text between "|" outside brackets. */
const alternativesIn = (text: string): readonly string[] => {
  if (!BRACKET.test(text)) return text.split('|');
  const found: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at = afterBrackets(text, at)) {
    if (text[at] !== '|') continue;
    found.push(text.slice(start, at));
    start = at + 1;
  }
  return [...found, text.slice(start)];
};

const BRACKET = /[({]/;

/** The place after a character, or after the brackets that it opens. */
export const afterBrackets = (text: string, at: number): number => {
  if (text[at] === '{') return text.indexOf('}', at) + 1;
  if (text[at] !== '(') return at + 1;
  let to = at + 1;
  while (to < text.length && text[to] !== ')') to = afterBrackets(text, to);
  return to + 1;
};

const unitAt = (text: string, at: number): Unit => {
  const to = endOf(text, at);
  const isChoice = text[at] === '(';
  const inside = isChoice ? text.slice(at + 1, to - 1) : text.slice(at, to);
  if (text[to] !== '?' && text[to] !== '{') return { text: inside, isChoice, least: 1, most: 1, end: to };
  TIMES.lastIndex = to;
  const [times, least = '0', most = '1'] = TIMES.exec(text) ?? ['', '1', '1'];
  return { text: inside, isChoice, least: Number(least), most: Number(most), end: to + times.length };
};

/** "?" or "{1,3}". */
const TIMES = /\?|\{(\d),(\d)\}/y;

/** Where the characters or the brackets end that begin at a place. */
const endOf = (text: string, at: number): number => {
  if (text[at] === '(') return afterBrackets(text, at);
  UNIT.lastIndex = at;
  return at + (UNIT.exec(text)?.[0].length ?? 1);
};

/** A condition, the name of a list, or characters that stand once. */
const UNIT = /!\([^()]*\)|!?\{[^{}]*\}|<[^<>]*>|[^()|?{<!]+(?![?{])|./y;
