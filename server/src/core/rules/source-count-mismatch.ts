import { listedSources } from '../article/listed.ts';
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
    const { frontMatter, lists } = article;
    const announced = frontMatter.data.sources;
    const place = frontMatter.places.get('sources');
    const listed = listedSources(article).filter(({ external }) => !external).length;
    if (!place || listed === 0 || !isCount(announced) || Number(announced) === listed) return;
    yield {
      span: place.value,
      message: say(Math.abs(Number(announced)) === 1 ? 'mismatchOne' : 'mismatch', { announced, listed }),
      related: lists.slice(0, 1).map(({ heading }) => ({ span: heading, message: say('list') })),
      fixes: [{ title: say('fix', { listed }), edits: [{ span: place.value, text: String(listed) }] }],
    };
  },
});

/** `sources` may also be a list of names: only a number is a count. */
const isCount = (value: unknown): value is number | string =>
  typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value.trim()));
