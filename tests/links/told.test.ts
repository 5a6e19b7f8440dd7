import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { detailsAt } from '../../server/src/links/details.ts';
import { searchZotero } from '../../server/src/links/zotero.ts';

type Behaviour = (response: ServerResponse, request: IncomingMessage, body: string) => void;

const page =
  (head: string, type = 'text/html; charset=utf-8'): Behaviour =>
  (response) => {
    response.writeHead(200, { 'content-type': type }).end(`<!doctype html><html><head>${head}</head><body>x</body>`);
  };

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (response) => {
    response.writeHead(code, headers).end();
  };

let behave: Behaviour = status(404);
let server: Server;
let base = '';
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      asked.push(`${request.method} ${request.url}`);
      behave(response, request, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const OPTIONS = { language: 'fr', timeoutMs: 600, allowPrivate: true } as const;

const told = async (behaviour: Behaviour, path = '/a') => {
  behave = behaviour;
  return detailsAt(base + path, OPTIONS);
};

describe('a page tells of itself', () => {
  test('with Open Graph, its title ending with its site', async () => {
    const head = `<title>x</title><meta property="og:title" content="Le rail en 2025 | La Gazette">
      <meta property="og:site_name" content="La Gazette"><meta name="author" content="Anne Roux">
      <meta property="article:published_time" content="2025-06-04T08:00:00+02:00">`;
    expect(await told(page(head))).toEqual({
      source: {
        name: 'La Gazette',
        address: `${base}/a`,
        title: 'Le rail en 2025',
        author: 'Anne Roux',
        date: '2025-06-04',
      },
    });
  });

  test('with JSON-LD, in a graph, several authors', async () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        {
          '@type': 'NewsArticle',
          headline: 'Les quais',
          author: [{ name: 'Anne Roux' }, { name: 'Luc Gay' }],
          publisher: { name: 'La Gazette' },
          datePublished: '2025-06',
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(await told(page(head))).toMatchObject({
      source: { name: 'La Gazette', title: 'Les quais', author: 'Anne Roux, Luc Gay', date: '2025-06' },
    });
  });

  test('with tags of libraries, and a date with slashes', async () => {
    const head = `<meta name="citation_title" content="Fords"><meta name="citation_author" content="Roux, A.">
      <meta name="citation_journal_title" content="Bridge Review"><meta name="citation_publication_date" content="2024/3/9">`;
    expect(await told(page(head))).toMatchObject({
      source: { name: 'Bridge Review', title: 'Fords', author: 'Roux, A.', date: '2024-03-09' },
    });
  });

  test('with a title alone, in the letters that it says it is written in', async () => {
    behave = (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' });
      response.end(Buffer.from('<title>Été &amp; quais</title>', 'latin1'));
    };
    expect(await detailsAt(`${base}/a`, OPTIONS)).toMatchObject({
      source: { name: '127.0.0.1', title: 'Été & quais' },
    });
  });

  test('after it sent on elsewhere', async () => {
    const last = page('<title>Les quais</title>');
    const found = await told((response, request, body) =>
      request.url === '/a' ? status(302, { location: '/b' })(response, request, body) : last(response, request, body),
    );
    expect(found).toMatchObject({ source: { title: 'Les quais', address: `${base}/a` } });
  });

  test('and what it says is words: no control characters, no Markdown in a name, nothing endless', async () => {
    const head = `<meta property="og:site_name" content="La [Gazette](javascript:1) <b>"><title>a\u202e\u0007 ${'b'.repeat(400)}</title>
      <meta name="author" content="https://social.example/anne">`;
    expect(await told(page(head))).toEqual({
      source: { name: 'La Gazette (javascript:1) b', address: `${base}/a` },
    });
  });

  test('only the beginning of a page is read', async () => {
    const found = await told((response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('<title>Les quais</title>');
      const more = (): void => {
        if (!response.destroyed && response.write('a'.repeat(65_536))) setImmediate(more);
        else response.once('drain', more);
      };
      more();
    });
    expect(found).toMatchObject({ source: { title: 'Les quais' } });
  });

  test.each([
    ['gone', status(410)],
    ['closed', status(403)],
    ['silent', status(500)],
    ['no-page', page('', 'application/pdf')],
    ['nothing', page('')],
  ] as const)('or does not: %s', async (fault, behaviour) => {
    expect(await told(behaviour)).toEqual({ fault });
  });

  test('or never answers, or sends round and round: no reason is invented', async () => {
    for (const behaviour of [() => {}, status(302, { location: '/a' })])
      expect(['silent', 'offline']).toContain(((await told(behaviour)) as { fault: string }).fault);
  });

  test('a private address is not asked', async () => {
    const before = asked.length;
    expect(await detailsAt(`${base}/a`, { ...OPTIONS, allowPrivate: false })).toEqual({ fault: 'private' });
    expect(asked).toHaveLength(before);
  });

  test('an answer in CSL, as doi.org gives it, names authors, title and date', async () => {
    const item = {
      type: 'article-journal',
      title: 'Fords and bridges',
      author: [
        { family: 'Marlow', given: 'J.' },
        { family: 'Carr', given: 'B.' },
      ],
      issued: { 'date-parts': [[2019, 5]] },
    };
    const found = await told((response) => {
      response.writeHead(200, { 'content-type': 'application/vnd.citationstyles.csl+json' }).end(JSON.stringify(item));
    });
    expect(found).toMatchObject({ source: { title: 'Fords and bridges', date: '2019-05', address: `${base}/a` } });
    expect((found as { source: { name: string } }).source.name).toMatch(/Marlow.*Carr/);
  });
});

describe('Zotero', () => {
  const ITEM = {
    id: 'roux2025',
    type: 'webpage',
    title: 'Le rail en 2025',
    'container-title': 'La Gazette',
    URL: 'https://gazette.example/rail',
    issued: { 'date-parts': [[2025, 6, 4]] },
  };
  const query = (words: string, url = base) => ({ url, words, language: 'fr' }) as const;
  const json =
    (value: unknown): Behaviour =>
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    };

  test('is searched through its local interface', async () => {
    behave = json({ items: [ITEM, 'nonsense', {}] });
    asked.length = 0;
    expect(await searchZotero(query('rail 2025'))).toEqual({
      sources: [
        {
          name: 'La Gazette',
          address: 'https://gazette.example/rail',
          kind: expect.any(String),
          date: '2025-06-04',
          title: 'Le rail en 2025',
        },
      ],
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^GET \/api\/users\/0\/items\?.*q=rail\+2025.*format=csljson/);
  });

  test('shows what was changed last where no words are given', async () => {
    behave = json([ITEM]);
    asked.length = 0;
    expect(await searchZotero(query(' '))).toMatchObject({ sources: [{ name: 'La Gazette' }] });
    expect(asked[0]).toMatch(/sort=dateModified/);
  });

  test('is searched through Better BibTeX where that is closed', async () => {
    let sent = '';
    behave = (response, request, body) => {
      sent = body;
      if (request.method === 'GET') status(403)(response, request, body);
      else json({ jsonrpc: '2.0', id: 1, result: [ITEM] })(response, request, body);
    };
    expect(await searchZotero(query('rail'))).toMatchObject({ sources: [{ title: 'Le rail en 2025' }] });
    expect(JSON.parse(sent)).toMatchObject({ method: 'item.search', params: ['rail'] });
  });

  test('that lets nobody in says so', async () => {
    behave = status(403);
    expect(await searchZotero(query('rail'))).toEqual({ fault: 'closed' });
  });

  test('that answers nonsense lets nobody in', async () => {
    behave = json({ items: 'no' });
    expect(await searchZotero(query('rail'))).toEqual({ fault: 'closed' });
  });

  test('that does not run is absent', async () => {
    expect(await searchZotero(query('rail', 'http://127.0.0.1:9'))).toEqual({ fault: 'absent' });
  });

  test.each(['http://192.168.1.4:23119', 'https://zotero.example', 'http://127.0.0.1.evil.example', 'nonsense'])(
    'is only asked on this machine: %s',
    async (url) => {
      expect(await searchZotero(query('rail', url))).toEqual({ fault: 'elsewhere' });
    },
  );
});
