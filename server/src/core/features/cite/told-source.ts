import type { Article } from '../../article/model.ts';
import { parseDate } from '../../sources/dates.ts';
import { listedSources } from '../../sources/listed.ts';
import type { NewSource } from '../../sources/model.ts';
import { hostOf } from '../../text/address.ts';
import { dateText } from '../describe-source.ts';
import { publisherOf } from './publisher.ts';

/** A source that a page or a library told of, as this article writes its own: the name of a listed site, dates as in its list. */
export const toldSource = (article: Article, told: NewSource): NewSource => {
  const site = told.address === undefined ? undefined : publisherOf(article.sources, hostOf(told.address));
  return {
    ...told,
    ...(site && told.title !== undefined && { name: site.name }),
    ...(told.date !== undefined && { date: writtenDate(article, told.date) }),
  };
};

/** A date in ISO text as the last dated entry of a list writes its own: "04/06/2025", "2025-06-04", else "4 juin 2025". */
const writtenDate = (article: Article, iso: string): string => {
  const last = listedSources(article).findLast(({ date }) => date !== null)?.date?.text ?? '';
  const date = parseDate(iso);
  if (date === null || ISO.test(last)) return iso;
  return SLASHES.test(last) && date.month !== undefined
    ? iso.split('-').reverse().join('/')
    : dateText(date, article.language);
};

const ISO = /^\d{4}-\d{2}/;

const SLASHES = /^\d{1,2}\/(?:\d{1,2}\/)?\d{4}$/;
