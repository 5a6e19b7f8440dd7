import { commands, type Disposable, type ExtensionContext, window } from 'vscode';
import { createAgentTools } from './agent-tools.ts';
import { createCitationColors } from './citation-colors.ts';
import { cite, citeNew } from './cite.ts';
import { settingKeys, settingTitles } from './explicit-settings.ts';
import { exportForPublication } from './export.ts';
import { createFindings } from './findings.ts';
import { createHelp } from './help.ts';
import { ignore, showIgnored } from './ignore.ts';
import { type Connect, createLanguageServer, type LanguageServer } from './language-server.ts';
import { newArticle } from './new-article.ts';
import { createOffers } from './offer.ts';
import { createOverviews } from './overviews.ts';
import { showPlaces } from './places.ts';
import { createPractice } from './practice.ts';
import { createPreview, type Preview } from './preview.ts';
import { mayBeRead } from './read-file.ts';
import { createReportPanel } from './report-panel.ts';
import { createSecondReader, READER_KEY } from './second-reader.ts';
import { createSourcesView } from './sources-view.ts';
import { createStatusItem } from './status.ts';
import { switchLevel } from './switch-level.ts';
import { setTextKind } from './text-kind.ts';

let server: LanguageServer | undefined;

/** Starts Sourcier in VS Code; everything it adds goes with `context`. VS Code's Markdown takes what is returned. */
export const activateSourcier = async (
  context: ExtensionContext,
  connect: Connect,
): Promise<Pick<Preview, 'extendMarkdownIt'>> => {
  const output = window.createOutputChannel('Sourcier', { log: true });
  const status = createStatusItem();
  const started = createLanguageServer(connect, output, status, {
    keys: settingKeys(context.extension.packageJSON),
    // A window without a folder has no storage of its own.
    storage: context.storageUri ?? context.globalStorageUri,
    readerKey: () => context.secrets.get(READER_KEY),
  });
  server = started;
  const overviews = createOverviews((uri) => started.overview(uri));
  const report = createReportPanel(overviews, (uri) => started.report(uri));
  const preview = createPreview(started);
  context.subscriptions.push(
    output,
    preview,
    status,
    overviews,
    report,
    started.onDidAnalyse((uri) => overviews.analysed(uri)),
    createOffers(started, status, context.workspaceState),
    createPractice(started.onDidAnalyse, status),
    createSourcesView(overviews, started, context.workspaceState),
    createCitationColors(overviews),
    createSecondReader(context, started, status),
    createAgentTools(context.extension.packageJSON, started.agentTool, mayBeRead),
    createFindings(),
    ...wordedBySettings(context),
    commands.registerCommand('sourcier.openReport', () => report.open()),
    commands.registerCommand('sourcier.showPlaces', showPlaces),
    commands.registerCommand('sourcier.ignore', ignore),
    commands.registerCommand('sourcier.switchLevel', () => switchLevel(status)),
    ...writingCommands(started),
    commands.registerCommand('sourcier.openWalkthrough', () =>
      commands.executeCommand('workbench.action.openWalkthrough', 'sourcier.sourcier#sourcier.start'),
    ),
    commands.registerCommand('sourcier.restart', () => started.start()),
    commands.registerCommand('sourcier.showOutput', () => output.show()),
  );
  await started.start();
  return { extendMarkdownIt: preview.extendMarkdownIt };
};

/** Lists in which rules have the titles of their settings. */
const wordedBySettings = ({ extension, extensionUri }: ExtensionContext): readonly Disposable[] => {
  const titleOf = settingTitles(extension.packageJSON);
  return [
    createHelp(extensionUri, titleOf),
    commands.registerCommand('sourcier.showIgnored', () => showIgnored(titleOf)),
  ];
};

/** Commands by which a writer begins, cites, says what is written, and publishes. */
const writingCommands = (started: LanguageServer): readonly Disposable[] => [
  commands.registerCommand('sourcier.newArticle', newArticle),
  commands.registerCommand('sourcier.cite', () => cite(started)),
  commands.registerCommand('sourcier.citeNew', () => citeNew(started)),
  commands.registerCommand('sourcier.setTextKind', () => setTextKind(started)),
  commands.registerCommand('sourcier.export', () => exportForPublication(started)),
];

/** Stops the server; VS Code waits for it when it closes. */
export const deactivate = async (): Promise<void> => {
  await server?.stop();
};
