import { writeFileSync } from 'node:fs';
import { strengthAt } from '../../server/src/core/claims/strength.ts';
import type { Language } from '../../server/src/core/language/lexicon.ts';
import { confusions } from './confusions.ts';
import { heldOut, sharedArticles } from './held-out.ts';
import { ownSet, sharedSet } from './labelled.ts';
import { HEADER, row, type Says } from './scores.ts';
import { thresholdsOf } from './thresholds.ts';
import { train } from './train.ts';
import { trainKinds } from './train-kinds.ts';

/** `npm run fit:claims`: fits anew what tells kinds of text and what tells claims, and writes both models. */
const CLAIMS = 'server/src/core/claims/model.json';

const KINDS = 'server/src/core/claims/text-kind/model.json';

const own = ownSet();

const shared = sharedSet();

const write = (file: string, model: object): void => {
  const text = `${JSON.stringify(model, null, 1)}\n`;
  writeFileSync(file, text);
  process.stdout.write(`${file}: ${(text.length / 1000).toFixed(0)} kB\n`);
};

if (shared.length === 0) process.stdout.write('../shared/corpus is not here, and without it nothing is fitted.\n');
else {
  const all = [...own, ...shared];
  const articles = sharedArticles(all);
  const { chances, kinds } = heldOut(all);
  const fromIn = (language: Language) =>
    thresholdsOf(
      shared.filter((sentence) => sentence.language === language),
      language,
      chances,
    );
  const from = { fr: fromIn('fr'), en: fromIn('en') };
  process.stdout.write(`writers left out in turn\n${HEADER}\n`);
  for (const language of ['fr', 'en'] as const) {
    const some = shared.filter((sentence) => sentence.language === language);
    const strengths = new Map(
      some.map((sentence) => [sentence, strengthAt(chances.get(sentence) ?? null, from[language])]),
    );
    const reported =
      (...asked: readonly unknown[]): Says =>
      (sentence) =>
        !sentence.covered && asked.includes(strengths.get(sentence));
    process.stdout.write(`${row(`${language}: strong`, some, reported('strong'))}\n`);
    process.stdout.write(`${row(`${language}: strong and likely`, some, reported('strong', 'likely'))}\n`);
  }
  for (const line of confusions(kinds)) process.stdout.write(`${line}\n`);
  write(KINDS, { provenance: `npm run fit:claims: ${articles.length} labelled articles`, ...trainKinds(articles) });
  write(CLAIMS, {
    provenance: `npm run fit:claims: ${own.length} own and ${shared.length} shared labelled sentences; thresholds by held-out writers`,
    from,
    ...train(all),
  });
}
