import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf, parseDate } from '../../server/src/core/sources/dates.ts';

/** ISO text of what was read; null when nothing was. */
const read = (text: string): string | null => {
  const date = parseDate(text);
  return date && isoOf(date);
};

describe('a date', () => {
  it.each([
    ['04/06/2025', '2025-06-04'],
    ['4/6/2025', '2025-06-04'],
    ['04.06.2025', '2025-06-04'],
    ['2025-06-04', '2025-06-04'],
    ['2025/6/4', '2025-06-04'],
    ['2025-06-04T08:30:00Z', '2025-06-04'],
    ['2025-06-04T08:30:00.000+02:00', '2025-06-04'],
    ['4 juin 2025', '2025-06-04'],
    ['1er mai 2025', '2025-05-01'],
    ['4 Février 2025', '2025-02-04'],
    ['15 août 2024', '2024-08-15'],
    ['3 déc. 2024', '2024-12-03'],
    ['12 juil. 2024', '2024-07-12'],
    ['June 4, 2025', '2025-06-04'],
    ['June 4th 2025', '2025-06-04'],
    ['4 June 2025', '2025-06-04'],
    ['Sept. 2, 2024', '2024-09-02'],
    ['29 février 2024', '2024-02-29'],
    ['2025-06', '2025-06'],
    ['06/2025', '2025-06'],
    ['mai 2025', '2025-05'],
    ['Novembre 2024', '2024-11'],
    ['Sep 2024', '2024-09'],
    ['T3 2025', '2025-Q3'],
    ['Q1 2024', '2024-Q1'],
    ['T2-2024', '2024-Q2'],
    ['2025 T4', '2025-Q4'],
    ['2025-Q4', '2025-Q4'],
    ['1er trimestre 2025', '2025-Q1'],
    ['3e trimestre 2025', '2025-Q3'],
    ['2nd quarter of 2025', '2025-Q2'],
    ['2025', '2025'],
  ])('%s is %s', (text, iso) => {
    expect(read(text)).toBe(iso);
  });

  it.each([
    ['24/04/2025 (modifié 09/06/2025)', '2025-04-24'],
    ['  mai 2025, page 3', '2025-05'],
    ['2025, consulté le 3 mai', '2025'],
    ['4\u00A0juin\u00A02025', '2025-06-04'],
    ['lundi 4 juin 2025', '2025-06-04'],
  ])('may have more around it: %s', (text, iso) => {
    expect(read(text)).toBe(iso);
  });

  it.each(['31/02/2025', '31/04/2025', '29 février 2025', '29/02/1900', '00/05/2025', '12/13/2025', '2025-13-01'])(
    'the calendar does not have is none: %s',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it.each(['2025-00', '2025-06-31', '32 juin 2025', 'T5 2025', '0999', '3000', '12345', '25/06', 'juin', '4 juin'])(
    'out of range or incomplete is none: %s',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it.each(['', '   ', 's. d.', 'hier', 'vers 2025', 'n° 12', '2025a', '20250604', 'le mois dernier', 'maire 2025'])(
    'is not in: %j',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});

describe('isoOf', () => {
  it('is read back as the same date', () => {
    const year = fc.integer({ min: 1000, max: 2999 });
    const month = fc.integer({ min: 1, max: 12 });
    const date = fc.oneof(
      fc.record({ year }),
      fc.record({ year, month }),
      fc.record({ year, month, day: fc.integer({ min: 1, max: 28 }) }),
      fc.record({ year, quarter: fc.integer({ min: 1, max: 4 }) }),
    );
    fc.assert(
      fc.property(date, (value) => {
        expect(parseDate(isoOf(value))).toEqual(value);
      }),
    );
  });

  it('knows the last day of every month', () => {
    const exists = (year: number, month: number, day: number): boolean =>
      new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
    const day = fc.integer({ min: 28, max: 31 });
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 2400 }), fc.integer({ min: 1, max: 12 }), day, (y, m, d) => {
        expect(parseDate(`${d}/${m}/${y}`) !== null).toBe(exists(y, m, d));
      }),
    );
  });
});
