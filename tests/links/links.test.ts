import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcp } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPrivateAddress, isPrivateHost } from '../../server/src/links/address.ts';
import { checkAll } from '../../server/src/links/check-all.ts';
import { checkUrl, type LinkOptions } from '../../server/src/links/check-url.ts';
import { isAllSilent } from '../../server/src/links/online.ts';
import { linkFormats } from '../../server/src/report/links.ts';
import { runIn } from '../cli/world.ts';

const OPTIONS: LinkOptions = { timeoutMs: 600, retries: 0, allowPrivate: true };

type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (_, response) => {
    response.writeHead(code, headers).end();
  };

let failures = 0;
let heads = 0;
let fars = 0;
let most = 0;
let now = 0;
const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  '/ok': status(200),
  '/gone': status(410),
  '/missing': status(404),
  '/login': status(401),
  '/forbidden': status(403),
  '/busy': status(429),
  '/broken': status(500),
  '/moved': status(301, { location: '/ok' }),
  '/moved-away': status(302, { location: '/missing' }),
  '/loop': status(302, { location: '/loop' }),
  '/odd': status(302, { location: 'http://[not an address' }),
  '/far': (request, response) => {
    fars += 1;
    status(302, { location: 'ftp://example.org/' })(request, response);
  },
  '/no-head': ({ method }, response) => {
    heads += method === 'HEAD' ? 1 : 0;
    response.writeHead(method === 'HEAD' ? 405 : 200).end();
  },
  '/hangs-up-on-head': ({ method, socket }, response) => {
    if (method === 'HEAD') socket.destroy();
    else response.writeHead(200).end();
  },
  '/silent': () => {},
  '/drips': ({ method }, response) => {
    if (method === 'HEAD') {
      response.writeHead(405).end();
      return;
    }
    response.writeHead(200, { 'content-length': '1000000' });
    response.write('a');
  },
  '/endless': ({ method }, response) => {
    response.writeHead(method === 'HEAD' ? 405 : 200);
    const more = (): void => {
      if (!response.destroyed && response.write('a'.repeat(65_536))) setImmediate(more);
    };
    if (method === 'HEAD') response.end();
    else more();
  },
  '/recovers': (_, response) => {
    failures += 1;
    response.writeHead(failures < 2 ? 503 : 200).end();
  },
  '/slow': (_, response) => {
    now += 1;
    most = Math.max(most, now);
    setTimeout(() => {
      now -= 1;
      response.writeHead(200).end();
    }, 20);
  },
};

let server: Server;
let base = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    (BEHAVIOURS[path] ?? status(404))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each([
  ['/ok', 'ok', 200, ''],
  ['/gone', 'dead', 410, ''],
  ['/missing', 'dead', 404, ''],
  ['/login', 'blocked', 401, ''],
  ['/forbidden', 'blocked', 403, ''],
  ['/busy', 'blocked', 429, ''],
  ['/broken', 'unknown', 500, ''],
  ['/moved', 'redirected', 200, ''],
  ['/moved-away', 'dead', 404, ''],
  ['/loop', 'unknown', null, 'loop'],
  ['/odd', 'unknown', 302, ''],
  ['/far', 'unknown', null, 'ftp:'],
  ['/no-head', 'ok', 200, ''],
  ['/hangs-up-on-head', 'ok', 200, ''],
  ['/silent', 'unknown', null, 'ETIMEDOUT'],
  ['/drips', 'ok', 200, ''],
  ['/endless', 'ok', 200, ''],
] as const)('%s is %s', async (path, state, code, detail) => {
  expect(await checkUrl(base + path, OPTIONS)).toMatchObject({ state, status: code, detail });
});

test('where an address leads now is told', async () => {
  expect(await checkUrl(`${base}/moved`, OPTIONS)).toMatchObject({ target: `${base}/ok` });
  expect(heads).toBeGreaterThan(0);
});

test('a fault that passes is asked again', async () => {
  expect(await checkUrl(`${base}/recovers`, { ...OPTIONS, retries: 1 })).toMatchObject({ state: 'ok' });
  expect(failures).toBeGreaterThan(1);
});

