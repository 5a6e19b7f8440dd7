import type { Article } from '../article/model.ts';
import { languageHint } from '../article/parse.ts';
import { commonWords, languageNamed, SAMPLE } from '../language/detect.ts';
import type { Language } from '../language/lexicon.ts';
import type { Change, Live } from './model.ts';

/** By how many frequent words the language of an article is ahead of the other. */
export interface Lead {
  readonly language: Language;
  readonly words: number;
  /** Words that edits may have moved in or out of what was counted. */
  readonly doubt: number;
}

/** How far the language of an article is ahead; null where its front matter names it. */
export const leadOf = ({ text, language, frontMatter }: Article): Lead | null =>
  languageNamed(languageHint(frontMatter)) ? null : { language, words: ahead(text, language), doubt: 0 };

/** The lead after an edit in a section, which read `before` and reads `after` now; undefined where it may be lost. */
export const ledAfter = (
  { lead }: Pick<Live, 'lead'>,
  { start, end, text }: Change,
  before: string,
  after: string,
): Lead | null | undefined => {
  if (lead === null || start > SAMPLE) return lead;
  const words = lead.words - ahead(before, lead.language) + ahead(after, lead.language);
  const doubt = lead.doubt + Math.abs(text.length - (end - start));
  return words > doubt ? { ...lead, words, doubt } : undefined;
};

const ahead = (text: string, language: Language): number => {
  const { fr, en } = commonWords(text);
  return language === 'fr' ? fr - en : en - fr;
};
