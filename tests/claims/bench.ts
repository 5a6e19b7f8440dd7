import { cpus } from 'node:os';
import { CLAIM_KINDS } from '../../server/src/core/claims/claim.ts';
import { readClaims } from '../../server/src/core/claims/index.ts';
import type { Language } from '../../server/src/core/language/lexicon.ts';
import { heldOut } from './held-out.ts';
import { articlesIn, type Labelled, ownSet, sharedSet } from './labelled.ts';
import { timings } from './timings.ts';

/**
 * `npm run bench:claims`: how well unsourced claims are told, against naive tools, and in what time. SOURCIER_LABELLED may
 * name a folder of more labelled articles, made like ../shared/corpus: they are told, and never fitted on.
 */
const { SOURCIER_LABELLED: MORE } = process.env;

/** The shared labels' words for kinds. */
const ALIASES: Readonly<Record<string, string>> = { quote: 'quotation', vague: 'vague-attribution' };

type Says = (sentence: Labelled) => boolean;

const HAS_NUMBER = /\d/;

const strong: Says = ({ claim }) => claim?.strength === 'strong' && claim.support.length === 0;

const reported: Says = ({ claim }) => claim !== null && claim.strength !== 'weak' && claim.support.length === 0;

const ratio = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));

const count = (sentences: readonly Labelled[], is: (sentence: Labelled) => boolean): number =>
  sentences.filter(is).length;

const isNeed = ({ label }: Labelled): boolean => label === 'H' || label === 'S';

const f1 = (hit: number, said: number, sought: number): string => ratio(2 * hit, said + sought);

const row = (name: string, sentences: readonly Labelled[], says: Says): string => {
  const said = sentences.filter(says);
  const hard = count(said, ({ label }) => label === 'H');
  const need = count(said, isNeed);
  const allHard = count(sentences, ({ label }) => label === 'H');
  const cells = [
    ratio(hard, said.length),
    ratio(need, said.length),
    ratio(hard, allHard),
    f1(hard, said.length, allHard),
    ((100 * count(said, ({ label }) => label === 'N')) / sentences.length).toFixed(1),
    ((100 * count(said, ({ label }) => label === 'C')) / sentences.length).toFixed(1),
    f1(need, said.length, count(sentences, isNeed)),
  ];
  return `${name.padEnd(34)}${cells.map((cell) => cell.padStart(9)).join('')}`;
};

const print = (line = ''): void => void process.stdout.write(`${line}\n`);

const sets: readonly (readonly [string, readonly Labelled[]])[] = [
  ['own', ownSet()],
  ['shared', sharedSet()],
];

const all = sets.flatMap(([, sentences]) => sentences);

const unseen = heldOut(all);

const LANGUAGES: readonly Language[] = ['fr', 'en'];

print(
  'Of the sentences reported: P(H) are hard claims without a source, P(H∪S) any claim without one. R(H): hard ones',
);

print('found. N and C: per 100 sentences, reported though they claim nothing, or though a source covers them.');

print();

print(
  `${''.padEnd(34)}${['P(H)', 'P(H∪S)', 'R(H)', 'F1(H)', 'N/100', 'C/100', 'F1(H∪S)'].map((h) => h.padStart(9)).join('')}`,
);

for (const [name, sentences] of MORE ? [...sets, ['more', articlesIn(MORE)] as const] : sets) {
  for (const language of LANGUAGES) {
    const some = sentences.filter((sentence) => sentence.language === language);
    if (some.length === 0) {
      print(`${name} ${language}: not here`);
      continue;
    }
    print(`${name} ${language}: ${some.length} sentences`);
    print(row('  always yes', some, () => true));
    print(row('  has a number, not covered', some, ({ text, covered }) => HAS_NUMBER.test(text) && !covered));
    print(row('  strong', some, strong));
    if (name !== 'more')
      print(row('  strong, fitted without the group', some, (sentence) => unseen.get(sentence) === 'strong'));
    print(row('  strong and likely', some, reported));
  }
}

print();

print('Recall of H at strong, by kind as labelled');

for (const language of LANGUAGES) {
  const cells = CLAIM_KINDS.map((kind) => {
    const some = all.filter(
      (s) => s.language === language && s.label === 'H' && (s.kind === kind || ALIASES[s.kind] === kind),
    );
    return `${kind} ${ratio(count(some, strong), some.length)} of ${some.length}`;
  });
  print(`  ${language}: ${cells.join(', ')}`);
}

print();

print(`Time (${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version})`);

for (const line of timings(readClaims)) print(`  ${line}`);
