import { env, SnippetString, window, workspace } from 'vscode';
import snippets from '../snippets/markdown.json' with { type: 'json' };

/** Opens a new article in the editor's language, with its title, first citation and first source to be filled in. */
export const newArticle = async (): Promise<void> => {
  const { body } = snippets[env.language.startsWith('fr') ? 'Article (français)' : 'Article (English)'];
  const document = await workspace.openTextDocument({ language: 'markdown' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(body.join('\n')));
};
