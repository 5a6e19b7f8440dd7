import { isoOf, lastDayOf } from '../sources/dates.ts';
import { listedSources } from '../sources/listed.ts';
import { defineRule } from './define.ts';

/** A rating of the team's library holds until the date the team gave it. */
export const staleRating = defineRule({
  id: 'stale-rating',
  severity: 'information',
  messages: {
    en: {
      expired:
        'The library’s rating of “{name}” ({score}) held until {date}. Look at it again, and give it a new date.',
      rating: 'The rating in the library.',
    },
    fr: {
      expired:
        'La note de « {name} » dans la bibliothèque ({score}) a expiré ({date}). Revoyez-la, et donnez-lui une nouvelle date.',
      rating: 'La note dans la bibliothèque.',
    },
  },
  *check(article, say, { today }) {
    if (today === null) return;
    const day = lastDayOf(today);
    for (const { name, nameSpan, reliability, library, external } of listedSources(article)) {
      const expires = library?.rating?.expires;
      if (external || !expires || lastDayOf(expires) >= day) continue;
      yield {
        span: reliability?.span ?? nameSpan,
        message: say('expired', { name, score: library.rating.text, date: isoOf(expires) }),
        related: [{ place: library.place, message: say('rating') }],
      };
    }
  },
});
