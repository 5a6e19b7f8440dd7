import { describe, expect, test } from 'vitest';
import { decoded, encoded } from '../../server/src/project/decode.ts';
import { memoryFiles, runIn, type Tree } from '../cli/world.ts';

const utf16 = (text: string, encoding: 'utf-16le' | 'utf-16be' = 'utf-16le'): Uint8Array =>
  encoded(`\uFEFF${text}`, encoding) ?? new Uint8Array();

const latin1 = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

describe('bytes are read', () => {
  test.each([
    ['as UTF-8', new TextEncoder().encode('Été 🚲'), 'Été 🚲', 'utf-8'],
    ['as UTF-8 with its mark', new TextEncoder().encode('\uFEFFÉté'), '\uFEFFÉté', 'utf-8'],
    ['as UTF-16 by its mark', utf16('Été 🚲'), '\uFEFFÉté 🚲', 'utf-16le'],
    ['as big-endian UTF-16 by its mark', utf16('Été', 'utf-16be'), '\uFEFFÉté', 'utf-16be'],
    ['as Windows-1252 where they are no UTF-8', latin1('Été à 5 \u0080'), 'Été à 5 €', 'windows-1252'],
    ['as UTF-16 cut in half', utf16('Été').slice(0, -1), '\uFEFFÉt\uFFFD', 'utf-16le'],
    ['when there are none', new Uint8Array(), '', 'utf-8'],
  ])('%s', (_how, bytes, text, encoding) => expect(decoded(bytes)).toEqual({ text, encoding }));

  test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('and written again as %s', (encoding) => {
    const text = '\uFEFFÉté 🚲\n';
    expect(decoded(encoded(text, encoding) ?? new Uint8Array())).toEqual({ text, encoding });
  });

  test('but not as Windows-1252', () => expect(encoded('a', 'windows-1252')).toBeNull());
});

const ARTICLE =
  '# Écluses\n\nLe trafic a augmenté de 12 % en un an (Source : Observatoire des écluses).\n\n## Sources\n\n- [Val](https://val.example)\n';

const checked = async (content: Tree, ...args: readonly string[]) => {
  const tree = Object.fromEntries(Object.entries(content).map(([name, node]) => [`x/${name}`, node]));
  const ran = await runIn(tree, ['check', '--all', '--format', 'json', '--lang', 'fr', ...args, 'x/a.md']);
  const found = JSON.parse(ran.out).files[0].findings as readonly { readonly rule: string; readonly message: string }[];
  return { ...ran, found };
};

const rulesOf = (found: readonly { readonly rule: string }[]): readonly string[] => found.map(({ rule }) => rule);

describe('an article', () => {
  test.each([
    ['UTF-16', utf16(ARTICLE)],
    ['big-endian UTF-16', utf16(ARTICLE, 'utf-16be')],
    ['Latin-1', latin1(ARTICLE)],
  ])('in %s is analysed like another', async (_what, bytes) => {
    const plain = await checked({ 'a.md': ARTICLE });
    expect(rulesOf(plain.found)).toContain('unknown-source');
    expect(rulesOf((await checked({ 'a.md': bytes })).found)).toEqual(rulesOf(plain.found));
  });

  test.each(['check', 'inspect'])('in Latin-1 is told by %s', async (command) => {
    const { err } = await runIn({ 'a.md': latin1(ARTICLE) }, [command, 'a.md']);
    expect(err).toContain('a.md: is not in UTF-8; it was read as Windows-1252.');
  });

  test.each([
    ['UTF-8', ARTICLE],
    ['UTF-16', utf16(ARTICLE)],
  ])('in %s is not', async (_what, content) => {
    expect((await runIn({ 'a.md': content }, ['check', 'a.md'])).err).toBe('');
  });
});

describe('what is mended', () => {
  const SLIP = '# Écluses\n\nLe trafic baisse (Source : VAL).\n\n## Sources\n\n- [Val](https://val.example)\n';

  const mend = async (content: Uint8Array) => {
    const writes: (string | Uint8Array)[] = [];
    const files = memoryFiles({ 'a.md': content });
    const write = async (_path: string, written: string | Uint8Array): Promise<void> => {
      writes.push(written);
    };
    const ran = await runIn({}, ['check', '--all', '--fix', 'a.md'], { files: { ...files, write } });
    return { ...ran, writes };
  };

  test('keeps its encoding', async () => {
    const { writes } = await mend(utf16(SLIP, 'utf-16be'));
    expect(writes).toEqual([utf16(SLIP.replace('VAL', 'Val'), 'utf-16be')]);
  });

  test('is not mended where it cannot', async () => {
    const { writes, code, err } = await mend(latin1(SLIP));
    expect([writes, code]).toEqual([[], 2]);
    expect(err).toContain('a.md: is not mended: save it as UTF-8 first.');
  });
});

describe('a bibliography', () => {
  const BIB = '@book{m, author={Müller, Jörg}, title={Étude}, year=2019}\n';
  const CITING =
    '---\nlang: fr\nbibliography: r.bib\n---\n\nLe trafic a augmenté de 12 % en un an (Müller, 2019). Voir [@nul].\n';

  test('in Latin-1 is read and told, and its keys are all known', async () => {
    const { found } = await checked({ 'a.md': CITING, 'r.bib': latin1(BIB) });
    expect(rulesOf(found)).toEqual(['invalid-bibliography', 'unknown-source']);
    expect(found[0]?.message).toContain('n’est pas en UTF-8');
  });

  test.each([
    ['UTF-16', utf16(BIB)],
    ['UTF-8 with its mark', `\uFEFF${BIB}`],
  ])('in %s is read', async (_what, content) => {
    expect(rulesOf((await checked({ 'a.md': CITING, 'r.bib': content })).found)).toEqual(['unknown-source']);
  });

  test('at fault in two ways has both told', async () => {
    const { found } = await checked({ 'a.md': CITING, 'r.bib': latin1(`${BIB}@misc{x, title={T}\n`) });
    expect(rulesOf(found)).toEqual(['invalid-bibliography', 'invalid-bibliography', 'unknown-source']);
  });
});

test('a library in UTF-16 is read', async () => {
  const text = 'sources:\n  - name: Val\n    aliases: [Observatoire des écluses]\n';
  const { found } = await checked({ 'a.md': ARTICLE, 'sources.yml': utf16(text) });
  expect(rulesOf(found)).not.toContain('unknown-source');
});
