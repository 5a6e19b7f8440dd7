import { describe, expect, it } from 'vitest';
import { indexNames } from '../../server/src/core/names/index.ts';
import type { Match } from '../../server/src/core/sources/model.ts';
import { listing, read } from './read.ts';

/** The index of a list of names, answering with names. */
const listed = (...names: readonly string[]) => {
  const { sources } = read(listing(...names));
  const index = indexNames(sources);
  return {
    resolve: (name: string, year?: number) => {
      const found = index.resolve(name, year);
      return found && [sources[found.source]?.name, found.match];
    },
    nearest: (name: string) => sources[index.nearest(name) ?? -1]?.name ?? null,
  };
};

describe('a written name', () => {
  it.each<[written: string, name: string, Match]>([
    ['Le Monde', 'Le Monde', 'exact'],
    ['Le  Monde', 'Le Monde', 'exact'],
    ['Le\nMonde', 'Le Monde', 'exact'],
    ['LE MONDE', 'Le Monde', 'typographic'],
    ['le monde', 'Le Monde', 'typographic'],
    ['Ademe', 'ADEME', 'typographic'],
    ['L’Usine Digitale', "L'Usine Digitale", 'typographic'],
    ['Sante publique', 'Santé publique', 'typographic'],
    ['Coeur de ville', 'Cœur de ville', 'typographic'],
    ['Jean Pierre Martin', 'Jean-Pierre Martin', 'typographic'],
    ['Usine Digitale', "L'Usine Digitale", 'affix'],
    ["l'Insee", 'Insee', 'affix'],
    ['the Guardian', 'Guardian', 'affix'],
    ['Monde Informatique', 'Le Monde Informatique', 'affix'],
    ['DFM', 'DFM.fr', 'affix'],
    ['DFM.fr', 'DFM', 'affix'],
    ['www.dfm.fr', 'DFM.fr', 'affix'],
    ['France Num', 'France Num (ministère)', 'contained'],
    ['France Num (Direction générale)', 'France Num', 'contained'],
    ['Epsilon', 'Epsilon via Siècle Digital', 'via'],
    ['Siècle Digital', 'Epsilon via Siècle Digital', 'via'],
    ['Epsilon citant Statista', 'Statista', 'via'],
    ['Reuters quoting Ipsos', 'Reuters', 'via'],
    ['Digital Siècle', 'Siècle Digital', 'reordered'],
    ['Générale Direction des Entreprises', 'Direction générale des entreprises', 'reordered'],
    ['DGE', 'Direction générale des Entreprises', 'abbreviation'],
    ['ONS', 'Office for National Statistics', 'abbreviation'],
    ['DGE', 'Entreprises (DGE)', 'abbreviation'],
  ])('%s means %s (%s)', (written, name, match) => {
    const { resolve } = listed('Autre Nom', name, 'Encore Un');
    expect(resolve(written)).toEqual([name, match]);
  });

  it.each([
    ['http://www.insee.fr/a/', 'https://insee.fr/a'],
    ['https://INSEE.fr/a', 'https://insee.fr/a'],
  ])('may be the address %s', (written, url) => {
    const { sources } = read(`## Sources\n\n- [Bilan](${url})\n`);
    expect(indexNames(sources).resolve(written)).toEqual({ source: 0, match: 'url' });
  });

  it.each([
    ['Le Monde', 'Monde de demain'],
    ['Monde', 'Le Monde diplomatique'],
    ['Num', 'France Num'],
    ['DG', 'Direction générale'],
    ['Insee Bretagne', 'Insee'],
    ['', 'Insee'],
    ['—', 'Insee'],
    ['constructor', 'Insee'],
    ['__proto__', 'Insee'],
  ])('%j does not mean %s', (written, name) => {
    expect(listed(name).resolve(written)).toBeNull();
  });

  it('means the surest of several, whatever their order', () => {
    for (const names of [
      ['Le Monde', 'Monde'],
      ['Monde', 'Le Monde'],
    ]) {
      expect(listed(...names).resolve('Monde')).toEqual(['Monde', 'exact']);
      expect(listed(...names).resolve('Le Monde')).toEqual(['Le Monde', 'exact']);
    }
    expect(listed('DGE', 'Direction générale des Entreprises').resolve('DGE')).toEqual(['DGE', 'exact']);
  });

  it('may be an alias', () => {
    const { sources } = read('## Sources\n\n1. **Direction des Achats**\n   - Alias : Les Achats\n');
    expect(indexNames(sources).resolve('Les Achats')).toEqual({ source: 0, match: 'exact' });
  });

  it('of an entry without a name means nothing', () => {
    const { sources } = read('## Sources\n\n1. Date : 2025\n2. **Insee**\n');
    expect(indexNames(sources).resolve('')).toBeNull();
    expect(indexNames(sources).resolve('Insee')?.source).toBe(1);
  });
});

describe('a year', () => {
  const { sources } = read('## Sources\n\n- **Morel** (2019)\n- **Morel** (2020)\n- **Petit**\n');
  const index = indexNames(sources);

  it.each([
    ['Morel', 2019, 0],
    ['Morel', 2020, 1],
    ['Morel', undefined, 0],
    ['Petit', 2021, 2],
  ])('%s %s means entry %d', (name, year, source) => {
    expect(index.resolve(name, year)?.source).toBe(source);
  });

  it('that no entry has means none', () => {
    expect(index.resolve('Morel', 2021)).toBeNull();
  });
});

describe('the nearest name', () => {
  it.each([
    ['DMF.fr', 'DFM.fr'],
    ['Haghversian', 'Haghverdian'],
    ['Inse', 'Insee'],
    ['Inseee', 'Insee'],
    ['Isnee', 'Insee'],
    ['Bpifrane Le Lab', 'Bpifrance Le Lab'],
    ['Usine Digitalle', "L'Usine Digitale"],
    ['Eurostta', 'Eurostat'],
  ])('to %s is %s', (written, name) => {
    expect(listed('Tout Autre Nom', name, 'Encore Un').nearest(written)).toBe(name);
  });

  it.each([
    ['Statista', 'Eurostat'],
    ['Le Monde', 'Le Figaro'],
    ['ONS', 'OCDE'],
    ['EDF', 'SNCF'],
    ['Insee', 'Ademe'],
    ['', 'Insee'],
  ])('to %j is not %s', (written, name) => {
    expect(listed(name).nearest(written)).toBeNull();
  });

  it('is the one with the fewest slips', () => {
    expect(listed('Martinet', 'Martine').nearest('Martin')).toBe('Martine');
    expect(listed('Martine', 'Martinet').nearest('Martin')).toBe('Martine');
  });

  it('may be an alias', () => {
    const { sources } = read('## Sources\n\n1. **Direction des Achats**\n   - Alias : Acheteurs\n');
    expect(indexNames(sources).nearest('Achetuers')).toBe(0);
  });
});
