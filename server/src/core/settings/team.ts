import type { LibraryProblem } from '../library/model.ts';
import type { LibrarySource } from '../sources/model.ts';
import type { SettingsProblem } from './settings-file.ts';

/** The names under which a settings file is looked for, in this order. */
export const SETTINGS_FILES = ['.sourcierrc.json', '.sourcierrc.yaml', '.sourcierrc.yml'] as const;

/** The surroundings of an article: the settings of its folder and the library they name. */
export interface Team {
  /** The section `sourcier`: what the user sets, and below it what the settings file says. */
  readonly section: unknown;
  /** Sources of the library; one value for as long as all it holds is the same. */
  readonly library: readonly LibrarySource[];
  /** Whether a `.sourcierignore` names the article. */
  readonly isIgnored: boolean;
  /** The folder that globs of the settings are relative to: the settings file's, or the top one. */
  readonly base: string;
  /** The files that were read for it, with what is wrong in them. */
  readonly files: readonly TeamFile[];
}

/** A file beside the articles: the settings, or a part of the library. */
export type TeamFile =
  | { readonly kind: 'settings'; readonly file: string; readonly problems: readonly SettingsProblem[] }
  | { readonly kind: 'library'; readonly file: string; readonly problems: readonly LibraryProblem[] };

/** Finds what holds for articles, and remembers it until it is told that files have changed. */
export interface Teams {
  /** For the article at `place`, whose user sets `own`; never rejects. */
  of(place: string, own?: unknown): Promise<Team>;
  /** Whether a file was read as a library, or looked for. */
  has(place: string): boolean;
  forget(): void;
}

/** Where team files may be read. Places are paths or URIs, with "/" between their parts. */
export interface Places {
  /** The text of a file, if it lies, links followed, in the folder `within`. Never rejects. */
  read(place: string, within: string): Promise<PlaceText>;
  /** Whether to look no further up than this folder. Never rejects. */
  isTop(folder: string): Promise<boolean>;
}

export type PlaceText =
  | { readonly text: string }
  | { readonly problem: 'missing' | 'outside' | 'unreadable' | 'too-large' };

/** Whether a file's name is one that team files have where nothing else is set. */
export const isTeamFile = (place: string): boolean =>
  /(?:^|\/)(?:\.sourcierrc\.(?:json|ya?ml)|\.sourcierignore|sources\.ya?ml)$/.test(place);
