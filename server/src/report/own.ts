import { fieldOf } from '../core/text/field.ts';
import { fromJson } from '../core/text/json.ts';
import { isRecord } from '../core/text/record.ts';

/** Recognises the reports of each format. */
const OWN: Readonly<Record<string, (text: string) => boolean>> = {
  text: (text) => CHECKED.test(text) || ASKED.test(text) || UNASKED.test(text) || INSPECTED.test(text),
  json: (text) => isListOfFiles(fieldOf(fromJson(text), 'files')),
  markdown: (text) => ASKED_IN_MARKDOWN.test(text) || UNASKED.test(text),
  sarif: (text) => Array.isArray(fieldOf(fromJson(text), 'runs')),
  junit: (text) => /^<\?xml[^>]*>\s*<testsuites?\b/.test(text),
  html: (text) => /^<!doctype html>/i.test(text) && text.includes('nonce="sourcier"'),
  github: (text) => everyLine(text, /^::(?:error|warning|notice) /),
  compact: (text) => everyLine(text, /:\d+:\d+: (?:error|warning|information|hint): .*\]$/),
};

const CHECKED = /(?:^|\n)(?:\d+ (?:article|file|fichier)s?, .*|No article: .*|Aucun article\s*: .*)\n$/;
const ASKED = /(?:^|\n)(?:\d+ ad?dresses\s*: .*|Add?resses\s*: \d+\. .*|No address\.|Aucune adresse\.)\n$/;
const UNASKED = /^(?:No network: nothing could be asked\.|Pas de réseau\s*: rien n’a pu être demandé\.)\n$/;
const ASKED_IN_MARKDOWN = /^# .*\n+(?:## \d+ |## .*: \d+\n\n- \d+: <|No address\.|Aucune adresse\.)/;
const INSPECTED = /^.* \((?:in|en) [a-zç]+\)\n {2}\S/i;

/** Whether a text is a report of this format, from this version or another. */
export const isReport = (format: string, text: string): boolean => OWN[format]?.(text) ?? false;

const isListOfFiles = (value: unknown): boolean =>
  Array.isArray(value) && value.every((file) => isRecord(file) && typeof file.path === 'string');

const everyLine = (text: string, form: RegExp): boolean =>
  text.split('\n').every((line) => line === '' || form.test(line));
