import { URI, Utils } from 'vscode-uri';

/** The parts of a URI, unescaped. Never throws: what is no URI becomes the path of one. */
export const parsedUri = (uri: string): URI => {
  try {
    return URI.parse(uri);
  } catch {
    return URI.file(uri);
  }
};

/** Whether a place is a URI rather than a path. */
export const isUri = (place: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(place);

/** The path of a place that is a path or a URI, with "/" between its parts. */
export const pathOf = (place: string): string => (isUri(place) ? parsedUri(place).path : place);

/** The last part of a path or a URI, as people write it. */
export const fileNameOf = (place: string): string => pathOf(place).slice(pathOf(place).lastIndexOf('/') + 1);

/** The URI of a relative path beside a document; null for a document that has no place, as one that was never saved. */
export const beside = (uri: string, path: string): string | null => {
  const { scheme, authority, path: place } = parsedUri(uri);
  if (!place.startsWith('/')) return null;
  return Utils.joinPath(URI.from({ scheme, authority, path: place }), '..', path.replaceAll('\\', '/')).toString();
};

/** Schemes under which editors show past versions of files, other people's, and Sourcier's own pages. */
const PAST: ReadonlySet<string> = new Set([
  'git',
  'gitlens',
  'gitlens-git',
  'review',
  'pr',
  'svn',
  'vscode-local-history',
  'sourcier-help',
  'sourcier-links',
]);

/** Whether a document is a past version of a file, as in a diff, or a page of help: not for mending, and no article. */
export const isPastVersion = (uri: string): boolean => PAST.has(parsedUri(uri).scheme);
