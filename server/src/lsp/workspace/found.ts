import type { Diagnostic } from 'vscode-languageserver';
import type { Digest } from '../../core/rules/across/digest.ts';
import { fromJson } from '../../core/text/json.ts';
import type { Range } from '../../core/text/position.ts';
import type { ClientFeatures } from '../protocol/client-features.ts';
import { DiagnosticTag } from '../protocol/lsp.ts';
import { rulePage } from '../protocol/rule-page.ts';
import { isDigest, isPacked, type Packed, type PackedRange } from './found-shape.ts';

/** The result of one file that is not open, in plain data: no text, and no more than is shown or compared. */
export interface FoundFile {
  readonly uri: string;
  /** Names all that this depends on: the text, the settings, the library, the program. */
  readonly id: string;
  /** Null for a file that is not checked. */
  readonly article: FoundArticle | null;
}

export interface FoundArticle {
  /** The diagnostics, written small by `packDiagnostics`. */
  readonly packed: Uint8Array;
  readonly digest: Digest;
}

/** Diagnostics with all that any client may be shown, as few bytes; UTF-8, because strings take two for each letter. */
export const packDiagnostics = (uri: string, diagnostics: readonly Diagnostic[]): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(diagnostics.map((one) => packed(uri, one))));

const packed = (own: string, diagnostic: Diagnostic): Packed => [
  packedRange(diagnostic.range),
  diagnostic.severity ?? 1,
  typeof diagnostic.code === 'string' ? diagnostic.code : null,
  diagnostic.message.toString(),
  diagnostic.tags?.includes(DiagnosticTag.Unnecessary) ? 1 : 0,
  (diagnostic.relatedInformation ?? []).map(({ location: { uri, range }, message }) => [
    uri === own ? null : uri,
    packedRange(range),
    message,
  ]),
];

const packedRange = ({ start, end }: Range): PackedRange => [start.line, start.character, end.line, end.character];

/** The diagnostics of an article, with as much as the client understands. */
export const unpackDiagnostics = (uri: string, bytes: Uint8Array, client: ClientFeatures): Diagnostic[] =>
  (JSON.parse(new TextDecoder().decode(bytes)) as readonly Packed[]).map(
    ([range, severity, rule, message, unnecessary, related]): Diagnostic => ({
      range: rangeOf(range),
      severity: severity as 1 | 2 | 3 | 4,
      source: 'sourcier',
      ...(rule !== null && { code: rule }),
      message,
      ...(rule !== null && client.codeDescription && { codeDescription: { href: rulePage(rule, client) } }),
      ...(client.unnecessaryTag && unnecessary === 1 && { tags: [DiagnosticTag.Unnecessary] }),
      ...(client.relatedInformation &&
        related.length > 0 && {
          relatedInformation: related.map(([place, at, words]) => ({
            location: { uri: place ?? uri, range: rangeOf(at) },
            message: words,
          })),
        }),
    }),
  );

const rangeOf = ([line, character, endLine, endCharacter]: PackedRange): Range => ({
  start: { line, character },
  end: { line: endLine, character: endCharacter },
});

/** Two lines of text, which `readFound` reads: who it is and what it holds for others, then its diagnostics. */
export const writeFound = ({ uri, id, article }: FoundFile): string => {
  const head = JSON.stringify(article === null ? [uri, id] : [uri, id, article.digest]);
  return `${head}\n${article === null ? '' : new TextDecoder().decode(article.packed)}`;
};

/** The result that two lines hold; null for whatever `writeFound` would not have written. Never throws. */
export const readFound = (head: string, diagnostics: string): FoundFile | null => {
  const value = fromJson(head);
  if (!Array.isArray(value)) return null;
  const [uri, id, digest]: readonly unknown[] = value;
  if (typeof uri !== 'string' || typeof id !== 'string') return null;
  if (value.length === 2) return diagnostics === '' ? { uri, id, article: null } : null;
  if (!isDigest(digest) || digest.file !== uri || !isPacked(fromJson(diagnostics))) return null;
  return { uri, id, article: { packed: new TextEncoder().encode(diagnostics), digest } };
};
