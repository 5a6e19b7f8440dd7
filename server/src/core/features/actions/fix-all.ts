import type { Locale } from '../../language/locale.ts';
import { messages, phrase } from '../../language/phrase.ts';
import type { Edit, Finding } from '../../rules/finding.ts';
import { overlaps } from '../../text/span.ts';
import type { Action } from './action.ts';

const MESSAGES = messages({
  en: { all: 'Mend names and counts' },
  fr: { all: 'Corriger les noms et les comptes' },
});

/** Rules whose first fix changes how a thing is written, not what it says. */
const SAFE: ReadonlySet<string> = new Set(['inexact-source-name', 'source-count-mismatch']);

/** All that can be mended without a choice, at once. */
export const fixAll = (findings: readonly Finding[], locale: Locale): readonly Action[] => {
  const edits: Edit[] = [];
  for (const { rule, fixes } of findings) {
    const [fix] = fixes;
    if (!SAFE.has(rule) || !fix || fix.choice) continue;
    if (!fix.edits.some((edit) => edits.some((other) => overlaps(edit.span, other.span)))) edits.push(...fix.edits);
  }
  return edits.length === 0 ? [] : [{ title: phrase(MESSAGES, locale)('all'), kind: 'fixAll', edits, finding: null }];
};
