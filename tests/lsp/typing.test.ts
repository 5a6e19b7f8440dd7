import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { LEAST_STRENGTH } from '../../server/src/core/rules/claim-options.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import { slice } from '../../server/src/core/text/span.ts';
import { updateWithin } from '../../server/src/lsp/documents/text-sync.ts';
import { createTyping } from '../../server/src/lsp/documents/typing.ts';

const STRICT = { locale: 'fr', claims: { minimumStrength: LEAST_STRENGTH.strict, kinds: {} } } as const;
const PAUSE = 1_000;
const paused: string[] = [];
beforeEach(() => {
  paused.length = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

/** A document and what is shown of it, edit by edit. */
const opened = (text: string) => {
  const document = TextDocument.create('file:///a.md', 'markdown', 1, text);
  const typing = createTyping((uri) => paused.push(uri), PAUSE);
  const shown = (): readonly string[] => {
    const now = document.getText();
    const findings = lint(parseArticle(now), STRICT).filter(({ rule }) => rule === 'unsourced-claim');
    return typing.settled(document, findings).map(({ span }) => slice(now, span));
  };
  const edit = (start: number, end: number, put: string): readonly string[] => {
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    updateWithin(document, [{ range, text: put }], document.version + 1);
    return shown();
  };
  /** Types letters one by one at a place; what is shown after each. */
  const type = (at: number, letters: string): readonly (readonly string[])[] =>
    [...letters].map((letter, i) => edit(at + i, at + i, letter));
  return { document, shown, edit, type, forget: () => typing.forget('file:///a.md') };
};

const OLD = 'Les loyers montent de 9 %.';
const NEW = 'Le port gagne 38 % de trafic';

describe('a sentence that is being typed', () => {
  test('is marked when it ends, and others stay marked all along', () => {
    const { shown, type } = opened(`${OLD}\n\n`);
    expect(shown()).toEqual([OLD]);
    const all = type(OLD.length + 2, `${NEW}.`);
    expect(all.slice(0, -1).flat()).toEqual(all.slice(0, -1).map(() => OLD));
    expect(all.at(-1)).toEqual([OLD, `${NEW}.`]);
  });

  test('is marked at a pause, and stays so as it is written on or shortened', () => {
    const { document, shown, edit, type } = opened('\n');
    type(0, NEW);
    expect(shown()).toEqual([]);
    vi.advanceTimersByTime(PAUSE);
    expect(paused).toEqual([document.uri]);
    expect(shown()).toEqual([NEW]);
    expect(type(NEW.length, ' en').at(-1)).toEqual([`${NEW} en`]);
    expect(edit(NEW.length - 1, NEW.length + 3, '')).toEqual([NEW.slice(0, -1)]);
  });

  test('is marked when its writer goes on elsewhere', () => {
    const { edit, type } = opened(`\n\n${OLD}\n`);
    expect(type(0, NEW).at(-1)).toEqual([OLD]);
    expect(edit(NEW.length + 2, NEW.length + 2, 'Or ')).toContain(NEW);
  });

  test('that was marked before it was edited stays marked', () => {
    const { shown, type } = opened(`${NEW}\n`);
    expect(shown()).toEqual([NEW]);
    for (const now of type(NEW.length, ' portuaire')) expect(now).toHaveLength(1);
  });

  test('is told of no more once its document is closed', () => {
    const { type, forget } = opened('\n');
    type(0, NEW);
    forget();
    vi.advanceTimersByTime(PAUSE);
    expect(paused).toEqual([]);
  });
});

test('a text that is replaced as a whole is nobody’s typing', () => {
  const { document, shown } = opened('\n');
  updateWithin(document, [{ text: `${NEW}\n` }], 2);
  expect(shown()).toEqual([NEW]);
});
