import { describe, expect, test } from 'vitest';
import type { LinkState } from '../../server/src/links/check-url.ts';
import { type LinkedFile, linkFormats } from '../../server/src/report/links.ts';
import { isReport } from '../../server/src/report/own.ts';
import { styleIn } from './files.ts';

const start = { line: 2, character: 4 };

const asked = (...states: readonly LinkState[]): readonly LinkedFile[] => [
  {
    path: 'a.md',
    links: states.map((state) => ({
      url: 'https://val.example/a',
      range: { start, end: start },
      state,
      status: null,
      target: null,
      detail: 'ENOTFOUND',
    })),
  },
];

describe.each(['text', 'markdown'])('a report on links as %s', (format) => {
  test.each([
    ['with answers', asked('ok', 'dead', 'unknown')],
    ['without a network', asked('offline')],
    ['of an article without addresses', asked()],
  ])('%s is known again', (_what, files) => {
    for (const locale of ['en', 'fr'] as const) {
      expect(isReport(format, linkFormats[format]?.(files, styleIn(locale)) ?? '')).toBe(true);
    }
  });

  test('is not what somebody wrote', () => {
    expect(isReport(format, '# Les canaux\n\n## Les écluses\n\nElles montent.\n')).toBe(false);
  });
});
