import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allFindings } from '../../server/src/core/live/anchored.ts';
import { edited } from '../../server/src/core/live/edit.ts';
import type { Change } from '../../server/src/core/live/model.ts';
import { isOfSection } from '../../server/src/core/live/section.ts';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import { article } from '../bench/gen-articles.mjs';
import { readLive } from '../core/read-live.ts';
import { TIMEOUT } from './budget.ts';
import { ARTICLES, change, letter, markdown, mutated, replacement, typing } from './texts.ts';

const LONGER = (['fr', 'en'] as const).map((lang) => article({ scale: 0.5, lang, seed: 7 }));

/** What an editor shows of findings; the order of those in one place is no matter. */
const shown = (findings: readonly Finding[]): readonly string[] =>
  findings
    .map(({ rule, severity, span, message, related, unnecessary, strength, kind }) =>
      JSON.stringify([span, rule, severity, message, related, unnecessary, strength, kind]),
    )
    .sort();

/** Follows edits as an editor does: what is not known is read whole. How many edits were followed. */
const follow = (first: string, changes: readonly ((text: string) => Change)[]): number => {
  let text = first;
  let { live: known } = readLive(text);
  let followed = 0;
  if (known) expect(shown(allFindings(known))).toEqual(shown(readLive(text).whole));
  for (const next of changes) {
    const one = next(text);
    text = text.slice(0, one.start) + one.text + text.slice(one.end);
    const now = known && edited(known, one);
    const { live: anew, whole } = readLive(text);
    if (now) {
      followed++;
      const counted = anew?.sections.reduce((sum, { citations }) => sum + citations, 0);
      if (anew) expect(now.sections.reduce((sum, { citations }) => sum + citations, 0)).toBe(counted);
      const isTold = ({ rule }: Finding): boolean => now.behind === 0 || isOfSection(rule);
      const { findings, unsourced } = now.totals;
      expect(findings).toBe(allFindings(now).length);
      expect(unsourced).toBe(allFindings(now).filter(({ rule }) => rule === 'unsourced-claim').length);
      if (anew) expect(now.totals.citations).toBe(anew.totals.citations);
      expect(shown(allFindings(now).filter(isTold))).toEqual(shown(whole.filter(isTold)));
    }
    known = now && now.behind === 0 ? now : anew;
  }
  return followed;
};

/** A change, and the one that takes it back. */
const andBack = (one: readonly [number, number, string]): readonly ((text: string) => Change)[] => {
  let back: Change | null = null;
  const forth = (text: string): Change => {
    const made = replacement(text, one);
    back = { start: made.start, end: made.start + made.text.length, text: text.slice(made.start, made.end) };
    return made;
  };
  return [forth, () => back ?? { start: 0, end: 0, text: '' }];
};

test(
  'a letter that is typed and taken back leaves what was told',
  () => {
    let followed = 0;
    fc.assert(
      fc.property(
        fc.oneof(mutated, fc.constantFrom(...LONGER)),
        fc.array(letter, { maxLength: 6 }),
        (first, letters) => {
          followed += follow(first, letters.flatMap(andBack));
        },
      ),
    );
    expect(followed).toBeGreaterThan(0);
  },
  TIMEOUT,
);

/** An edit at the border of what a rule about the whole article found, or of a place that it points to. */
const atFinding = fc.record({
  which: fc.nat(),
  by: fc.integer({ min: -2, max: 2 }),
  length: fc.nat({ max: 3 }),
  written: typing.map(([, , written]) => written),
});

const CONFLICT = `# Le fret

Le fret fluvial fait gagner de 10 à 30 % sur le transport des céréales.

Sur le transport des céréales, le fret fluvial fait gagner entre 15 et 30 %, dit la gazette.
`;

const bordersIn = (text: string): readonly number[] =>
  readLive(text)
    .whole.filter(({ rule }) => !isOfSection(rule))
    .flatMap(({ span, related }) => [span, ...related.flatMap((one) => ('span' in one ? [one.span] : []))])
    .flatMap(({ start, end }) => [start, end]);

test(
  'edits at the borders of what was told change it as reading all of it does',
  () => {
    let followed = 0;
    fc.assert(
      fc.property(
        fc.oneof(fc.constant(CONFLICT), fc.constantFrom(...ARTICLES), mutated),
        fc.array(atFinding, { minLength: 1, maxLength: 8 }),
        (first, changes) => {
          followed += follow(
            first,
            changes.map(({ which, by, length, written }) => (text: string) => {
              const borders = bordersIn(text);
              const at = (borders[which % borders.length] ?? 0) + by;
              const start = Math.max(0, Math.min(text.length, at));
              return { start, end: Math.min(text.length, start + length), text: written };
            }),
          );
        },
      ),
    );
    expect(followed).toBeGreaterThan(0);
  },
  TIMEOUT,
);

describe('what is told of an article while it is written is what reading all of it tells', () => {
  test.each([
    ['made of constructs of Markdown, changed anywhere', markdown, change],
    ['of the samples, changed anywhere', mutated, change],
    ['of the samples, with letters typed', mutated, typing],
    ['of longer articles, with letters typed', fc.constantFrom(...LONGER), typing],
  ])(
    '%s',
    (_, texts, kind) => {
      let followed = 0;
      fc.assert(
        fc.property(texts, fc.array(kind, { minLength: 1, maxLength: 12 }), (first, changes) => {
          followed += follow(
            first,
            changes.map((one) => (text: string) => replacement(text, one)),
          );
        }),
      );
      // Made-up constructs are seldom a section by themselves.
      if (kind === typing) expect(followed).toBeGreaterThan(0);
    },
    TIMEOUT,
  );
});
