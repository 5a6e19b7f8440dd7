// Runs inside the web extension host: no Node, no disk.
const vscode = require('vscode');
const { holds, ofDiagnostic, ofFinding, runAll, same, until } = require('./inside.cjs');

// Put there by web.mjs: the web extension host reads no files.
const { article, findings } = globalThis.expected;

const diagnosticsOf = ({ uri }) => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'sourcier');

let document;

exports.run = () =>
  runAll({
    'activates in the browser': async () => {
      document = await vscode.workspace.openTextDocument({ language: 'markdown', content: article });
      await vscode.window.showTextDocument(document);
      await until('activation', () => vscode.extensions.getExtension('sourcier.sourcier')?.isActive);
    },
    'finds what the command line finds': async () => {
      await until('diagnostics', () => diagnosticsOf(document).length === findings.length);
      same(diagnosticsOf(document).map(ofDiagnostic).sort(), findings.map(ofFinding).sort(), 'the diagnostics');
    },
    'shows a hover': async () => {
      const at = document.positionAt(article.indexOf('Institut Alpha') + 2);
      const [hover] = await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, at);
      holds(/8\/10/.test(hover.contents.map(({ value }) => value).join('')), 'no score in the hover');
    },
    // VS Code for the Web as npm has it brings no Markdown preview: its parser is stood in for.
    'has signs for a Markdown preview': async () => {
      let put;
      const ruler = {
        before: (_other, _name, rule) => {
          put = rule;
        },
        push: () => {},
      };
      vscode.extensions.getExtension('sourcier.sourcier').exports.extendMarkdownIt({ core: { ruler } });
      await until('signs', () => {
        const state = { src: article, tokens: [] };
        put(state);
        return state.src !== article;
      });
    },
  });
