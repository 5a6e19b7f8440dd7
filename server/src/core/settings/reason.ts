import { evidenceOf } from '../article/looks-like-article.ts';
import type { Article } from '../article/model.ts';
import type { Locale } from '../language/locale.ts';
import { messages, phrase } from '../language/phrase.ts';
import { slice } from '../text/span.ts';
import type { Choice } from './choice.ts';

const MESSAGES = messages({
  en: {
    excluded: 'Left out by sourcier.exclude, or by .sourcierignore.',
    included: 'Checked because sourcier.include names it.',
    forced: 'Checked because you asked for it.',
    'too-long': 'Too long to be read: it has five million characters or more. In several files it can be checked.',
    list: 'An article: it lists sources under “{words}”.',
    'front-matter': 'An article: its front matter tells of sources.',
    bibliography: 'An article: its front matter names a bibliography.',
    citation: 'An article: it cites, “{words}”.',
    links: 'An article: its claims rest on links, such as “{words}”.',
    weak: 'No article: it lists no sources, and “{words}” alone does not say that it cites any.',
    none: 'No article: it neither lists nor cites sources.',
  },
  fr: {
    excluded: 'Laissé de côté par sourcier.exclude, ou par .sourcierignore.',
    included: 'Vérifié, car sourcier.include le nomme.',
    forced: 'Vérifié, car vous l’avez demandé.',
    'too-long':
      'Trop long pour être lu\u00A0: il compte cinq millions de caractères ou plus. En plusieurs fichiers, il peut être vérifié.',
    list: 'Un article\u00A0: il liste des sources sous «\u00A0{words}\u00A0».',
    'front-matter': 'Un article\u00A0: son en-tête parle de sources.',
    bibliography: 'Un article\u00A0: son en-tête nomme une bibliographie.',
    citation: 'Un article\u00A0: il cite, «\u00A0{words}\u00A0».',
    links: 'Un article\u00A0: ses affirmations reposent sur des liens, comme «\u00A0{words}\u00A0».',
    weak: 'Pas un article\u00A0: il ne liste pas de sources, et «\u00A0{words}\u00A0» seul ne dit pas qu’il en cite.',
    none: 'Pas un article\u00A0: il ne liste ni ne cite de sources.',
  },
});

/** Says why a document is checked or left alone, in a sentence. */
export const reasonFor = (article: Article, choice: Choice, locale: Locale): string => {
  const say = phrase(MESSAGES, locale);
  if (choice !== 'article' && choice !== 'plain') return say(choice);
  const evidence = evidenceOf(article);
  if (evidence === null) return say('none');
  const { kind, isEnough, span } = evidence;
  const words = span === null ? '' : slice(article.text, span).replace(/^#{1,6}\s+/, '');
  return say(isEnough ? kind : 'weak', { words });
};
