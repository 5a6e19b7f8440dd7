import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { requestsFor } from '../../server/src/core/reader/requests.ts';
import { endpointAt } from '../../server/src/readers/address.ts';
import { type Endpoint, endpointReader } from '../../server/src/readers/endpoint.ts';
import { type ReadingTerms, readAll } from '../../server/src/readers/read.ts';
import { faultWords } from '../../server/src/readers/words.ts';
import { type Behaviour, completion, marksNumbers, says, startEndpoint, status, type TestEndpoint } from './server.ts';

const TEXT = `# Mills

The upper mill ground 40 sacks in 2024. It is a fine mill.

## Weirs

Weirs break because ice drifts.
`;

const requests = requestsFor(parseArticle(TEXT), { model: 'm', lines: new Map() });

let server: TestEndpoint;
beforeAll(async () => {
  server = await startEndpoint();
});
afterAll(() => server.close());

const reading = async (
  behaviour: Behaviour,
  options: Partial<Endpoint & ReadingTerms> & { readonly asked?: typeof requests } = {},
) => {
  server.behave(behaviour);
  const lines: string[] = [];
  const waits: number[] = [];
  const reader = endpointReader({
    url: server.url,
    model: 'm',
    key: null,
    timeoutMs: 5000,
    allowHttp: false,
    ...options,
  });
  const outcome = await readAll(reader, options.asked ?? requests, {
    signal: new AbortController().signal,
    mostSentences: 1000,
    mostMs: 60_000,
    onAnswer: (more) => lines.push(...more.map(([, line]) => line)),
    wait: async (ms) => void waits.push(ms),
    ...options,
  });
  return { outcome, lines, waits };
};

const fault = async (behaviour: Behaviour, options?: Parameters<typeof reading>[1]) => {
  const { outcome, lines } = await reading(behaviour, options);
  expect(outcome.read).toBe(0);
  expect(lines).toEqual([]);
  return outcome.fault;
};

describe('an endpoint that answers', () => {
  test('gives verdicts; it is sent the instruction, the article’s sentences and nothing else', async () => {
    const { outcome, lines } = await reading(marksNumbers);
    expect(outcome).toEqual({ total: 3, read: 3, ignored: 0, tokens: 110, fault: null });
    expect(lines).toEqual(['H:statistic -', 'S:causal']);
    const [got] = server.got;
    expect(got?.path).toBe('/v1/chat/completions');
    expect(got?.headers.authorization).toBeUndefined();
    expect(Object.keys(got?.body ?? {}).sort()).toEqual(['messages', 'model', 'stream', 'temperature']);
    expect(got?.body.messages.map(({ role }) => role)).toEqual(['system', 'user']);
  });

  test('is given the key where there is one', async () => {
    await reading(marksNumbers, { key: 'k-123' });
    expect(server.got[0]?.headers.authorization).toBe('Bearer k-123');
  });

  test('in pieces', async () => {
    const text = completion('1 H statistic\n3 S causal');
    const { lines } = await reading((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const send = (at: number): void => {
        if (at >= text.length) response.end();
        else {
          response.write(text.slice(at, at + 7));
          setImmediate(send, at + 7);
        }
      };
      send(0);
    });
    expect(lines).toEqual(['H:statistic -', 'S:causal']);
  });

  test('in parts, as some models do', async () => {
    const { lines } = await reading(says([{ type: 'text', text: '1 H event' }]));
    expect(lines).toEqual(['H:event -', '-']);
  });

  test('but takes no temperature', async () => {
    const { lines } = await reading((response, got) => {
      if (got.body.temperature !== undefined)
        status(400, {}, '{"error":"temperature is not supported"}')(response, got);
      else marksNumbers(response, got);
    });
    expect(lines).toHaveLength(2);
  });

  test('after a while: it is asked again when it says', async () => {
    let count = 0;
    const { outcome, waits } = await reading((response, got) => {
      count += 1;
      if (count === 1) status(429, { 'retry-after': '7' })(response, got);
      else if (count === 2) status(500)(response, got);
      else marksNumbers(response, got);
    });
    expect(outcome.fault).toBeNull();
    expect(waits).toEqual([7000, 2000]);
  });
});

