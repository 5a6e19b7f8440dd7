import type { Excerpt } from '../sources/model.ts';
import { isRecord } from '../text/record.ts';
import { type CslItem, textOf } from './csl-item.ts';

/** The other names of a work that an item gives beside CSL's own fields: a list, or "A; B". */
export const aliasesIn = ({ aliases }: CslItem): readonly string[] => textsIn(aliases);

/** The hosts that a work's addresses may have: a list, or "a.org; b.org". */
export const domainsIn = ({ domains }: CslItem): readonly string[] => textsIn(domains);

/** A rating's reason, who gave it, and when, as texts. */
export const ratingIn = ({ rating }: CslItem): Readonly<Record<RatingPart, string>> | null => {
  if (!isRecord(rating)) return null;
  const { reason, ratedBy, ratedOn, expires } = rating;
  return { reason: textOf(reason), ratedBy: textOf(ratedBy), ratedOn: textOf(ratedOn), expires: textOf(expires) };
};

type RatingPart = 'reason' | 'ratedBy' | 'ratedOn' | 'expires';

const textsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value.map(textOf) : textOf(value).split(/\s*;\s*/)).filter((text) => text !== '');

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
