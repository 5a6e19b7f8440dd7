import { describe, expect, test } from 'vitest';
import type { SecondReaderSettings } from '../../server/src/core/settings/second-reader.ts';
import { createVerdictStore } from '../../server/src/lsp/documents/verdicts.ts';
import type { Store } from '../../server/src/lsp/workspace/cache.ts';

const URI = 'file:///a.md';
const READER = { use: 'endpoint', model: 'a' } as SecondReaderSettings;

const KEPT = `sourcier verdicts 1\n${URI}\n`;

/** A disk that is read when it is told to. */
const slowStore = () => {
  const waiting: (() => void)[] = [];
  const store = {
    read: () => new Promise((resolve) => waiting.push(() => resolve(KEPT))),
    write: async () => {},
    drop: async () => {},
  };
  const read = (): void => {
    for (const give of waiting.splice(0)) give();
  };
  return { verdicts: createVerdictStore(() => store as unknown as Store), read };
};

describe('verdicts of the last start', () => {
  test('are known once they are read', async () => {
    const { verdicts, read } = slowStore();
    const asked = verdicts.of(URI, READER);
    read();
    expect(await asked).toBeDefined();
  });

  test('stay forgotten where they are still being read', async () => {
    const { verdicts, read } = slowStore();
    const asked = verdicts.of(URI, READER);
    await verdicts.forget();
    read();
    expect(await asked).toBeUndefined();
    expect(await verdicts.of(URI, READER)).toBeUndefined();
  });
});
