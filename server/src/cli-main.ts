import { main } from './cli.ts';
import { diskFiles } from './project/files.ts';

/** `sourcier … | head` closes the pipe before all is written: that is no fault. Anything else is. */
const onClosed = (error: NodeJS.ErrnoException): void => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`sourcier: ${error.message}\n`);
  process.exit(2);
};
process.stdout.on('error', onClosed);
process.stderr.on('error', onClosed);

// The process ends by itself when all is written; `process.exit` would cut what still waits in a pipe.
main({
  argv: process.argv.slice(2),
  env: process.env,
  systemLocale: Intl.DateTimeFormat().resolvedOptions().locale,
  isTerminal: process.stdout.isTTY === true,
  files: diskFiles,
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`sourcier: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 2;
  },
);
