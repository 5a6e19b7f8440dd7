import type { Message } from 'vscode-languageserver';
import { fieldOf } from '../core/settings/field.ts';

/** The JSON of a message; diagnostics that were written before are not written anew. */
export const toJson = (message: Message): string => {
  const report = fieldOf(message, 'result');
  const items = fieldOf(report, 'items');
  const isReport = Array.isArray(items) && fieldOf(report, 'resultId') !== undefined;
  if (!isReport) return JSON.stringify(message);
  const frame = JSON.stringify({ ...message, result: { ...(report as object), items: [] } });
  const at = frame.lastIndexOf(EMPTY) + EMPTY.length - 1;
  return frame.slice(0, at) + items.map(written).join(',') + frame.slice(at);
};

const EMPTY = '"items":[]';

const WRITTEN = new WeakMap<object, string>();

const written = (diagnostic: object): string => {
  const known = WRITTEN.get(diagnostic);
  if (known !== undefined) return known;
  const json = JSON.stringify(diagnostic);
  WRITTEN.set(diagnostic, json);
  return json;
};
