import { isUri, pathOf } from '../core/text/uri.ts';

/** The folder a place stands in; a place without one is its own. Places are paths or URIs with "/" between their parts. */
export const parentOf = (place: string): string => {
  const root = rootOf(place);
  const path = place.slice(root.length).replace(/\/+$/, '');
  const at = path.lastIndexOf('/');
  return at < 0 ? root : root + path.slice(0, at);
};

/** The path from a folder to a place in it, unescaped where they are URIs. */
export const pathFrom = (folder: string, place: string): string => {
  const [from, path] = [pathOf(folder), pathOf(place)];
  return path.startsWith(`${from}/`) ? path.slice(from.length + 1) : path.replace(/^\/+/, '');
};

/** The root of a place: "file://", "vscode-vfs://github", "C:", or nothing. */
const rootOf = (place: string): string => /^(?:[a-z][a-z\d+.-]*:\/\/[^/]*|[a-z]:(?=\/))/i.exec(place)?.[0] ?? '';

/** The place of a relative path below a folder, escaped where the folder is a URI's; null for a path that leads out of it. */
export const below = (folder: string, path: string): string | null => {
  const plain = path.replaceAll('\\', '/');
  if (/^(?:\/|~|[a-z][a-z\d+.-]*:)/i.test(plain) || plain.includes('\0')) return null;
  const parts: string[] = [];
  for (const part of plain.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return [folder.replace(/\/$/, ''), ...(isUri(folder) ? parts.map(encodeURIComponent) : parts)].join('/');
};
