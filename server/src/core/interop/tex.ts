const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

/**
 * Text with TeX's own signs escaped, and marks that it would join ("--", "''") kept apart; other letters stand for
 * themselves, as BibLaTeX reads UTF-8.
 */
export const tex = (text: string): string =>
  text.replace(/[\\~^{}%#&_$]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`).replace(/(['`-])(?=\1)|[?!](?=`)/g, '$&{}');

/** An address in which no sign is TeX's own. */
export const texUrl = (address: string): string => address.replace(/[{}\\]/g, encodeURIComponent);

/** Whether every brace of a text has its other. */
export const isBalanced = (text: string): boolean => {
  let depth = 0;
  for (const [brace] of text.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
};
