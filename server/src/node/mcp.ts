import { Server } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { answerOf } from '../agent/answer.ts';
import type { AgentTool, ToolServer } from '../agent/tool.ts';

/** Serves tools by the Model Context Protocol over the standard streams, until the other end closes them. */
export const serve = async ({ name, version, instructions, tools }: ToolServer): Promise<void> => {
  const create = (): Server => {
    const server = new Server({ name, version }, { capabilities: { tools: {} }, instructions });
    server.setRequestHandler('tools/list', () => ({ tools: tools.map(described) }));
    server.setRequestHandler('tools/call', async ({ params }) => {
      const { text, isError } = await answerOf(tools, params.name, params.arguments);
      return { content: [{ type: 'text' as const, text }], isError };
    });
    return server;
  };
  serveStdio(create);
  await new Promise<void>((resolve) => process.stdin.once('close', resolve));
};

const described = ({ name, title, description, inputSchema }: AgentTool) => ({
  name,
  title,
  description,
  inputSchema: { ...inputSchema, required: [...inputSchema.required] },
  annotations: { readOnlyHint: true, openWorldHint: false },
});
