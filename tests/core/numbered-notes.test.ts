import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';

const BODY =
  'La part des ponts atteint 12 % [1]. Le trafic a doublé en 2021.[2]\n\nLes gués, eux, ont perdu 40 % de leurs passages en dix ans.';

/** What each mark of a number in an article means, and how many of its claims have a source. */
const read = (text: string): { readonly meant: readonly string[]; readonly supported: number } => {
  const { citations, sources, claims } = parseArticle(text);
  const marks = citations.filter(({ form }) => form === 'numeric');
  return {
    meant: marks.map(({ name, source }) => `${name} ${sources[source ?? -1]?.name ?? '–'}`),
    supported: claims.filter(({ support }) => support.length > 0).length,
  };
};

const TWO = ['1 Toise', '2 La Lettre du pont'];

describe('notes that a text points to by their numbers are its sources', () => {
  test.each([
    '## Notes\n\n1. Toise, *Les Gués*, 2020.\n2. La Lettre du pont, 12 mars 2021.',
    '## Notes\n\n1) Toise, *Les Gués*, 2020.\n2) La Lettre du pont, 12 mars 2021.',
    '## Notes\n\n[1] Toise, *Les Gués*, 2020.\n[2] La Lettre du pont, 12 mars 2021.',
    '## Notes\n\n[1] Toise, *Les Gués*, 2020.\n\n[2] La Lettre du pont, 12 mars 2021.',
    '## Notes\n\n(1) Toise, *Les Gués*, 2020.\n(2) La Lettre du pont, 12 mars 2021.',
    '## Notes\n\n¹ Toise, *Les Gués*, 2020.\n² La Lettre du pont, 12 mars 2021.',
    '## Notes\n\n<sup>1</sup> Toise, *Les Gués*, 2020.\n<sup>2</sup> La Lettre du pont, 12 mars 2021.',
    '## Notes\n\n- [1] Toise, *Les Gués*, 2020.\n- [2] La Lettre du pont, 12 mars 2021.',
    '## Notes\n\nConsultées en mai.\n\n1. Toise, *Les Gués*, 2020.\n2. La Lettre du pont, 12 mars 2021.',
    '**Notes**\n\n(1) Toise, *Les Gués*, 2020.\n(2) La Lettre du pont, 12 mars 2021.',
    '**Notes :**\n\n1. Toise, *Les Gués*, 2020.\n2. La Lettre du pont, 12 mars 2021.',
    '**Notes**\n[1] Toise, *Les Gués*, 2020.\n[2] La Lettre du pont, 12 mars 2021.',
    'Notes :\n\n[1] Toise, *Les Gués*, 2020.\n[2] La Lettre du pont, 12 mars 2021.',
    '---\n\n[1] Toise, *Les Gués*, 2020.\n[2] La Lettre du pont, 12 mars 2021.',
    '[1] Toise, *Les Gués*, 2020.\n[2] La Lettre du pont, 12 mars 2021.',
    '## Bibliographie\n\n- Anne Roux, *Le Gué*, 2019.\n\n**Notes**\n\n[1] Toise, *Les Gués*, 2020.\n[2] La Lettre du pont, 12 mars 2021.',
  ])('%j', (notes) => {
    expect(read(`${BODY}\n\n${notes}\n`).meant).toEqual(TWO);
  });

  test.each([
    'Notes de bas de page',
    'Notes et références',
    'Notes et sources',
    'Renvois',
    'Footnotes',
    'Endnotes',
    'Notes and references',
    'IV. Notes',
  ])('under the title %s', (title) => {
    const list = '1. Toise, *Les Gués*, 2020.\n2. La Lettre du pont, 12 mars 2021.';
    expect(read(`${BODY}\n\n## ${title}\n\n${list}\n`).meant).toEqual(TWO);
  });

  test.each(['(1)', '¹', '<sup>1</sup>', ' [1, p. 12]', '^[1]'])('by the mark %s', (mark) => {
    expect(
      read(`La part des ponts atteint 12 % des routes${mark}.\n\n## Notes\n\n1. Toise, *Les Gués*, 2020.\n`),
    ).toEqual({ meant: ['1 Toise'], supported: 1 });
  });

  test('long ones, a line each', () => {
    const notes = [1, 2, 3, 4, 5, 6].map(
      (i) => `[${i}] Toise, *Les Gués et les ponts du canal*, volume ${i}, 202${i}, p. 12-14.`,
    );
    expect(read(`${BODY}\n\n**Notes**\n\n${notes.join('\n')}\n`).meant).toEqual(['1 Toise', '2 Toise']);
  });

  test('one that names a listed source means it, one that points to another its work', () => {
    const text = `${BODY}\n\n## Notes\n\n1. Toise, *Les Gués*, p. 12.\n2. Ibid., p. 14.\n\n## Bibliographie\n\n- Toise (2020). *Les Gués*.\n`;
    const { citations, sources } = parseArticle(text);
    const meant = citations.filter(({ form }) => form === 'numeric').map(({ source }) => sources[source ?? -1]);
    expect(meant.map((source) => [source?.name, source?.shape])).toEqual([
      ['Toise', 'line'],
      ['Toise', 'line'],
    ]);
  });
});

describe('what is no such note', () => {
  test('one that only comments supports nothing', () => {
    const notes = '1. Toise, *Les Gués*, 2020.\n2. Nous avons arrondi ces chiffres.';
    expect(read(`${BODY}\n\n## Notes\n\n${notes}\n`)).toEqual({ meant: ['1 Toise', '2 '], supported: 1 });
  });

  test.each([
    ['thoughts', '1. Penser à rappeler le maire.\n2. Le pont mesure 40 mètres.'],
    ['items without numbers', '- Le pont mesure 40 mètres.\n- Toise, *Les Gués*, 2020.'],
    ['prose', 'Le pont mesure 40 mètres.'],
  ])('a section "Notes" of %s to which nothing points', (_, body) => {
    const { sources, lists } = parseArticle(`Le trafic a doublé.\n\n## Notes\n\n${body}\n`);
    expect([sources, lists]).toEqual([[], []]);
  });

  test('square metres, counted things and enumerations point to nothing', () => {
    const text =
      'Le pont couvre 40 m² (2 travées) : (1) le tablier, (2) la pile.\n\n## Notes\n\n1. Rappeler.\n2. Compter.\n';
    expect(parseArticle(text).sources).toEqual([]);
  });

  test('a paragraph that begins with a number and tells', () => {
    const { sources } = parseArticle(`${BODY}\n\n[1] est la part des ponts que nous avons comptés.\n`);
    expect(sources).toEqual([]);
  });
});
