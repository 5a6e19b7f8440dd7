import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createConfiguration } from '../../server/src/lsp/documents/configuration.ts';

const URI = 'file:///a.md';

/** A client that answers questions when it is told to, in the order in which they came. */
const slowClient = () => {
  const waiting: ((section: unknown) => void)[] = [];
  const connection = {
    workspace: { getConfiguration: () => new Promise((resolve) => waiting.push(resolve)) },
    console: { warn: () => {} },
  };
  let outdated = 0;
  const configuration = createConfiguration(connection as never, () => outdated++);
  const heard: unknown[] = [];
  configuration.whenLate((uri) => heard.push(uri));
  const answer = async (section: unknown): Promise<void> => {
    waiting.shift()?.(section);
    await vi.advanceTimersByTimeAsync(0);
  };
  /** Asks, and waits in vain. */
  const askInVain = async (): Promise<unknown> => {
    const asked = configuration.of(URI, 'otherwise');
    await vi.advanceTimersByTimeAsync(2_000);
    return asked;
  };
  return { configuration, answer, askInVain, heard, outdated: () => outdated };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an answer that comes late', () => {
  test('is told, and given to whoever asks again', async () => {
    const { configuration, answer, askInVain, heard, outdated } = slowClient();
    expect(await askInVain()).toBe('otherwise');
    await answer('set');
    expect([heard, outdated()]).toEqual([[URI], 1]);
    expect(await configuration.of(URI, 'otherwise')).toBe('set');
  });

  test.each(['change', 'close'] as const)('is passed over where it was asked for before a %s', async (what) => {
    const { configuration, answer, askInVain, heard } = slowClient();
    await askInVain();
    if (what === 'change') configuration.clear();
    else configuration.forget(URI);
    await answer('old');
    expect(heard).toEqual([]);
    const again = configuration.of(URI, 'otherwise');
    await answer('new');
    expect(await again).toBe('new');
  });

  test('counts where it was asked for after a change, whatever comes of the question before', async () => {
    const { configuration, answer, askInVain, heard } = slowClient();
    await askInVain();
    configuration.clear();
    await askInVain();
    await answer('old');
    expect(heard).toEqual([]);
    await answer('new');
    expect(heard).toEqual([URI]);
    expect(await configuration.of(URI, 'otherwise')).toBe('new');
  });
});
