import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Message } from 'vscode-languageserver';
import { toJson } from '../../server/src/lsp/written.ts';

const message = (value: object): Message => ({ jsonrpc: '2.0', ...value }) as Message;

describe('the JSON of a message', () => {
  test('is what JSON.stringify gives, for reports with any items', () => {
    const items = fc.array(fc.record({ message: fc.string({ unit: 'binary' }), code: fc.string() }));
    fc.assert(
      fc.property(fc.oneof(fc.nat(), fc.string({ unit: 'binary' })), fc.string(), items, (id, resultId, all) => {
        const report = message({ id, result: { kind: 'full', resultId, items: all } });
        expect(toJson(report)).toBe(JSON.stringify(report));
        expect(toJson(report)).toBe(JSON.stringify(report));
      }),
    );
  });

  test('is so for an id that looks like a list', () => {
    const report = message({ id: '"items":[]', result: { kind: 'full', resultId: '"items":[]', items: [{ a: 1 }] } });
    expect(toJson(report)).toBe(JSON.stringify(report));
  });

  test.each([
    { method: 'a', params: { items: [1] } },
    { id: 1, result: null },
    { id: 1, result: { items: [{ label: 'x' }], isIncomplete: false } },
    { id: 1, error: { code: 1, message: 'x' } },
    { id: 1, result: { kind: 'unchanged', resultId: 'a' } },
  ])('is so for other messages: %j', (value) => {
    expect(toJson(message(value))).toBe(JSON.stringify(message(value)));
  });
});
