import { sentencesWithEvidence } from '../evidence/cited.ts';
import { quotationsNotIn } from '../evidence/quotations.ts';
import { slice } from '../text/span.ts';
import { defineRule } from './define.ts';
import { type EvidenceKey, missingReport } from './evidence.ts';

/** Words quoted from a source should be, word for word, in the excerpts kept of that source. */
export const quotationNotInEvidence = defineRule<EvidenceKey>({
  id: 'quotation-not-in-evidence',
  severity: 'warning',
  messages: {
    en: {
      differs:
        '“{words}” is not word for word in the excerpts kept of “{name}”. The nearest says: “{nearest}”. Check the quotation.',
      absent: '“{words}” is in no excerpt kept of “{name}”. Check it, and keep the passage as an excerpt.',
      nearest: 'The nearest excerpt.',
    },
    fr: {
      differs:
        '« {words} » n’est pas mot pour mot dans les extraits gardés de « {name} ». Le plus proche dit : « {nearest} ». Vérifiez ces mots.',
      absent:
        '« {words} » n’est dans aucun extrait gardé de « {name} ». Vérifiez ces mots, et gardez le passage en extrait.',
      nearest: 'L’extrait le plus proche.',
    },
  },
  *check(article, say) {
    for (const sentence of sentencesWithEvidence(article)) {
      for (const { span: at, nearest } of quotationsNotIn(slice(article.text, sentence.span), sentence.excerpts)) {
        yield missingReport(article, sentence, { at, nearest }, say);
      }
    }
  },
});
