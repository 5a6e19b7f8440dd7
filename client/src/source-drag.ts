import {
  type DataTransfer,
  DataTransferItem,
  type Disposable,
  DocumentDropEdit,
  languages,
  type TreeDragAndDropController,
} from 'vscode';
import { citingKept } from './cite.ts';
import type { LanguageServer } from './language-server.ts';
import type { SourceNode } from './source-items.ts';

/** The kind of data by which a source of the library is dragged: its name. */
const KEPT = 'application/vnd.sourcier.kept';

/** Sources that the article lists are dragged as their citations; one of the library by its name, since it has to be listed. */
export const dragSources: TreeDragAndDropController<SourceNode> = {
  dragMimeTypes: ['text/plain', KEPT],
  dropMimeTypes: [],
  handleDrag: (nodes, data) => {
    const markers = nodes.flatMap((node) => (node.line === 'source' ? [node.source.marker] : []));
    const [kept] = nodes.flatMap((node) => (node.line === 'kept' ? [node.source.name] : []));
    if (markers.length > 0) data.set('text/plain', new DataTransferItem(markers.join(' ')));
    else if (kept !== undefined) data.set(KEPT, new DataTransferItem(kept));
  },
};

/** Cites and lists a source of the library where it is dropped. */
export const createSourceDrops = (server: Pick<LanguageServer, 'citable'>): Disposable =>
  languages.registerDocumentDropEditProvider(
    { language: 'markdown' },
    {
      provideDocumentDropEdits: async (document, position, data: DataTransfer) => {
        const name = await data.get(KEPT)?.asString();
        const edits = name === undefined ? null : await citingKept(server, document, position, name);
        if (edits === null) return undefined;
        const drop = new DocumentDropEdit('');
        drop.additionalEdit = edits;
        return drop;
      },
    },
  );
