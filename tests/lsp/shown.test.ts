import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import { nearestFindings } from '../../server/src/lsp/protocol/shown.ts';

/** So many are shown at most. */
const MOST_SHOWN = 100;

const findingAt = (start: number): Finding => ({
  rule: 'unsourced-claim',
  severity: 'warning',
  message: '',
  span: { start, end: start + 1 },
  related: [],
  fixes: [],
  unnecessary: false,
});

test('a few are all shown', () => {
  const findings = [1, 5, 9].map(findingAt);
  expect(nearestFindings(findings, 5)).toEqual({ findings, hidden: 0 });
});

test('of many, those nearest to the last edit are shown, in order', () => {
  const starts = fc.array(fc.nat({ max: 100_000 }), { minLength: MOST_SHOWN + 1, maxLength: 600 });
  fc.assert(
    fc.property(starts, fc.nat({ max: 100_000 }), (unordered, offset) => {
      const all = unordered.sort((a, b) => a - b).map(findingAt);
      const { findings, hidden } = nearestFindings(all, offset);
      expect(findings).toHaveLength(MOST_SHOWN);
      expect(hidden).toBe(all.length - MOST_SHOWN);
      expect(findings).toEqual([...findings].sort((a, b) => a.span.start - b.span.start));
      const distance = ({ span }: Finding): number => Math.abs(span.start - offset);
      const farthest = Math.max(...findings.map(distance));
      const others = all.filter((finding) => !findings.includes(finding));
      expect(Math.min(...others.map(distance))).toBeGreaterThanOrEqual(farthest);
    }),
  );
});
