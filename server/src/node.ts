import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/server.ts';

// An editor names how it will talk (--stdio, --node-ipc, --socket, --pipe); a person trying it out may not.
if (!process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(argument)))
  process.argv.push('--stdio');

startServer(createConnection(ProposedFeatures.all));
