import { type Decoded, decoded } from './decode.ts';
import type { Files } from './files.ts';

/** The text of a file, and how it was read (`decoded`). Rejects with Node's error. */
export const readDecoded = async (files: Files, path: string): Promise<Decoded> => decoded(await files.read(path));

/** The text of a file alone. */
export const readText = async (files: Files, path: string): Promise<string> => (await readDecoded(files, path)).text;
