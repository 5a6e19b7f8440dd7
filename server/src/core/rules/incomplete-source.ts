import { anyOfAll } from '../language/index.ts';
import { listedSources } from '../sources/listed.ts';
import type { Source, SourceField } from '../sources/model.ts';
import { defineRule } from './define.ts';

const WANTED = ['url', 'date', 'reliability'] as const;

type Wanted = (typeof WANTED)[number];

/** An entry written with fields should give its URL, its date and its reliability, and every entry its name. */
export const incompleteSource = defineRule({
  id: 'incomplete-source',
  severity: 'information',
  messages: {
    en: {
      one: '“{name}” has no {missing}. Complete the entry, or say that there is none.',
      nameless: 'This entry has no name. Write the name of the source, e.g. “**Name** - Kind”.',
      url: 'URL',
      date: 'date',
      reliability: 'reliability',
      and: ' or ',
      comma: ', ',
    },
    fr: {
      one: 'Il manque à « {name} » : {missing}. Complétez l’entrée.',
      nameless: 'Cette entrée n’a pas de nom. Écrivez le nom de la source, par exemple « **Nom** - Type ».',
      url: 'l’URL',
      date: 'la date',
      reliability: 'la fiabilité',
      and: ' et ',
      comma: ', ',
    },
  },
  *check(article, say) {
    for (const source of listedSources(article)) {
      const { name, nameSpan, fields } = source;
      if (name === '') {
        yield { span: nameSpan.end > nameSpan.start ? nameSpan : firstLetters(source.span), message: say('nameless') };
        continue;
      }
      const missing = wanted(source, article.text).filter((key) => isMissing(source, key));
      if (missing.length === 0) continue;
      const words = missing.map((key) => say(key));
      const listed = [words.slice(0, -1).join(say('comma')), words.at(-1)].filter(Boolean).join(say('and'));
      const span = (source.shape === 'full' && placeOf(missing, fields)) || nameSpan;
      yield { span, message: say('one', { name, missing: listed }) };
    }
  },
});

/** A bare line promises nothing, nor does one that goes on with "Available at:"; a table row, what its columns promise. */
const wanted = ({ shape, kind, fields }: Source, text: string): readonly Wanted[] => {
  if (shape === 'row') return WANTED.filter((wanted) => fields.some(({ key }) => key === wanted));
  if (shape !== 'full' || (fields.length < 2 && !fields.some(({ label }) => isItem(text, label)))) return [];
  // What somebody said to the author stands on no page.
  return INTERVIEW.test(kind ?? '') ? WANTED.filter((wanted) => wanted !== 'url') : WANTED;
};

/** Whether a label stands in a list of its own, as those of a form do. */
const isItem = (text: string, { start }: Source['span']): boolean =>
  /(?:[-*+•]|\d[.)])[ \t][ \t*_]{0,6}$/.test(text.slice(Math.max(0, start - LONGEST_MARK), start));

const LONGEST_MARK = 8;

const INTERVIEW = anyOfAll(({ notes }) => notes.interviews, 'iu');

const isMissing = ({ url, date, reliability }: Source, key: Wanted): boolean =>
  ({ url: url === null, date: date === null, reliability: reliability === null })[key];

/** The empty field itself when it is the only one missing. */
const placeOf = ([first, ...others]: readonly Wanted[], fields: readonly SourceField[]): Source['span'] | null =>
  others.length === 0 ? (fields.find(({ key }) => key === first)?.label ?? null) : null;

/** The list mark: an empty span would be nothing to see. */
const firstLetters = ({ start, end }: Source['span']): Source['span'] => ({ start, end: Math.min(end, start + 2) });
