import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../server/src/core/front-matter/index.ts';
import { cut, mark, read } from './read.ts';

const BODY = '\nLe théâtre ferme.\n';

/** What a reader of the article needs to see of its front matter. */
const shown = (text: string) => {
  const { span, data, problems } = parseFrontMatter(text);
  return { region: span && cut(text, span), data, codes: problems.map(({ code }) => code) };
};

describe('front matter', () => {
  it.each([
    ['YAML', '---\ntitle: Un titre\nsources: 3\n---', { title: 'Un titre', sources: 3 }],
    ['named YAML', '---yaml\nsources: 3\n---', { sources: 3 }],
    ['YAML after a space', '--- yml\nsources: 3\n---', { sources: 3 }],
    ['JSON', '---json\n{"sources": 3}\n---', { sources: 3 }],
    ['JSON without its name', '---\n{"sources": ["A", "B"]}\n---', { sources: ['A', 'B'] }],
    ['CRLF', '---\r\ntitle: Un titre\r\nsources: 3\r\n---', { title: 'Un titre', sources: 3 }],
    ['lone CR', '---\rtitle: Un titre\rsources: 3\r---', { title: 'Un titre', sources: 3 }],
    ['spaces after the fences', '--- \t\nsources: 3\n---  ', { sources: 3 }],
    ['nothing between the fences', '---\n---', {}],
    ['only a comment', '---\n# rien\n---', {}],
    ['lists of records', '---\nsources:\n  - {name: A, url: x}\n---', { sources: [{ name: 'A', url: 'x' }] }],
    ['a date', '---\ndate: 2025-06-04\n---', { date: '2025-06-04' }],
    ['TOML', '+++\ntitle = "Un titre"\nsources = 3\n+++', { title: 'Un titre', sources: 3 }],
    ['named TOML', '---toml\nsources = ["A", "B"]\n---', { sources: ['A', 'B'] }],
    ['TOML with CRLF', '+++\r\nsources = 3\r\n+++', { sources: 3 }],
    [
      'TOML with tables',
      '+++\n[[sources]]\nname = "A"\n\n[[sources]]\nname = "B"\n+++',
      { sources: [{ name: 'A' }, { name: 'B' }] },
    ],
    ['TOML with tables on one line', '+++\nsources = [{ name = "A" }]\n+++', { sources: [{ name: 'A' }] }],
    ['TOML with a table within one', '+++\n[params.site]\nsources = 3\n+++', { params: { site: { sources: 3 } } }],
    [
      'TOML with dates',
      '+++\ndate = 2025-06-04\nat = 2025-06-04T08:00:00Z\n+++',
      { date: '2025-06-04', at: '2025-06-04T08:00:00.000Z' },
    ],
    ['a last line of dots', '---\nsources: 3\n...', { sources: 3 }],
    ['a last line of dots and spaces', '---\r\nsources: 3\r\n...  ', { sources: 3 }],
    ['dashes inside a value', '---\ntitle: |\n  a\n  --- b\n---', { title: 'a\n--- b\n' }],
  ])('is read: %s', (_, region, data) => {
    expect(shown(`${region}\n${BODY}`)).toEqual({ region, data, codes: [] });
  });

  it.each([
    ['a byte-order mark', '\uFEFF'],
    ['a comment', '<!-- relu -->\n'],
    ['comments', '\uFEFF<!-- relu -->\n\n<!-- deux\nfois -->\r\n'],
  ])('may stand after %s', (_, before) => {
    const region = '---\nsources: 3\n---';
    expect(shown(`${before}${region}\n${BODY}`)).toEqual({ region, data: { sources: 3 }, codes: [] });
  });

  it.each([
    ['no fence', 'Le théâtre ferme.\n'],
    ['a rule', '---\n\nLe théâtre ferme.\n'],
    ['a rule before words', '---\nLe théâtre ferme.\n'],
    ['text first', 'Un mot.\n---\nsources: 3\n---\n'],
    ['four dashes', '----\nsources: 3\n----\n'],
    ['an unclosed comment', '<!-- relu\n---\nsources: 3\n---\n'],
    ['nothing', ''],
    ['a fence alone', '---'],
    ['a mark alone', '\uFEFF'],
  ])('is absent: %s', (_, text) => {
    expect(shown(text)).toEqual({ region: null, data: {}, codes: [] });
  });

  it('is never running text', () => {
    const key = 'summary: Le prix monte de 12 % (Source : Insee).';
    for (const text of [`---\n${key}\n---\n${BODY}`, `+++\n${key}\n+++\n${BODY}`, `---js\n${key}\n---\n${BODY}`]) {
      const { prose, citations, claims } = read(text);
      expect(prose.map(({ span }) => cut(text, span))).toEqual(['Le théâtre ferme.']);
      expect([...citations, ...claims]).toEqual([]);
    }
  });
});

