import { cpus } from 'node:os';
import type { Strength } from '../../server/src/core/claims/claim.ts';
import { readClaims } from '../../server/src/core/claims/index.ts';
import { strengthAt, thresholdsFor } from '../../server/src/core/claims/strength.ts';
import type { Language } from '../../server/src/core/language/lexicon.ts';
import { confusions } from './confusions.ts';
import { heldOut } from './held-out.ts';
import { articlesIn, type Labelled, ownSet, sharedSet } from './labelled.ts';
import { ownArticles } from './marked.ts';
import { coverage, HEADER, row, type Says } from './scores.ts';
import { timings } from './timings.ts';

/**
 * `npm run bench:claims`: how well unsourced claims are told by models that never saw the writer, against naive tools, and
 * in what time. SOURCIER_LABELLED may name a folder of more labelled articles, made like ../shared/corpus: they are told by
 * the model as it is shipped, and never fitted on.
 */
const { SOURCIER_LABELLED: MORE } = process.env;

const print = (line = ''): void => void process.stdout.write(`${line}\n`);

const own = ownSet();

const shared = sharedSet();

if (shared.length === 0) print('../shared/corpus is not here: only the own sentences are told.\n');

const { chances, kinds } = heldOut([...own, ...shared]);

/** Thresholds are those of the model as shipped; rows of tables are judged without it. */
const strengthOf = (sentence: Labelled): Strength | null =>
  sentence.described?.part.kind === 'cell'
    ? (sentence.claim?.strength ?? null)
    : strengthAt(
        chances.get(sentence) ?? null,
        thresholdsFor(sentence.described?.features ?? new Set(), sentence.language),
      );

const unseen = new Map([...own, ...shared].map((sentence) => [sentence, strengthOf(sentence)]));

const HAS_NUMBER = /\d/;

const LANGUAGES: readonly Language[] = ['fr', 'en'];

/** Whether held-out models report a sentence, at one of these strengths. */
const reported =
  (...strengths: readonly unknown[]): Says =>
  (sentence) =>
    !sentence.covered && strengths.includes(unseen.get(sentence));

const shipped: Says = ({ claim }) => claim?.strength === 'strong' && claim.support.length === 0;

/** A row for each of the groups that sentences fall into. */
const byGroup = (some: readonly Labelled[], group: (sentence: Labelled) => string, says: Says): readonly string[] =>
  [...new Set(some.map(group))].sort().map((name) =>
    row(
      `    ${name}`,
      some.filter((sentence) => group(sentence) === name),
      says,
    ),
  );

print('Each writer is told by models that saw nothing by that writer. Of the sentences reported, P(H) are hard claims');

print('without a source, P(H∪S) any claim without one. R(H): hard ones found. N and C: reported of 100 sentences');

print('though they claim nothing, or though a source covers them.\n');

print(HEADER);

for (const [name, set] of [['own', own] as const, ['shared', shared] as const]) {
  for (const language of LANGUAGES) {
    const some = set.filter((sentence) => sentence.language === language);
    if (some.length === 0) continue;
    print(`${name} ${language}`);
    print(row('  always yes', some, () => true));
    print(row('  has a number, not covered', some, ({ text, covered }) => HAS_NUMBER.test(text) && !covered));
    print(row('  strong', some, reported('strong')));
    print(row('  strong and likely', some, reported('strong', 'likely')));
    print(row('  strong, by the model as shipped', some, shipped));
    print('  strong, by kind of claim as told');
    const strong = some.filter(reported('strong'));
    for (const line of byGroup(strong, ({ claim }) => claim?.kind ?? 'another', reported('strong'))) print(line);
    print('  strong, by place');
    for (const line of byGroup(some, ({ described }) => described?.part.kind ?? 'not read', reported('strong')))
      print(line);
    print('  strong, by kind of text as labelled');
    for (const line of byGroup(some, ({ article }) => article.kinds[0] ?? 'none', reported('strong'))) print(line);
    print(`  ${coverage(some, (sentence) => unseen.get(sentence) === 'strong')}`);
  }
}

for (const line of confusions(kinds)) print(line);

print(
  '\nArticles made up for the project (tests/claims/articles), by the model as shipped, which was not fitted on them;',
);

print('what reads sources was mended by those that are news, and by no other');

for (const language of LANGUAGES) {
  const some = ownArticles().filter((sentence) => sentence.language === language);
  const isNews = ({ article }: Labelled): boolean => article.file.includes('/news-');
  const others = some.filter((sentence) => !isNews(sentence));
  print(row(`${language}: strong, news`, some.filter(isNews), shipped));
  print(row(`${language}: strong, others`, others, shipped));
  for (const line of byGroup(others, ({ article }) => article.kinds[0] ?? 'none', shipped)) print(line);
  print(`  ${coverage(others, ({ claim }) => claim?.strength === 'strong')}`);
}

if (MORE) {
  const more = articlesIn(MORE);
  for (const language of LANGUAGES) {
    const some = more.filter((sentence) => sentence.language === language);
    if (some.length > 0) print(row(`more ${language}: strong`, some, shipped));
  }
}

print(`\nTime (${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version})`);

for (const line of timings(readClaims)) print(`  ${line}`);
