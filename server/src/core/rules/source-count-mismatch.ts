import { listedSources } from '../article/listed.ts';
import type { Article, Span } from '../article/model.ts';
import { slice } from '../article/span.ts';
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
    const listed = listedSources(article).filter(({ external }) => !external).length;
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

/** `sources` may also be a list of names: only a number is a count. */
const isCount = (value: unknown): value is number | string =>
  typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value.trim()));

interface Announcement {
  readonly announced: number;
  /** The digits. */
  readonly span: Span;
}

/** Where front matter says how many sources there are: `sources: 3`, and "3 sources vérifiées" in a description. */
const announcements = ({ frontMatter, text }: Article): readonly Announcement[] =>
  [...frontMatter.places].flatMap(([key, { value }]): readonly Announcement[] => {
    const data = frontMatter.data[key];
    if (key === 'sources' && isCount(data)) return [{ announced: Number(data), span: value }];
    const found = typeof data === 'string' ? VERIFIED.exec(slice(text, value)) : null;
    if (!found) return [];
    const start = value.start + found.index;
    const [digits = ''] = /^\d+/.exec(found[0]) ?? [];
    return [{ announced: Number(digits), span: { start, end: start + digits.length } }];
  });

const VERIFIED =
  /(?<![\d.,])\d{1,3}(?=\s+(?:(?:sources? (?:vérifiée|fiable|citée|officielle)s?|(?:verified|checked|reliable|cited) sources?))(?!\p{L}))/iu;
