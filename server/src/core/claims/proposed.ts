import { byLanguage } from '../language/by-language.ts';
import { straighten } from '../language/fold.ts';
import { lexicons } from '../language/index.ts';
import type { Language } from '../language/lexicon.ts';
import { anyOf, DIGIT, either, LETTER } from '../language/patterns.ts';
import type { Prose } from '../markdown/model.ts';
import { ofBlock } from '../markdown/of-block.ts';

/**
 * The items of one sentence each that follow words by which the authors say what they ask for ("nous demandons :", "## Our
 * demands"): the figures of such a wish are their own. An item that says more may give reasons.
 */
export const proposedBlocks = (prose: readonly Prose[], language: Language): readonly Prose[] => {
  let isAsked = false;
  return prose.filter((part) => {
    if (part.kind !== 'item') isAsked = isAsking(part, language);
    return isAsked && part.kind === 'item' && part.sentences.length === 1;
  });
};

const isAsking = (part: Prose, language: Language): boolean => askedIn(part, language).isAsking;

const askedIn = ofBlock(({ kind, text, span, sentences }, language: Language) => {
  const { before, title } = WORDS(language);
  if (kind === 'heading') return { isAsking: title.test(straighten(text)) };
  const last = sentences.at(-1)?.start ?? span.end;
  const shown = straighten(text.slice(last - span.start)).trimEnd();
  return { isAsking: shown.endsWith(':') && before.test(shown) };
});

const WORDS = byLanguage((language) => {
  const { proposals } = lexicons[language].sections;
  return {
    before: anyOf(proposals, 'iu'),
    title: new RegExp(`^[^${LETTER}${DIGIT}]*(?:\\d+[.)]\\s*)?${either(proposals)}[^${LETTER}${DIGIT}]*$`, 'iu'),
  };
});
