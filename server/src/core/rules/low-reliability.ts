import type { Claim } from '../claims/claim.ts';
import type { Source } from '../sources/model.ts';
import { backingOf, scoreOf } from '../support/backing.ts';
import { slice } from '../text/span.ts';
import type { ReliabilityOptions } from './context.ts';
import { defineRule } from './define.ts';

/** A claim should rest on at least one source that the team trusts far enough. */
export const lowReliability = defineRule({
  id: 'low-reliability',
  severity: 'warning',
  messages: {
    en: {
      one: '“{cue}” rests on “{name}” alone, rated {score}/10; {minimum}/10 is asked for. Add a surer source.',
      many: '“{cue}” rests only on sources rated {score}/10 or less; {minimum}/10 is asked for. Add a surer source.',
      rated: '“{name}”: {score}/10.',
    },
    fr: {
      one: '« {cue} » ne repose que sur « {name} », notée {score}/10 ; {minimum}/10 est demandé. Ajoutez une source plus sûre.',
      many: '« {cue} » ne repose que sur des sources notées {score}/10 ou moins ; {minimum}/10 est demandé. Ajoutez une source plus sûre.',
      rated: '« {name} » : {score}/10.',
    },
  },
  *check(article, say, { reliability }) {
    if (article.sources.every((source) => scoreOf(source) === null)) return;
    for (const { span, kind, cue, support } of article.claims) {
      if (support.length === 0) continue;
      const { sources, isUnlisted } = backingOf(article, support);
      const minimum = minimumFor(kind, reliability);
      const rated = sources.map((source) => ({ source, score: scoreOf(source) }));
      // What nobody rated is not known to be weak.
      if (rated.length === 0 || isUnlisted || !rated.every(({ score }) => score !== null && score < minimum)) continue;
      const score = Math.max(...rated.map(({ score: one }) => one ?? 0));
      const name = nameOf(rated[0]?.source);
      const words = { cue: slice(article.text, cue), name, score, minimum };
      yield {
        span,
        message: say(rated.length === 1 ? 'one' : 'many', words),
        related: rated.map(({ source, score: one }) => ({
          span: source.nameSpan,
          message: say('rated', { name: nameOf(source), score: one ?? 0 }),
        })),
      };
    }
  },
});

const minimumFor = (kind: Claim['kind'], { minimum, minimumForFigures }: ReliabilityOptions): number =>
  kind === 'statistic' ? Math.max(minimum, minimumForFigures) : minimum;

const nameOf = (source: Source | undefined): string => source?.name || (source?.key ?? '');
