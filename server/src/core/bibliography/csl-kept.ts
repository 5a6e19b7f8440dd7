import type { Excerpt } from '../sources/model.ts';
import { isRecord } from '../text/record.ts';
import { type CslItem, textOf } from './csl-item.ts';

/** The other names of a work that an item gives beside CSL's own fields: a list, or "A; B". */
export const aliasesIn = ({ aliases }: CslItem): readonly string[] =>
  (Array.isArray(aliases) ? aliases.map(textOf) : textOf(aliases).split(/\s*;\s*/)).filter((alias) => alias !== '');

/** Excerpts that an item quotes from the work: a text, or a list of texts, or of mappings with a `text`. */
export const excerptsIn = ({ excerpts }: CslItem): readonly Excerpt[] =>
  (Array.isArray(excerpts) ? excerpts : [excerpts]).flatMap((one: unknown): readonly Excerpt[] => {
    const { text, url, date, kind } = isRecord(one) ? one : { text: one };
    const said = textOf(text);
    if (said === '') return [];
    const isFact = kind === 'fact';
    return [
      {
        text: said,
        kind: isFact ? 'fact' : 'excerpt',
        url: textOf(url) || null,
        date: textOf(date) || null,
        place: null,
        span: null,
      },
    ];
  });
