import { describe, expect, test } from 'vitest';
import { withRanges } from '../../build/letters.mjs';

/** The expression that code of one line makes of its classes. */
const made = (code: string): RegExp => new Function(`return ${withRanges(code)}`)();

describe('classes of letters written out', () => {
  test.each([
    ['alone', String.raw`/^\p{Ll}+$/u`],
    ['between brackets', String.raw`/^[\p{Ll}'’]+$/u`],
    ['after a closed bracket', String.raw`/^[a-z]?\p{Ll}+$/u`],
    ['after a bracket that is itself meant', String.raw`/^\[?\p{Ll}+$/u`],
    ['in an expression between brackets that holds a slash', String.raw`/^[/\p{Ll}]+$/u`],
    ['in a string', String.raw`new RegExp('^\\p{Ll}+$', 'u')`],
    ['in a string in an array', String.raw`new RegExp(['^\\p{Ll}+$'][0], 'u')`],
    ['in a later string of an array', String.raw`new RegExp(['[^x]', '^\\p{Ll}+$'][1], 'u')`],
    ['in a string with brackets in an array', String.raw`new RegExp(['^[\\p{Ll}]+$'][0], 'u')`],
    ['in a string after a bracket that is itself meant', String.raw`new RegExp(['^\\[?\\p{Ll}+$'][0], 'u')`],
    ['in a template, around code', `(new RegExp(\`^[\${[0][0]}\\\\p{Ll}]+$\`, "u"))`],
    ['in a template, after code', `(new RegExp(\`^\${["0?"][0]}\\\\p{Ll}+$\`, "u"))`],
  ])('%s', (_, code) => {
    const pattern = made(code);
    for (const letters of ['abc', 'é', 'ßx']) expect(letters).toMatch(pattern);
    for (const others of ['', 'ABC', '12', 'a-c', 'ab[', 'p{Ll}']) expect(others).not.toMatch(pattern);
  });
});
