// The one bundle for Node (docs/decisions/one-bundle.md): a program is loaded when its launcher asks for it.
import type { ExitCode, World } from '../cli/world.ts';
import type { Streams } from './server.ts';

/** The command line, and its threads. */
export const cli = async (): Promise<void> => (await import('./cli.ts')).run();

/** The language server. */
export const server = async (): Promise<void> => (await import('./server.ts')).run();

/** The command line in the caller's process, which lives on; what `world` leaves out is the process's. */
export const cliIn = async (world: Partial<World>): Promise<ExitCode> => (await import('./cli.ts')).runIn(world);

/** The language server in the caller's process, which ends with it where it is told to exit or `input` ends. */
export const serverOver = async (streams: Streams): Promise<void> => (await import('./server.ts')).serve(streams);
