import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const UNIT = 'core,evidence,interop,links,reader,settings,rules,report,lsp,client,cli,project,repository,fuzz,hostile';

/** The tests that try more, or larger, texts in long runs. */
const long = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((name) => `tests/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.test.ts') && /from '(?:fast-check|.*\/runs\.ts)'/.test(readFileSync(name, 'utf8')));

/** Begins the tests of each project with those that take longest, so that no worker waits for another at the end. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project, moduleId }: TestSpecification): string =>
      `${project.name} ${long.some((name) => moduleId.endsWith(name)) ? 1 : 2}`;
    return (await super.sort(files)).sort((a, b) => place(a).localeCompare(place(b)));
  }
}

/** No test leaves anything behind that another could see, so that one import serves many files. */
const SHARED = { isolate: false, setupFiles: ['tests/fuzz/runs.ts'] };

/** `unit` needs nothing built; `built` runs the bundles in dist/ as users do; `fuzz` is some of `unit`, for long runs. */
export default defineConfig({
  test: {
    maxWorkers: '100%',
    sequence: { sequencer: LongFirst },
    projects: [
      // Some texts take a second; a machine may have other work.
      { test: { ...SHARED, name: 'unit', include: [`tests/{${UNIT}}/**/*.test.ts`], testTimeout: 300_000 } },
      { test: { ...SHARED, name: 'fuzz', include: long, testTimeout: 3_600_000 } },
      {
        test: {
          ...SHARED,
          name: 'built',
          include: ['tests/{protocol,bundle,package}/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
