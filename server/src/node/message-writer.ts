import type { Writable } from 'node:stream';
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node';
import { toJson } from '../lsp/written.ts';

/** Putting a header before a longer body takes as much memory again as the body; in UTF-16 units. */
const LARGE = 1_000_000;

/**
 * Writes messages as the base protocol of LSP has them, each with its header in one piece: the reader wakes once, and
 * whole. A very long one goes after its header.
 */
export class WholeMessageWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: Writable;
  #errors = 0;

  constructor(stream: Writable) {
    super();
    this.#stream = stream;
    stream.on('error', (error) => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      const body = toJson(message);
      const header = `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
      const done = (error?: Error | null): void => {
        if (!error) {
          resolve();
          return;
        }
        this.fireError(error, message, ++this.#errors);
        reject(error);
      };
      if (body.length < LARGE) {
        this.#stream.write(header + body, 'utf8', done);
        return;
      }
      this.#stream.write(header, 'utf8');
      this.#stream.write(body, 'utf8', done);
    });
  }

  end(): void {
    this.#stream.end();
  }
}
