import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';

/**
 * `npm run fuzz`: every property with new seeds, round after round, until the time is over or one does not hold.
 * SOURCIER_FUZZ: runs of a property in a round. SOURCIER_FUZZ_MINUTES: for how long; one round without it.
 * SOURCIER_FUZZ_SEED: one round with this seed, to repeat what failed. Arguments go to vitest: files, `-t NAME`.
 */
const { SOURCIER_FUZZ: runs = '300', SOURCIER_FUZZ_SEED: given, SOURCIER_FUZZ_MINUTES: minutes = '0' } = process.env;
const end = Date.now() + Number(minutes) * 60_000;
const seeds = [];

const round = (seed) => {
  const env = { ...process.env, SOURCIER_FUZZ: runs, SOURCIER_FUZZ_SEED: seed };
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'fuzz', ...process.argv.slice(2)];
  return spawnSync(process.execPath, vitest, { stdio: 'inherit', env }).status === 0;
};

do {
  const seed = given ?? String(randomInt(2 ** 31));
  seeds.push(seed);
  console.log(`fuzz: round ${seeds.length}, SOURCIER_FUZZ_SEED=${seed}, ${runs} runs of a property`);
  if (!round(seed)) {
    console.error(`fuzz: FAILED; once more with SOURCIER_FUZZ=${runs} SOURCIER_FUZZ_SEED=${seed} npm run fuzz`);
    process.exit(1);
  }
} while (given === undefined && Date.now() < end);
console.log(`fuzz: ${seeds.length} rounds of ${runs} runs of each property, all held; seeds ${seeds.join(', ')}`);
