import { sentencesWithEvidence } from '../evidence/cited.ts';
import { figuresNotIn } from '../evidence/figures.ts';
import { slice } from '../text/span.ts';
import { defineRule } from './define.ts';
import { gravity, namesOf, relatedTo } from './evidence.ts';

/** A figure that is credited to a source should be in the excerpts kept of that source. */
export const figureNotInEvidence = defineRule({
  id: 'figure-not-in-evidence',
  severity: 'warning',
  messages: {
    en: {
      differs: '“{figure}” is in no excerpt kept of “{name}”. The nearest says: “{nearest}”. Check the figure.',
      absent: '“{figure}” is in no excerpt kept of “{name}”. Check it, and keep the passage as an excerpt.',
      nearest: 'The nearest excerpt.',
    },
    fr: {
      differs:
        '« {figure} » n’est dans aucun extrait gardé de « {name} ». Le plus proche dit : « {nearest} ». Vérifiez le chiffre.',
      absent:
        '« {figure} » n’est dans aucun extrait gardé de « {name} ». Vérifiez-le, et gardez le passage en extrait.',
      nearest: 'L’extrait le plus proche.',
    },
  },
  *check(article, say) {
    for (const sentence of sentencesWithEvidence(article)) {
      for (const { quantity, nearest } of figuresNotIn(sentence.text, sentence.excerpts)) {
        const span = {
          start: sentence.span.start + quantity.span.start,
          end: sentence.span.start + quantity.span.end,
        };
        const severity = gravity(nearest);
        const words = {
          figure: slice(article.text, span),
          name: namesOf(sentence),
          nearest: nearest?.excerpt.text ?? '',
        };
        yield {
          span,
          severity,
          message: say(severity === 'warning' ? 'differs' : 'absent', words),
          related: relatedTo(nearest, say('nearest')),
        };
      }
    }
  },
});
