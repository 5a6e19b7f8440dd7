const ENDINGS: readonly string[] = ['bib', 'json', 'yaml', 'yml'];

/** Files that may be bibliographies, in a folder and below, as a glob of editors. */
export const BIBLIOGRAPHY_GLOB = `**/*.{${ENDINGS.join(',')}}`;

const BIBLIOGRAPHY = new RegExp(`\\.(?:${ENDINGS.join('|')})$`, 'i');

/** Whether a path or a URI says by its name that it may hold a bibliography. */
export const isBibliographyPath = (path: string): boolean => BIBLIOGRAPHY.test(path);
