import { describe, expect, test } from 'vitest';
import { plainTex, texAddress } from '../../server/src/core/bibliography/tex.ts';
import { growth } from '../hostile/growth.ts';

const R = String.raw;

describe('letters', () => {
  test.each([
    [R`\'{e}\`a\^{\i}\"o\c{c}\~n`, 'éàîöçñ'],
    [R`{\oe}uvre, {\ss}, {\AA}s, \L{}odz, s{\o}r`, 'œuvre, ß, Ås, Łodz, sør'],
    [R`{\DJ}ur{\dj}a`, 'Đurđa'],
    [R`Nguy{\~{\^e}}n`, 'Nguyễn'],
    [R`Nguy\~{\^{e}}n`, 'Nguyễn'],
    [R`{\'\i}, {\"{\i}}, \^\j`, 'í, ï, ĵ'],
    [R`{\i}lk`, 'ılk'],
    [R`{\c C}a{\u g}la, {\v{S}}ime, \H{o}`, 'Çağla, Šime, ő'],
    [R`\textcommabelow{T}ara, \k{e}, {\d h}, \.Izmir`, 'Țara, ę, ḥ, İzmir'],
    [R`{\th}{\'o}r, {\DH}alla, {\ng}oma`, 'þór, Ðalla, ŋoma'],
    [R`{\ohorn}n, {\uhorn}ng`, 'ơn, ưng'],
    [R`\' e and \"{U}`, 'é and Ü'],
    [R`Fran{\c{c}}ois d{\textquoteright}Orgeval`, 'François d’Orgeval'],
  ])('%s', (tex, read) => expect(plainTex(tex)).toBe(read));
});

describe('signs, joins and blanks', () => {
  test.each([
    ["1990--1995 ``ici'' -- l{\\`a}---bas", '1990–1995 “ici” – là—bas'],
    [R`\emph{Le} {V}al~: 5\,\% et 3\&4 \#5 \_x`, 'Le Val : 5 % et 3&4 #5 _x'],
    [R`\enquote{Un {Val}} et \mkbibquote*{deux}`, '“Un Val” et “deux”'],
    [R`\og Le Val \fg{} \guillemotleft{}b\guillemotright`, '«Le Val » «b»'],
    [R`a\~{}b\^{}c \textbackslash{}d \{e\}`, 'a~b^c \\d {e}'],
    [R`CO$_2$ \`a 20\,$^\circ$C, $\mu$m, \texteuro{}5`, 'CO2 à 20 °C, μm, €5'],
    [R`Deux\\lignes\ et\quad plus\-de`, 'Deux lignes et plusde'],
    ['plain words, $5 - 3`', 'plain words, 5 - 3`'],
  ])('%s', (tex, read) => expect(plainTex(tex)).toBe(read));
});

describe('commands', () => {
  test.each([
    ['what is to sort by is not read', R`{\noopsort{1973}}Doe {\SortNoop{b}}`, 'Doe'],
    ['nor where a link leads', R`\href{https://val.example}{Le Val}`, 'Le Val'],
    ['nor a colour', R`\textcolor{red}{Le} Val`, 'Le Val'],
    ['what is set otherwise is', R`\textsc{Le} {\em Val\/} \textsuperscript{e}\unheard{x}`, 'Le Val ex'],
  ])('%s', (_what, tex, read) => expect(plainTex(tex)).toBe(read));
});

test.each([
  [R`https://val.example/foo{\_}bar\_b.pdf`, 'https://val.example/foo_bar_b.pdf'],
  [R`https://val.example/\~{}ada/{\~{}}b~c`, 'https://val.example/~ada/~b~c'],
  [R`\url{https://val.example/a--b?c=1\&d=\%20\#e}`, 'https://val.example/a--b?c=1&d=%20#e'],
  [R`10.1007/978-3{\_}69{\textless}377::x{\textgreater}3.0`, '10.1007/978-3_69<377::x>3.0'],
  [R`https://val.example/$\sim$ada/{$\sim$}b`, 'https://val.example/~ada/~b'],
  ['https://val.example/a_b%20c$d', 'https://val.example/a_b%20c$d'],
])('the address %s', (tex, read) => expect(texAddress(tex)).toBe(read));

test('what is nested deep or never closed is read in time that grows with the text', () => {
  for (const part of ['{', '}', '\\enquote{', "\\'", '\\noopsort{', '$', '\\']) {
    expect(growth((size) => plainTex(part.repeat(size)), 50_000, 10)).toBeLessThan(10);
  }
});
