import type { Diagnostic, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Glance } from './glance.ts';
import type { ClientFeatures } from './protocol/client-features.ts';
import { type ToDiagnostic, toDiagnostic, toRange } from './protocol/convert.ts';
import { toDiagnostics } from './protocol/shown.ts';

/** What one client is told of documents. */
export interface Told {
  /** Has the client told of a look; a finding that stays in its place is the same object, so that it is written once. */
  tell(glance: Glance): Diagnostic[];
  /** Has the client told of the counts alone. */
  announce(glance: Glance): void;
  /** Whether the client was told anything else of the document as it now stands. */
  isOutdated(glance: Glance): boolean;
}

/** What the client was last told of, which may be the one or the other. */
interface Last {
  readonly version: number;
  readonly summary?: Glance['summary'];
  readonly diagnostics?: readonly Diagnostic[];
}

export const createTold = (client: ClientFeatures): Told => {
  const last = new WeakMap<TextDocument, Last>();
  const once = createRemembering();
  const diagnosticsOf = ({ document, near, total }: Glance): Diagnostic[] =>
    toDiagnostics(document, near(), client, total, once);
  const keep = ({ document }: Glance, told: Omit<Last, 'version'>): void => {
    const { version } = document;
    const known = last.get(document);
    last.set(document, { ...(known?.version === version && known), ...told, version });
  };
  return {
    tell: (glance) => {
      const diagnostics = diagnosticsOf(glance);
      keep(glance, { diagnostics });
      return diagnostics;
    },
    announce: (glance) => keep(glance, { summary: glance.summary }),
    isOutdated: (glance) => {
      const known = last.get(glance.document);
      // Of a version that it was not told of, it will be.
      if (known?.version !== glance.document.version) return false;
      const { summary, diagnostics } = known;
      const isMiscounted = summary !== undefined && !isSameSummary(summary, glance.summary);
      return isMiscounted || (diagnostics !== undefined && !areSame(diagnostics, diagnosticsOf(glance)));
    },
  };
};

const isSameSummary = (a: Glance['summary'], b: Glance['summary']): boolean => JSON.stringify(a) === JSON.stringify(b);

const areSame = (before: readonly Diagnostic[], now: readonly Diagnostic[]): boolean =>
  before.length === now.length &&
  now.every((one, i) => one === before[i] || JSON.stringify(one) === JSON.stringify(before[i]));

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
