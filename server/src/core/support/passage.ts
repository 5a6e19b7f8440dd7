import type { Citation } from '../citations/citation.ts';
import { ownWords, plain, wordsOf } from '../claims/words.ts';
import type { Language } from '../language/lexicon.ts';
import { DIGIT, LETTER } from '../language/patterns.ts';
import type { Prose } from '../markdown/model.ts';
import type { Span } from '../text/span.ts';
import { continues, isPlain, pointsBack, pointsOn, sharesUnit } from './continuity.ts';
import { quotedRuns } from './quoted.ts';
import { coverAll, type Sentence } from './sentence.ts';

/** A block by itself: its citations are numbered from its first, and their spans and those of its sentences count from its start. */
interface PassageBlock {
  readonly part: Pick<Prose, 'kind'>;
  readonly sentences: readonly Sentence[];
  readonly citations: readonly Citation[];
  readonly language: Language;
}

/** Covers what goes on with a sourced sentence, or announces it, is said by the same speaker, or stands before its source. */
export const coverPassage = (block: PassageBlock): void => {
  coverNeighbours(block);
  coverQuoted(block);
  coverClosed(block);
};

/** Covers the figures that go on from a sourced sentence or lead to it, and the sentence that announces it. */
const coverNeighbours = ({ sentences, language, citations }: PassageBlock): void => {
  sentences.forEach((sentence, i) => {
    const before = sentences[i - 1];
    if (!before || before.support.size === 0 || sentence.support.size > 0) return;
    if (appealsToNobody(sentence.text, language)) return;
    if (continues(before.text, sentence.text, language)) coverAll([sentence], [...before.support]);
  });
  sentences.toReversed().forEach((sentence, i, all) => {
    const after = all[i - 1];
    if (
      after &&
      isEnd(after, citations) &&
      sentence.support.size === 0 &&
      sharesUnit(sentence.text, after.text, language)
    ) {
      coverAll([sentence], after.own);
    }
  });
  const [first, second] = sentences;
  if (!first || !second || first.own.length > 0 || second.own.length === 0) return;
  if (isPlain(first.text) && !appealsToNobody(first.text, language)) coverAll([first], second.own);
};

/** Covers what stands before a source that closes its sentence, its item or its paragraph. */
const coverClosed = ({ part, sentences, language, citations }: PassageBlock): void => {
  const last = sentences.length - 1;
  const isClosing = (sentence: Sentence): boolean =>
    CLOSING.test(sentence.text) ||
    pointsOn(sentence.text, language) ||
    (part.kind === 'item' && last <= ITEM && isEnd(sentence, citations));
  sentences.forEach((sentence, i) => {
    if (sentence.own.length === 0) return;
    const cited = sentence.own.filter((index) => opensWith(sentence.span, citations[index]));
    // Set apart after the last full stop, a citation closes the paragraph; before that, the sentence it follows.
    if (cited.length > 0) coverAll(uncited(sentences.slice(i === last ? 0 : Math.max(0, i - 1), i)), cited);
    else if (pointsBack(sentence.text, language))
      coverAll(uncited(sentences.slice(Math.max(0, i - 1), i)), sentence.own);
    else if (i === last && isClosing(sentence)) coverAll(uncited(sentences.slice(0, i)), sentence.own);
  });
};

const uncited = (sentences: readonly Sentence[]): readonly Sentence[] =>
  sentences.filter(({ own }) => own.length === 0);

/** In a longer item a source at the end is that of its sentence. */
const ITEM = 2;

/** Whether no word follows one of the citations that stand in a sentence. */
const isEnd = ({ own, span, text }: Sentence, citations: readonly Citation[]): boolean =>
  own.some((index) => !WORD.test(text.slice((citations[index]?.whole.end ?? 0) - span.start)));

const WORD = new RegExp(`[${LETTER}${DIGIT}]`, 'u');

/** Covers all of what somebody says where one of the sentences names the speaker: "…," said X. "And …" */
const coverQuoted = ({ sentences }: PassageBlock): void => {
  for (const run of quotedRuns(sentences.map(({ text }) => text))) {
    const said = run.flatMap((i) => sentences[i] ?? []);
    coverAll(
      said.filter(({ support }) => support.size === 0),
      said.flatMap(({ own }) => own),
    );
  }
};

/** Whether a sentence is nothing but "Source : X". */
const opensWith = ({ start }: Span, citation: Citation | undefined): boolean =>
  citation?.form === 'line' && citation.whole.start <= start;

/** "Experts agree" is a claim of its own, whoever the next sentence names. */
const appealsToNobody = (text: string, language: Language): boolean =>
  wordsOf(language)
    .find(ownWords(plain(text)).trimStart())
    .has('nobody');

const CLOSING = /[.!?…»”"]\s*[([][^()[\]]*(?:\([^()]*\)[^()[\]]*)?[)\]]\s*\.?$/u;
