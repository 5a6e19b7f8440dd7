import { words } from '../patterns.ts';

/** Days of the week and months as English writes them. */
export const CALENDAR: readonly string[] = words(`
  (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day
  January February March April May June July August September October November December
`);
