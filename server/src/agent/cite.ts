import { type CitingCandidate, candidates } from '../core/features/cite/candidates.ts';
import { citing, inSentence } from '../core/features/cite/citing-place.ts';
import { fold } from '../core/language/fold.ts';
import { edited } from '../core/text/edited.ts';
import { slice } from '../core/text/span.ts';
import type { OpenedArticle } from './desk.ts';
import { ToolRefusal } from './tool.ts';

/** A proposal: nothing has been written. */
interface CitationProposal {
  readonly path: string;
  readonly sentence: string;
  /** The sentence with the citation. */
  readonly proposed: string;
  /** The entry that the list needs; null where the source is listed. */
  readonly entry: string | null;
  /** The whole article with both. */
  readonly article: string;
}

/** How the claim on a line would cite a source, by its name. */
export const proposeCitation = (
  { path, text, analysis: { article }, rangeOf }: OpenedArticle,
  line: number,
  name: string,
): CitationProposal => {
  const claim = article.claims.find(({ span }) => {
    const { start, end } = rangeOf(span);
    return start.line < line && line <= end.line + 1;
  });
  if (claim === undefined)
    throw new ToolRefusal(`${path}:${line}: no claim there. Ask “check” or “inspect” for lines.`);
  const isNamed = ({ source }: CitingCandidate): boolean =>
    [source.name, ...source.aliases].some((written) => fold(written) === fold(name));
  const found = candidates(article, claim.span).find(isNamed);
  if (found === undefined)
    throw new ToolRefusal(`“${name}” is neither listed nor in the library. Ask “sources” for names.`);
  const place = inSentence(article, claim.span);
  const cited = place.write(found.source);
  const listing = found.listing();
  return {
    path,
    sentence: slice(text, claim.span),
    proposed: edited(text, [{ span: place.span, text: cited }]).slice(claim.span.start, claim.span.end + cited.length),
    entry: listing.at(-1)?.text.trim() ?? null,
    article: edited(text, citing(place, found.source, listing)),
  };
};
