import { excerptsOf } from '../evidence/cited.ts';
import type { Locale } from '../language/locale.ts';
import { messages, phrase } from '../language/phrase.ts';
import type { Source } from '../sources/model.ts';
import { dateText } from './describe-source.ts';
import { escapeMarkdown } from './markdown-text.ts';

const MESSAGES = messages({
  en: {
    rating: 'The team rates it {score}',
    unrated: 'The team keeps it, without a score',
    by: 'by {by}',
    on: 'on {on}',
    expires: 'until {expires}',
    more: '… and {count} more',
  },
  fr: {
    rating: 'L’équipe la note {score}',
    unrated: 'L’équipe la garde, sans note',
    by: 'par {by}',
    on: 'le {on}',
    expires: 'jusqu’au {expires}',
    more: '… et {count} de plus',
  },
});

/** So many excerpts are shown. */
const SHOWN = 2;

/** Longer excerpts are cut. In UTF-16 units. */
const LONGEST = 200;

/** The team's rating of a source, and excerpts kept of it, as lines of Markdown. */
export const describeKept = (source: Source, locale: Locale): readonly string[] => {
  const say = phrase(MESSAGES, locale);
  const excerpts = excerptsOf(source);
  const quoted = excerpts.slice(0, SHOWN).map(({ text }) => `> ${escapeMarkdown(cut(text))}`);
  const rest = excerpts.length - quoted.length;
  return [...ratingLine(source, locale), ...quoted, ...(rest > 0 ? [say('more', { count: rest })] : [])];
};

const ratingLine = ({ library }: Source, locale: Locale): readonly string[] => {
  if (library === undefined) return [];
  const say = phrase(MESSAGES, locale);
  const { rating } = library;
  if (rating === null) return [say('unrated')];
  const parts = [
    say('rating', { score: rating.text }) + (rating.reason === null ? '' : ` (${rating.reason})`),
    rating.by === null ? null : say('by', { by: rating.by }),
    rating.on === null ? null : say('on', { on: dateText(rating.on, locale) }),
    rating.expires === null ? null : say('expires', { expires: dateText(rating.expires, locale) }),
  ];
  return [escapeMarkdown(parts.filter((part) => part !== null).join(', '))];
};

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
