import { Server } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { AgentTool, ToolServer } from '../cli/agent/tool.ts';

/** Serves tools by the Model Context Protocol over the standard streams, until the other end closes them. */
export const serve = async ({ name, version, instructions, tools }: ToolServer): Promise<void> => {
  const create = (): Server => {
    const server = new Server({ name, version }, { capabilities: { tools: {} }, instructions });
    server.setRequestHandler('tools/list', () => ({ tools: tools.map(described) }));
    server.setRequestHandler('tools/call', async ({ params }) => {
      const tool = tools.find((one) => one.name === params.name);
      if (tool === undefined) return refused(`There is no tool “${params.name}”.`);
      try {
        return said(JSON.stringify(await tool.run(params.arguments), null, 1));
      } catch (error) {
        return refused(error instanceof Error ? error.message : String(error));
      }
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

const said = (text: string) => ({ content: [{ type: 'text' as const, text }] });

const refused = (text: string) => ({ ...said(text), isError: true });
