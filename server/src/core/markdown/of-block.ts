import type { Prose } from './model.ts';

/**
 * A function of a block's own words and of an input beside them, worked out once for as long as the block is kept and the
 * input `isSame`; `work` must depend on nothing else, least of all on where the block stands.
 */
export const ofBlock = <Answer extends object, Input = void>(
  work: (block: Prose, input: Input) => Answer,
  isSame: (before: Input, now: Input) => boolean = () => true,
): ((block: Prose, input: Input) => Answer) => {
  const known = new WeakMap<object, { readonly input: Input; readonly answer: Answer }>();
  return (block, input) => {
    const before = known.get(block.key);
    if (before !== undefined && isSame(before.input, input)) return before.answer;
    const answer = work(block, input);
    known.set(block.key, { input, answer });
    return answer;
  };
};
