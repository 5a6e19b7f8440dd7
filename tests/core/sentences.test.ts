import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/src/core/language/lexicon.ts';
import { splitSentences } from '../../server/src/core/markdown/sentences.ts';
import { cut } from './read.ts';

/** Splits a text whose sentences are set apart by "|", and shows both splits. */
const read = (language: Language, marked: string) => {
  const text = marked.replaceAll('|', '');
  const expected = marked.split('|').map((sentence) => sentence.trim());
  return { expected, found: splitSentences(text, language).map((span) => cut(text, span)) };
};

describe('French sentences', () => {
  it.each([
    'La salle est pleine.| Personne ne bouge.',
    'M. Lenoir est arrivé.| Il a parlé.',
    'Les puits – fermés, comblés… – comptent pour peu.| Tout va… bien.',
    'Il attend…| – Demain, dit-elle.',
    'Mme Petit et M. Lenoir sont là.| Ils attendent.',
    'Mme. Petit attend.| Le Dr. Roy aussi.',
    'Des agrumes, p. ex. Le citron vert, se vendent bien.',
    'Des agrumes, p. ex. les citrons, se vendent bien.| On en mange.',
    'Pommes, poires, etc.| Les prix montent.',
    'Pommes, poires, etc. se vendent bien.',
    'Le prix monte.[1]| Il baisse ailleurs.[2][3]| Il stagne.[^n]',
    'Le fichier notes.[fr] est traduit.',
    'Voir aussi (cf. Annexe B) pour le détail.| La suite vient.',
    'Le théâtre date du Ier siècle av. J.-C.| Il a brûlé.',
    'Né en 50 av. J.-C. à Lyon, il écrit beaucoup.| Il chante.',
    'Il arrive le 12 janv. 2024.| Il repart.',
    'Le mur fait 1,50 m.| Paul le mesure.',
    'J. K. Morel a signé.| Elle repart.',
    'Le prix va à P. W. Moreau cette année-là.',
    'Elle vit aux U.S. depuis dix ans.| Elle revient.',
    'Il vit à St. Malo depuis.| Elle non.',
    'Le texte de J. Lemaire est court.',
    'Prenez de la vitamine C.| Les agrumes en ont.',
    'Le plan B.| Il échoue.',
    'La loi no. 12 passe.| Elle gêne.',
    'Voir p. 12 et art. 3 du code.| Rien de plus.',
  ])('abbreviations: %s', (marked) => {
    const { expected, found } = read('fr', marked);
    expect(found).toEqual(expected);
  });

  it.each([
    'Le taux atteint 3.5 points.| Il baisse.',
    'Le taux atteint 3,5 points.| Il baisse.',
    'On compte 1 000 lits.| Il en manque 1 500.',
    'On compte 12.500 lits.| Il en manque.',
    'Fait en 2024.| Refait en 2025.',
    '1. Ouvrez la boîte.| Regardez dedans.',
    'Le site exemple.fr ouvre.| Il est gratuit.',
    'Voir https://exemple.fr/page.| La suite vient.',
  ])('numbers and addresses: %s', (marked) => {
    const { expected, found } = read('fr', marked);
    expect(found).toEqual(expected);
  });

  it.each([
    'Il hésite… puis il part.| Elle reste.',
    'Il hésite…| Puis il part.',
    'Il hésite... et il part.',
    'Il a lu […] puis rendu le livre.',
    'Il a lu [...] Puis il a rendu le livre.',
    'Quel jour ?!| Personne ne sait.',
    'Vrai\u00A0!| Faux\u00A0?| Peut-être\u00A0…',
    '🎉 Il part.| 🙂 Elle reste.',
    'Il part 🎉.| Elle reste 🙂 ici.',
  ])('ellipses, NBSP, emoji: %s', (marked) => {
    const { expected, found } = read('fr', marked);
    expect(found).toEqual(expected);
  });

  it.each([
    "« Quel silence ! » s'exclame la directrice.| Elle sort.",
    '« Quel silence ! » s’exclame-t-elle.',
    '« Quel silence ! J’ai peur. » s’exclame la directrice.| Elle sort.',
    '« Nous partons. Tout de suite. », a dit la maire.| Elle sort.',
    '« Est-ce fini ? » demande le juge.| Personne ne répond.',
    "Le maire répond : « Nous avons attendu. Nous n'attendrons plus. »| La salle se lève.",
    'Le maire dit : "Nous avons attendu. Nous partons."| La salle se lève.',
    'Il dit « non. »| Elle dit « oui. »',
    'Il dit\u00A0: «\u00A0Vrai\u00A0!\u00A0»| Elle rit.',
    'On lit « jamais fermé.| Le reste suit.',
    'On lit (jamais fermé.| Le reste suit.',
  ])('quotation marks: %s', (marked) => {
    const { expected, found } = read('fr', marked);
    expect(found).toEqual(expected);
  });

  it.each([
    'Le chiffre double (Source : Insee).| Le reste suit.',
    'Le chiffre double. (Source : Insee)| Le reste suit.',
    'Le chiffre double. (Source : Insee).| Le reste suit.',
    'Le chiffre double ! (Source : Insee)| Le reste suit.',
    'Le chiffre double ? (source : Insee)| Le reste suit.',
    'Le chiffre double. (Insee, 2024)| Le reste suit.',
    'Le chiffre double. [1]| Le reste suit.',
    'Le chiffre double. (Source : Insee) (Source : Dares)| Le reste suit.',
    'Le chiffre double.\u00A0(Source\u00A0: Insee)| Le reste suit.',
    'Le chiffre double.| (Personne ne sait pourquoi.)| Le reste suit.',
    'Le chiffre double.| (Elle) a dit oui.',
  ])('a citation after the full stop belongs before it: %s', (marked) => {
    const { expected, found } = read('fr', marked);
    expect(found).toEqual(expected);
  });

  it.each([
    'Liste :|\n• Premier point|\n• Second point',
    'Terme|\n: Sa définition.',
    'Reste :|\r\n- premier|\r\n- second',
    'Une ligne coupée\r\nen deux.| Une autre.',
    'Une ligne coupée\nEn deux.',
    'Sans point final',
    '…',
  ])('lines: %j', (marked) => {
    const { expected, found } = read('fr', marked);
    expect(found).toEqual(expected);
  });
});

