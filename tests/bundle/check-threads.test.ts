import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { readBibliography } from '../../server/src/core/bibliography/read.ts';
import { readLibrary } from '../../server/src/core/library/read.ts';
import { readSettings } from '../../server/src/core/settings/settings.ts';
import { readClientFeatures } from '../../server/src/lsp/protocol/client-features.ts';
import { type CheckThreads, createCheck, type FileToCheck } from '../../server/src/lsp/workspace/check.ts';
import type { FoundArticle } from '../../server/src/lsp/workspace/found.ts';
import { createCheckThreads } from '../../server/src/node/check-threads.ts';

const SERVER = fileURLToPath(new URL('../../dist/server.js', import.meta.url));

let threads: CheckThreads | undefined;
afterEach(() => threads?.close());

const LIBRARY = `sources:
  - name: Bureau des viaducs
    aliases: [BDV]
    reliability: { score: 6/10, expires: 2026-01-31 }
`;

const settings = readSettings(
  { rules: { 'uncited-source': 'error' }, ignored: [] },
  {
    locale: 'fr',
    today: { year: 2026, month: 5, day: 4 },
    library: readLibrary('file:///sources.yml', LIBRARY).sources,
  },
);

const bibliographies = new Map([
  ['ponts.bib', readBibliography('ponts.bib', '@book{arche2019, title = {Le livre des arches}, year = 2019}')],
]);

const article = (i: number): string => `---
bibliography: ponts.bib
---
# Le pont ${i}

Le tablier pèse ${400 + i} tonnes (BDV). Il a coûté ${i + 2} millions d’euros (Cabinet d’étude ${i}).
Ses arches ont ${i + 20} mètres [@arche2019], et son gardien le dit [@personne].

## Sources

- Bureau des viaducs, 2021. Fiabilité : 7/10
- Archives de la rivière ${i}
`;

const file = (i: number, text = article(i)): FileToCheck => ({
  uri: `file:///pont-${i}.md`,
  text,
  client: readClientFeatures({ processId: null, rootUri: null, capabilities: {} }),
  context: { settings, bibliographies, path: `pont-${i}.md`, forced: false },
});

const told = (found: FoundArticle | null): unknown =>
  found && [JSON.parse(new TextDecoder().decode(found.packed)), found.digest];

test('threads find what is found here, of more files than there are threads', async () => {
  threads = createCheckThreads(SERVER);
  const [here, there] = [createCheck(), threads.check];
  const files = Array.from({ length: 12 }, (_, i) => file(i));
  const [first, second] = await Promise.all(
    [here, there].map(async (check) => (await Promise.all(files.map(check))).map(told)),
  );
  expect(second).toEqual(first);
  for (const rule of ['unknown-source', 'stale-rating', 'uncited-source']) {
    expect(JSON.stringify(second?.[7])).toContain(rule);
  }
  expect(await there(file(1, 'Bonjour.'))).toBeNull();
});

test('threads that were ended are started again', async () => {
  threads = createCheckThreads(SERVER);
  await threads.check(file(1));
  await threads.close();
  expect(told(await threads.check(file(2)))).toEqual(told(await createCheck()(file(2))));
});
