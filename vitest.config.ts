import { defineConfig } from 'vitest/config';

/** `unit` needs nothing built; `built` runs the bundles in dist/ as users do. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'tests/{core,evidence,interop,links,settings,rules,report,lsp,client,cli,project,repository}/**/*.test.ts',
          ],
        },
      },
      { test: { name: 'built', include: ['tests/{protocol,bundle,package}/**/*.test.ts'], testTimeout: 30_000 } },
    ],
  },
});