describe('places of the keys', () => {
  it.each(['', '\uFEFF', '<!-- relu -->\r\n\r\n'])('are exact after %j, whatever the line ends', (before) => {
    const written = '---\n‹title›: ‹"Un titre"›\n‹sources›: ‹3›\n‹tags›: ‹{ }›\n‹vide›:‹›\n---\n';
    for (const end of ['\n', '\r\n']) {
      const marked = before + written.replaceAll('\n', end);
      const text = marked.replace(/[‹›]/g, '');
      const { places } = parseFrontMatter(text);
      const spans = [...places.values()].flatMap(({ key, value }) => [key, value]);
      expect(mark(text, spans)).toBe(marked);
    }
  });

  it.each([
    ['YAML', '---\nsources:\n  - ‹Insee›\n  - ‹"Ademe"›\n---\n'],
    ['YAML on one line', '---\nsources: [‹Insee›, ‹"Ademe"›]\n---\n'],
    ['TOML', '+++\nsources = [‹"Insee"›, ‹"Ademe"›]\n+++\n'],
    ['TOML in tables', '+++\n‹[[sources]]\nname = "Insee"›\n\n‹[[sources]]\nname = "Ademe"›\n\n[other]\na = 1\n+++\n'],
    ['TOML in tables on one line', '+++\nsources = [‹{ name = "Insee" }›, ‹{ name = "Ademe" }›]\n+++\n'],
    ['TOML on several lines', '+++\na = 1\nsources = [\n  ‹"Insee"›,\n  ‹"Ademe"›,\n]\n+++\n'],
  ])('are known for the items of a list: %s', (_, marked) => {
    const text = marked.replace(/[‹›]/g, '');
    const { places } = parseFrontMatter(text);
    expect(
      mark(
        text,
        ['sources.0', 'sources.1'].flatMap((path) => places.get(path)?.value ?? []),
      ),
    ).toBe(marked);
  });

  it.each([
    ['YAML', '---\nsources:\n  - name: ‹Insee›\n    url: ‹https://insee.fr›\n---\n'],
    [
      'TOML',
      '+++\n# Un [[mot]].\n[[sources]]\nname = ‹"Insee"› # "a"\n"url"=‹\'https://insee.fr\'›\n\n[[sources]]\nname = "b"\n+++\n',
    ],
    ['TOML on one line', '+++\nsources = [ { name = ‹"Ins\\"ee, "›, url = ‹"https://insee.fr"› } ]\n+++\n'],
    [
      'TOML on several lines',
      '+++\nsources = [\n  { name = ‹"""Ins\nee"""›, url = ‹"https://insee.fr"› }, # ]\n]\n+++\n',
    ],
  ])('are known for the fields of an item: %s', (_, marked) => {
    const text = marked.replace(/[‹›]/g, '');
    const { places } = parseFrontMatter(text);
    const spans = ['sources.0.name', 'sources.0.url'].flatMap((path) => places.get(path)?.value ?? []);
    expect(mark(text, spans)).toBe(marked);
  });
});

