import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../core/rules/finding.ts';
import { type Span, slice } from '../../core/text/span.ts';
import { createSchedule } from './schedule.ts';
import { lastTyped } from './text-sync.ts';

/** Keeps a sentence that is being typed unmarked until it ends, is left, or its writer pauses. */
export interface Typing {
  /** The findings less the one about such a sentence; one that was shown before stays. The same for one version. */
  settled(document: TextDocument, findings: readonly Finding[]): readonly Finding[];
  forget(uri: string): void;
}

/** So long after the last key an unfinished sentence is taken as it stands. In milliseconds. */
const PAUSE = 2_500;

/** Sentences shown as marked in a version, and those shown before it. */
interface MarkedSentences {
  readonly version: number;
  readonly before: readonly string[];
  readonly now: readonly string[];
  /** Its writer has paused: nothing is held back any more. */
  readonly isReleased: boolean;
}

const NONE: MarkedSentences = { version: -1, before: [], now: [], isReleased: false };

/** `onPause` hears of documents in which a finding is no longer held back. */
export const createTyping = (onPause: (uri: string) => void, pause = PAUSE): Typing => {
  const seen = new WeakMap<TextDocument, MarkedSentences>();
  const held = new Map<string, TextDocument>();
  const pausing = createSchedule(async (uri) => {
    const document = held.get(uri);
    held.delete(uri);
    if (document) seen.set(document, { ...(seen.get(document) ?? NONE), isReleased: true });
    onPause(uri);
  }, pause);
  const forget = (uri: string): void => {
    held.delete(uri);
    pausing.cancel(uri);
  };
  return {
    forget,
    settled: (document, findings) => {
      const { version, uri } = document;
      const last = seen.get(document) ?? NONE;
      const isSame = last.version === version;
      const before = isSame ? last.before : last.now;
      const isReleased = isSame && last.isReleased;
      const text = document.getText();
      const typed = isReleased ? null : lastTyped(document);
      const isHeld = ({ cue, span }: Finding): boolean =>
        cue !== undefined && typed !== null && isTyped(text, span, typed) && !stood(slice(text, span), before);
      const shown = findings.filter((finding) => !isHeld(finding));
      const now = shown.flatMap(({ cue, span }) => (cue === undefined ? [] : [slice(text, span)]));
      seen.set(document, { version, before, now, isReleased });
      if (shown.length === findings.length) forget(uri);
      else if (!isSame) {
        held.set(uri, document);
        pausing.schedule(uri);
      }
      return shown;
    },
  };
};

/** Whether somebody writes at the end of a sentence that has no mark at its end yet. */
const isTyped = (text: string, { start, end }: Span, typed: number): boolean => {
  if (typed <= start) return false;
  const between = typed < end ? text.slice(typed, end) : text.slice(end, typed);
  return BLANK.test(between) && !ENDED.test(text.slice(start, Math.max(end, typed)));
};

const BLANK = /^[^\S\r\n]*$/;

const ENDED = /[.!?…][\s*_)»”"]*$/;

/** Whether a sentence is one that was shown before and has been written on or shortened. */
const stood = (sentence: string, shown: readonly string[]): boolean =>
  shown.some((other) => {
    const least = Math.min(sentence.length, other.length);
    let shared = 0;
    while (shared < least && sentence[shared] === other[shared]) shared++;
    return 2 * shared >= least;
  });
