import fc from 'fast-check';

/** Texts tried by each property; `SOURCIER_FUZZ=20000 npm run fuzz` is the long mode. */
const RUNS = Number(process.env.SOURCIER_FUZZ ?? 100);

/** Another one each day and machine; `SOURCIER_FUZZ_SEED` repeats a run. */
const SEED = Number(process.env.SOURCIER_FUZZ_SEED ?? Date.now() % 2 ** 31);

fc.configureGlobal({ numRuns: RUNS, seed: SEED });

/** Whether there is a night for it. */
export const IS_LONG = RUNS >= 1_000;

/** Enough for the long mode, and an end for a text on which reading hangs. In milliseconds. */
export const TIMEOUT = 30_000 + RUNS * 1_000;

console.log(`fuzz: ${RUNS} runs a property, SOURCIER_FUZZ_SEED=${SEED}`);
