/** Checks articles on the command line, or in a thread of its own; loaded when it is asked for, as the other is. */
export const cli = async (): Promise<void> => (await import('./cli.ts')).run();

/** Serves an editor. */
export const server = async (): Promise<void> => (await import('./server.ts')).run();
