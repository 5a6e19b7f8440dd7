import { describe, expect, it } from 'vitest';
import { isoOf } from '../../server/src/core/sources/dates.ts';
import { cut, read } from './read.ts';

describe('a reliability', () => {
  it.each([
    ['8/10', 8],
    ['8 / 10', 8],
    ['8,5/10', 8.5],
    ['4/5', 8],
    ['17/20', 8.5],
    ['80 %', 8],
    ['80\u00A0%', 8],
    ['85/100', 8.5],
    ['8 sur 10', 8],
    ['8 out of 10', 8],
    ['10/10', 10],
    ['0/10', 0],
    ['**9/10**', 9],
    ['Haute', 9],
    ['Très élevée', 10],
    ['moyenne', 5],
    ['Faible', 2],
    ['High', 9],
    ['A', 10],
    ['C', 6],
    ['9/10 (site officiel)', 9],
    ['Haute (site officiel)', 9],
  ])('%s is %d', (written, score) => {
    const [source] = read(`## Sources\n\n1. **Insee**\n   - Fiabilité : ${written}\n`).sources;
    expect(source?.reliability?.score).toBe(score);
  });

  it.each([
    ['12/10', 10],
    ['8/0', 0],
    ['120 %', 100],
    ['8', null],
    ['bof', null],
    ['-1/10', null],
  ])('%s is no score', (written, scale) => {
    const [source] = read(`## Sources\n\n1. **Insee**\n   - Fiabilité : ${written}\n`).sources;
    expect(source?.reliability).toMatchObject({ text: written, score: null, scale });
  });

  it('waits for the score of a stub', () => {
    const [source] = read('## Sources\n\n1. **Insee**\n   - Fiabilité : /10\n').sources;
    expect(source?.reliability).toBeNull();
  });

  it('keeps the reason given', () => {
    const [source] = read('## Sources\n\n1. **Insee**\n   - Fiabilité : 9/10 (site officiel)\n').sources;
    expect(source?.reliability).toMatchObject({ scale: 10, reason: 'site officiel' });
  });
});

describe('an address', () => {
  it.each([
    ['https://insee.fr/a?b=c#d', 'https://insee.fr/a?b=c#d'],
    ['http://insee.fr', 'http://insee.fr'],
    ['<https://insee.fr/a>', 'https://insee.fr/a'],
    ['[le bilan](https://insee.fr/a)', 'https://insee.fr/a'],
    ['`https://insee.fr/a`', 'https://insee.fr/a'],
    ['https://fr.example.org/wiki/Loire_(fleuve)', 'https://fr.example.org/wiki/Loire_(fleuve)'],
    ['https://insee.fr/a (archive)', 'https://insee.fr/a'],
    ['https://localhost:8080/a', 'https://localhost:8080/a'],
    ['HTTPS://INSEE.FR/A', 'HTTPS://INSEE.FR/A'],
    ['https://élysée.fr', 'https://élysée.fr'],
  ])('%s', (written, href) => {
    const text = `## Sources\n\n1. **Insee**\n   - URL : ${written}\n`;
    const url = read(text).sources[0]?.url;
    expect(url?.href).toBe(href);
    expect(url && cut(text, url.span)).toBe(href);
  });

  it.each(['insee.fr', 'www.insee.fr', 'ftp://insee.fr', 'javascript:alert(1)', 'https://', 'https:///a', 'à venir'])(
    '%s is none',
    (written) => {
      const text = `## Sources\n\n1. **Insee**\n   - URL : ${written}\n`;
      const url = read(text).sources[0]?.url;
      expect(url?.href).toBeNull();
      expect(url && cut(text, url.span)).toBe(written);
    },
  );
});

describe('a date field', () => {
  it.each([
    ['04/06/2025', '2025-06-04', false],
    ['24/04/2025 (modifié 09/06/2025)', '2025-04-24', false],
    ['mai 2025', '2025-05', false],
    ['T3 2025', '2025-Q3', false],
    ['s. d.', null, true],
    ['n.d.', null, true],
    ['sans date', null, true],
    ['bientôt', null, false],
    ['31/02/2025', null, false],
  ])('%s', (written, iso, undated) => {
    const date = read(`## Sources\n\n1. **Insee**\n   - Date : ${written}\n`).sources[0]?.date;
    expect(date).toMatchObject({ text: written, undated });
    expect(date?.value ? isoOf(date.value) : null).toBe(iso);
  });
});
