import { Console } from 'node:console';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { WholeMessageWriter } from './message-writer.ts';

/** A client at the other end of standard input and output. The process ends with it. */
export const stdioConnection = (): Connection => {
  // What a library may print must not stand between two messages.
  globalThis.console = new Console(process.stderr, process.stderr);
  const writer = new WholeMessageWriter(process.stdout);
  // The library watches the end of a stream that it is given, and takes a writer as it is: its types allow only both.
  return createConnection(ProposedFeatures.all, process.stdin, writer as unknown as NodeJS.WritableStream);
};
