import { describe, expect, test } from 'vitest';
import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import { readClientFeatures } from '../../server/src/lsp/protocol/client-features.ts';

const read = (capabilities: ClientCapabilities, rest: Partial<InitializeParams> = {}) =>
  readClientFeatures({ processId: null, rootUri: null, capabilities, ...rest });

test('a client that announces nothing is given the least', () => {
  expect(read({})).toEqual({
    locale: 'en',
    pullsDiagnostics: false,
    refreshesDiagnostics: false,
    configuration: false,
    registersConfiguration: false,
    relatedInformation: false,
    unnecessaryTag: false,
    codeDescription: false,
    labelDetails: false,
    snippets: false,
    documentChanges: false,
    annotatesEdits: false,
    definitionLinks: false,
    hoverFormat: 'plaintext',
    completionFormat: 'plaintext',
    summary: false,
    watchesFiles: false,
    showsProgress: false,
    readsFiles: false,
    commands: false,
    keepsKey: false,
    waitsForSentences: false,
    headings: true,
  });
});

describe('what goes with a diagnostic', () => {
  const details = { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1 as const] } };
  const all = { relatedInformation: true, codeDescription: true, unnecessaryTag: true };

  test('is read where diagnostics are sent', () => {
    expect(read({ textDocument: { publishDiagnostics: details } })).toMatchObject({ ...all, pullsDiagnostics: false });
  });

  test('is read where they are asked for, from either place', () => {
    expect(read({ textDocument: { diagnostic: details } })).toMatchObject({ ...all, pullsDiagnostics: true });
    const older = { diagnostic: {}, publishDiagnostics: details };
    expect(read({ textDocument: older })).toMatchObject({ ...all, pullsDiagnostics: true });
  });

  test('leaves out a tag the client does not know', () => {
    const deprecatedOnly = { publishDiagnostics: { tagSupport: { valueSet: [2 as const] } } };
    expect(read({ textDocument: deprecatedOnly }).unnecessaryTag).toBe(false);
  });
});

test('the format the client names first is taken', () => {
  const hover = (contentFormat: ('markdown' | 'plaintext')[]) => read({ textDocument: { hover: { contentFormat } } });
  expect(hover(['markdown', 'plaintext']).hoverFormat).toBe('markdown');
  expect(hover(['plaintext', 'markdown']).hoverFormat).toBe('plaintext');
  expect(hover([]).hoverFormat).toBe('plaintext');
});

test('the language is that of the options, else that of the editor, else English', () => {
  expect(read({}, { locale: 'fr' }).locale).toBe('fr');
  expect(read({}, { locale: 'fr', initializationOptions: { locale: 'en' } }).locale).toBe('en');
  expect(read({}, { locale: 'fr', initializationOptions: { locale: 7 } }).locale).toBe('fr');
  expect(read({}).locale).toBe('en');
});

test.each([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['fr_FR.UTF-8', 'fr'],
  ['FR', 'fr'],
  ['en-GB', 'en'],
  ['de', 'en'],
  ['frr', 'en'],
  ['', 'en'],
])('an editor in %j is spoken to in %s', (locale, spoken) => {
  expect(read({}, { locale }).locale).toBe(spoken);
});

test('the summary is for those who want it', () => {
  expect(read({}, { initializationOptions: { summary: true } }).summary).toBe(true);
  expect(read({}, { initializationOptions: { summary: 'yes' } }).summary).toBe(false);
  expect(read({}, { initializationOptions: [] }).summary).toBe(false);
});
