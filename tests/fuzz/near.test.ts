import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CitedText } from '../../server/src/core/article/model.ts';
import { complete } from '../../server/src/core/features/complete.ts';
import { hover } from '../../server/src/core/features/hover.ts';
import { edited } from '../../server/src/core/live/edit.ts';
import { sectionNear } from '../../server/src/core/live/near.ts';
import { moved, type Span } from '../../server/src/core/text/span.ts';
import { article } from '../bench/gen-articles.mjs';
import { readLive } from '../core/read-live.ts';
import { TIMEOUT } from './budget.ts';
import { letter, mutated, replacement, typing } from './texts.ts';

const LONGER = (['fr', 'en'] as const).map((lang) => article({ scale: 0.5, lang, seed: 9 }));

/** What a writer sees at a place, with places in the whole text. */
const seen = (at: CitedText, offset: number, start: number): unknown => {
  const place = (span: Span): Span => moved(span, start);
  const { span, offers, isIncomplete } = complete(at, offset, 'fr', 'asked');
  const shown = hover(at, offset, 'fr');
  return {
    offers: offers.map((offer) => ({ ...offer, documentation: offer.documentation() })),
    replaced: place(span),
    isIncomplete,
    hover: shown && { ...shown, span: place(shown.span) },
  };
};

test(
  'what is offered and shown in a section is what the whole article offers and shows',
  () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.oneof(mutated, fc.constantFrom(...LONGER)),
        fc.array(fc.oneof(letter, typing), { maxLength: 3 }),
        fc.array(fc.nat(), { minLength: 5, maxLength: 20 }),
        (first, changes, offsets) => {
          let text = first;
          let { live } = readLive(text);
          for (const one of changes) {
            const change = replacement(text, one);
            text = text.slice(0, change.start) + change.text + text.slice(change.end);
            live = live && edited(live, change);
          }
          // Behind, it counts what was cited when it was last read.
          if (live === null || live.behind > 0) return;
          const whole = readLive(text).article;
          const marks = [...text.matchAll(/\(source/gi)].map(({ index }) => index);
          for (const number of offsets) {
            const mark = marks[number % (marks.length * 2 || 1)];
            const offset = mark === undefined ? number % (text.length + 1) : mark + (number % 20);
            const near = sectionNear(live, offset);
            if (near === null) continue;
            compared++;
            expect(seen(near.article, offset - near.start, near.start)).toEqual(seen(whole, offset, 0));
          }
        },
      ),
    );
    expect(compared).toBeGreaterThan(0);
  },
  TIMEOUT,
);
