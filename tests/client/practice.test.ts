import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createPractice } from '../../client/src/practice.ts';
import { PRACTICE } from '../../client/src/practice-text.ts';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { actions } from '../../server/src/core/features/actions/index.ts';
import { lint } from '../../server/src/core/rules/lint.ts';
import { apply } from '../core/offered.ts';

const editor = vi.hoisted(() => ({
  contexts: [] as unknown[][],
  said: [] as string[],
  opened: [] as string[],
  practise: async (): Promise<void> => {},
  env: { language: 'fr' },
  l10n: { t: (message: string) => message },
  Selection: class {},
  Disposable: { from: () => ({}) },
  commands: {
    executeCommand: (...words: unknown[]) => editor.contexts.push(words),
    registerCommand: (_name: string, act: () => Promise<void>) => {
      editor.practise = act;
    },
  },
  window: {
    showTextDocument: async () => ({}),
    showInformationMessage: async (message: string) => editor.said.push(message),
  },
  workspace: {
    openTextDocument: async ({ content }: { content: string }) => {
      editor.opened.push(content);
      return { uri: 'untitled:1', positionAt: (offset: number) => offset };
    },
    onDidCloseTextDocument: () => ({}),
  },
}));
vi.mock('vscode', () => editor);

describe.each(['en', 'fr'] as const)('the practice article (%s)', (locale) => {
  const { text, figure } = PRACTICE[locale];

  test('has one finding, on its figure, that the first quick fix mends', () => {
    const article = parseArticle(text);
    expect(article.language).toBe(locale);
    const findings = lint(article, { locale });
    expect(findings.map(({ rule }) => rule)).toEqual(['unsourced-claim']);
    const at = text.indexOf(figure);
    expect(findings[0]?.cue?.start).toBe(at);
    const [first] = actions(article, findings, { start: at, end: at }, locale);
    expect(lint(parseArticle(apply(text, first?.edits ?? [])), { locale })).toEqual([]);
  });
});

describe('practising', () => {
  let analysed: (uri: string, unsourced?: number) => void;

  beforeEach(() => {
    editor.contexts = [];
    editor.said = [];
    let told: ((uri: never) => void) | undefined;
    let unsourced: number | undefined;
    const onDidAnalyse = (listener: (uri: never) => void) => {
      told = listener;
      return { dispose: () => {} };
    };
    createPractice(onDidAnalyse as never, {
      summary: () => (unsourced === undefined ? undefined : ({ unsourced } as never)),
    });
    analysed = (uri, count) => {
      unsourced = count;
      told?.(uri as never);
    };
  });

  test('is done once the finding that was there is gone', async () => {
    await editor.practise();
    expect(editor.opened.at(-1)).toBe(PRACTICE.fr.text);
    analysed('untitled:1', 1);
    analysed('file:///other.md', 0);
    expect(editor.contexts).toEqual([]);
    analysed('untitled:1', 0);
    analysed('untitled:1', 0);
    expect(editor.contexts).toEqual([['setContext', 'sourcier.practised', true]]);
    expect(editor.said).toHaveLength(1);
  });

  test('is not done where nothing has been found yet, or before it is opened', async () => {
    analysed('untitled:1', 1);
    analysed('untitled:1', 0);
    await editor.practise();
    analysed('untitled:1');
    analysed('untitled:1', 0);
    expect(editor.contexts).toEqual([]);
  });
});