describe('data at the end of an article', () => {
  const references = 'references:\n- id: a\n  title: Quais';

  it.each([
    ['---', '---'],
    ['---', '...'],
    ['--- ', '...  '],
  ])('between %j and %j is read with the front matter, and is no running text', (open, close) => {
    const text = `---\ntitle: Un titre\nlang: fr\n---\n${BODY}\n${open}\n${references}\nlang: en\n${close}\n`;
    const { frontMatter, prose, lists } = read(text);
    expect(frontMatter.data).toEqual({ title: 'Un titre', lang: 'en', references: [{ id: 'a', title: 'Quais' }] });
    expect(frontMatter.tail && cut(text, frontMatter.tail)).toBe(
      text.slice(text.lastIndexOf(`${open}\nref`)).trimEnd(),
    );
    expect(prose.map(({ span }) => cut(text, span))).toEqual(['Le théâtre ferme.']);
    expect(lists).toEqual([]);
    const place = frontMatter.places.get('references.0.id')?.value;
    expect(place && cut(text, place)).toBe('a');
  });

  it('tells what is wrong where it stands', () => {
    const text = `${BODY}\n---\nreferences: [a\n...\n`;
    const { problems } = parseFrontMatter(text);
    expect(problems.map(({ code, span }) => [code, span.start > text.indexOf('references')])).toEqual([
      ['syntax', true],
    ]);
  });

  it('are those of the references that the text cites', () => {
    const { citations } = read(`Le théâtre ferme [@a].\n\n---\n${references}\n...\n`);
    expect(citations.map(({ form, source }) => [form, source])).toEqual([['key', 0]]);
  });

  it.each([
    ['words after a rule', `${BODY}\n---\n\nUn mot : rien.\n`],
    ['words with a colon between two rules', `${BODY}\n---\nRemarque: les prix sont ronds.\n---\n`],
    ['an ellipsis', `${BODY}\n---\n\nIl part\n...\n`],
    ['an ellipsis after words', `${BODY}\nnote: il part\n...\n`],
    ['keys within the text', `${BODY}\n---\nreferences: a\n---\n${BODY}`],
    ['a title underlined', `${BODY}\nreferences:\n---\n`],
  ])('are not %s', (_, text) => {
    expect(parseFrontMatter(text)).toMatchObject({ tail: null, data: {} });
  });
});

describe('faulty front matter', () => {
  it.each([
    ['an open bracket', '---\ntitle: [a, b\nsources: 3\n---', 'syntax'],
    ['an open quotation mark', '---\ntitle: "a\nsources: 3\n---', 'syntax'],
    ['a tab for indentation', '---\na:\n\tb: 1\n---', 'syntax'],
    ['two colons', '---\ntitle: Le prix: il monte\nsources: 3\n---', 'syntax'],
    ['one key twice', '---\nsources: 3\nsources: 4\n---', 'syntax'],
    ['a list', '---\n- a\n- b\n---', 'not-a-mapping'],
    ['a word', '---\nbonjour\n---', 'not-a-mapping'],
    ['no end', '---\ntitle: Un titre\nsources: 3', 'unclosed'],
    ['TOML without a value', '+++\ntitle = \nsources = 3\n+++', 'syntax'],
    ['no end in TOML', '+++\ntitle = "Un titre"', 'unclosed'],
    ['CoffeeScript', '---coffee\ntitle: 1\n---', 'language'],
    ['too much of it', `---\na: ${'x'.repeat(200_001)}\n---`, 'too-large'],
  ])('is one problem: %s', (_, region, code) => {
    const text = `${region}\n${BODY}`;
    const found = shown(text);
    expect(found.region).toBe(region);
    expect([...new Set(found.codes)]).toEqual([code]);
    for (const { span } of parseFrontMatter(text).problems) expect(cut(region, span)).not.toBe('');
  });

  it('is marked where it is wrong, and what could be read is kept', () => {
    const text = '---\nsources: 3\ntitle: Le prix: il monte\n---\n';
    const { data, problems } = parseFrontMatter(text);
    expect(data).toMatchObject({ sources: 3 });
    expect(problems.map(({ span }) => text.slice(0, span.start).split('\n').length)).toEqual([3]);
  });

  it.each([
    ['no end', '‹---›\ntitle: Un titre\n'],
    ['another language', '‹---coffee›\ntitle: 1\n---\n'],
    ['one key twice', '---\nsources: 3\n‹sources›: 4\n---\n'],
    ['a line of TOML', '+++\na = 1\n‹title = Un titre›\n+++\n'],
  ])('is marked exactly: %s', (_, marked) => {
    const text = marked.replace(/[‹›]/g, '');
    const [problem] = parseFrontMatter(text).problems;
    expect(mark(text, problem ? [problem.span] : [])).toBe(marked);
  });

  it('gives the same answer twice: nothing is remembered of a broken one', () => {
    const text = `---\ntitle: [a\n---\n${BODY}`;
    expect(parseFrontMatter(text)).toEqual(parseFrontMatter(text));
    expect(parseFrontMatter(text).problems).not.toEqual([]);
  });

  it('ends before the first blank line when it is not closed', () => {
    const region = '---\ntitle: Un titre\nsources: 3';
    expect(shown(`${region}\n\nLe théâtre ferme.\n`).region).toBe(region);
  });
});

