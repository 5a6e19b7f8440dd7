import { micromark, type Options } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Language } from '../language/lexicon.ts';
import { tame, unmarked } from './parse.ts';
import { cleanTags } from './tags.ts';

/** HTML for between the tags of a page. */
export interface SafeHtml {
  readonly html: string;
  /** Tags of the text that it does not have, each once: "iframe". */
  readonly tagsLeftOut: readonly string[];
}

/**
 * Markdown with tables and footnotes as HTML that is safe to show, whoever wrote it: addresses run nothing, and of the
 * HTML in it a few bare tags are left. Never throws.
 */
export const toHtml = (text: string, language: Language): SafeHtml => {
  try {
    return compile(tame(text), language);
  } catch (error) {
    if (error instanceof RangeError) return compile(unmarked(text), language);
    throw error;
  }
};

const NOTES: Readonly<Record<Language, { readonly label: string; readonly back: string }>> = {
  fr: { label: 'Notes', back: 'Retour au texte, note' },
  en: { label: 'Notes', back: 'Back to the text, note' },
};

const compile = (text: string, language: Language): SafeHtml => {
  const leftOut = new Set<string>();
  const { label, back } = NOTES[language];
  const notes = { label, labelAttributes: '', clobberPrefix: '', backLabel: (i: number) => `${back} ${i + 1}` };
  const html = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml(notes), ownHtml(leftOut)] });
  return { html: html === '' ? '' : `${html.trimEnd()}\n`, tagsLeftOut: [...leftOut] };
};

type HtmlExtension = NonNullable<Options['htmlExtensions']>[number];

/** Puts what is left of HTML in the place of its tags as written. */
const ownHtml = (leftOut: Set<string>): HtmlExtension => ({
  enter: {
    htmlFlow() {
      this.lineEndingIfNeeded();
      this.buffer();
    },
    htmlText() {
      this.buffer();
    },
  },
  exit: {
    htmlFlow(token) {
      this.resume();
      this.raw(cleanTags(this.sliceSerialize(token), leftOut));
    },
    htmlText(token) {
      this.resume();
      this.raw(cleanTags(this.sliceSerialize(token), leftOut));
    },
  },
});
