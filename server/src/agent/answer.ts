import type { ToolAnswer } from '../protocol/messages.ts';
import type { AgentTool } from './tool.ts';

/** Has the tool of that name answer. Never rejects. */
export const answerOf = async (tools: readonly AgentTool[], name: string, given: unknown): Promise<ToolAnswer> => {
  const tool = tools.find((one) => one.name === name);
  if (tool === undefined) return refused(`There is no tool “${name}”.`);
  try {
    return { text: JSON.stringify(await tool.run(given), null, 1), isError: false };
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
};

const refused = (text: string): ToolAnswer => ({ text, isError: true });
