// Writes the JSON Schema of settings files, and its bare shape, from the settings of package.json. usage: node build/schemas.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const [french, english] = [read('package.nls.fr.json'), read('package.nls.json')];

/** Settings of how an editor shows things: no matter of a team's. */
const PERSONAL =
  /^sourcier\.(?:inlayHints|codeLens|citationColors|preview|articleLanguage|offerToCheck|checkWorkspace|sourceDetails|zoteroUrl|secondReader|trace\.)/;

/** Both languages: whoever edits the file may read either. */
const worded = (key) =>
  `${french[key]}\n\n${english[key]}`.replace(RULE_LINK, '$1').replace(COMMAND_LINK, '').replaceAll('**', '');

/** Links that only the editor's own settings can follow: from a rule's name, and at the end. */
const RULE_LINK = /\[(`[^\]]*`)\]\(command:[^)]*\)/g;
const COMMAND_LINK = / \[[^\]]*\]\(command:[^)]*\)\.?/g;

const plain = (setting) => {
  const { scope: _scope, order: _order, enumItemLabels: _labels, default: _default, ...rest } = setting;
  const shown = Object.entries(rest).map(([name, value]) => {
    if (typeof value === 'string' && /^%.*%$/.test(value)) return [name, worded(value.slice(1, -1))];
    if (Array.isArray(value) && value.every((one) => /^%.*%$/.test(String(one)))) {
      return [name, value.map((one) => worded(one.slice(1, -1)))];
    }
    if (typeof value === 'object' && !Array.isArray(value)) return [name, plain(value)];
    return [name, value];
  });
  return Object.fromEntries(shown);
};

const properties = { $schema: { type: 'string' } };
const settings = read('package.json').contributes.configuration.flatMap((group) => Object.entries(group.properties));
for (const [key, setting] of settings) {
  if (PERSONAL.test(key)) continue;
  const [name, inner] = key.replace('sourcier.', '').split('.');
  if (inner === undefined) properties[name] = plain(setting);
  else {
    properties[name] ??= { type: 'object', additionalProperties: false, properties: {} };
    properties[name].properties[inner] = plain(setting);
  }
}

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Sourcier',
  type: 'object',
  additionalProperties: false,
  properties,
};
/** A schema without what is only for people: what programs are shipped with. */
const shape = (value) => {
  if (Array.isArray(value) || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([name, inner]) => typeof inner === 'object' || !WORDS.test(name));
  return Object.fromEntries(
    kept.filter(([name]) => !/Descriptions$/.test(name)).map(([name, inner]) => [name, shape(inner)]),
  );
};
const WORDS = /^(?:\$schema|title|(?:markdown)?[dD]escription)$/;

const write = (name, data) =>
  writeFileSync(join(root, 'server/src/core/settings', name), `${JSON.stringify(data, null, 2)}\n`);
write('sourcierrc.schema.json', schema);
write('sourcierrc.shape.json', shape(schema));
