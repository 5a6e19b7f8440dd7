/** A tool for agents, as the Model Context Protocol describes tools; it writes nothing. */
export interface AgentTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** A JSON Schema of its arguments. */
  readonly inputSchema: {
    readonly type: 'object';
    readonly properties: Readonly<
      Record<string, { readonly type: 'string' | 'integer'; readonly description: string }>
    >;
    readonly required: readonly string[];
  };
  /** Plain data. Rejects with `ToolRefusal` where it is asked for what it does not give. */
  readonly run: (given: unknown) => Promise<unknown>;
}

/** The tools that a server of Sourcier's offers, and who it is. */
export interface ToolServer {
  readonly name: string;
  readonly version: string;
  readonly instructions: string;
  readonly tools: readonly AgentTool[];
}

/** A request that is refused, in words for whoever asked. */
export class ToolRefusal extends Error {}
