import type { Prose } from './model.ts';

/**
 * A function of a block's own words, worked out once for as long as the block is kept; `work` must depend on nothing else,
 * least of all on where the block stands.
 */
export const ofBlock = <Answer extends object>(work: (block: Prose) => Answer): ((block: Prose) => Answer) => {
  const known = new WeakMap<object, Answer>();
  return (block) => {
    const before = known.get(block.key);
    if (before !== undefined) return before;
    const answer = work(block);
    known.set(block.key, answer);
    return answer;
  };
};
