import { knownAgain } from '../core/rules/known-again.ts';
import { once } from '../core/text/once.ts';
import { isRecord } from '../core/text/record.ts';
import type { KeyOf } from '../project/baseline-keys.ts';
import type { LocatedFinding } from '../report/model.ts';
import type { CheckedFile } from './check-file.ts';

/** Findings that are known and not to be reported again, by file, rule and sentence, so that moved lines keep them. */
export interface Baseline {
  readonly files: ReadonlyMap<string, readonly KnownFinding[]>;
}

interface KnownFinding {
  readonly rule: string;
  readonly sentence: string;
  /** How often it is known in this file. */
  readonly count: number;
}

/** The version of the form in which baselines are written. */
const VERSION = 1;

/** Reads the text of a baseline; `newer` for one of a later form, null for what is none. */
export const readBaseline = (text: string): Baseline | 'newer' | null => {
  try {
    const data: unknown = JSON.parse(text);
    if (!isRecord(data) || !isRecord(data.files)) return null;
    if (typeof data.version === 'number' && data.version > VERSION) return 'newer';
    const files = Object.entries(data.files).map(
      ([path, findings]) => [path, Array.isArray(findings) ? findings.flatMap(knownIn) : []] as const,
    );
    return { files: new Map(files) };
  } catch {
    return null;
  }
};

const knownIn = (value: unknown): readonly KnownFinding[] => {
  if (!isRecord(value)) return [];
  const { rule, sentence, count } = value;
  if (typeof rule !== 'string' || typeof sentence !== 'string') return [];
  return [{ rule, sentence, count: typeof count === 'number' ? count : 1 }];
};

/** The files without the findings that a baseline knows. */
export const withoutKnown = (
  files: readonly CheckedFile[],
  { files: known }: Baseline,
  keyOf: KeyOf,
): readonly CheckedFile[] =>
  files.map((file) => {
    const left = (known.get(keyOf(file.path)) ?? []).map((one) => ({
      ...one,
      isAgain: once(() => knownAgain([one.sentence])),
    }));
    if (left.length === 0) return file;
    // Those whose sentence is the same to the letter go first: an edited one must not take their place.
    const isLeft = ({ rule }: LocatedFinding, isSame: (one: (typeof left)[number]) => boolean): boolean => {
      const one = left.find((each) => each.count > 0 && each.rule === rule && isSame(each));
      if (one !== undefined) one.count--;
      return one === undefined;
    };
    const unlike = new Set(
      file.findings.filter((finding) => isLeft(finding, ({ sentence }) => sentence === finding.sentence)),
    );
    const findings = file.findings.filter(
      (one) => unlike.has(one) && isLeft(one, ({ isAgain }) => isAgain()(one.sentence)),
    );
    return { ...file, findings };
  });

/**
 * A baseline that knows all these findings and what is `kept` of another, as text: sorted, so that it changes as little as
 * the findings do.
 */
export const writeBaseline = (files: readonly CheckedFile[], kept: Baseline, keyOf: KeyOf): string => {
  const found = [
    ...kept.files,
    ...files
      .filter(({ findings }) => findings.length > 0)
      .map(({ path, findings }) => [keyOf(path), countsOf(findings)] as const),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ version: VERSION, files: Object.fromEntries(found) }, null, 2)}\n`;
};

const countsOf = (findings: readonly LocatedFinding[]): readonly KnownFinding[] => {
  const counts = new Map<string, KnownFinding>();
  for (const { rule, sentence } of findings) {
    const name = nameOf({ rule, sentence });
    counts.set(name, { rule, sentence, count: (counts.get(name)?.count ?? 0) + 1 });
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding);
};

const nameOf = ({ rule, sentence }: Pick<LocatedFinding, 'rule' | 'sentence'>): string => `${rule}\n${sentence}`;
