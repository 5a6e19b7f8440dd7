import type { Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { focusOn } from '../core/article/focus.ts';
import { type ArticleMemory, createMemory } from '../core/article/memory.ts';
import type { CitedText } from '../core/article/model.ts';
import { parseArticle } from '../core/article/parse.ts';
import { sectionNear } from '../core/live/near.ts';
import { moved, type Span } from '../core/text/span.ts';
import type { Settled } from './documents/documents.ts';
import { followedAt } from './glance.ts';
import { type Session, settledAt } from './session.ts';

/** An article at a place in it. */
export interface Near {
  readonly document: TextDocument;
  /** The whole, or what of it matters there. */
  readonly article: CitedText;
  /** The place in the article. */
  readonly offset: number;
  /** Where a span of the article stands in the document. */
  readonly place: (span: Span) => Span;
}

/** An open document at a place, as soon as that can be: nobody waits for what stands elsewhere; null as in `articleAt`. */
export const articleNear = async (session: Session, uri: string, position: Position): Promise<Near | null> => {
  const settled = await settledAt(session, uri);
  if (settled === null) return null;
  const { document, settings, loaded } = settled;
  const offset = document.offsetAt(position);
  const reading = session.analyses.prepare(document, settings, loaded);
  // Who waits for it hears of its faults.
  reading?.catch(() => undefined);
  if (reading) return focused(settled, offset);
  const section = inSection(session, settled, offset);
  if (section) return section;
  return { document, article: session.analyses.article(document, settings, loaded), offset, place: (span) => span };
};

/** The section at a place in an article that is followed while it is written. */
const inSection = (session: Session, settled: Settled, offset: number): Near | null => {
  const { document, settings } = settled;
  // Taking a source from the library adds to the list, which stands elsewhere.
  const live = settings.library.length > 0 ? null : followedAt(session, settled);
  const section = live && sectionNear(live, offset);
  if (!section) return null;
  const { article, start } = section;
  return { document, article, offset: offset - start, place: (span) => moved(span, start) };
};

/** What was read of lists of sources, which every place in a document needs. */
const FOCUSED = new WeakMap<TextDocument, ArticleMemory>();

/** What matters at a place in a very long article that is still being read. */
const focused = ({ document, settings, loaded }: Settled, offset: number): Near => {
  const near = focusOn(document.getText(), offset);
  const memory = FOCUSED.get(document) ?? createMemory();
  FOCUSED.set(document, memory);
  const article = parseArticle(near.text, settings.reading, loaded, settings.library, memory);
  return { document, article, offset: near.offset, place: near.place };
};
