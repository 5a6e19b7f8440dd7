import fc from 'fast-check';

const { SOURCIER_FUZZ, SOURCIER_FUZZ_SEED } = process.env;

/** Texts tried by a property: a few, unless `npm run fuzz` asks for more. */
const RUNS = Number(SOURCIER_FUZZ ?? 30);

/** One for ever, so that nobody's tests fail by chance, unless `npm run fuzz` gives another. */
export const SEED = Number(SOURCIER_FUZZ_SEED ?? 20_261_130);

/** Whether there is a night for it. */
export const IS_LONG = SOURCIER_FUZZ !== undefined;

/** For a property that tries so many times what others try. */
export const runs = (times: number): { readonly numRuns: number } => ({ numRuns: Math.ceil(times * RUNS) });

fc.configureGlobal({ ...runs(1), seed: SEED });
