import type { Files } from './files.ts';

/**
 * The text of a file, read as UTF-8: bytes that are none become U+FFFD. A byte-order mark stays, so that offsets are
 * those of the file. Rejects with Node's error.
 */
export const readText = async (files: Files, path: string): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await files.read(path));
