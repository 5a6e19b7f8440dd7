import {
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  window,
} from 'vscode';

/** Commands that lead to the findings of the article in front, and what keys need to know of them. */
export const createFindings = (): Disposable => {
  const follow = (): void => {
    const editor = window.activeTextEditor;
    const has = editor !== undefined && findingsIn(editor).length > 0;
    void commands.executeCommand('setContext', 'sourcier.hasFindings', has);
  };
  follow();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(follow),
    languages.onDidChangeDiagnostics(follow),
    // The list stays open until something is chosen: who runs the command does not wait for that.
    commands.registerCommand('sourcier.showProblems', () => void showFindings()),
    commands.registerCommand('sourcier.nextFinding', () => step(1)),
    commands.registerCommand('sourcier.previousFinding', () => step(-1)),
  );
};

/** Sourcier's own, in document order; VS Code has those of other extensions beside them. */
const findingsIn = ({ document }: TextEditor): readonly Diagnostic[] =>
  languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'sourcier')
    .sort((a, b) => a.range.start.compareTo(b.range.start) || a.range.end.compareTo(b.range.end));

const ICONS: Readonly<Record<DiagnosticSeverity, string>> = {
  [DiagnosticSeverity.Error]: '$(error)',
  [DiagnosticSeverity.Warning]: '$(warning)',
  [DiagnosticSeverity.Information]: '$(info)',
  [DiagnosticSeverity.Hint]: '$(lightbulb)',
};

const showFindings = async (): Promise<void> => {
  const editor = window.activeTextEditor;
  const findings = editor === undefined ? [] : findingsIn(editor);
  if (editor === undefined || findings.length === 0) {
    await commands.executeCommand('workbench.actions.view.problems');
    return;
  }
  const all = { label: `$(list-flat) ${l10n.t('All problems')}`, finding: undefined };
  const items = findings.map((finding) => ({
    label: `${ICONS[finding.severity]} ${finding.message}`,
    description: l10n.t('line {0}', finding.range.start.line + 1),
    finding,
  }));
  const placeHolder = l10n.t('What Sourcier found in this article');
  const chosen = await window.showQuickPick([...items, all], { placeHolder, matchOnDescription: true });
  if (chosen === undefined) return;
  if (chosen.finding === undefined) await commands.executeCommand('workbench.actions.view.problems');
  else await goTo(editor, chosen.finding);
};

/** To the next finding from the cursor, or the one before; from the last to the first, and back. */
const step = async (by: 1 | -1): Promise<void> => {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const findings = findingsIn(editor);
  const { active } = editor.selection;
  const finding =
    by > 0
      ? (findings.find(({ range }) => range.start.isAfter(active)) ?? findings[0])
      : (findings.findLast(({ range }) => range.start.isBefore(active)) ?? findings.at(-1));
  if (finding !== undefined) await goTo(editor, finding);
};

const goTo = async (editor: TextEditor, { range }: Diagnostic): Promise<void> => {
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  await window.showTextDocument(editor.document, editor.viewColumn);
  await commands.executeCommand('editor.action.showHover');
};
