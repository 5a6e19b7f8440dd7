/** An article with one figure that has no source, to be mended; invented. */
interface PracticeText {
  readonly text: string;
  /** Words that the finding marks. */
  readonly figure: string;
}

/** The article to practise on, in each language of the editor. */
export const PRACTICE: Readonly<Record<'en' | 'fr', PracticeText>> = {
  en: {
    figure: '38% of the passengers',
    text: `# The evening bus

The evening bus carried 1,200 passengers in March (Source: Transport Notebook).

In a survey made in April, 38% of the passengers said that they took it to come home from work.

## Sources

1. **Transport Notebook** - Study
   - Date: 2025-05-12
   - URL: https://example.org/notebook/evening-bus
   - Reliability: 8/10
`,
  },
  fr: {
    figure: '38 % des voyageurs',
    text: `# Le bus du soir

Le bus du soir a transporté 1 200 voyageurs en mars (Source : Carnet des transports).

Dans une enquête menée en avril, 38 % des voyageurs disent le prendre pour rentrer du travail.

## Sources

1. **Carnet des transports** - Étude
   - Date : 12/05/2025
   - URL : https://example.org/carnet/bus-du-soir
   - Fiabilité : 8/10
`,
  },
};
