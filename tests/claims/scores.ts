import type { Labelled } from './labelled.ts';

/** Whether something says of a sentence that it needs a source. */
export type Says = (sentence: Labelled) => boolean;

const COLUMNS: readonly string[] = ['n', 'said', 'P(H)', 'P(H∪S)', 'R(H)', 'F1(H)', 'N/100', 'C/100', 'F1(H∪S)'];

const line = (name: string, cells: readonly string[]): string =>
  `${name.padEnd(34)}${cells.map((cell) => cell.padStart(9)).join('')}`;

/** The names of the columns of `row`. */
export const HEADER = line('', COLUMNS);

/** How well `says` tells these sentences; those on which labellers disagree are neither right nor wrong. */
export const row = (name: string, sentences: readonly Labelled[], says: Says): string => {
  const said = sentences.filter(says);
  const hard = count(said, 'H');
  const need = count(said, 'HS');
  const allHard = count(sentences, 'H');
  return line(name, [
    String(sentences.length),
    String(said.length),
    ratio(hard, hard + count(said, 'SCN')),
    ratio(need, need + count(said, 'CN')),
    ratio(hard, allHard),
    ratio(2 * hard, said.length + allHard),
    perHundred(count(said, 'N'), sentences.length),
    perHundred(count(said, 'C'), sentences.length),
    ratio(2 * need, said.length + count(sentences, 'HS')),
  ]);
};

/** How well it is seen that a source covers what it covers, and nothing else. */
export const coverage = (sentences: readonly Labelled[], isStrong: Says): string => {
  const covered = sentences.filter(({ label }) => label === 'C');
  const strong = covered.filter(isStrong);
  const hard = sentences.filter(({ label }) => label === 'H');
  const share = (some: readonly Labelled[]): string =>
    `${ratio(some.filter((sentence) => sentence.covered).length, some.length)} of ${some.length}`;
  return `seen as covered: ${share(covered)} that are, ${share(strong)} of those strong, ${share(hard)} hard ones that are not`;
};

/** How many have one of these labels whoever labelled them. */
const count = (sentences: readonly Labelled[], labels: string): number =>
  sentences.filter(({ label }) => label.split('|').every((one) => labels.includes(one))).length;

const ratio = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));

const perHundred = (some: number, all: number): string => ((100 * some) / all).toFixed(1);
