import { createMemory } from '../core/article/memory.ts';
import { parseArticle } from '../core/article/parse.ts';
import { readTop } from '../core/live/top.ts';
import type { Finding } from '../core/rules/finding.ts';
import { choose, isChecked } from '../core/settings/choice.ts';
import type { Settled } from './documents/documents.ts';
import type { Session } from './session.ts';

/** What is seen of a document first: too little to count what there is in it. */
interface Seen {
  readonly summary: null;
  readonly total: number;
  readonly findings: readonly Finding[];
}

/** What is seen of a document that is opened, before the whole is read; null where that takes no longer. */
export const topAt = (session: Session, { document, settings, loaded }: Settled): Seen | null => {
  const { reading, library, lint, include, exclude } = settings;
  const read = (part: string) => parseArticle(part, reading, loaded, library, createMemory());
  const top = readTop(document.getText(), read, lint);
  if (top === null) return null;
  const { uri } = document;
  const named = { path: session.folders.pathOf(uri), forced: session.forced.has(uri), include, exclude };
  // Whether a document is left alone only the whole of it tells.
  if (!isChecked(choose(named, top.article))) return null;
  return { summary: null, total: top.findings.length, findings: top.findings };
};
