import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { OwnLibrary } from './lsp/library.ts';
import { startServer } from './lsp/server.ts';
import { createLibrary } from './project/bibliographies.ts';
import { diskFiles } from './project/files.ts';

// An editor names how it will talk (--stdio, --node-ipc, --socket, --pipe); a person trying it out may not.
if (!process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(argument)))
  process.argv.push('--stdio');

const pathOf = (uri: string): string => fileURLToPath(uri);

const onDisk: OwnLibrary = (folders) => {
  const library = createLibrary(diskFiles, () =>
    folders()
      .filter((uri) => uri.startsWith('file:'))
      .map(pathOf),
  );
  return { of: (uri, text) => library.of(pathOf(uri), text), forget: library.forget };
};

startServer(createConnection(ProposedFeatures.all), onDisk);
