import { codeOf } from './files.ts';

/**
 * Why a file that was asked for is not read; `encoding`: it is, as Windows-1252, though it should be UTF-8; `leads-out`: a
 * link in a folder that was asked for leads out of it.
 */
export interface Problem {
  readonly code:
    | 'missing'
    | 'no-match'
    | 'no-markdown'
    | 'denied'
    | 'unreadable'
    | 'not-a-file'
    | 'unnamed'
    | 'leads-out'
    | 'encoding'
    | 'too-long';
  /** As it was asked for, or as it was found. */
  readonly path: string;
  /** The system's own words (English), where Sourcier has none for it; else empty. */
  readonly detail: string;
}

/** Whether a file is not read because of it. */
export const hinders = ({ code }: Problem): boolean => code !== 'encoding' && code !== 'leads-out';

/** The problem with a path where nothing is; a name that is no UTF-8 reaches Node with signs that stand for what was there. */
export const missing = (path: string): Problem => ({
  code: path.includes('\uFFFD') ? 'unnamed' : 'missing',
  path,
  detail: '',
});

/** The problem with `path`, from the error that came of using it. */
export const problemOf = (path: string, error: unknown): Problem => {
  const code = codeOf(error);
  if (code === 'ENOENT') return missing(path);
  if (code === 'EACCES' || code === 'EPERM') return { code: 'denied', path, detail: '' };
  return { code: 'unreadable', path, detail: wordsOf(error) };
};

/** An error in its own words (English). */
export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
