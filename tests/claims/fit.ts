import { writeFileSync } from 'node:fs';
import { ownSet, sharedSet } from './labelled.ts';
import { train } from './train.ts';

/** `npm run fit:claims`: fits the claims model anew and writes server/src/core/claims/model.json. */
const OUTPUT = 'server/src/core/claims/model.json';

const own = ownSet();
const shared = sharedSet();
if (shared.length === 0) process.stdout.write('../shared/corpus is not here: fitting on the own sentences only.\n');
const provenance = `npm run fit:claims: ${own.length} own and ${shared.length} shared labelled sentences`;
const model = { provenance, ...train([...own, ...shared]) };
writeFileSync(OUTPUT, `${JSON.stringify(model, null, 2)}\n`);
process.stdout.write(
  `${OUTPUT}: ${Object.keys(model.hard.weights).length + Object.keys(model.claim.weights).length} weights\n`,
);
