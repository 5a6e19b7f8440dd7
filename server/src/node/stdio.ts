import { Console } from 'node:console';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';

/** A client at the other end of standard input and output. The process ends with it. */
export const stdioConnection = (): Connection => {
  // What a library may print must not stand between two messages.
  globalThis.console = new Console(process.stderr, process.stderr);
  return createConnection(ProposedFeatures.all, process.stdin, process.stdout);
};
