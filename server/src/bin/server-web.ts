import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { createOrder } from '../lsp/protocol/order.ts';
import { startServer } from '../lsp/server.ts';
import { createTeams } from '../project/teams.ts';

declare const self: DedicatedWorkerGlobalScope;

const order = createOrder();

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
  { messageStrategy: order.messageStrategy },
);

order.serve(connection);

connection.onExit(() => self.close());

startServer(connection, { teams: createTeams });
