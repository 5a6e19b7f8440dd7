import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../server/src/core/language/detect.ts';
import type { Language } from '../../server/src/core/language/lexicon.ts';
import { read } from './read.ts';

describe('the language of a text', () => {
  it.each<[Language, string]>([
    ['fr', 'Les chats dorment dans la cuisine et ne veulent pas en sortir.'],
    ['en', 'The cats are asleep in the kitchen and will not leave it.'],
    ['fr', 'LES CHATS SONT DANS LA CUISINE, AVEC LE CHIEN.'],
    ['en', 'The word “cuisine” is French, and it is in the title of this page.'],
    ['fr', 'Le mot « kitchen » est anglais, et il est dans le titre de cette page.'],
    ['fr', 'Chats. Chiens. 12 %.'],
    ['fr', ''],
    ['en', `${'The cats are in the kitchen. '.repeat(1_000)}${'Les chats sont dans la cuisine. '.repeat(5_000)}`],
  ])('is %s: %.60s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  const english = 'The cats are asleep in the kitchen.';

  it.each<[string, Language]>([
    ['fr', 'fr'],
    ['fr-FR', 'fr'],
    ['FR_ca', 'fr'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['french', 'en'],
    ['', 'en'],
  ])('the hint %j makes an English text %s', (hint, language) => {
    expect(detectLanguage(english, hint)).toBe(language);
  });

  it.each(['lang', 'language', 'locale'])('front matter says it in %s', (key) => {
    expect(read(`---\n${key}: fr-FR\n---\n\n${english}\n`).language).toBe('fr');
    expect(read(`---\n${key}: 12\n---\n\n${english}\n`).language).toBe('en');
  });

  it('is read from the text, not from the front matter', () => {
    const keys = "title: Les chats dans la cuisine\nsummary: Ils ne sont pas dans le jardin, et c'est tout pour eux\n";
    expect(read(`---\n${keys}---\n\n${english}\n`).language).toBe('en');
  });
});
