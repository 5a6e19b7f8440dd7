/** Tags that only say how words look or where lines and blocks end; they stay, without their attributes. */
const KEPT = new Set([
  ...['b', 'strong', 'i', 'em', 'u', 's', 'del', 'ins', 'mark', 'small', 'sub', 'sup', 'q', 'cite', 'kbd', 'code'],
  ...['abbr', 'br', 'wbr', 'hr', 'p', 'blockquote', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'details', 'summary', 'pre', 'h2', 'h3', 'h4', 'h5', 'h6'],
]);

/** Tags that hold no text for readers. */
const HIDDEN = 'script|style|template|iframe|object|noscript|svg|math|head|title|textarea|select';

const MARKUP = new RegExp(
  String.raw`<!--[\s\S]*?(?:-->|$)|<[?!][^>]*(?:>|$)|<(${HIDDEN})(?![\w-])[\s\S]*?(?:</\1\s*>|$)|` +
    String.raw`<(/?)([A-Za-z][\w:.-]*)(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^'">])*(?:>|$)`,
  'gi',
);

/**
 * The words of a piece of HTML with the few tags that are kept, bare; the names of others are added to `leftOut`. Nothing
 * but those tags comes out as a tag.
 */
export const cleanTags = (html: string, leftOut: Set<string>): string => {
  const parts: string[] = [];
  let done = 0;
  for (const { index, 0: all, 1: hidden, 2: slash = '', 3: named } of html.matchAll(MARKUP)) {
    parts.push(shownWords(html.slice(done, index)));
    const name = (hidden ?? named)?.toLowerCase();
    if (name !== undefined && KEPT.has(name)) parts.push(`<${slash}${name}>`);
    else if (name !== undefined && slash === '') leftOut.add(name);
    done = index + all.length;
  }
  return parts.join('') + shownWords(html.slice(done));
};

const SIGNS: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '"': '&quot;', '&': '&amp;' };

/** Entities are the author's; all else that HTML could read as its own is made words. */
const shownWords = (words: string): string =>
  words.replace(/[<>"]|&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/gi, (sign) => SIGNS[sign] ?? sign);
