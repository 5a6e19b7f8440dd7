import { fold } from '../language/fold.ts';
import { isoOf } from '../sources/dates.ts';
import type { Source } from '../sources/model.ts';
import { placeOf } from '../text/address.ts';

/** Equal for entries of the same document: name, address and, where the address does not tell, date and kind. */
export const documentOf = ({ name, url, date, kind }: Source): string =>
  [
    fold(name),
    url?.href ? placeOf(url.href) : `${date?.value ? isoOf(date.value) : (date?.text ?? '')}|${fold(kind ?? '')}`,
  ].join('|');
