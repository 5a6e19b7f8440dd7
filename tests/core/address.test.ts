import { describe, expect, it } from 'vitest';
import { hostOf, pageOf, placeOf } from '../../server/src/core/text/address.ts';
import { meant, read } from './read.ts';

describe('two addresses of one page', () => {
  it.each([
    ['http://quais.example/bilan', 'https://quais.example/bilan'],
    ['https://www.quais.example/bilan', 'https://quais.example/bilan'],
    ['https://QUAIS.example/bilan', 'https://quais.example/bilan'],
    ['https://quais.example:443/bilan', 'https://quais.example/bilan'],
    ['https://quais.example./bilan', 'https://quais.example/bilan'],
    ['https://quais.example', 'https://quais.example/'],
    ['https://quais.example/bilan/', 'https://quais.example/bilan'],
    ['https://quais.example/bilan/index.html', 'https://quais.example/bilan'],
    ['https://quais.example/bilan?', 'https://quais.example/bilan'],
    ['https://quais.example/bilan#', 'https://quais.example/bilan'],
    ['https://quais.example/bilan#page=12', 'https://quais.example/bilan'],
    ['https://quais.example/bilan#:~:text=12%25,quais', 'https://quais.example/bilan'],
    ['https://quais.example/bilan#prix:~:text=12%25', 'https://quais.example/bilan'],
    ['https://quais.example/%C3%A9t%C3%A9', 'https://quais.example/été'],
    ['https://quais.example/%c3%a9t%c3%a9', 'https://quais.example/%C3%A9t%C3%A9'],
    ['https://quais.example/e\u0301te\u0301', 'https://quais.example/été'],
    ['https://quais.example/%7Eport', 'https://quais.example/~port'],
    ['https://quais.example/a(b)', 'https://quais.example/a%28b%29'],
    ['https://quais.example/?q=deux+quais', 'https://quais.example/?q=deux%20quais'],
    ['https://quais.example/?a=1&b=2', 'https://quais.example/?b=2&a=1'],
    ['https://quais.example/?a=1&amp;b=2', 'https://quais.example/?a=1&b=2'],
    ['https://quais.example/bilan?utm_source=lettre&utm_medium=mail', 'https://quais.example/bilan'],
    ['https://quais.example/bilan?id=3&fbclid=IwAR0', 'https://quais.example/bilan?id=3'],
    ['https://quais.example/bilan?xtor=RSS-1', 'https://quais.example/bilan'],
    ['https://quais.example/bilan?at_medium=rss&at_campaign=quais', 'https://quais.example/bilan'],
    ['https://dx.doi.org/10.1000/XYZ12', 'https://doi.org/10.1000/xyz12'],
    ['http://www.doi.org/10.1000/xyz12', 'https://doi.org/10.1000/xyz12'],
    ['https://doi.org/10.1000%2Fxyz12', 'https://doi.org/10.1000/xyz12'],
    ['https://web.archive.org/web/20240102030405/https://quais.example/bilan', 'https://quais.example/bilan'],
    ['https://web.archive.org/web/2024id_/http://www.quais.example/bilan/', 'https://quais.example/bilan'],
    ['https://web.archive.org/web/2024*/https:/quais.example/bilan', 'https://quais.example/bilan'],
    ['https://web.archive.org/web/2024/https://quais.example/?id=3#a', 'https://quais.example/?id=3'],
    ['https://web.archive.org/web/2024/quais.example/bilan', 'https://quais.example/bilan'],
    ['https://archive.ph/20240102/https://quais.example/bilan', 'https://quais.example/bilan'],
    ['https://archive.today/o/Ab1dE/https://quais.example/bilan', 'https://quais.example/bilan'],
    [
      'https://archive.wikiwix.com/cache/?url=https%3A%2F%2Fquais.example%2Fbilan%3Fid%3D3',
      'https://quais.example/bilan?id=3',
    ],
    ['https://youtu.be/aBcDeF12345?si=xyz', 'https://www.youtube.com/watch?v=aBcDeF12345&t=30s'],
    ['https://www.youtube-nocookie.com/embed/aBcDeF12345', 'https://youtu.be/aBcDeF12345'],
    ['https://fr.m.wikipedia.org/wiki/Quai', 'https://fr.wikipedia.org/wiki/Quai'],
  ])('%s and %s', (one, other) => {
    expect(pageOf(one)).toBe(pageOf(other));
  });
});