describe('code in front matter', () => {
  const world: { sourcierProbe?: boolean } = globalThis as object;
  const payload = '{ sources: (globalThis.sourcierProbe = true, 3) }';

  it('would run in gray-matter itself', () => {
    delete world.sourcierProbe;
    matter(`---js\n${payload}\n---\n`);
    expect(world.sourcierProbe).toBe(true);
  });

  it.each(['js', 'javascript', ' js', '\tjavascript', 'JS', 'JavaScript', 'coffee', 'coffeescript', 'cson'])(
    'does not run: ---%s',
    (language) => {
      delete world.sourcierProbe;
      for (const before of ['', '\uFEFF', '<!-- a -->\n']) {
        const { frontMatter } = read(`${before}---${language}\n${payload}\n---\n${BODY}`);
        expect(frontMatter.data).toEqual({});
        expect(frontMatter.problems).toMatchObject([{ code: 'language', detail: language.trim().toLowerCase() }]);
      }
      expect(world).not.toHaveProperty('sourcierProbe');
    },
  );

  it.each([
    `---\n---js\n${payload}\n---\n`,
    `---\n\n---javascript\n${payload}\n---\n`,
    `---yaml\n---js\n${payload}\n---\n`,
    `---json\n${payload}\n---\n`,
    `---\n!!js/function 'function () { ${payload} }'\n---\n`,
    `---\na: !!js/eval "${payload}"\n---\n`,
  ])('does not run behind another fence: %j', (text) => {
    delete world.sourcierProbe;
    read(text);
    expect(world).not.toHaveProperty('sourcierProbe');
  });
});

describe('hostile data', () => {
  it('does not reach the prototype of all objects', () => {
    for (const region of [
      '---\n__proto__: {polluted: 1}\n---',
      '---json\n{"__proto__": {"polluted": 1}}\n---',
      '+++\n[__proto__]\npolluted = 1\n+++',
    ]) {
      const { data } = parseFrontMatter(`${region}\n${BODY}`);
      expect({}).not.toHaveProperty('polluted');
      expect(data).not.toHaveProperty('polluted');
    }
  });

  it('may not grow without end by aliases', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `k${i + 1}: &k${i + 1} [${`*k${i},`.repeat(9)}]`);
    const { data, problems } = parseFrontMatter(`---\nk0: &k0 [x]\n${levels.join('\n')}\n---\n`);
    expect(data).toEqual({});
    expect(problems).toMatchObject([{ code: 'syntax' }]);
  });

  it('may use a few aliases', () => {
    expect(shown('---\na: &x [1]\nb: *x\n---\n').data).toEqual({ a: [1], b: [1] });
  });
});