describe('English sentences', () => {
  it.each([
    'The hall is full.| Nobody moves.',
    'Mr. Brown came.| He spoke.',
    'Mrs. Brown met Dr. Gray in St. Ives.| They left.',
    'Use citrus, e.g. Lemons, every day.| It helps.',
    'Apples, pears, etc.| The prices rise.',
    'Apples, pears, etc. sell well.',
    'J. K. Moore signed.| She left.',
    'John F. Baker spoke.| He left.',
    'She lives in the U.S. Senate district.',
    'She lives in the U.S.| She likes it.',
    'The U.S. economy grew.| It slowed later.',
    'It opens at 9 a.m. and closes at 5 p.m.| The rest is rest.',
    'On 12 Jan. 2024 he came.| He left.',
    'He joined Acme Inc.| The board cheered.',
    'Acme Inc. makes boxes.| They sell.',
    'Brown et al. show it.| It holds.',
    'See fig. 3 and pp. 12.| It holds.',
    'He has a Ph.D. in law.| He teaches.',
    'Take vitamin C.| The lemon has some.',
    'In Rowan v. Port of Leeds the court agreed.| It sat in May.',
    'It heard Rowan v. The Port.| It sat in May.',
  ])('abbreviations: %s', (marked) => {
    const { expected, found } = read('en', marked);
    expect(found).toEqual(expected);
  });

  it.each([
    'It rose by 3.5 points.| It fell again.',
    'Version 2.0 is out.| It works.',
    '1. Open the box.| Look inside.',
    'It ends at www.example.org.| It starts again.',
    'He waits... and leaves.| She stays.',
    '“Never!” she says.| He laughs.',
    "'Never!' she says.| He laughs.",
    '"Is it over?" asks the judge.| Nobody answers.',
    'He said: "We waited. We leave."| The room stood up.',
    '"We left. We ran." said the man.| They stopped.',
    'He wrote “never closed.| The rest follows.',
    'The figure doubles. (Source: ONS)| The rest follows.',
    'The figure doubles. (Source: ONS).| The rest follows.',
    'The figure doubles? (Source: ONS)| The rest follows.',
    'The figure doubles. (ONS, 2024)| The rest follows.',
    'The figure doubles. [2]| The rest follows.',
    'The figure doubles.| (Nobody knows why.)| The rest follows.',
    'It works.|\n• First|\n• Second',
  ])('marks: %s', (marked) => {
    const { expected, found } = read('en', marked);
    expect(found).toEqual(expected);
  });
});

describe('any text', () => {
  const fragment = fc.constantFrom(
    ...[
      'Il part',
      'M.',
      'etc.',
      'p. ex.',
      'J.-C.',
      '«',
      '»',
      '“',
      '”',
      '"',
      '(',
      ')',
      '[',
      ']',
      '.',
      '!',
      '…',
      '1,5 %',
    ],
    ...['(Source : Insee)', '\u00A0', ' ', '\n', '\r\n', '\t', '• ', '🎉', '\uD800', '\uFFFC', 'vitamine C.', 'é'],
  );
  const text = fc.array(fc.oneof(fragment, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 });

  it.each(['fr', 'en'] as const)('is covered by ordered, disjoint, trimmed sentences (%s)', (language) => {
    fc.assert(
      fc.property(text, (fragments) => {
        const whole = fragments.join('');
        let rest = whole;
        for (const span of splitSentences(whole, language).toReversed()) {
          const sentence = cut(whole, span);
          expect(sentence).not.toBe('');
          expect(sentence).toBe(sentence.trim());
          expect(rest.slice(span.end).trim()).toBe('');
          rest = rest.slice(0, span.start);
        }
        expect(rest.trim()).toBe('');
      }),
    );
  });

  it.each(['', '   ', '\n\n', '\u00A0\u202F'])('has no sentence when it is blank: %j', (blank) => {
    expect(splitSentences(blank, 'fr')).toEqual([]);
  });
});
