import { describe, expect, test } from 'vitest';
import { lexicons } from '../../server/src/core/language/index.ts';
import { phraseFinder } from '../../server/src/core/language/phrases/finder.ts';
import { linesOf } from '../../server/src/core/language/phrases/pieces.ts';

/** The first phrase of a list in a text. */
const found = (list: string, text: string, parts: Readonly<Record<string, string>> = {}): string | undefined => {
  const span = phraseFinder({ list }, parts)(text).get('list');
  return span && text.slice(span.start, span.end);
};

describe('phrases of a word list', () => {
  test.each([
    // List, text, what is found.
    ['river | lake', 'a lake by a river', 'lake'],
    ['river\n  lake', 'no lakes, but a lake', 'lake'],
    ['more and more', 'there are more and more of them', 'more and more'],
    ['more and more', 'more, and more of them', undefined],
    ['gris(e|es)?', 'des nuits grises', 'grises'],
    ['drops?', 'it drops', 'drops'],
    ['drops?', 'it dropped', undefined],
    ['(the |a )?best', 'this is the best', 'the best'],
    ['(very ){1,2}wet', 'a wet and very very wet day', 'very very wet'],
    ["l'une? des", "c'est l'une des rares", "l'une des"],
    ["près d(e|')", "près d'un lac", "près d'"],
    ['in * order', 'in some order', 'in some order'],
    ['in * order', 'in good-enough order', undefined],
    ['in @ order', 'in good-enough order', 'in good-enough order'],
    ['*ment', 'ils dorment lentement', 'dorment'],
    ['_____*ment', 'ils dorment lentement', 'lentement'],
    ['exonér*', 'elle est exonérée', 'exonérée'],
    ['over # km', 'over 50 km', undefined],
    ['over #+ km', 'over 50 km', 'over 50 km'],
    ['19##', 'in 1920', '1920'],
    ['19##', 'in 19205', undefined],
    ['from … to', 'it went from 3.5 metres to 4', 'from 3.5 metres to'],
    ['^this', 'and this', undefined],
    ['^this', 'this', 'this'],
    ['book¶', 'the book', 'book'],
    ['book¶', 'the book is', undefined],
    ['fraud!( detection| alerts?)', 'fraud alerts', undefined],
    ['fraud!( detection| alerts?)', 'fraud and alerts', 'fraud'],
    ['!(absent)*ent', 'ils sont absent, ils rient', 'rient'],
    ['{, }suppose', 'we suppose, suppose it', 'suppose'],
    ['!{.}me', 'proton.me', undefined],
    ['<month> ####', 'in may 1920', 'may 1920'],
    ['(in )?<month>', 'in june', 'in june'],
    ['(one |two |three |<month> )of the (days|weeks)', 'may of the weeks', 'may of the weeks'],
    ['co', 'co2', undefined],
    ['only one', '', undefined],
  ] as const)('%s: %s', (list, text, expected) => {
    expect(found(list, text, { month: 'may | june' })).toBe(expected);
  });

  test('the first counts, and of those that begin there the longest', () => {
    expect(found('half | half of the | of the town', 'about half of the town')).toBe('half of the');
  });

  test('a line that ends with a bar goes on in the next', () => {
    expect(found('\n  the (red|\n    green|blue) lamp\n', 'under the green lamp')).toBe('the green lamp');
  });

  test('of several lists are told together', () => {
    const find = phraseFinder({ colours: 'red | green', lamps: '(red |green )?lamps?' });
    const both = Object.fromEntries(find('green lamps'));
    expect(both).toEqual({ colours: { start: 0, end: 5 }, lamps: { start: 0, end: 11 } });
    expect(find('blue').size).toBe(0);
  });
});

describe.each(Object.entries(lexicons))('word lists: %s', (_, { claims: { parts, ...lists } }) => {
  const lines = Object.entries({ ...lists, ...parts }).flatMap(([name, list]) =>
    linesOf(list).map((line) => [name, line] as const),
  );

  test('are short lines that a person can read', () => {
    expect(lines.length).toBeGreaterThan(500);
    expect(lines.filter(([, line]) => line.length > 200)).toEqual([]);
  });

  test('name no list that there is not, and each that there is', () => {
    const named = new Set(lines.flatMap(([, line]) => line.match(/(?<=<)[^<>]+(?=>)/g) ?? []));
    expect([...named].sort()).toEqual(Object.keys(parts).sort());
  });

  test('say nothing twice in a list', () => {
    const seen = new Set<string>();
    expect(lines.map((line) => line.join(': ')).filter((line) => seen.size === seen.add(line).size)).toEqual([]);
  });
});