describe('two pages', () => {
  it.each([
    ['https://quais.example/Bilan', 'https://quais.example/bilan'],
    ['https://youtu.be/aBcDeF12345', 'https://youtu.be/AbCdEf12345'],
    ['https://quais.example/a', 'https://quais.example/b'],
    ['https://quais.example/a', 'https://quais.example/a/b'],
    ['https://quais.example/', 'https://ports.example/'],
    ['https://quais.example/', 'https://blog.quais.example/'],
    ['https://quais.example/', 'https://quais.example:8080/'],
    ['https://quais.example/?id=1', 'https://quais.example/?id=2'],
    ['https://quais.example/?id=a', 'https://quais.example/?id=A'],
    ['https://quais.example/?id=1', 'https://quais.example/'],
    ['https://quais.example/a%2Fb', 'https://quais.example/a/b'],
    ['https://quais.example/?q=a%26b', 'https://quais.example/?q=a&b'],
    ['https://quais.example/50%25', 'https://quais.example/50'],
    ['https://quais.example/#/prix', 'https://quais.example/#/trafic'],
    ['https://quais.example/#!prix', 'https://quais.example/#!trafic'],
    ['https://doi.org/10.1000/xyz12', 'https://doi.org/10.1000/xyz13'],
    ['https://quais.example/10.1000/XYZ', 'https://quais.example/10.1000/xyz'],
    ['https://web.archive.org/web/2024/https://quais.example/a', 'https://quais.example/b'],
    ['https://web.archive.org/about', 'https://web.archive.org/'],
    ['https://archive.ph/Ab1dE', 'https://archive.ph/Xy2zT'],
    ['https://www.youtube.com/watch?v=aBcDeF12345', 'https://www.youtube.com/watch?v=aBcDeF12346'],
    ['https://quais.example/%E9t%E9', 'https://quais.example/été'],
  ])('%s and %s', (one, other) => {
    expect(pageOf(one)).not.toBe(pageOf(other));
  });
});

describe('two places on one page', () => {
  it('are told apart', () => {
    const [one, other] = ['https://quais.example/bilan#prix', 'https://quais.example/bilan#trafic'];
    expect(pageOf(one)).toBe(pageOf(other));
    expect(placeOf(one)).not.toBe(placeOf(other));
  });

  it('are not the words that a link finds there', () => {
    expect(placeOf('https://quais.example/bilan#:~:text=a')).toBe(placeOf('https://quais.example/bilan'));
  });
});

it.each([
  ['https://www.Quais.example:80/a', 'quais.example'],
  ['http://ada@quais.example', 'quais.example'],
  ['quais.example/a', 'quais.example'],
  ['', ''],
])('the site of %s is %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});

describe('a link', () => {
  const LIST = [
    '- [Bilan](https://quais.example/bilan)',
    '- [Prix](https://quais.example/bilan#prix)',
    '- [Été](https://quais.example/été)',
    '- [Vidéo](https://youtu.be/aBcDeF12345)',
    '- [Copie](https://web.archive.org/web/2024/https://ports.example/a)',
  ].join('\n');

  it.each([
    ['https://quais.example/bilan', 'Bilan'],
    ['https://quais.example/bilan#trafic', 'Bilan'],
    ['https://quais.example/bilan#prix', 'Prix'],
    ['https://quais.example/bilan?utm_source=a#:~:text=quais', 'Bilan'],
    ['https://quais.example/%C3%A9t%C3%A9', 'Été'],
    ['https://www.youtube.com/watch?v=aBcDeF12345', 'Vidéo'],
    ['https://ports.example/a/', 'Copie'],
    ['https://quais.example/Bilan', null],
    ['https://youtu.be/abcdef12345', null],
    ['https://ports.example/b', null],
  ])('to %s means the entry %s', (address, name) => {
    const article = read(`# Quais\n\nLe trafic [monte](${address}).\n\n## Sources\n\n${LIST}\n`);
    const link = article.citations.find(({ form }) => form === 'link');
    expect(link && meant(article, link)).toBe(name);
  });
});
