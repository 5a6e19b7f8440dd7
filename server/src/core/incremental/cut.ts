/** A line at the margin that is no item of a list. */
const MARGIN = '(?=\\S)(?![*+-](?:\\s|$)|\\d{1,9}[.)](?:\\s|$))';

/**
 * Where Markdown's blocks begin for certain: after a blank line, at the margin, on a line that is no item of a list.
 * Whatever was begun before has ended there, but a code fence, HTML or a comment that nobody has closed yet.
 */
const START = new RegExp(`(?:\\r\\n|\\n|\\r(?!\\n))[ \\t]*(?:\\r\\n|\\n|\\r)${MARGIN}`, 'g');

/** The offsets at which a text can be cut into pieces that are parsed alone; the text's start and end among them. */
export const cutsIn = (text: string): readonly number[] => {
  const cuts = [0];
  START.lastIndex = 0;
  for (let found = START.exec(text); found; found = START.exec(text)) cuts.push(START.lastIndex);
  cuts.push(text.length);
  return cuts;
};
