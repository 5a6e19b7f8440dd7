import { Disposable, l10n, type TextDocument, type Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { ReportResult, Span } from '../../server/src/protocol/messages.ts';
import type { Current, Overviews } from './overviews.ts';
import { reveal } from './places.ts';

/** The page's own script: claims that are clicked are told to the extension, and news take the place of the old. */
const SCRIPT = `
const editor = acquireVsCodeApi();
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button[data-start]') : null;
  if (button) editor.postMessage({ start: Number(button.dataset.start), end: Number(button.dataset.end) });
});
window.addEventListener('message', ({ data }) => {
  const focused = [...document.querySelectorAll('button')].indexOf(document.activeElement);
  document.querySelector('main').innerHTML = data.body;
  document.querySelectorAll('button')[focused]?.focus();
});
`;

/** The coverage report beside the editor, live as one types. */
export interface ReportPanel extends Disposable {
  open(): void;
}

/** Creates the report; its panel is made when it is first opened. `ask` never rejects. */
export const createReportPanel = (
  overviews: Overviews,
  ask: (uri: Uri) => Promise<ReportResult | null>,
): ReportPanel => {
  let panel: WebviewPanel | undefined;
  let shown: TextDocument | undefined;

  const update = async (current: Current): Promise<void> => {
    // Nothing to say yet, or no longer: the last report stays until there is another one.
    if (panel === undefined || current.state === 'none' || current.state === 'reading') return;
    const { document } = current;
    const report = await ask(document.uri);
    if (panel === undefined || report === null || report.version !== document.version) return;
    if (shown === document) {
      void panel.webview.postMessage({ body: report.body });
      return;
    }
    shown = document;
    panel.title = report.title;
    panel.webview.html = pageOf(report);
  };
  const create = (): WebviewPanel => {
    const made = window.createWebviewPanel(
      'sourcier.report',
      l10n.t('Source coverage'),
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [] },
    );
    made.webview.onDidReceiveMessage((message: unknown) => {
      if (shown !== undefined && isSpan(message)) void reveal(shown, message);
    });
    made.onDidChangeViewState(inSight);
    made.onDidDispose(() => {
      panel = undefined;
      shown = undefined;
    });
    return made;
  };
  const inSight = overviews.addView(() => panel?.visible === true);
  const listener = overviews.onDidChange((current) => void update(current));
  return {
    open: () => {
      if (overviews.current.state === 'none') {
        void window.showInformationMessage(l10n.t('Open a Markdown article to see its sources.'));
        return;
      }
      panel ??= create();
      panel.reveal(undefined, true);
      void update(overviews.current);
    },
    dispose: () => Disposable.from(listener, ...(panel ? [panel] : [])).dispose(),
  };
};

/** A page that loads nothing: only its own style and script may run, and only under this nonce. */
const pageOf = ({ language, title, style, body }: ReportResult): string => {
  const name = nonce();
  const policy = `default-src 'none'; style-src 'nonce-${name}'; script-src 'nonce-${name}'`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style nonce="${name}">${style}</style>
</head>
<body>
<main>${body}</main>
<script nonce="${name}">${SCRIPT}</script>
</body>
</html>`;
};

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' &&
  value !== null &&
  'start' in value &&
  'end' in value &&
  Number.isInteger(value.start) &&
  Number.isInteger(value.end);

const nonce = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
