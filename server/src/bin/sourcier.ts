// The one bundle for Node (docs/decisions/one-bundle.md): a program is loaded when its launcher asks for it.

/** The command line, and its threads. */
export const cli = async (): Promise<void> => (await import('./cli.ts')).run();

/** The language server. */
export const server = async (): Promise<void> => (await import('./server.ts')).run();
