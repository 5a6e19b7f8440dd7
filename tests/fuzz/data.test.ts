import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBaseline } from '../../server/src/cli/baseline.ts';
import { readShard } from '../../server/src/cli/shard.ts';
import { readBibliography } from '../../server/src/core/bibliography/read.ts';
import { parseFrontMatter } from '../../server/src/core/front-matter/index.ts';
import { readLibrary } from '../../server/src/core/library/read.ts';
import { readSettings } from '../../server/src/core/settings/settings.ts';
import { readSettingsFile } from '../../server/src/core/settings/settings-file.ts';
import { change, changed, frontMatter } from './texts.ts';

const LIBRARY = `sources:
  - name: Insee
    aliases: [Institut national]
    kind: statistiques
    domains: [insee.fr]
    reliability: 9/10
    reason: données publiques
    rated-by: Ana
    rated-on: 2025-01-02
    expires: 2026-01-02
    excerpts:
      - text: « 66 % des gares »
        url: https://insee.fr/a
        date: 2024
`;

const SETTINGS = JSON.stringify(
  {
    rules: { 'unknown-source': 'warning' },
    library: ['sources.yml'],
    claims: { minimumStrength: 'strong' },
    reliability: { minimum: 4 },
    include: ['articles/**'],
  },
  null,
  2,
);

const BIBTEX = `@string{a = "Insee"}
@article{key2024, author = {Marlow, Jane and Carr, Ann}, title = {{Les} gares}, year = 2024, url = {https://a.fr}}
@book{b, title = "Un" # a, note = {É{\\'e}}}
`;

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.json({ maxDepth: 6 }),
  fc.constantFrom(
    '{"__proto__": {"polluted": true}}',
    'constructor: {prototype: {polluted: true}}',
    '&a [*a, *a]',
    '!!js/function x',
    '[[[[',
  ),
);

const nearly = (whole: string) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.array(change, { minLength: 1, maxLength: 6 }).map((all) => all.reduce(changed, whole)) },
    { weight: 1, arbitrary: hostile },
  );

const unpolluted = (): void => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
};

describe('data is read as far as it can be, never run, and changes nothing else', () => {
  test.each<[string, fc.Arbitrary<string>, (text: string) => unknown]>([
    ['front matter', frontMatter, parseFrontMatter],
    ['libraries', nearly(LIBRARY), (text) => readLibrary('sources.yml', text)],
    [
      'settings files',
      nearly(SETTINGS),
      (text) => readSettings(readSettingsFile('.sourcierrc.json', text).section, { locale: 'fr' }),
    ],
    ['bibliographies in BibTeX', nearly(BIBTEX), (text) => readBibliography('a.bib', text)],
    [
      'bibliographies in CSL JSON',
      nearly('[{"id": "a", "title": "b", "issued": {"date-parts": [[2024]]}}]'),
      (text) => readBibliography('a.json', text),
    ],
    ['baselines', nearly('{"version": 1, "files": {"a.md": {"unknown-source": {"x": 1}}}}'), readBaseline],
    ['shards', nearly('{"version": 1, "shard": {"index": 1, "count": 2}, "files": []}'), readShard],
  ])('%s', (_, texts, read) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(() => read(text)).not.toThrow();
        unpolluted();
      }),
    );
  });
});
