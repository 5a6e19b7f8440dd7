import type { FieldKey, Language } from './lexicon.ts';

/** The fields that a complete entry has. */
export type LabelledField = Extract<FieldKey, 'date' | 'url' | 'reliability'>;

/** How a field is begun in each language, to be filled in; the reliability keeps its scale. */
export const fieldWords: Readonly<Record<Language, Readonly<Record<LabelledField, string>>>> = {
  fr: { date: 'Date : ', url: 'URL : ', reliability: 'Fiabilité : /10' },
  en: { date: 'Date: ', url: 'URL: ', reliability: 'Reliability: /10' },
};
