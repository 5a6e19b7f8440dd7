import type { InitializeParams } from 'vscode-languageserver';
import { type Locale, localeOf } from '../../core/language/locale.ts';
import { fieldOf } from '../../core/text/field.ts';
import { isRecord } from '../../core/text/record.ts';
import { DiagnosticTag, MarkupKind } from './lsp.ts';

/** Features that the client at the other end understands and asks for, read once when it introduces itself. */
export interface ClientFeatures {
  readonly locale: Locale;
  /** It asks for diagnostics; otherwise they are sent to it. Never both. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly relatedInformation: boolean;
  readonly unnecessaryTag: boolean;
  readonly codeDescription: boolean;
  readonly labelDetails: boolean;
  readonly snippets: boolean;
  readonly documentChanges: boolean;
  /** It has its user confirm edits. */
  readonly annotatesEdits: boolean;
  readonly definitionLinks: boolean;
  readonly hoverFormat: MarkupKind;
  readonly completionFormat: MarkupKind;
  /** It wants `sourcier/summary` after each analysis. */
  readonly summary: boolean;
  /** It tells of changes to files when asked to. */
  readonly watchesFiles: boolean;
  /** It shows how far long work is. */
  readonly showsProgress: boolean;
  /** It answers `sourcier/readFile` and `sourcier/listFiles`. */
  readonly readsFiles: boolean;
  /** It has Sourcier's own commands, such as `sourcier.showPlaces`. */
  readonly commands: boolean;
  /** It answers `sourcier/readerKey`. */
  readonly keepsKey: boolean;
  /** A sentence that is being typed there is not to be marked until it ends. */
  readonly waitsForSentences: boolean;
  /** It has no outline of headings from elsewhere. */
  readonly headings: boolean;
}

/** Reads the client's capabilities and Sourcier's own initialization options. */
export const readClientFeatures = (params: InitializeParams): ClientFeatures => {
  const { textDocument, workspace } = params.capabilities;
  const completion = textDocument?.completion?.completionItem;
  return {
    ...readDiagnosticFeatures(params),
    locale: localeOf(chosenLocale(params)),
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    labelDetails: completion?.labelDetailsSupport === true,
    snippets: completion?.snippetSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    annotatesEdits: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    hoverFormat: formatOf(textDocument?.hover?.contentFormat),
    completionFormat: formatOf(completion?.documentationFormat),
    summary: fieldOf(params.initializationOptions, 'summary') === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsProgress: params.capabilities.window?.workDoneProgress === true,
    readsFiles: fieldOf(params.initializationOptions, 'readFile') === true,
    commands: fieldOf(params.initializationOptions, 'commands') === true,
    keepsKey: fieldOf(params.initializationOptions, 'readerKey') === true,
    waitsForSentences: fieldOf(params.initializationOptions, 'waitsForSentences') === true,
    headings: fieldOf(params.initializationOptions, 'headings') !== false,
  };
};

type DiagnosticFeatures = Pick<
  ClientFeatures,
  'pullsDiagnostics' | 'refreshesDiagnostics' | 'relatedInformation' | 'unnecessaryTag' | 'codeDescription'
>;

const readDiagnosticFeatures = ({ capabilities }: InitializeParams): DiagnosticFeatures => {
  const pulled = capabilities.textDocument?.diagnostic;
  const published = capabilities.textDocument?.publishDiagnostics;
  // Until LSP 3.18 the details of pulled diagnostics were announced under `publishDiagnostics` alone.
  const either = { ...published, ...pulled };
  return {
    // Some clients announce what they lack, as null.
    pullsDiagnostics: isRecord(pulled),
    refreshesDiagnostics: capabilities.workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: either.relatedInformation === true,
    unnecessaryTag: knowsTag(either.tagSupport),
    codeDescription: either.codeDescriptionSupport === true,
  };
};

/** Before LSP 3.15 clients said no more than that they know tags. */
const knowsTag = (tagSupport: unknown): boolean => {
  const known = fieldOf(tagSupport, 'valueSet');
  return tagSupport === true || (Array.isArray(known) && known.includes(DiagnosticTag.Unnecessary));
};

const chosenLocale = ({ initializationOptions, locale }: InitializeParams): string | undefined => {
  const override = fieldOf(initializationOptions, 'locale');
  return typeof override === 'string' ? override : locale;
};

/** The first format the client names; plain text when it names none. */
const formatOf = (formats: readonly MarkupKind[] | undefined): MarkupKind =>
  formats?.[0] === MarkupKind.Markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
