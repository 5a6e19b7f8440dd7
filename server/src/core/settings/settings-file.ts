import { type Range, rangesIn } from '../text/position.ts';
import { readTree } from '../text/yaml.ts';
import { type Schema, validate } from './schema.ts';
import shape from './sourcierrc.shape.json';

/** A fault of a settings file. */
export interface SettingsProblem {
  readonly code:
    | 'syntax'
    | 'unreadable'
    | 'too-large'
    | 'unknown-key'
    | 'missing-key'
    | 'type'
    | 'value'
    | 'unread-library';
  readonly detail: string;
  readonly known: readonly string[];
  readonly range: Range;
}

/** A settings file as far as it could be read: data only, whatever it says. */
export interface SettingsFile {
  readonly file: string;
  /** As VS Code's section `sourcier`. */
  readonly section: unknown;
  readonly problems: readonly SettingsProblem[];
  /** Where the paths of libraries stand. */
  readonly libraries: readonly { readonly path: string; readonly range: Range }[];
}

/** Reads the text of a settings file, JSON or YAML. Never throws; a part that is wrong never hides the others. */
export const readSettingsFile = (file: string, text: string): SettingsFile => {
  const { root, data, faults } = readTree(text);
  const rangeOf = rangesIn(text);
  const broken = faults.map(({ span, detail }): SettingsProblem => {
    return { code: 'syntax', detail, known: [], range: rangeOf(span) };
  });
  // What stands behind a fault is read otherwise than it was meant.
  const wrong = root === null || broken.length > 0 ? [] : [...validate(root, shape as Schema)];
  const named = root?.entries()?.find(({ name }) => name === 'library')?.value;
  const paths = named === undefined ? [] : (named.items() ?? [named]);
  return {
    file,
    section: data ?? {},
    problems: [...broken, ...wrong.map(({ span, ...problem }) => ({ ...problem, range: rangeOf(span) }))],
    libraries: paths.flatMap((tree) => {
      const path = tree.scalar();
      return typeof path === 'string' && path !== '' ? [{ path, range: rangeOf(tree.span) }] : [];
    }),
  };
};
