import { DIGIT, LETTER } from '../../core/language/patterns.ts';

/** Sourcier's own hover Markdown as a terminal shows it: marks gone, a link's address kept in parentheses. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/^(?:#{1,6}|>) +/gm, '')
    .replace(MARKS, (mark, escaped?: string, label?: string, address?: string, autolink?: string) => {
      if (escaped !== undefined) return escaped;
      if (autolink !== undefined) return autolink;
      if (label === undefined || address === undefined) return mark.startsWith('&') ? entity(mark) : '';
      return label === address ? label : `${plainText(label)} (${address})`;
    })
    .replace(/ {2,}$/gm, '')
    .trim();

const MARKS = new RegExp(
  [
    // Escaped; a link; an autolink.
    /\\([!-/:-@[-`{-~])/,
    /\[((?:[^\]\\]|\\.)*)\]\(<?([^)>\s]*)>?\)/,
    /<(https?:[^>\s]*)>/,
    // Emphasis and code.
    /\*{1,3}|`+/,
    new RegExp(`(?<![${LETTER}${DIGIT}])_{1,2}|_{1,2}(?![${LETTER}${DIGIT}])`, 'u'),
    /&(?:nbsp|amp|lt|gt|quot|#\d+);/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': '\u00A0',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

const entity = (text: string): string => {
  const named = ENTITIES[text];
  if (named !== undefined) return named;
  const code = Number(text.slice(2, -1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : text;
};
