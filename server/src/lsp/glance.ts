import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ArticleMemory } from '../core/article/memory.ts';
import type { Bibliographies } from '../core/bibliography/model.ts';
import { nearestFindings } from '../core/live/anchored.ts';
import { carried } from '../core/live/carry.ts';
import { liveArticle } from '../core/live/divide.ts';
import { edited } from '../core/live/edit.ts';
import type { Change, Live } from '../core/live/model.ts';
import type { Finding } from '../core/rules/finding.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Checked, Settled } from './documents/documents.ts';
import { lastEdit, takeEdits } from './documents/edits.ts';
import { MOST_SHOWN } from './protocol/shown.ts';
import { checkedIn, preparedAt, type Session, settledAt } from './session.ts';
import { topAt } from './top.ts';

/** What is told of a document at each key press. */
export interface Glance {
  readonly document: TextDocument;
  /** Differs between any two glances that may tell different things. */
  readonly id: string;
  /** Null while too little of the document is read. */
  readonly summary: Checked['summary'] | null;
  /** Whether reading the whole article may tell more: an edit has changed what rules about all of it look at. */
  readonly isBehind: boolean;
  /**
   * Whether it is what was told before, in its new place, or what is seen first of the document: what the last letters
   * make of it, or the whole, is still to be read.
   */
  readonly isCarried: boolean;
  /** How many findings there are. */
  readonly total: number;
  /** Those around the last edit, in document order: all that are shown, and maybe others. */
  readonly near: () => readonly Finding[];
}

/** A document as it was last looked at. */
interface Seen {
  readonly version: number;
  readonly settings: Settings;
  readonly loaded: Bibliographies;
  readonly forced: boolean;
  readonly checked: Checked;
  /** Undefined until it is asked for; null where the article cannot be followed. */
  live: Live | null | undefined;
  readonly memory: ArticleMemory;
  /** What was told without reading the whole. */
  readonly glance: Glance | null;
  /** The edit that `live` does not hold yet. */
  waiting: Change | null;
}

const SEEN = new WeakMap<TextDocument, Seen>();

/**
 * A look at an open document that costs what was edited since the last one, where that is possible; otherwise, and where
 * nothing was edited, the whole of it is read. Where it `mayCarry`, letters typed inside a word cost nothing yet. Null for
 * a document that is unknown or in another language.
 */
export const glanceAt = async (session: Session, uri: string, mayCarry = false): Promise<Glance | null> => {
  const first = mayCarry ? await firstAt(session, uri) : null;
  if (first) return first;
  const settled = await preparedAt(session, uri);
  if (settled === null) return null;
  return followed(session, settled, mayCarry) ?? readWhole(session, settled);
};

/** What was told of a document when it was last open, or what is seen of it first; null once it is read or edited. */
const firstAt = async (session: Session, uri: string): Promise<Glance | null> => {
  const open = session.documents.get(uri);
  const before = open && FIRST.get(open);
  // Once it is looked at nothing more is asked, however it is edited.
  if (before) return before.version === open.version ? before.glance : null;
  const settled = await settledAt(session, uri);
  if (settled === null) return null;
  const { document } = settled;
  const { version } = document;
  const found = await session.firstLooks.of(settled);
  // It may be another document, or another look may have come first.
  if (session.documents.get(uri) !== document || document.version !== version) return null;
  const now = FIRST.get(document);
  if (now !== undefined) return now.version === version ? now.glance : null;
  const first = found ?? topAt(session, settled);
  const glance = first && {
    document,
    id: session.analyses.name(),
    summary: first.summary,
    isBehind: false,
    isCarried: true,
    total: first.total,
    near: () => first.findings,
  };
  FIRST.set(document, { version, glance });
  return glance;
};

/** How a document was first looked at; the glance is null once it is read. */
const FIRST = new WeakMap<TextDocument, { readonly version: number; readonly glance: Glance | null }>();

/** The same, after the whole document was read. */
export const wholeAt = async (session: Session, uri: string): Promise<Glance | null> => {
  const settled = await preparedAt(session, uri);
  return settled === null ? null : readWhole(session, settled);
};

/** A document as it is followed since it was last read whole; null where nothing was edited since, or too much. */
export const followedAt = (session: Session, settled: Settled): Live | null => {
  if (followed(session, settled, true) === null) return null;
  const seen = SEEN.get(settled.document);
  return seen ? caughtUp(seen) : null;
};

