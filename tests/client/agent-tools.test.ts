import { beforeEach, expect, test, vi } from 'vitest';
import { createAgentTools } from '../../client/src/agent-tools.ts';
import manifest from '../../package.json';
import { toolServer } from '../../server/src/agent/tools.ts';
import type { ToolAnswer } from '../../server/src/protocol/messages.ts';

interface Place {
  readonly path: string;
}
type Tool = { readonly invoke: (options: { readonly input: object }) => Promise<{ readonly parts: unknown }> };

/** VS Code as far as these tools need it: a folder `/team`, and the files that may be read. */
const editor = vi.hoisted(() => ({
  opened: [] as string[],
  tools: new Map<string, Tool>(),
  isOld: false,
}));
vi.mock('vscode', async () => {
  const { posix } = await import('node:path');
  const placeOf = (path: string) => ({ path, with: ({ path: other }: Place) => placeOf(other) });
  const registerTool = (name: string, tool: Tool) => {
    editor.tools.set(name, tool);
    return { dispose: () => editor.tools.delete(name) };
  };
  return {
    lm: {
      get registerTool() {
        return editor.isOld ? undefined : registerTool;
      },
    },
    LanguageModelToolResult: class {
      readonly parts: readonly unknown[];
      constructor(parts: readonly unknown[]) {
        this.parts = parts;
      }
    },
    LanguageModelTextPart: class {
      readonly value: string;
      constructor(value: string) {
        this.value = value;
      }
    },
    Disposable: {
      from: (...all: readonly { dispose: () => void }[]) => ({
        dispose: () => all.forEach((one) => void one.dispose()),
      }),
    },
    Uri: {
      file: placeOf,
      joinPath: ({ path }: Place, ...parts: readonly string[]) => placeOf(posix.join(path, ...parts)),
    },
    workspace: {
      workspaceFolders: [{ uri: placeOf('/team') }],
      openTextDocument: async ({ path }: Place) => void editor.opened.push(path),
    },
  };
});

beforeEach(() => {
  Object.assign(editor, { opened: [], isOld: false });
  editor.tools.clear();
});

const SAYS: ToolAnswer = { text: '{"findings":[]}', isError: false };

const installed = (answer: ToolAnswer | null = SAYS) => {
  const asked: unknown[] = [];
  const ask = async ({ path }: Place, question: unknown) => {
    asked.push([path, question]);
    return answer;
  };
  const tools = createAgentTools(manifest, ask, async ({ path }) => path === '/team/a.md');
  const invoke = async (name: string, input: object) => editor.tools.get(name)?.invoke({ input });
  return { tools, asked, invoke };
};

test.each(['a.md', '/team/a.md', './x/../a.md'])('%s is opened, and the server asked about it', async (path) => {
  const { asked, invoke } = installed();
  const given = { path, figure: '3 boats' };
  expect(await invoke('sourcier_evidence', given)).toEqual({ parts: [{ value: SAYS.text }] });
  expect(editor.opened).toEqual(['/team/a.md']);
  expect(asked).toEqual([['/team/a.md', { name: 'evidence', given }]]);
});

test.each(['/etc/a.md', '../a.md', 'nowhere.md', '', 7])('%j is refused, and nobody asked', async (path) => {
  const { asked, invoke } = installed();
  await expect(invoke('sourcier_check', { path })).rejects.toThrow();
  expect([asked, editor.opened]).toEqual([[], []]);
});

test.each([null, { text: 'No claim there.', isError: true }])(
  'an answer that is none (%j) is an error',
  async (answer) => {
    const { invoke } = installed(answer);
    await expect(invoke('sourcier_check', { path: 'a.md' })).rejects.toThrow(answer?.text ?? 'not running');
  },
);

test('a VS Code that takes no tools gets none, and tools go with the extension', () => {
  const { tools } = installed();
  expect(editor.tools.size).toBe(5);
  tools.dispose();
  expect(editor.tools.size).toBe(0);
  editor.isOld = true;
  installed().tools.dispose();
  expect(editor.tools.size).toBe(0);
});

test('the manifest has the tools of the server for agents, with their arguments', () => {
  const { tools } = toolServer({ open: () => Promise.reject(new Error('unused')) });
  const shape = (name: string, { properties, required }: { properties: object; required: readonly string[] }) => [
    name,
    Object.entries(properties).map(([key, { type }]) => [key, type]),
    required,
  ];
  expect(manifest.contributes.languageModelTools.map(({ name, inputSchema }) => shape(name, inputSchema))).toEqual(
    tools.map(({ name, inputSchema }) => shape(`sourcier_${name}`, inputSchema)),
  );
});
