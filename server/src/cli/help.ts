import type { Locale } from '../core/language/locale.ts';
import { phrase } from '../core/language/phrase.ts';
import { MARKDOWN_ENDINGS } from '../core/markdown/endings.ts';
import { COMMAND_NAMES, COMMANDS, COMMON, type CommandName, optionOf } from './commands.ts';
import { HELP_WORDS } from './help-words.ts';
import { flagOf, type OptionName } from './options.ts';

/** The page of help of a command, or of all where it is null; without a last line break. */
export const helpPage = (command: CommandName | null, locale: Locale): string => {
  const say = phrase(HELP_WORDS, locale);
  const usage = say('usage', { usage: say(`${command ?? 'sourcier'}: usage`) });
  if (command === null) {
    const commands = listed(COMMAND_NAMES.map((name) => [name, say(name)]));
    const options = listed(COMMON.map((name) => optionRow(name, null, locale)));
    return [say('sourcier: about'), usage, say('commands') + commands, say('options') + options].join('\n\n');
  }
  const { takes } = COMMANDS[command];
  const about = say(`${command}: about`, { endings: MARKDOWN_ENDINGS.map((ending) => `.${ending}`).join(', ') });
  const rows = takes.filter((name) => name !== 'version').map((name) => optionRow(name, command, locale));
  return [usage, about, say('options') + listed(rows), say(`${command}: exit`)].join('\n\n');
};

type Row = readonly [written: string, does: string];

/** An option's letter, name and value, and what it does. */
const optionRow = (name: OptionName, command: CommandName | null, locale: Locale): Row => {
  const formats = command === null ? [] : COMMANDS[command].formats;
  const { short, known = formats, read } = optionOf(name, command);
  const text = phrase(HELP_WORDS, locale)(name, { known: known.join(', ') });
  const written = `${short === undefined ? '' : `-${short}, `}--${flagOf(name)}`;
  const at = read === null ? 0 : text.indexOf(' ');
  return [`${written} ${text.slice(0, at)}`.trimEnd(), text.slice(at).trimStart()];
};

/** Rows below each other, what they do in a column. */
const listed = (rows: readonly Row[]): string => {
  const width = Math.max(...rows.map(([written]) => written.length)) + 2;
  return rows.map(([written, does]) => `\n  ${written.padEnd(width)}${does}`).join('');
};
