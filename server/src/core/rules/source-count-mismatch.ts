import { announcements, listedCount } from '../list-edits/announced.ts';
import { defineRule } from './define.ts';

/** The number of sources that the front matter announces must be the number listed. */
export const sourceCountMismatch = defineRule({
  id: 'source-count-mismatch',
  severity: 'warning',
  messages: {
    en: {
      mismatch: 'The front matter announces {announced} sources but the list has {listed}.',
      mismatchOne: 'The front matter announces {announced} source but the list has {listed}.',
      list: 'The list of sources.',
      fix: 'Write {listed}',
    },
    fr: {
      mismatch: 'L’en-tête annonce {announced} sources mais la liste en compte {listed}.',
      mismatchOne: 'L’en-tête annonce {announced} source mais la liste en compte {listed}.',
      list: 'La liste des sources.',
      fix: 'Écrire {listed}',
    },
  },
  *check(article, say) {
    const { lists } = article;
    const listed = listedCount(article);
    if (listed === 0) return;
    for (const { announced, span } of announcements(article)) {
      if (announced === listed) continue;
      yield {
        span,
        message: say(Math.abs(announced) === 1 ? 'mismatchOne' : 'mismatch', { announced, listed }),
        related: lists.slice(0, 1).map(({ heading }) => ({ span: heading, message: say('list') })),
        fixes: [{ title: say('fix', { listed }), edits: [{ span, text: String(listed) }] }],
      };
    }
  },
});
