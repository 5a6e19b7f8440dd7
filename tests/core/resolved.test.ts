import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/core/article/parse.ts';

/** The citations of a text above a list, each as "words → the entry that is meant". */
const meant = (text: string, entries: readonly string[], lang: 'fr' | 'en' = 'fr'): readonly string[] => {
  const list = entries.map((entry) => `- ${entry}`).join('\n');
  const { citations, sources } = parseArticle(`---\nlang: ${lang}\n---\n\n${text}\n\n## Sources\n\n${list}\n`);
  return citations.map(({ name, source }) => `${name} → ${source === null ? 'nobody' : sources[source]?.name}`);
};

const HEDGES = '**Fédération des haies** — URL : https://www.haies-avenir.org/etudes/2024';

describe('a site that is cited', () => {
  test.each(['haies-avenir.org', 'www.haies-avenir.org', 'Haies-Avenir.org'])(
    '%s is the entry with a page of it',
    (site) => {
      expect(meant(`Les haies reculent de 12 % (Source : ${site}).`, [HEDGES])).toEqual([
        `${site} → Fédération des haies`,
      ]);
    },
  );

  test('means none of two entries at one site', () => {
    const other = '**Lettre des haies** — URL : https://haies-avenir.org/lettre';
    expect(meant('Elles reculent (Source : haies-avenir.org).', [HEDGES, other])).toEqual([
      'haies-avenir.org → nobody',
    ]);
  });

  test('is another site where one letter differs', () => {
    expect(meant('Elles reculent (Source : haie-avenir.org).', [HEDGES])).toEqual(['haie-avenir.org → nobody']);
  });
});

describe('notes of one title', () => {
  const note = (page: string) => `[^w]: [What is new in the Weir Suite](https://weir.example/docs/${page}).`;
  const entry = (page: string) => `[What is new in the Weir Suite](https://weir.example/docs/${page})`;
  const of = (page: string, entries: readonly string[]) => {
    const { citations, sources } = parseArticle(
      `Use grew by 12% in 2024.[^w]\n\n${note(page)}\n\n## Sources\n\n${entries.map((one) => `- ${one}`).join('\n')}\n`,
    );
    return citations
      .filter(({ form }) => form === 'footnote')
      .map(({ source }) => (source === null ? null : sources[source]?.url?.href));
  };

  test('mean the entry at their address', () => {
    expect(of('june', [entry('april'), entry('june')])).toEqual(['https://weir.example/docs/june']);
  });

  test('mean themselves where several entries have the title, and none the address', () => {
    expect(of('july', [entry('april'), entry('june')])).toEqual(['https://weir.example/docs/july']);
  });

  test('mean the only entry of their title', () => {
    expect(of('july', [entry('april')])).toEqual(['https://weir.example/docs/april']);
  });
});

describe('initials', () => {
  const GUIDE = '[WX2: The Complete Guide - Weir Press](https://weir.example/wx2)';

  test('that are spelled out after them cite nothing', () => {
    expect(meant('The **WX2 protocol** (Weir Exchange 2) is in use at 12% of locks.', [GUIDE], 'en')).toEqual([]);
  });

  test('spelled out alone are cited', () => {
    const OMQ = 'OMQ, rapport 2024';
    expect(meant('Le trafic monte de 12 % (Observatoire mondial des quais).', [OMQ])).toEqual([
      'Observatoire mondial des quais → OMQ',
    ]);
  });
});

describe('two who are named as one', () => {
  test.each(['Quais Info et Bocado Lab', 'Quais Info & Bocado Lab', 'Quais Info / Bocado Lab'])('%s', (name) => {
    expect(meant(`L’enquête de ${name} compte 12 % de haies.`, ['Quais Info / Bocado Lab'])).toEqual([
      `${name} → Quais Info / Bocado Lab`,
    ]);
  });

  test('are one of them where only that is listed', () => {
    expect(meant('L’enquête de Quais Info et Bocado Lab compte 12 % de haies.', ['Bocado Lab'])).toContain(
      'Bocado Lab → Bocado Lab',
    );
  });
});

describe('a work without an address', () => {
  const AUDIT = 'Audit bocado.example — 50 haies de bocage nantais, avril 2026';

  test('is meant by a link to the page that tells of it', () => {
    expect(meant('[76 % des haies](/blog/audit-50-haies-bocage) sont basses.', [AUDIT])).toEqual([
      '76 % des haies → Audit bocado.example',
    ]);
  });

  test('is not by a page whose address says less', () => {
    expect(meant('[76 % des haies](/blog/audit-haies) sont basses.', [AUDIT])).toEqual([]);
  });

  test('is meant by what its author says to have done', () => {
    expect(meant('J’ai audité 50 haies de bocage nantais en avril 2026.', [AUDIT])).toEqual([
      '50 haies de bocage nantais en avril 2026 → Audit bocado.example',
    ]);
  });

  test('is not by other work', () => {
    expect(meant('J’ai planté 50 pommiers de bocage breton en mars 2025.', [AUDIT])).toEqual([]);
  });
});

describe('a listed name is no citation', () => {
  test('in a list of abbreviations', () => {
    expect(meant('OFH\n: Office fédéral des haies\n\nHaies\n: Lettre des haies', ['OFH', 'Lettre des haies'])).toEqual(
      [],
    );
  });

  test('where it is who did what is told', () => {
    expect(meant('Le label a été créé en 1998 par l’*Office des haies*.', ['Office des haies'])).toEqual([]);
    expect(meant('The label was founded by the Hedge Office.', ['Hedge Office'], 'en')).toEqual([]);
  });

  test('but is one where it says something of it', () => {
    expect(meant('Le recul a été mesuré en 1998 par l’Office des haies.', ['Office des haies'])).toHaveLength(1);
  });
});

describe('a label set apart by emphasis', () => {
  test.each(['_source wikipedia_', '*source : wikipedia*', '_Source Lettre des haies_'])('%s', (label) => {
    expect(meant(`Le centre compte 12 % de haies (chênes, charmes).  ${label}`, ['Autre'])).toHaveLength(1);
  });

  test.each(['la _source wikipedia_', 'une _source fiable_', '_source de vie_'])(
    'is none in a sentence: %s',
    (words) => {
      expect(meant(`La haie est ${words}`, ['Autre'])).toEqual([]);
    },
  );
});

describe('a measure', () => {
  test('that says which is nobody', () => {
    expect(meant('Le RHB indique quel est le rapport des haies au bocage.', ['Autre'])).toEqual([]);
  });
});

describe('those who were asked', () => {
  test('are the survey’s that their sentence names', () => {
    expect(
      meant('According to the Hedge Barometer, 46% of respondents cut theirs.', ['Hedge Barometer'], 'en'),
    ).toEqual(['Hedge Barometer → Hedge Barometer']);
  });
});

describe('what authors say to have worked with', () => {
  test.each([
    ['Using a counter and the Hedge Census File, we estimate that 12% are gone.', 'en', 'Hedge Census File'],
    ['En croisant nos relevés et le Registre Bocage, nous estimons que 12 % ont disparu.', 'fr', 'Registre Bocage'],
  ] as const)('%s', (text, lang, name) => {
    expect(meant(text, ['Other'], lang)).toEqual([`${name} → nobody`]);
  });

  test('is not what others are told to use', () => {
    expect(meant('Using the Hedge Census File, you will find 12% of them.', ['Other'], 'en')).toEqual([]);
  });
});
