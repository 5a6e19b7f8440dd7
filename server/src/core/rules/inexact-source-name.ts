import type { Citation } from '../citations/citation.ts';
import { fold, straighten } from '../language/fold.ts';
import { DIGIT, LETTER } from '../language/patterns.ts';
import { isPlain, writtenName } from '../list-edits/written-name.ts';
import { bare } from '../names/keys.ts';
import type { Source } from '../sources/model.ts';
import { defineRule } from './define.ts';

/** A citation should spell a source's name as the list does. */
export const inexactSourceName = defineRule({
  id: 'inexact-source-name',
  severity: 'information',
  messages: {
    en: {
      inexact: '“{name}” is listed as “{listed}”. Write the name as in the list, so that readers find it.',
      entry: 'The entry.',
      replace: 'Replace by “{listed}”',
    },
    fr: {
      inexact:
        '« {name} » figure dans la liste sous le nom « {listed} ». Écrivez-le comme dans la liste : le lecteur l’y retrouvera.',
      entry: 'L’entrée.',
      replace: 'Remplacer par « {listed} »',
    },
  },
  *check(article, say) {
    const { citations, sources, text } = article;
    for (const citation of citations) {
      const entry = sources[citation.source ?? -1];
      const listed = entry && listedSpelling(entry, citation);
      if (!entry || listed === undefined) continue;
      const { name, span } = citation;
      // A line break, a doubled space or the shape of an apostrophe is no difference a reader sees.
      if (straighten(text.slice(span.start, span.end)).replace(/\s+/g, ' ') === straighten(listed)) continue;
      if (isGoodStyle(text.slice(span.start, span.end), listed)) continue;
      const edits = [{ span, text: writtenName(article, span.start, listed) }];
      yield {
        span,
        message: say('inexact', { name, listed }),
        related: [{ span: entry.nameSpan, message: say('entry') }],
        fixes: isPlain(article, span) ? [{ title: say('replace', { listed }), edits }] : [],
      };
    }
  },
});

/**
 * The name of an entry, or the whole that begins with it, of which a citation is another spelling; undefined for another
 * name of the source.
 */
const listedSpelling = ({ name, aliases }: Source, cited: Citation): string | undefined => {
  const { form, match } = cited;
  if (match !== 'typographic' && match !== 'affix') return undefined;
  if (form !== 'marker' && (form !== 'name' || isArticleOnly(cited.name, name))) return undefined;
  const whole = aliases.filter((alias) => alias.startsWith(name));
  return [name, ...whole].find((one) => bare(one) === bare(cited.name));
};

/** Whether a spelling joins names as its sentence does, "HAS/SPILF", or has accents that the list leaves out. */
const isGoodStyle = (written: string, listed: string): boolean => {
  const isGroup = /[/&+,;]/.test(written) && jointsOf(written) !== jointsOf(listed);
  return isGroup || hasMoreAccents(lettersOf(written), lettersOf(listed));
};

const jointsOf = (name: string): string => name.replace(WORD, ' ').replace(/\s+/g, ' ').trim();

const WORD = new RegExp(`[${LETTER}${DIGIT}]+`, 'gu');

const lettersOf = (name: string): readonly string[] => [...name.normalize('NFC').toLowerCase().replace(NO_LETTER, '')];

const NO_LETTER = new RegExp(`[^${LETTER}${DIGIT}]+`, 'gu');

const hasMoreAccents = (written: readonly string[], listed: readonly string[]): boolean =>
  written.length === listed.length && written.some((letter, i) => letter !== listed[i] && fold(letter) === listed[i]);

/** "(DFM.fr et l'Usine Digitale)": in an enumeration an article is grammar, not another name. */
const isArticleOnly = (name: string, listed: string): boolean =>
  straighten(name).toLowerCase().endsWith(straighten(listed).toLowerCase()) &&
  /^(?:l'|le |la |les |the )$/i.test(straighten(name).slice(0, name.length - listed.length));
