import type { Diagnostic, Range } from 'vscode-languageserver';
import type { ClientFeatures } from './client-features.ts';
import { type ToDiagnostic, toDiagnostic, toRange } from './convert.ts';
import type { Glance } from './glance.ts';
import { toDiagnostics } from './shown.ts';

/** What one client is told of a look at a document. */
export type Told = (glance: Glance) => Diagnostic[];

/** Tells one client of documents; a finding that stays in its place is the same object, so that it is written once. */
export const createTold = (client: ClientFeatures): Told => {
  const once = createRemembering();
  return ({ document, near, total }) => toDiagnostics(document, near(), client, total, once);
};

const createRemembering = (): ToDiagnostic => {
  const known = new WeakMap<object, Diagnostic>();
  return (document, finding, client) => {
    const { key, related, span } = finding;
    if (key === undefined || related.length > 0) return toDiagnostic(document, finding, client);
    const last = known.get(key);
    if (last && isSame(last.range, toRange(document, span))) return last;
    const diagnostic = toDiagnostic(document, finding, client);
    known.set(key, diagnostic);
    return diagnostic;
  };
};

const isSame = (a: Range, b: Range): boolean =>
  a.start.line === b.start.line &&
  a.start.character === b.start.character &&
  a.end.line === b.end.line &&
  a.end.character === b.end.character;
