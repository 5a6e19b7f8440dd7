import * as vscode from 'vscode';
import type { OwnGiven, ToolAnswer } from '../../server/src/protocol/messages.ts';

/** Asks the server; null where it does not run. Never rejects. */
export type AskTool = (uri: vscode.Uri, question: OwnGiven<'agentTool'>) => Promise<ToolAnswer | null>;

/** Parts of VS Code that came after the version that Sourcier asks for (1.91). */
interface Newer {
  readonly lm: {
    readonly registerTool?: (name: string, tool: { readonly invoke: Invoke }) => vscode.Disposable;
  };
  readonly LanguageModelToolResult: new (parts: readonly object[]) => object;
  readonly LanguageModelTextPart: new (text: string) => object;
}

type Invoke = (options: { readonly input: { readonly path?: unknown } }) => Promise<object>;

/** Whether an agent may be told about a place. Never rejects. */
type MayBeRead = (uri: vscode.Uri) => Promise<boolean>;

/** Offers VS Code's agents the tools of `sourcier mcp`, for the articles of the workspace; nothing where it takes none. */
export const createAgentTools = (manifest: unknown, ask: AskTool, mayBeRead: MayBeRead): vscode.Disposable => {
  const { lm, LanguageModelToolResult, LanguageModelTextPart } = vscode as unknown as Newer;
  const { registerTool } = lm;
  if (registerTool === undefined) return { dispose: () => {} };
  const invoke = async (name: string, given: { readonly path?: unknown }): Promise<object> => {
    const { text, isError } = await answer(ask, mayBeRead, name, given);
    if (isError) throw new Error(text);
    return new LanguageModelToolResult([new LanguageModelTextPart(text)]);
  };
  return vscode.Disposable.from(
    ...toolNames(manifest).map((name) =>
      registerTool(name, { invoke: ({ input }) => invoke(name.slice(PREFIX.length), input) }),
    ),
  );
};

const PREFIX = 'sourcier_';

const toolNames = (manifest: unknown): readonly string[] =>
  (manifest as Manifest).contributes.languageModelTools.map(({ name }) => name);

interface Manifest {
  readonly contributes: { readonly languageModelTools: readonly { readonly name: string }[] };
}

const answer = async (
  ask: AskTool,
  mayBeRead: MayBeRead,
  name: string,
  given: { readonly path?: unknown },
): Promise<ToolAnswer> => {
  const { path } = given;
  if (typeof path !== 'string' || path === '') return refused('“path” has to be a text.');
  const uri = await articleAt(path, mayBeRead);
  if (uri === null) return refused(`${path}: not below the folders of this workspace, or not there.`);
  try {
    // The server knows what is open; what its writer has not saved counts.
    await vscode.workspace.openTextDocument(uri);
  } catch {
    return refused(`${path}: cannot be read.`);
  }
  return (await ask(uri, { name, given })) ?? refused('Sourcier is not running.');
};

const refused = (text: string): ToolAnswer => ({ text, isError: true });

/** The file that an agent names, from a folder of the workspace or from the root of its disk; null outside. */
const articleAt = async (path: string, mayBeRead: MayBeRead): Promise<vscode.Uri | null> => {
  for (const { uri: folder } of vscode.workspace.workspaceFolders ?? []) {
    const isWhole = /^(?:\/|[a-z]:[\\/])/i.test(path);
    const uri = isWhole ? folder.with({ path: vscode.Uri.file(path).path }) : vscode.Uri.joinPath(folder, path);
    if (await mayBeRead(uri)) return uri;
  }
  return null;
};
