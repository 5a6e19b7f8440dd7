import { DIGIT, LETTER, UPPER } from '../language/patterns.ts';
import type { Prose } from '../markdown/model.ts';
import { ofBlock } from '../markdown/of-block.ts';
import { once } from '../text/once.ts';

/** A text that names something so often is about it. */
const OFTEN = 4;

/** Words with a capital. */
const CAPITALISED = new RegExp(`(?<![${LETTER}${DIGIT}])[${UPPER}][${LETTER}${DIGIT}-]+`, 'gu');

/** Prepares a text for asking how often it mentions a name: as often as the rarest of its capitalised words. */
export const mentionsIn = (prose: readonly Prose[]): ((name: string) => number) => {
  const counts = once(() => countNames(prose));
  return (name) => {
    const words = name.match(CAPITALISED) ?? [];
    return words.length === 0 ? 0 : Math.min(...words.map((word) => counts().get(word) ?? 0));
  };
};

/** Prepares a text for asking whether it mentions a name so often that it is about it. */
export const oftenTest = ({ prose }: { readonly prose: readonly Prose[] }): ((name: string) => boolean) => {
  const mentions = mentionsIn(prose);
  return (name) => mentions(name) >= OFTEN;
};

const countNames = (prose: readonly Prose[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const part of prose) for (const word of namesIn(part)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

const namesIn = ofBlock(({ text }) => text.match(CAPITALISED) ?? []);
