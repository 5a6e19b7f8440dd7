import { writeFileSync } from 'node:fs';
import { ownSet, sharedSet } from './labelled.ts';
import { FROM, type Model, SETTINGS, train } from './train.ts';

/** `npm run fit:claims`: fits the claims model anew and writes server/src/core/claims/model.json. */
const OUTPUT = 'server/src/core/claims/model.json';

const own = ownSet();
const shared = sharedSet();
if (shared.length === 0) process.stdout.write('../shared/corpus is not here: fitting on the own sentences only.\n');
const { hard, claim } = train([...own, ...shared]);

const weightsOf = ({ features, weights }: Model): Readonly<Record<string, number>> =>
  Object.fromEntries(
    features
      .map((feature, i) => [feature, Number((weights[i] ?? 0).toFixed(2))] as const)
      .filter(([, weight]) => weight !== 0),
  );

const model = {
  provenance: `npm run fit:claims: ${own.length} own and ${shared.length} shared labelled sentences, L2 ${SETTINGS.l2}`,
  hard: { from: FROM.hard, ownFrom: FROM.own, bias: Number(hard.bias.toFixed(2)), weights: weightsOf(hard) },
  claim: {
    from: FROM.claim,
    ownFrom: FROM.ownClaim,
    weakFrom: FROM.weak,
    bias: Number(claim.bias.toFixed(2)),
    weights: weightsOf(claim),
  },
};
writeFileSync(OUTPUT, `${JSON.stringify(model, null, 2)}\n`);
process.stdout.write(
  `${OUTPUT}: ${Object.keys(model.hard.weights).length + Object.keys(model.claim.weights).length} weights\n`,
);
