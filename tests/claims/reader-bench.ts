import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../../server/src/core/article/model.ts';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import type { Claim } from '../../server/src/core/claims/claim.ts';
import type { Language } from '../../server/src/core/language/lexicon.ts';
import { decide } from '../../server/src/core/reader/merge.ts';
import { requestsFor } from '../../server/src/core/reader/requests.ts';
import { endpointReader } from '../../server/src/readers/endpoint.ts';
import { readAll } from '../../server/src/readers/read.ts';
import type { Reader } from '../../server/src/readers/reader.ts';
import { faultWords } from '../../server/src/readers/words.ts';

/**
 * `npm run bench:reader -- --url http://localhost:11434 --model NAME`: how well a second reader marks the labelled articles
 * of ../shared/corpus (or `--corpus FOLDER`, made alike), beside Sourcier alone, with its tokens and its time. `--answers
 * FOLDER` reads answers in place of a model, as `sourcier check --answers` does on the folder of articles.
 */
const { values: given } = parseArgs({
  options: {
    url: { type: 'string' },
    model: { type: 'string', default: 'answers' },
    answers: { type: 'string' },
    corpus: { type: 'string', default: join(process.cwd(), '../shared/corpus') },
    most: { type: 'string', default: '100000' },
  },
});

type Labelled = readonly [start: number, end: number, label: string, kind: string];

interface LabelledArticle {
  readonly file: string;
  readonly sentences?: readonly Labelled[];
}

const articles = readdirSync(join(given.corpus, 'labels'))
  .sort()
  .map((name): LabelledArticle => JSON.parse(readFileSync(join(given.corpus, 'labels', name), 'utf8')))
  .filter(({ sentences = [] }) => sentences.length > 0)
  .slice(0, Number(given.most));

/** Sentences reported, and what they are labelled as. */
interface Score {
  sentences: number;
  hard: number;
  strong: number;
  strongHard: number;
  strongNeed: number;
  noise: number;
  unread: number;
  tokens: number;
  ms: number;
}

const blank = (): Score => {
  return { sentences: 0, hard: 0, strong: 0, strongHard: 0, strongNeed: 0, noise: 0, unread: 0, tokens: 0, ms: 0 };
};

/** Where the labellers differ, neither is right or wrong. */
const is = (label: string, letters: string): boolean => label.split('|').every((one) => letters.includes(one));

const add = (score: Score, sentences: readonly Labelled[], claims: readonly Claim[]): void => {
  const strong = claims.filter(({ strength, support }) => strength === 'strong' && support.length === 0);
  const hit = new Set(strong.map(({ span }) => nearest(sentences, span)));
  sentences.forEach(([, , label], i) => {
    score.sentences += 1;
    if (is(label, 'H')) score.hard += 1;
    if (!hit.has(i)) return;
    if (label.includes('|') && !is(label, 'HS')) return;
    score.strong += 1;
    if (is(label, 'H')) score.strongHard += 1;
    if (is(label, 'HS')) score.strongNeed += 1;
    else score.noise += 1;
  });
};

const nearest = (sentences: readonly Labelled[], { start, end }: Claim['span']): number => {
  const shared = sentences.map(([from, to]) => Math.min(end, to) - Math.max(start, from));
  const most = Math.max(...shared);
  return most > 0 ? shared.indexOf(most) : -1;
};

/** Answers beside the questions that `sourcier check --dry-run` writes when it is run in the folder of articles. */
const answersOf = (folder: string, file: string): Reader => {
  let count = 0;
  return {
    ask: async () => {
      count += 1;
      const name = `${file.replaceAll('/', '__')}.${count}.txt`;
      try {
        return { text: readFileSync(join(folder, name), 'utf8'), tokens: 0 };
      } catch {
        return { fault: 'missing', detail: name, waitMs: null };
      }
    },
  };
};

const readerFor = (file: string): Reader | null => {
  if (given.answers) return answersOf(given.answers, file);
  if (!given.url) return null;
  const key = process.env.SOURCIER_READER_KEY ?? null;
  return endpointReader({ url: given.url, model: given.model, key, timeoutMs: 300_000, allowHttp: true });
};

/** The article as the reader has decided it; what it has not read is counted. */
const readBy = async (reader: Reader, article: Article, score: Score): Promise<Article> => {
  const lines = new Map<string, string>();
  const verdicts = { model: given.model, lines };
  const begun = performance.now();
  const outcome = await readAll(reader, requestsFor(article, verdicts), {
    signal: new AbortController().signal,
    mostSentences: Number.POSITIVE_INFINITY,
    mostMs: 3_600_000,
    onAnswer: (more) => {
      for (const [key, line] of more) lines.set(key, line);
    },
  });
  score.ms += performance.now() - begun;
  score.tokens += outcome.tokens;
  if (outcome.fault) process.stderr.write(`${faultWords(outcome.fault, 'en')}\n`);
  const { article: decided, unread } = decide(article, verdicts);
  score.unread += unread;
  return decided;
};

const ratio = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));

const row = (name: string, score: Score): string =>
  [
    name.padEnd(26),
    score.sentences,
    ratio(score.strongHard, score.strong),
    ratio(score.strongNeed, score.strong),
    ratio(score.strongHard, score.hard),
    ratio(2 * score.strongHard, score.strong + score.hard),
    ((100 * score.noise) / Math.max(1, score.sentences)).toFixed(1),
    score.unread,
    score.tokens,
    Math.round(score.ms / 1000),
  ].join('\t');

const scores = new Map<string, Score>();
const scoreOf = (name: string): Score => {
  const score = scores.get(name) ?? blank();
  scores.set(name, score);
  return score;
};

for (const { file, sentences = [] } of articles) {
  const article = parseArticle(readFileSync(join(given.corpus, 'articles', file), 'utf8'));
  const language: Language = file.startsWith('fr/') ? 'fr' : 'en';
  add(scoreOf(`Sourcier alone, ${language}`), sentences, article.claims);
  const reader = readerFor(file);
  if (reader === null) continue;
  const score = scoreOf(`${given.model}, ${language}`);
  add(score, sentences, (await readBy(reader, article, score)).claims);
}

const HEAD = ['', 'sentences', 'P(H)', 'P(H∪S)', 'R(H)', 'F1(H)', 'noise/100', 'unread', 'tokens', 'seconds'];

process.stdout.write(`${HEAD.join('\t')}\n`);
for (const [name, score] of [...scores].sort()) process.stdout.write(`${row(name, score)}\n`);