test('a redirection to what is no web page is not asked again', async () => {
  fars = 0;
  expect(await checkUrl(`${base}/far`, { ...OPTIONS, retries: 2 })).toMatchObject({ state: 'unknown', detail: 'ftp:' });
  expect(fars).toBe(1);
});

test('nobody there, something else there, no such name', async () => {
  const closed = createTcp((socket) => socket.end('this is no HTTP\r\n\r\n'));
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const { port } = closed.address() as AddressInfo;
  expect((await checkUrl(`http://127.0.0.1:${port}/`, OPTIONS)).state).toBe('unknown');
  expect((await checkUrl(`https://127.0.0.1:${port}/`, OPTIONS)).state).toBe('unknown');
  closed.close();
  expect(await checkUrl(`http://127.0.0.1:${port}/`, OPTIONS)).toMatchObject({
    state: 'unknown',
    detail: 'ECONNREFUSED',
  });
  expect((await checkUrl('not an address', OPTIONS)).state).toBe('unknown');
});

describe('private addresses', () => {
  const GUARDED = { ...OPTIONS, allowPrivate: false };

  test('are not asked, however they are written', async () => {
    const { port } = server.address() as AddressInfo;
    for (const host of [
      '127.0.0.1',
      'localhost',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '0x7f000001',
      '2130706433',
      '10.0.0.1',
    ]) {
      expect(await checkUrl(`http://${host}:${port}/ok`, GUARDED), host).toMatchObject({ state: 'refused' });
    }
  });

  test.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.9.9.9',
    '169.254.169.254',
    '172.31.0.1',
    '192.168.1.1',
    '224.0.0.1',
    '::',
    '::1',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001::1',
    'fec0::1',
    '168.63.129.16',
    'nonsense',
  ])('%s is one', (address) => expect(isPrivateAddress(address)).toBe(true));
  test.each(['93.184.216.34', '172.32.0.1', '100.128.0.1', '2606:2800:220:1::'])('%s is none', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
    expect(isPrivateHost(address.includes(':') ? `[${address}]` : address)).toBe(false);
  });
  test('a name is looked up before it is judged', () => expect(isPrivateHost('example.org')).toBe(false));
});

test('each address is asked once, and one host one thing at a time', async () => {
  const urls = Array.from({ length: 6 }, (_, i) => `${base}/slow?${i % 4}`);
  const results = await checkAll(urls, { ...OPTIONS, concurrency: 8 });
  expect([...results.values()].map(({ state }) => state)).toEqual(['ok', 'ok', 'ok', 'ok']);
  expect(most).toBe(1);
});

describe('without a network', () => {
  const unreached = { state: 'dead', status: null, target: null, detail: 'ENOTFOUND' } as const;
  const nowhere = ['http://nowhere.invalid/a', 'http://nobody.invalid/'];
  const all = (urls: readonly string[], online: boolean) =>
    checkAll(urls, { ...OPTIONS, concurrency: 2, isOnline: async () => online });

  test('no address is said to be gone', async () => {
    const states = [...(await all(nowhere, false)).values()].map(({ state }) => state);
    expect(states).toEqual(['offline', 'offline']);
  });

  test('with one, a silent address is what it is, and so it is where another answers', async () => {
    const online = [...(await all(nowhere, true)).values()].map(({ state }) => state);
    expect(online).not.toContain('offline');
    const mixed = await all([...nowhere, `${base}/ok`], false);
    expect([...mixed.values()].map(({ state }) => state)).not.toContain('offline');
  });

  test('private addresses are not asked in any case, and prove nothing', () => {
    expect(isAllSilent([{ ...unreached, state: 'refused', detail: '' }])).toBe(false);
    expect(isAllSilent([unreached, { ...unreached, state: 'refused', detail: '' }])).toBe(true);
    expect(isAllSilent([unreached, { ...unreached, state: 'unknown', status: 503, detail: '' }])).toBe(false);
    expect(isAllSilent([])).toBe(false);
  });

  test.each(['text', 'markdown'] as const)('is what the report as %s says, in one line', (format) => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const link = { ...unreached, state: 'offline', url: 'http://a.example', range } as const;
    const report = linkFormats[format]?.([{ path: 'a.md', links: [link] }], { locale: 'fr', paint: (_, text) => text });
    expect(report).toBe('Pas de réseau\u00A0: rien n’a pu être demandé.\n');
  });
});

