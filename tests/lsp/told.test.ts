import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import type { Glance } from '../../server/src/lsp/glance.ts';
import { readClientFeatures } from '../../server/src/lsp/protocol/client-features.ts';
import { createTold } from '../../server/src/lsp/told.ts';

const client = readClientFeatures({ processId: null, rootUri: null, capabilities: {} });

const document = TextDocument.create('file:///a.md', 'markdown', 1, 'ab\ncd\nef');

const key = {};

const finding = (start: number): Finding => ({
  rule: 'unsourced-claim',
  severity: 'warning',
  span: { start, end: start + 2 },
  message: 'Why.',
  related: [],
  fixes: [],
  unnecessary: false,
  key,
});

const glance = (...near: readonly Finding[]) =>
  ({ document, total: near.length, near: () => near }) as unknown as Glance;

test('what stays in its place is the same object, and another one where it has moved', () => {
  const { tell } = createTold(client);
  const [first] = tell(glance(finding(3)));
  expect(tell(glance(finding(3)))[0]).toBe(first);
  const [moved] = tell(glance(finding(6)));
  expect(moved?.range.start).toEqual({ line: 2, character: 0 });
  expect(first?.range.start).toEqual({ line: 1, character: 0 });
});

test('a client has to be told anew of the text it knows, and only of that', () => {
  const { tell, isOutdated } = createTold(client);
  expect(isOutdated(glance(finding(3)))).toBe(false);
  tell(glance(finding(3)));
  expect(isOutdated(glance(finding(3)))).toBe(false);
  expect(isOutdated(glance(finding(3), finding(6)))).toBe(true);
  expect(isOutdated(glance({ ...finding(3), message: 'Other.', key: {} }))).toBe(true);
  TextDocument.update(document, [{ text: 'x' }], 2);
  expect(isOutdated(glance())).toBe(false);
});
