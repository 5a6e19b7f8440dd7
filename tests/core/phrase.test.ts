import { describe, expect, it } from 'vitest';
import { localeOf } from '../../server/src/core/language/locale.ts';
import { type Messages, phrase } from '../../server/src/core/language/phrase.ts';

const MESSAGES: Messages<'greeting' | 'plain'> = {
  en: { greeting: 'Hello {name}, {count} of {name}.', plain: 'Hello.' },
  fr: { greeting: 'Bonjour {name}\u00A0: {count}.', plain: 'Bonjour.' },
};

describe('phrase', () => {
  it('says a message in a language, its values filled in', () => {
    expect(phrase(MESSAGES, 'en')('greeting', { name: 'Ada', count: 2 })).toBe('Hello Ada, 2 of Ada.');
    expect(phrase(MESSAGES, 'fr')('greeting', { name: 'Ada', count: 2 })).toBe('Bonjour Ada\u00A0: 2.');
    expect(phrase(MESSAGES, 'fr')('plain')).toBe('Bonjour.');
  });

  it('leaves a place without its value as it stands', () => {
    expect(phrase(MESSAGES, 'en')('greeting', { name: 'Ada' })).toBe('Hello Ada, {count} of Ada.');
  });

  it.each([
    ['a line\nbreak', 'a line break'],
    ['  wide \t\r\n space ', 'wide space'],
    ['turned\u202Eround', 'turned round'],
    ['zero\u200Bwidth\u0000', 'zero width'],
    ['80\u00A0%', '80\u00A0%'],
    ['80\u202F%', '80\u00A0%'],
    ['{count} $& $1', '{count} $& $1'],
    ['', ''],
  ])('shows the value %j as %j', (value, shown) => {
    expect(phrase(MESSAGES, 'fr')('greeting', { name: value, count: '-' })).toBe(`Bonjour ${shown}\u00A0: -.`);
  });

  it('shortens a long value', () => {
    const said = phrase(MESSAGES, 'fr')('greeting', { name: 'a'.repeat(5_000), count: 1 });
    expect(said).toMatch(/^Bonjour a{50,150}…\u00A0: 1\.$/);
  });
});

describe('localeOf', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['fr_FR.UTF-8', 'fr'],
    ['FR', 'fr'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['fry', 'en'],
    ['C', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('of %s is %s', (tag, locale) => {
    expect(localeOf(tag)).toBe(locale);
  });
});
