import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes the letters beyond ASCII that a program still has as escapes: esbuild leaves them in regular expressions. The
 * engine keeps one byte for each character of such a program instead of two, and reads it sooner.
 */
export const toAscii = (path) =>
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(
      /[^\0-\x7F]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
