import { fieldOf } from '../text/field.ts';

/** A user's choice of a second reader. */
export interface SecondReaderSettings {
  readonly use: 'endpoint' | 'vscode';
  readonly url: string;
  readonly model: string;
  readonly onSave: boolean;
  readonly allowHttp: boolean;
}

/**
 * Reads a user's choice from the section `sourcier` as the user alone has set it: what a workspace's files say must never
 * come to this. Null where there is none.
 */
export const readSecondReader = (own: unknown): SecondReaderSettings | null => {
  const section = fieldOf(own, 'secondReader');
  const use = fieldOf(section, 'use');
  if (use !== 'endpoint' && use !== 'vscode') return null;
  const [url, model] = [fieldOf(section, 'url'), fieldOf(section, 'model')];
  return {
    use,
    url: typeof url === 'string' && url !== '' ? url : OLLAMA,
    model: typeof model === 'string' ? model : '',
    onSave: fieldOf(section, 'onSave') === true,
    allowHttp: fieldOf(section, 'allowHttp') === true,
  };
};

/** Where Ollama answers unless it is told otherwise: on this machine. */
const OLLAMA = 'http://localhost:11434';
