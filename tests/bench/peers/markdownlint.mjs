// markdownlint has no server of its own: its rules on the whole text after every change, as its VS Code extension does.
import { createRequire } from 'node:module';
import { lint } from 'markdownlint/promise';
import { TextDocument } from 'vscode-languageserver-textdocument';

const require = createRequire(import.meta.url);
const {
  createConnection,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
} = require('vscode-languageserver/node');

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
documents.onDidChangeContent(async ({ document }) => {
  const { uri, version } = document;
  const { article } = await lint({ strings: { article: document.getText() } });
  const diagnostics = article.map(({ lineNumber, ruleNames, ruleDescription }) => ({
    range: { start: { line: lineNumber - 1, character: 0 }, end: { line: lineNumber - 1, character: 1 } },
    code: ruleNames[0],
    message: ruleDescription,
  }));
  connection.sendDiagnostics({ uri, version, diagnostics });
});
documents.listen(connection);
connection.listen();