describe('on the command line', () => {
  const article = (): string =>
    `# A\n\nVoir [la page](${base}/moved).\n\n## Sources\n\n1. **Insee** - Étude\n   - URL : ${base}/missing\n2. **Ined** - Étude\n   - URL : ${base}/ok\n`;

  test('addresses are told with their places, and a dead one fails', async () => {
    const { code, out } = await runIn({ 'a.md': article() }, ['links', '--allow-private', 'a.md']);
    expect(code).toBe(1);
    expect(out).toContain(`3:7  has moved (200)  ${base}/moved → ${base}/ok`);
    expect(out).toContain(`8:12  is gone (404)  ${base}/missing`);
    expect(out).toContain('Addresses: 3. Answering: 1. Moved: 1. Gone: 1.');
  });

  test('an address counts once, though a text links to it twice and its entry is a link', async () => {
    const twice = `# A\n\n[Ici](${base}/ok) et [là](${base}/ok).\n\n## Sources\n\n- [Insee](${base}/missing)\n- ${base}/moved\n`;
    const { out } = await runIn({ 'a.md': twice }, ['links', '--lang', 'fr', '--allow-private', 'a.md']);
    expect(out.match(/\/missing/g)).toHaveLength(1);
    expect(out).toContain('Adresses\u00A0: 3. Joignables\u00A0: 1. Déplacées\u00A0: 1. Disparues\u00A0: 1.');
  });

  test('nothing private is asked unless the user says so', async () => {
    const { code, out } = await runIn({ 'a.md': article() }, ['links', 'a.md']);
    expect([code, out]).toEqual([0, expect.stringContaining('Addresses: 3. Private, not asked: 3.')]);
  });

  test('answers are remembered, those that are sure', async () => {
    const first = await runIn({ 'a.md': article() }, ['links', '--allow-private', '--cache', 'c.json', 'a.md']);
    const cache = first.written['c.json'] ?? '';
    expect(Object.keys(JSON.parse(cache).urls)).toEqual([`${base}/missing`, `${base}/moved`, `${base}/ok`]);
    const tree = { 'a.md': article(), 'c.json': cache };
    const again = await runIn(tree, ['links', '--cache', 'c.json', 'a.md']);
    expect(again.code).toBe(1);
    const later = { today: { year: 2027, month: 1, day: 1 } };
    expect((await runIn(tree, ['links', '--cache', 'c.json', 'a.md'], later)).code).toBe(0);
  });

  test('Markdown is for reading: what is gone first', async () => {
    const { out } = await runIn({ 'a.md': article() }, ['links', '-f', 'markdown', '--allow-private', 'a.md']);
    expect(out).toBe(
      `# a.md\n\n## Gone: 1\n\n- 8: <${base}/missing> (404)\n\n## Moved: 1\n\n- 3: <${base}/moved> → <${base}/ok> (200)\n\n## Answering: 1\n\n- 10: <${base}/ok>\n`,
    );
  });

  test('JSON has every address', async () => {
    const { out } = await runIn({ 'a.md': article() }, ['links', '-f', 'json', '--allow-private', 'a.md']);
    const [file] = JSON.parse(out).files;
    expect(file.links.map(({ state }: { state: string }) => state)).toEqual(['redirected', 'dead', 'ok']);
  });
});

test('a cache that cannot be written is told, and the run did not do all it was asked for', async () => {
  const text = `# A\n\n## Sources\n\n- [Insee](${base}/ok)\n`;
  const { code, err } = await runIn({ 'a.md': text }, ['links', '--allow-private', '--cache', 'gone/c.json', 'a.md']);
  expect([code, err]).toEqual([2, 'sourcier: gone/c.json: cannot be written (no such folder).\n']);
});
