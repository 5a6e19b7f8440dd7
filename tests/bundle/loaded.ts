import { createRequire } from 'node:module';

/** The one bundle for Node, loaded into the process of the tests, once for all of them: each program's start takes long. */
export const loaded: typeof import('../../server/src/bin/sourcier.ts') = createRequire(import.meta.url)(
  '../../dist/sourcier.js',
);
