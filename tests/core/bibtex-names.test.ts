import { describe, expect, test } from 'vitest';
import { namesIn } from '../../server/src/core/bibliography/bibtex-names.ts';
import { namesOf } from '../../server/src/core/bibliography/csl-names.ts';

const R = String.raw;

/** As the work is cited. */
const cited = (author: string): string | undefined => namesOf({ author: namesIn(author) })[0];

describe('people', () => {
  test.each([
    ['Marlow, Ada', [{ family: 'Marlow', given: 'Ada' }]],
    ['Ada B. Marlow', [{ family: 'Marlow', given: 'Ada B.' }]],
    ['Plato', [{ family: 'Plato' }]],
    ['Ada van der Meer', [{ 'non-dropping-particle': 'van der', family: 'Meer', given: 'Ada' }]],
    ['de la Cour, Jean', [{ 'non-dropping-particle': 'de la', family: 'Cour', given: 'Jean' }]],
    ["d'Albret, Jean", [{ family: "d'Albret", given: 'Jean' }]],
    ['Ian {Ilex Ivy}', [{ family: 'Ilex Ivy', given: 'Ian' }]],
    ['{de Cour}, Jean', [{ family: 'de Cour', given: 'Jean' }]],
    [R`{\'e}toile, Ada`, [{ family: 'étoile', given: 'Ada' }]],
    ['King, Jr., Ada', [{ family: 'King', given: 'Ada', suffix: 'Jr.' }]],
    [R`{\'E}lan, Ada`, [{ family: 'Élan', given: 'Ada' }]],
    [R`Roux, P.{\,}G.`, [{ family: 'Roux', given: 'P. G.' }]],
    ['Marlow, Ada and others', [{ family: 'Marlow', given: 'Ada' }, { family: 'others' }]],
    [
      'A\n\tMarlow  and\n B Carr',
      [
        { family: 'Marlow', given: 'A' },
        { family: 'Carr', given: 'B' },
      ],
    ],
    [
      'Sanders, Anderson and Brand, Andrea',
      [
        { family: 'Sanders', given: 'Anderson' },
        { family: 'Brand', given: 'Andrea' },
      ],
    ],
    ['Marlow, Ada and ', [{ family: 'Marlow', given: 'Ada' }]],
  ])('%s', (author, names) => expect(namesIn(author)).toEqual(names));
});

describe('names in parts', () => {
  test.each([
    ['family=Meer, given=Ada, prefix=van der, useprefix=true', 'van der Meer'],
    ['given=Ada, prefix=van, useprefix=true, family=Dam and family=Carr, given=Ben', 'van Dam & Carr'],
    ['family=Meer, given=Ada, prefix=van der', 'van der Meer'],
    ['family=Meer, given=Ada, prefix=von, useprefix=false', 'Meer'],
    ['family={Cour, Sr}, given="Ada, Bea"', 'Cour, Sr'],
    ['family = Carr , given = Ben', 'Carr'],
    ['Marlow, Ada and family=Dam, given=Bo, prefix=van, useprefix=true', 'Marlow & van Dam'],
    ['family=Carr, family-i=C, given=Ben, given-i=B', 'Carr'],
    ['family=Carr, given=Ben, suffix=Jr', 'Carr'],
    ['family={Canal Office}', 'Canal Office'],
  ])('%s', (author, name) => expect(cited(author)).toBe(name));

  test('are no names with an equals sign further on', () => {
    expect(cited('Marlow, A=B')).toBe('Marlow');
  });
});

describe('institutions', () => {
  test.each([
    [R`{Minist{\`e}re de l'Eau}`, "Ministère de l'Eau"],
    ['{{Canal Bank}}', 'Canal Bank'],
    ['{ {{Canal Bank}} }', 'Canal Bank'],
    ['{World Lock Office {(WLO)}}', 'World Lock Office (WLO)'],
    [R`{Jansen {\&} Jansen}`, 'Jansen & Jansen'],
    [R`{Jansen \& Sons, Inc.}`, 'Jansen & Sons, Inc.'],
    ['{Ministry of Locks and Weirs}', 'Ministry of Locks and Weirs'],
    ['{Canal Bank} and {Lock Office}', 'Canal Bank & Lock Office'],
    ['{Canal Bank} and Marlow, Ada', 'Canal Bank & Marlow'],
    [R`{\'Eau de Val}`, 'Éau de Val'],
  ])('%s', (author, name) => expect(cited(author)).toBe(name));

  test('without braces are also known by their whole name', () => {
    expect(namesOf({ author: namesIn('World Lock Office') })).toContain('World Lock Office');
  });

  test('that begin with a name in braces are people to BibTeX', () => {
    expect(namesIn('{Ada Bea} Marlow')).toEqual([{ family: 'Marlow', given: 'Ada Bea' }]);
  });
});

test('names with a particle can be cited without it', () => {
  expect(namesOf({ author: namesIn('van Dam, Bo and van der Meer, Ada') })).toContain('Dam & Meer');
});
