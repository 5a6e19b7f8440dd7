import { expect, test, vi } from 'vitest';
import { mayBeRead, readWorkspaceFile } from '../../client/src/read-file.ts';

const FILE = 1;
const FOLDER = 2;
const LINK = 64;

/** A workspace of a few files, as far as this reader needs one. */
const editor = vi.hoisted(() => {
  class FileSystemError extends Error {
    readonly code: string;
    constructor(code: string) {
      super(code);
      this.code = code;
    }
  }
  const at = (path: string) => ({ path });
  const bytes: number[] = [];
  const files = new Map<string, { type: number; size: number }>();
  const stat = async ({ path }: { path: string }) => {
    const found = files.get(path);
    if (found === undefined) throw new FileSystemError('FileNotFound');
    return found;
  };
  return {
    files,
    bytes,
    FileSystemError,
    FileType: { File: 1, Directory: 2, SymbolicLink: 64 },
    Uri: { joinPath: ({ path }: { path: string }, ...parts: string[]) => at([path, ...parts].join('/')) },
    workspace: {
      getWorkspaceFolder: ({ path }: { path: string }) => (path.startsWith('/w/') ? { uri: at('/w') } : undefined),
      fs: {
        stat,
        readFile: async ({ path }: { path: string }) =>
          path.includes('bytes') ? Uint8Array.from(bytes) : new TextEncoder().encode(`text of ${path}`),
      },
    },
  };
});
vi.mock('vscode', () => editor);

const read = (path: string) => readWorkspaceFile({ path } as never);

test.each([
  ['/w/a/refs.bib', { text: 'text of /w/a/refs.bib', encoding: 'utf-8' }],
  ['/w/a/none.bib', { problem: 'missing' }],
  ['/w/a', { problem: 'unreadable' }],
  ['/w/a/large.bib', { problem: 'too-large' }],
  ['/w/a/link.bib', { problem: 'outside' }],
  ['/w/linked/refs.bib', { problem: 'outside' }],
  ['/elsewhere/refs.bib', { problem: 'outside' }],
])('%s: %j', async (path, expected) => {
  editor.files.clear();
  const known: readonly (readonly [string, number, number])[] = [
    ['/w/a', FOLDER, 0],
    ['/w/a/refs.bib', FILE, 10],
    ['/w/a/large.bib', FILE, 20_000_001],
    ['/w/a/link.bib', FILE | LINK, 10],
    ['/w/linked', FOLDER | LINK, 0],
    ['/w/linked/refs.bib', FILE, 10],
    ['/elsewhere/refs.bib', FILE, 10],
  ];
  for (const [name, type, size] of known) editor.files.set(name, { type, size });
  expect(await read(path)).toEqual(expected);
  const isOut = 'problem' in expected && ['missing', 'outside'].includes(expected.problem ?? '');
  expect(await mayBeRead({ path } as never)).toBe(!isOut);
});

test.each([
  ['utf-16le', [0xff, 0xfe, 0xc9, 0x00], 'É'],
  ['utf-16be', [0xfe, 0xff, 0x00, 0xc9], 'É'],
  ['utf-8', [0xc3, 0x89], 'É'],
  ['windows-1252', [0xc9], 'É'],
  ['windows-1252', [0x4c, 0x92, 0xe9, 0x9c, 0x80], 'L’éœ€'],
])('bytes in %s are read as a text', async (encoding, bytes, text) => {
  editor.bytes.splice(0, Infinity, ...bytes);
  editor.files.set('/w/a/bytes.bib', { type: FILE, size: bytes.length });
  expect(await read('/w/a/bytes.bib')).toEqual({ text, encoding });
});