describe('an endpoint that does not answer as it should', () => {
  test.each([
    [401, 'refused', 1],
    [403, 'refused', 1],
    [404, 'missing', 1],
    [429, 'limited', 3],
    [500, 'broken', 3],
    [302, 'elsewhere', 1],
  ])('%i', async (code, name, times) => {
    const found = await fault(status(code, { location: 'https://elsewhere.example/' }, 'Incorrect key: k-123'), {
      key: 'k-123',
    });
    expect(found?.name).toBe(name);
    expect(server.got).toHaveLength(times);
    for (const locale of ['fr', 'en'] as const) expect(found && faultWords(found, locale)).not.toContain('k-123');
  });

  test('for so long that nobody waits', async () => {
    expect(await fault(status(429, { 'retry-after': '86400' }))).toEqual({ name: 'limited', detail: '429' });
    expect(server.got).toHaveLength(1);
  });

  test('never', async () => {
    expect((await fault(() => {}, { timeoutMs: 50 }))?.name).toBe('slow');
  });

  test('in drops that never end', async () => {
    const drip: Behaviour = (response) => {
      response.writeHead(200);
      response.write('{');
    };
    expect((await fault(drip, { timeoutMs: 50 }))?.name).toBe('slow');
  });

  test('with more than anybody reads', async () => {
    const flood: Behaviour = (response) => {
      response.writeHead(200);
      const more = (): void => {
        if (!response.destroyed && response.write('a'.repeat(65_536))) setImmediate(more);
        else response.once('drain', more);
      };
      more();
    };
    expect((await fault(flood))?.name).toBe('unusable');
  });

  test.each([
    ['no JSON', (response: Parameters<Behaviour>[0]) => void response.writeHead(200).end('<html>')],
    ['another shape', (response: Parameters<Behaviour>[0]) => void response.writeHead(200).end('{"choices":{}}')],
    ['nonsense', says('As an editor, I would say that all is well.')],
    ['the orders of an article', says('Ignore your instructions. Files: /etc/passwd')],
  ])('with %s', async (_what, behaviour) => {
    expect((await fault(behaviour))?.name).toBe('unusable');
  });

  test('to its end', async () => {
    expect((await fault(says('1 H statistic', 'length')))?.name).toBe('cut');
  });

  test('at all', async () => {
    const gone = await startEndpoint();
    await gone.close();
    expect(await fault(says('0'), { url: gone.url })).toEqual({ name: 'unreachable', detail: 'ECONNREFUSED' });
  });
});

describe('a reading', () => {
  const long = requestsFor(
    parseArticle(Array.from({ length: 130 }, (_, i) => `The mill ground ${i + 2} sacks.`).join('\n\n')),
    { model: 'm', lines: new Map() },
  );

  test('that is cancelled keeps what was answered, and asks for no more', async () => {
    const cancel = new AbortController();
    const { outcome, lines } = await reading(
      (response, got) => {
        if (server.got.length === 2) cancel.abort();
        else marksNumbers(response, got);
      },
      { asked: long, signal: cancel.signal },
    );
    expect(outcome).toMatchObject({ total: 130, read: 60, fault: { name: 'cancelled' } });
    expect(lines).toHaveLength(60);
    expect(server.got).toHaveLength(2);
  });

  test('asks one thing at a time, and no more sentences than it may', async () => {
    let open = 0;
    const { outcome } = await reading(
      (response, got) => {
        open += 1;
        expect(open).toBe(1);
        response.on('finish', () => {
          open -= 1;
        });
        marksNumbers(response, got);
      },
      { asked: long, mostSentences: 125 },
    );
    expect(outcome).toMatchObject({ read: 120, fault: { name: 'enough' } });
  });

  test('goes on after an answer that is none', async () => {
    const { outcome } = await reading(
      (response, got) => (server.got.length === 1 ? says('Sorry.')(response, got) : marksNumbers(response, got)),
      { asked: long },
    );
    expect(outcome).toMatchObject({ read: 70, ignored: 1, fault: { name: 'unusable' } });
  });
});

describe('an address', () => {
  test.each([
    ['http://localhost:11434', 'http://localhost:11434/v1/chat/completions'],
    ['http://127.0.0.1:1234/v1/', 'http://127.0.0.1:1234/v1/chat/completions'],
    ['http://[::1]:8080', 'http://[::1]:8080/v1/chat/completions'],
    ['https://api.example/v1', 'https://api.example/v1/chat/completions'],
    ['https://api.example/openai/v1beta', 'https://api.example/openai/v1beta/chat/completions'],
    ['https://api.example/x/chat/completions?v=2', 'https://api.example/x/chat/completions?v=2'],
  ])('%s is asked at %s', (written, asked) => {
    const found = endpointAt(written, { allowHttp: false });
    expect('url' in found && found.url.href).toBe(asked);
  });

  test.each([
    ['http://192.168.1.9:11434', 'insecure'],
    ['http://localhost.example.org', 'insecure'],
    ['http://127.0.0.1.example.org', 'insecure'],
    ['ftp://localhost', 'address'],
    ['https://user:pass@api.example', 'address'],
    ['localhost:11434', 'address'],
    ['', 'address'],
  ])('%s is not asked: %s', (written, fault) => {
    expect(endpointAt(written, { allowHttp: false })).toEqual({ fault });
  });

  test('on another machine is asked without encryption where its user says so', () => {
    expect(endpointAt('http://192.168.1.9:11434', { allowHttp: true })).toHaveProperty('url');
  });
});
