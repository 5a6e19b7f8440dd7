import { type CancellationToken, LanguageModelChatMessage, LanguageModelError, l10n, lm } from 'vscode';
import type { AskModelParams } from '../../server/src/protocol/messages.ts';

/** An answer of a language model, or why there is none. */
export type ModelAnswer = { readonly text: string } | { readonly fault: string; readonly detail: string };

/** Asks a language model that VS Code offers; VS Code itself asks its user first. Never rejects. */
export const askModel = async (
  { instruction, text, model: wanted }: AskModelParams,
  token: CancellationToken,
): Promise<ModelAnswer> => {
  try {
    const models = await lm.selectChatModels();
    const model =
      wanted === '' ? models[0] : models.find(({ id, family, name }) => [id, family, name].includes(wanted));
    if (model === undefined) return { fault: 'missing', detail: wanted };
    const messages = [LanguageModelChatMessage.User(instruction), LanguageModelChatMessage.User(text)];
    const justification = l10n.t('Sourcier asks which claims of an article lack a source.');
    const response = await model.sendRequest(messages, { justification }, token);
    let answer = '';
    for await (const part of response.text) answer += part;
    return { text: answer };
  } catch (error) {
    if (token.isCancellationRequested) return { fault: 'cancelled', detail: '' };
    const code = error instanceof LanguageModelError ? error.code : '';
    return { fault: FAULTS[code] ?? 'broken', detail: code };
  }
};

/** The codes of VS Code's own errors. */
const FAULTS: Readonly<Record<string, string>> = {
  NoPermissions: 'refused',
  Blocked: 'limited',
  NotFound: 'missing',
};
