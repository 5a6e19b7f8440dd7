import { expect, test } from 'vitest';
import { NO_BIBLIOGRAPHIES } from '../../server/src/core/article/defaults.ts';
import { readSettings } from '../../server/src/core/settings/settings.ts';
import { readClientFeatures } from '../../server/src/lsp/protocol/client-features.ts';
import {
  type Check,
  type CheckThreads,
  createCheck,
  type FileToCheck,
  manyChecked,
} from '../../server/src/lsp/workspace/check.ts';

const TEXT = '# Ponts\n\nLe viaduc mesure 912 mètres (Atelier des ponts).\n\n## Sources\n\n- Bureau des ponts\n';

const file = (text = TEXT): FileToCheck => ({
  uri: 'file:///ponts.md',
  text,
  client: readClientFeatures({ processId: null, rootUri: null, capabilities: {} }),
  context: {
    settings: readSettings({}, { locale: 'en' }),
    bibliographies: NO_BIBLIOGRAPHIES,
    path: 'ponts.md',
    forced: false,
  },
});

/** Threads that say who was sent to them, and do nothing. */
const threadsTo = (sent: string[], answer: Check = async () => null): CheckThreads => ({
  check: (one) => {
    sent.push(one.text);
    return answer(one);
  },
  close: async () => {},
});

test('a few files are checked here, also where more were expected to be known', async () => {
  const sent: string[] = [];
  const check = manyChecked(createCheck(), threadsTo(sent), 0);
  for (let i = 0; i < 20; i++) expect(await check(file())).not.toBeNull();
  expect(sent).toEqual([]);
  expect(await check(file())).toBeNull();
  expect(sent).toEqual([TEXT]);
});

test('of many, the first goes to a thread too, but not a long one', async () => {
  const sent: string[] = [];
  const check = manyChecked(createCheck(), threadsTo(sent), 20);
  await check(file());
  expect(await check(file(`${TEXT}\n${'Il pleut. '.repeat(20_000)}`))).not.toBeNull();
  expect(sent).toEqual([TEXT]);
});

test('without threads, all are checked here', async () => {
  expect(await manyChecked(createCheck(), null, 1_000)(file())).toEqual(await createCheck()(file()));
});

test('a thread that fails costs no result', async () => {
  const failing = threadsTo([], () => Promise.reject(new Error('out of memory')));
  expect(await manyChecked(createCheck(), failing, 1_000)(file())).toEqual(await createCheck()(file()));
});

test('a check that fails keeps no other from being done', async () => {
  const check = createCheck();
  const broken = Object.defineProperty({ ...file() }, 'text', {
    get: () => {
      throw new Error('gone');
    },
  });
  const [first, second] = await Promise.allSettled([check(broken), check(file())]);
  expect(first.status).toBe('rejected');
  expect(second).toMatchObject({ status: 'fulfilled', value: { digest: { file: 'file:///ponts.md' } } });
});
