import { commands, Location, Position, Range, type TextDocument, TextEditorRevealType, Uri, window } from 'vscode';
import type { Span } from '../../server/src/protocol/messages.ts';

/** Where a span of this version of a document stands. */
export const rangeOf = (document: TextDocument, { start, end }: Span): Range =>
  new Range(document.positionAt(start), document.positionAt(end));

/** Selects a place in its document, in the editor where it is already open if there is one. */
export const reveal = async (document: TextDocument, span: Span): Promise<void> => {
  const range = rangeOf(document, span);
  const open = window.visibleTextEditors.find((editor) => editor.document === document);
  const column = open?.viewColumn;
  const editor = await window.showTextDocument(document, {
    selection: range,
    ...(column !== undefined && { viewColumn: column }),
  });
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
};

/** Shows a page of Markdown: as a preview where the editor has one, else as text. */
export const showPage = async (uri: Uri): Promise<void> => {
  try {
    await commands.executeCommand('markdown.showPreview', uri);
  } catch {
    await window.showTextDocument(uri, { preview: true });
  }
};

/** Positions and ranges as they come from a server. */
interface PlainLocation {
  readonly uri: string;
  readonly range: { readonly start: PlainPosition; readonly end: PlainPosition };
}
interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

/** Runs a code lens: one place is gone to, several are shown in a list (`sourcier.showPlaces`). */
export const showPlaces = async (uri: string, from: PlainPosition, places: readonly PlainLocation[]): Promise<void> => {
  const locations = places.map((place) => new Location(Uri.parse(place.uri), toRange(place.range)));
  await commands.executeCommand(
    'editor.action.goToLocations',
    Uri.parse(uri),
    toPosition(from),
    locations,
    locations.length === 1 ? 'goto' : 'peek',
    '',
  );
};

const toPosition = ({ line, character }: PlainPosition): Position => new Position(line, character);
const toRange = ({ start, end }: PlainLocation['range']): Range => new Range(toPosition(start), toPosition(end));
