import { sentencesWithEvidence } from '../evidence/cited.ts';
import { quotationsNotIn } from '../evidence/quotations.ts';
import { slice } from '../text/span.ts';
import { defineRule } from './define.ts';
import { gravity, namesOf, relatedTo } from './evidence.ts';

/** Words quoted from a source should be, word for word, in the excerpts kept of that source. */
export const quotationNotInEvidence = defineRule({
  id: 'quotation-not-in-evidence',
  severity: 'warning',
  messages: {
    en: {
      differs:
        '“{quoted}” is not word for word in the excerpts kept of “{name}”. The nearest says: “{nearest}”. Check the quotation.',
      absent: '“{quoted}” is in no excerpt kept of “{name}”. Check it, and keep the passage as an excerpt.',
      nearest: 'The nearest excerpt.',
    },
    fr: {
      differs:
        '« {quoted} » n’est pas mot pour mot dans les extraits gardés de « {name} ». Le plus proche dit : « {nearest} ». Vérifiez la citation.',
      absent:
        '« {quoted} » n’est dans aucun extrait gardé de « {name} ». Vérifiez-la, et gardez le passage en extrait.',
      nearest: 'L’extrait le plus proche.',
    },
  },
  *check(article, say) {
    for (const sentence of sentencesWithEvidence(article)) {
      const { start } = sentence.span;
      for (const { span: at, nearest } of quotationsNotIn(slice(article.text, sentence.span), sentence.excerpts)) {
        const span = { start: start + at.start, end: start + at.end };
        const severity = gravity(nearest);
        const words = {
          quoted: slice(article.text, span),
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
