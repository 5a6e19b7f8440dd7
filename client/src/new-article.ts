import { ConfigurationTarget, env, l10n, SnippetString, window, workspace } from 'vscode';
import snippets from '../snippets/markdown.json' with { type: 'json' };

/** The template of each language articles are written in, under the name it calls itself. */
const TEMPLATES = [
  { language: 'fr', label: 'Français', body: snippets['Article (français)'].body },
  { language: 'en', label: 'English', body: snippets['Article (English)'].body },
] as const;

type Template = (typeof TEMPLATES)[number];

/** Opens a new article in the writer's language, with its title, first citation and first source to be filled in. */
export const newArticle = async (): Promise<void> => {
  const template = chosen() ?? (await ask());
  if (template === undefined) return;
  const document = await workspace.openTextDocument({ language: 'markdown' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(template.body.join('\n')));
};

const SETTING = 'articleLanguage';

const chosen = (): Template | undefined => {
  const language = workspace.getConfiguration('sourcier').get<string>(SETTING);
  return TEMPLATES.find((template) => template.language === language);
};

/** Once: the answer is kept as the setting. The editor's language comes first, as it is often the writer's. */
const ask = async (): Promise<Template | undefined> => {
  const isFirst = ({ language }: Template): boolean => env.language.startsWith(language);
  const offered = [...TEMPLATES].sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
  const template = await window.showQuickPick(offered, { placeHolder: l10n.t('In which language do you write?') });
  if (template === undefined) return undefined;
  await workspace.getConfiguration('sourcier').update(SETTING, template.language, ConfigurationTarget.Global);
  return template;
};
