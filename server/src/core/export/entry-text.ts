import { bare } from '../names/keys.ts';
import type { Source } from '../sources/model.ts';

/** Signs by which words would be read as Markdown. */
const MARK = /[\\`*_[\]<>]/g;

/** Words as Markdown that shows them as they are, on one line. */
export const escaped = (words: string): string => words.replace(/\s*[\r\n]\s*/g, ' ').replace(MARK, '\\$&');

/** An address as Markdown takes it between round brackets, in any cell. */
export const linkTarget = (href: string): string =>
  href.replace(/[\s()<>|\\`]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** A listed source as a note gives it to readers: its name, kind, date and address, without its score. */
export const entryText = (source: Source): string => {
  const { name, kind, date, url, reference, note } = source;
  if (note !== undefined) return note;
  const head = reference ?? [name, titleOf(source), kind].filter((part) => part !== null && part !== '').join(', ');
  const said = bare(head);
  const more = date !== null && date.value !== null && !said.includes(bare(date.text)) ? [date.text] : [];
  const written = [head, ...more].map(escaped).join(', ');
  return url?.href == null || head.includes(url.text) ? written : `${written}, <${linkTarget(url.href)}>`;
};

/** In a bibliography a work is called by its authors; its title is the first of its other names that is not theirs. */
const titleOf = ({ key, name, aliases }: Source): string =>
  key?.startsWith('@') ? (aliases.find((alias) => !bare(alias).includes(bare(name))) ?? '') : '';
