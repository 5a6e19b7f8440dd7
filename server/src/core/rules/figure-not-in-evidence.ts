import { sentencesWithEvidence } from '../evidence/cited.ts';
import { figuresNotIn } from '../evidence/figures.ts';
import { defineRule } from './define.ts';
import { type EvidenceKey, missingReport } from './evidence.ts';

/** A figure that is credited to a source should be in the excerpts kept of that source. */
export const figureNotInEvidence = defineRule<EvidenceKey>({
  id: 'figure-not-in-evidence',
  severity: 'warning',
  messages: {
    en: {
      differs: '“{words}” is in no excerpt kept of “{name}”. The nearest says: “{nearest}”. Check the figure.',
      absent: '“{words}” is in no excerpt kept of “{name}”. Check it, and keep the passage as an excerpt.',
      nearest: 'The nearest excerpt.',
    },
    fr: {
      differs:
        '« {words} » n’est dans aucun extrait gardé de « {name} ». Le plus proche dit : « {nearest} ». Vérifiez le chiffre.',
      absent: '« {words} » n’est dans aucun extrait gardé de « {name} ». Vérifiez-le, et gardez le passage en extrait.',
      nearest: 'L’extrait le plus proche.',
    },
  },
  *check(article, say) {
    for (const sentence of sentencesWithEvidence(article)) {
      for (const { quantity, nearest } of figuresNotIn(sentence.text, sentence.excerpts)) {
        yield missingReport(article, sentence, { at: quantity.span, nearest }, say);
      }
    }
  },
});
