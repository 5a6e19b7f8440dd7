import { defineConfig } from 'vitest/config';

/** `unit` needs nothing built; `fuzz` neither, but takes its time; `built` runs the bundles in dist/ as users do. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Some texts take a second; a machine may have other work.
          testTimeout: 20_000,
          include: [
            'tests/{core,evidence,interop,links,settings,rules,report,lsp,client,cli,project,repository}/**/*.test.ts',
          ],
        },
      },
      { test: { name: 'fuzz', include: ['tests/{fuzz,hostile}/**/*.test.ts'] } },
      { test: { name: 'built', include: ['tests/{protocol,bundle,package}/**/*.test.ts'], testTimeout: 30_000 } },
    ],
  },
});