/** Has the whole of a document read at the next look, because something beside its text has changed. */
export const forget = (document: TextDocument | undefined): void => {
  if (document) SEEN.delete(document);
};

const readWhole = (session: Session, settled: Settled): Glance => {
  const { document, settings, loaded } = settled;
  takeEdits(document);
  const checked = checkedIn(session, settled);
  const { version, uri } = document;
  const forced = session.forced.has(uri);
  const before = SEEN.get(document);
  const isKnown = before?.version === version && before.checked === checked && before.glance === null;
  FIRST.set(document, { version, glance: null });
  if (!isKnown) {
    session.firstLooks.keep(settled, checked);
    const memory = { ...session.analyses.memory(document) };
    SEEN.set(document, {
      version,
      settings,
      loaded,
      forced,
      checked,
      live: undefined,
      memory,
      glance: null,
      waiting: null,
    });
  }
  const { findings, summary, id } = checked;
  return { document, id, summary, isBehind: false, isCarried: false, total: findings.length, near: () => findings };
};

/** What the edits since the last look make of it; null where they reach too far. */
const followed = (session: Session, settled: Settled, mayCarry: boolean): Glance | null => {
  const { document } = settled;
  const seen = SEEN.get(document);
  if (!seen || !isUnder(seen, session, settled)) return null;
  if (seen.version === document.version && (mayCarry || !seen.glance?.isCarried)) return seen.glance;
  const edits = takeEdits(document);
  if (edits === null) return null;
  const now = mayCarry ? (carriedBy(seen, edits) ?? editedBy(seen, edits)) : editedBy(seen, edits);
  // A text that was no article may have become one.
  if (now === null || (now.shown.behind > 0 && !seen.checked.summary.article)) return null;
  const { live, shown, waiting } = now;
  const isCarried = waiting !== null;
  const glance = { ...glanceOf(session.analyses.name(), document, shown, seen.checked), isCarried };
  SEEN.set(document, { ...seen, version: document.version, live, glance, waiting });
  return glance;
};

/** An article after edits, and what is shown of it: the edit that is `waiting` is in that alone. */
interface Followed {
  readonly live: Live;
  readonly shown: Live;
  readonly waiting: Change | null;
}

const editedBy = (seen: Seen, edits: readonly Change[]): Followed | null => {
  const live = edits.reduce<Live | null>((now, edit) => now && edited(now, edit), caughtUp(seen));
  return live && { live, shown: live, waiting: null };
};

const carriedBy = (seen: Seen, [waiting, ...others]: readonly Change[]): Followed | null => {
  const live = waiting && others.length === 0 ? caughtUp(seen) : null;
  const shown = live && waiting ? carried(live, waiting) : null;
  return live && shown && waiting ? { live, shown, waiting } : null;
};

/** Whether a document was last looked at under what now holds for it. */
const isUnder = (seen: Seen, { forced }: Session, { document, settings, loaded }: Settled): boolean =>
  seen.settings === settings && seen.loaded === loaded && seen.forced === forced.has(document.uri);

/** The article as it was last looked at, with the edit that waited. */
const caughtUp = (seen: Seen): Live | null => {
  if (seen.live === undefined) seen.live = liveOf(seen);
  if (seen.live !== null && seen.waiting !== null) seen.live = edited(seen.live, seen.waiting);
  seen.waiting = null;
  return seen.live;
};

const liveOf = ({ checked: { article, findings }, memory, settings }: Seen): Live | null =>
  liveArticle(article, findings, memory, settings.reading, settings.lint);

const glanceOf = (id: string, document: TextDocument, live: Live, { summary }: Checked): Omit<Glance, 'isCarried'> => {
  const { citations, unsourced, findings } = live.totals;
  const told = { document, id, isBehind: live.behind > 0 };
  // A document that is left alone has no findings, whatever its sections would have.
  if (!summary.article) return { ...told, summary: { ...summary, citations }, total: 0, near: () => [] };
  return {
    ...told,
    summary: { ...summary, citations, unsourced },
    total: findings,
    near: () => nearestFindings(live, lastEdit(document), MOST_SHOWN),
  };
};
