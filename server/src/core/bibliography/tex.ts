/** TeX as it reads: accents and signs put together, commands and braces taken away. */
export const plainTex = (tex: string): string =>
  tex
    .replace(ACCENT, (_all, sign?: string, name?: string, letter = '') => {
      return `${letter.replace('\\', '')}${MARKS[sign ?? name ?? ''] ?? ''}`;
    })
    .replace(/\\([A-Za-z]+)(?:\s*\{\}|\s*)/g, (_all, name: string) => SIGNS.get(name) ?? '')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/(?<!\\)~/g, ' ')
    .replace(/(?<!\\)[{}$]/g, '')
    .replace(/\\([^A-Za-z])/g, '$1')
    .replace(/[\uE000\uE001]/g, (sign) => (sign === '\uE000' ? '\\' : '~'))
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();

/** Combining characters, by TeX's name for the accent. */
const MARKS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
};

/** "\'e", "\'{e}", "\'{\i}", "\c c", "\c{c}". */
const ACCENT = /\\(?:([`'^~=."])\s*|([urHvdck])(?![A-Za-z])\s*)\{?(\\?[A-Za-z])\}?/g;

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['ss', 'ß'],
  ['ae', 'æ'],
  ['AE', 'Æ'],
  ['oe', 'œ'],
  ['OE', 'Œ'],
  ['o', 'ø'],
  ['O', 'Ø'],
  ['l', 'ł'],
  ['L', 'Ł'],
  ['aa', 'å'],
  ['AA', 'Å'],
  ['i', 'ı'],
  ['j', 'ȷ'],
  // Set aside until the commands are taken away, as they look like some.
  ['textbackslash', '\uE000'],
  ['textasciitilde', '\uE001'],
  ['textasciicircum', '^'],
  ['textendash', '–'],
  ['textemdash', '—'],
  ['textquoteright', '’'],
  ['euro', '€'],
]);
