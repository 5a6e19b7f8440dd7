import { readAnswer } from '../core/reader/answers.ts';
import { type ReaderRequest, sentencesOf } from '../core/reader/requests.ts';
import type { Reader, ReaderFault, ReaderReply } from './reader.ts';

/** How far a reading may go, and who hears of it. */
export interface ReadingTerms {
  readonly signal: AbortSignal;
  /** More sentences than these are left for the next time. */
  readonly mostSentences: number;
  /** Milliseconds after which no more is asked. */
  readonly mostMs: number;
  /** Hears of each answer as it comes, so that nothing of it is lost. */
  readonly onAnswer: (lines: readonly (readonly [key: string, line: string])[], progress: ReadingProgress) => void;
  /** Waits so many milliseconds, or until `signal`. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** In sentences. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/** The result of a reading. */
export interface ReadingOutcome {
  /** Sentences that were asked about, and those that there are verdicts on. */
  readonly total: number;
  readonly read: number;
  /** Lines of answers that were no verdicts. */
  readonly ignored: number;
  readonly tokens: number;
  /** Why it has not read all; null where it has. */
  readonly fault: { readonly name: ReaderFault; readonly detail: string } | null;
}

/** Asks a reader about requests, one after the other. Never rejects. */
export const readAll = async (
  reader: Reader,
  requests: readonly ReaderRequest[],
  terms: ReadingTerms,
): Promise<ReadingOutcome> => {
  const total = requests.reduce((sum, request) => sum + sentencesOf(request.asked), 0);
  const late = AbortSignal.timeout(terms.mostMs);
  let [asked, read, ignored, tokens] = [0, 0, 0, 0];
  let fault: ReadingOutcome['fault'] = null;
  for (const request of requests) {
    const sentences = sentencesOf(request.asked);
    const stop = terms.signal.aborted ? 'cancelled' : isEnough(asked, sentences, terms, late) ? 'enough' : null;
    if (stop !== null) return { total, read, ignored, tokens, fault: { name: stop, detail: '' } };
    const reply = await persistently(reader, request, terms);
    if ('fault' in reply) return { total, read, ignored, tokens, fault: { name: reply.fault, detail: reply.detail } };
    const answer = readAnswer(request, reply.text);
    asked += sentences;
    ignored += answer.ignored;
    tokens += reply.tokens;
    if (answer.lines.length === 0) fault = { name: 'unusable', detail: '' };
    else read += sentences;
    terms.onAnswer(answer.lines, { done: asked, total });
  }
  return { total, read, ignored, tokens, fault };
};

const isEnough = (asked: number, more: number, { mostSentences }: ReadingTerms, late: AbortSignal): boolean =>
  late.aborted || (asked > 0 && asked + more > mostSentences);

/** So often one thing is asked, and no longer wait is waited. */
const ATTEMPTS = 3;
const LONGEST_WAIT = 60_000;

/** Asks again after faults that pass, when the endpoint says, or a little later each time. */
const persistently = async (
  reader: Reader,
  request: ReaderRequest,
  { signal, wait = pause }: ReadingTerms,
): Promise<ReaderReply> => {
  for (let attempt = 1; ; attempt++) {
    const reply = await reader.ask(request, signal);
    const isPassing = 'fault' in reply && (reply.fault === 'limited' || reply.fault === 'broken');
    if (!isPassing || attempt === ATTEMPTS) return reply;
    const ms = reply.waitMs ?? 1000 * attempt;
    if (ms > LONGEST_WAIT) return reply;
    await wait(ms, signal);
    if (signal.aborted) return { fault: 'cancelled', detail: '', waitMs: null };
  }
};

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
