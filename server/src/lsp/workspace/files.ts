/** The Markdown files of the workspace, where the server or its client can list them. */
export interface WorkspaceFiles {
  /** Their URIs, in the open folders and below, hidden folders and `node_modules` left out. Never rejects. */
  list(): Promise<readonly string[]>;
  /** Null for what cannot be read. Never rejects. */
  read(uri: string): Promise<string | null>;
}
