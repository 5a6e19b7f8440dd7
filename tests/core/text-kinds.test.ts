import { expect, test } from 'vitest';
import { TEXT_KINDS } from '../../server/src/core/claims/text-kind/kind.ts';
import { textKindOffers } from '../../server/src/core/features/text-kinds.ts';
import { apply } from './offered.ts';
import { read } from './read.ts';

const asNotes = (text: string): string | null => {
  const offer = textKindOffers(read(text), 'en')?.find(({ kind }) => kind === 'notes');
  return offer === undefined ? null : apply(text, [offer.edit]);
};

test.each([
  ['an article without front matter', 'Un mot.\n', '---\nsourcier: {text: notes}\n---\n\nUn mot.\n'],
  ['one with lines as Windows ends them', 'Un mot.\r\n', '---\r\nsourcier: {text: notes}\r\n---\r\n\r\nUn mot.\r\n'],
  ['after a byte-order mark', '\uFEFFUn mot.\n', '\uFEFF---\nsourcier: {text: notes}\n---\n\nUn mot.\n'],
  ['YAML', '---\ntitle: Un quai\n---\n\nUn mot.\n', '---\ntitle: Un quai\nsourcier: {text: notes}\n---\n\nUn mot.\n'],
  [
    'YAML that says otherwise',
    '---\nsourcier:\n  text: findings # ?\n---\n',
    '---\nsourcier:\n  text: notes # ?\n---\n',
  ],
  ['a word in quotation marks', '---\nsourcier: {text: "findings"}\n---\n', '---\nsourcier: {text: notes}\n---\n'],
  [
    'TOML, before its tables',
    '+++\ntitle = "Un quai"\n[params]\na = 1\n+++\n\nUn mot.\n',
    '+++\nsourcier = {text = "notes"}\ntitle = "Un quai"\n[params]\na = 1\n+++\n\nUn mot.\n',
  ],
  ['TOML that says otherwise', '+++\n[sourcier]\ntext = "rules"\n+++\n', '+++\n[sourcier]\ntext = "notes"\n+++\n'],
])('%s says what kind of text it is', (_where, text, expected) => {
  expect(asNotes(text)).toBe(expected);
});

test.each([
  ['is broken', '---\ntitle: "Un quai\n---\n\nUn mot.\n'],
  ['is never closed', '---\ntitle: Un quai\n\nUn mot.\n'],
  ['is one mapping on one line', '---\n{title: Un quai}\n---\n\nUn mot.\n'],
  ['has something else in that place', '---\nsourcier: off\n---\n\nUn mot.\n'],
])('front matter that %s is left as it is', (_how, text) => {
  expect(textKindOffers(read(text), 'fr')).toBeNull();
});

test('every kind is offered in words, and that of the article is told', () => {
  const offers = textKindOffers(read('---\nsourcier: {text: howto}\n---\n\nUn mot.\n'), 'fr') ?? [];
  expect(offers.map(({ kind }) => kind)).toEqual(TEXT_KINDS);
  expect(offers.filter(({ isCurrent }) => isCurrent).map(({ name }) => name)).toEqual(['un guide']);
});
