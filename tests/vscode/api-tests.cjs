// Runs inside VS Code's extension host, on a workspace with fr.md, en.md, README.md and expected.json.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const vscode = require('vscode');
const { holds, ofDiagnostic, ofFinding, runAll, same, until } = require('./inside.cjs');

const folder = () => vscode.workspace.workspaceFolders[0].uri;
const open = async (name) => {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), name));
  await vscode.window.showTextDocument(document);
  return document;
};
const diagnosticsOf = ({ uri }) => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'sourcier');
const checked = (document) => until('diagnostics', () => diagnosticsOf(document).length > 0 && diagnosticsOf(document));
const after = (document, words) => document.positionAt(document.getText().indexOf(words) + words.length);
const expected = () => JSON.parse(readFileSync(join(folder().fsPath, 'expected.json'), 'utf8'));
const ask = (command, ...args) => vscode.commands.executeCommand(command, ...args);

const sameAsCli = async (name) => {
  const document = await open(name);
  const wanted = expected()[name].map(ofFinding).sort();
  await until('as many diagnostics as findings', () => diagnosticsOf(document).length === wanted.length);
  same(diagnosticsOf(document).map(ofDiagnostic).sort(), wanted, `the diagnostics of ${name}`);
};

const setRule = (value) =>
  vscode.workspace
    .getConfiguration('sourcier')
    .update('rules.unsourced-claim', value, vscode.ConfigurationTarget.Workspace);

/** The processes that run the extension's server. */
const servers = () => {
  const path = join(vscode.extensions.getExtension('sourcier.sourcier').extensionPath, 'dist/server.js');
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(path);
    } catch {
      return false;
    }
  });
};

exports.run = () =>
  runAll({
    'activates on Markdown': async () => {
      await open('fr.md');
      const extension = vscode.extensions.getExtension('sourcier.sourcier');
      await until('activation', () => extension?.isActive);
    },
    'finds in French what the command line finds': () => sameAsCli('fr.md'),
    'finds in English what the command line finds': () => sameAsCli('en.md'),
    'answers an agent of VS Code, and refuses what lies outside the workspace': async () => {
      const invoke = (path) =>
        vscode.lm.invokeTool('sourcier_check', { input: { path }, toolInvocationToken: undefined });
      const { content } = await invoke('en.md');
      const { findings } = JSON.parse(content[0].value);
      holds(
        findings.some(({ rule }) => rule === 'unsourced-claim'),
        'no claim without a source',
      );
      const refused = await invoke('../config.yaml').then(
        () => 'answered',
        (error) => String(error),
      );
      holds(/not below the folders/.test(refused), refused);
    },
    'leaves a README alone': async () => {
      const document = await open('README.md');
      await checked(await open('fr.md'));
      same(diagnosticsOf(document).length, 0, 'diagnostics of the README');
    },
    'shows no lens, hint or link of its own in a README': async () => {
      const document = await open('README.md');
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      const lenses = await ask('vscode.executeCodeLensProvider', document.uri);
      same(lenses.length, 0, 'lenses of the README');
      const hints = await ask('vscode.executeInlayHintProvider', document.uri, whole);
      same(hints.length, 0, 'hints of the README');
    },
    'counts above sections and entries, and gives scores in the text': async () => {
      const document = await open('fr.md');
      await checked(document);
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      const lenses = await until('lenses', async () => {
        const found = await ask('vscode.executeCodeLensProvider', document.uri);
        return found.length > 0 && found;
      });
      holds(
        lenses.some(({ command }) => /claims?, /.test(command?.title)),
        'no lens on a section',
      );
      const hints = await ask('vscode.executeInlayHintProvider', document.uri, whole);
      holds(
        hints.some(({ label }) => /\d\/10/.test(label)),
        `hints: ${hints.map(({ label }) => label).join(', ')}`,
      );
    },
    'offers the listed sources inside a marker': async () => {
      const document = await open('fr.md');
      const { items } = await ask('vscode.executeCompletionItemProvider', document.uri, after(document, '(Source : '));
      const labels = items.map(({ label }) => label.label ?? label);
      holds(labels.includes('Observatoire des mobilités douces'), `offered: ${labels.join(', ')}`);
    },
    'shows the reliability over exactly the name': async () => {
      const document = await open('fr.md');
      const name = 'La Gazette du Val';
      const end = after(document, `${name})`).translate(0, -1);
      const [hover] = await ask('vscode.executeHoverProvider', document.uri, end.translate(0, -3));
      holds(/\d\/10/.test(hover.contents.map(({ value }) => value).join('')), 'no score in the hover');
      same(document.getText(hover.range), name, 'the text under the hover');
    },
    'mends a misspelt name': async () => {
      const document = await open('fr.md');
      const [unknown] = (await checked(document)).filter(({ code }) => (code?.value ?? code) === 'unknown-source');
      const actions = await ask('vscode.executeCodeActionProvider', document.uri, unknown.range);
      const [fix] = actions.filter(({ isPreferred }) => isPreferred);
      holds(fix?.edit, `actions: ${actions.map(({ title }) => title).join(', ')}`);
      await vscode.workspace.applyEdit(fix.edit);
      await until(
        'one finding less',
        () => !diagnosticsOf(document).some(({ code }) => (code?.value ?? code) === 'unknown-source'),
      );
      await ask('workbench.action.files.revert');
    },
    'follows the setting of a rule': async () => {
      const document = await open('fr.md');
      const claims = () => diagnosticsOf(document).filter(({ code }) => (code?.value ?? code) === 'unsourced-claim');
      await until('claims', () => claims().length > 0);
      await setRule('off');
      await until('no claims', () => claims().length === 0);
      await setRule('error');
      await until('errors', () => claims().length > 0 && claims().every(({ severity }) => severity === 0));
      await setRule(undefined);
      await until('warnings again', () => claims().length > 0 && claims().every(({ severity }) => severity > 0));
    },
    'comes back after a restart': async () => {
      const document = await open('en.md');
      const before = (await checked(document)).length;
      await ask('sourcier.restart');
      await until('the same diagnostics', () => diagnosticsOf(document).length === before);
    },
    'loses nothing when its server is killed in the middle of its work': async () => {
      const document = await open('fr.md');
      const before = (await checked(document)).length;
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, after(document, 'La Gazette du Val)'), ' (Source : Personne du tout)');
      await vscode.workspace.applyEdit(edit);
      const killed = servers();
      holds(killed.length > 0, 'no server runs');
      for (const pid of killed) process.kill(Number(pid), 'SIGKILL');
      await until('another server', () => servers().some((pid) => !killed.includes(pid)));
      // What was not saved is there, and checked by the new one.
      const names = () => diagnosticsOf(document).map(({ range }) => document.getText(range));
      await until('the unsaved citation', () => names().includes('Personne du tout'));
      await ask('workbench.action.files.revert');
      await until('the same diagnostics', () => diagnosticsOf(document).length === before);
    },
    'has its commands': async () => {
      const commands = await vscode.commands.getCommands(true);
      for (const name of ['sourcier.restart', 'sourcier.showProblems', 'sourcier.showOutput', 'sourcier.checkAnyway']) {
        holds(commands.includes(name), `no command ${name}`);
      }
    },
  });
