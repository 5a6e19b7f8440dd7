import { listedSources } from '../sources/listed.ts';
import type { Reliability, Source } from '../sources/model.ts';
import { defineRule, type Report } from './define.ts';

/** An entry's score should be the one that the team's library gives the source. */
export const reliabilityMismatch = defineRule({
  id: 'reliability-mismatch',
  severity: 'warning',
  messages: {
    en: {
      differs:
        'The article rates “{name}” {own}, the library {rated}. Take over the library’s score, or correct it there.',
      because:
        'The article rates “{name}” {own}, the library {rated} ({reason}). Take over the library’s score, or correct it there.',
      rating: 'The library’s score of “{name}”.',
      align: 'Write the library’s score, {rated}',
    },
    fr: {
      differs:
        'L’article note « {name} » {own}, la bibliothèque {rated}. Reprenez la note de la bibliothèque, ou corrigez-la là-bas.',
      because:
        'L’article note « {name} » {own}, la bibliothèque {rated} ({reason}). Reprenez la note de la bibliothèque, ou corrigez-la là-bas.',
      rating: 'La note de « {name} » dans la bibliothèque.',
      align: 'Écrire la note de la bibliothèque, {rated}',
    },
  },
  *check(article, say) {
    for (const { name, reliability, library, external } of listedSources(article)) {
      const rating = library?.rating;
      if (external || !rating || reliability === null || reliability.score === null) continue;
      if (Math.abs(reliability.score - rating.score) < 0.05) continue;
      const own = scoreIn(reliability);
      const words = { name: name || library.name, own: own.text, rated: rating.text, reason: rating.reason ?? '' };
      const report: Report = {
        span: own.span,
        message: say(rating.reason === null ? 'differs' : 'because', words),
        related: [{ place: library.place, message: say('rating', words) }],
        fixes: [{ title: say('align', words), edits: [{ span: own.span, text: onScale(rating.score, reliability) }] }],
      };
      yield report;
    }
  },
});

/** The score without the reason that may stand after it. */
const scoreIn = ({ text, span }: Reliability): { readonly text: string; readonly span: Source['span'] } => {
  const score = /^[^(,;–—]*(?:,\d[^(,;–—]*)?/.exec(text)?.[0].trimEnd() ?? text;
  return { text: score, span: { start: span.start, end: span.start + score.length } };
};

/** A score as this entry writes scores: "6/10", "3/5", "60 %". */
const onScale = (score: number, { text, scale }: Reliability): string => {
  const value = String(Math.round(score * (scale ?? 10)) / 10).replace('.', /\d,\d/.test(text) ? ',' : '.');
  const percent = /\d([\s\u00A0\u202F]*%)/.exec(text);
  return percent ? `${value}${percent[1]}` : `${value}/${scale ?? 10}`;
};
