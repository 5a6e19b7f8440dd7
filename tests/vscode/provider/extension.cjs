// A language model that marks every sentence about a keeper, offered to VS Code as an assistant's extension does.
const vscode = require('vscode');

const MODEL = {
  id: 'marks-keepers',
  name: 'Marks keepers',
  family: 'test',
  version: '1',
  maxInputTokens: 100_000,
  maxOutputTokens: 10_000,
  isUserSelectable: true,
  capabilities: {},
};

const textOf = ({ content }) => content.map((part) => part.value ?? '').join('');

exports.activate = (context) => {
  const provider = {
    provideLanguageModelChatInformation: async () => [MODEL],
    provideLanguageModelChatResponse: async (_model, messages, _options, progress) => {
      const sentences = [...textOf(messages.at(-1)).matchAll(/^(\d+)\. (.*)$/gm)];
      const marked = sentences
        .filter(([, , words]) => /keeper/.test(words))
        .map(([, number]) => `${number} H statistic`);
      for (const line of marked) progress.report(new vscode.LanguageModelTextPart(`${line}\n`));
    },
    provideTokenCount: async (_model, text) => String(text).length,
  };
  context.subscriptions.push(vscode.lm.registerLanguageModelChatProvider('sourcier-tests', provider));
};
