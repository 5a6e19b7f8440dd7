import type { Action } from '../../server/src/core/features/actions/action.ts';
import { actions } from '../../server/src/core/features/actions/index.ts';
import { DEFAULT_CLAIMS, LEAST_STRENGTH } from '../../server/src/core/rules/claim-options.ts';
import type { Edit } from '../../server/src/core/rules/finding.ts';
import { type LintOptions, lint } from '../../server/src/core/rules/lint.ts';
import { read, withCursor } from './read.ts';

/** Options under which contestable statements are found too. */
export const STRICT: LintOptions = {
  locale: 'en',
  claims: { ...DEFAULT_CLAIMS, minimumStrength: LEAST_STRENGTH.strict },
};

/** A list of two sources whose entries have all fields. */
export const FULL = `

## Sources

1. **Insee** - Étude
   - Date : 2025-06-04
   - URL : https://insee.example/prix
   - Fiabilité : 9/10
2. **Ademe** - Rapport
   - Date : 2025-06-04
   - URL : https://ademe.example/prix
   - Fiabilité : 6/10
`;

/** All that is offered at the cursor "$0", in English. */
export const offered = (marked: string): { readonly text: string; readonly all: readonly Action[] } => {
  const { text, offset } = withCursor(marked);
  const article = read(text);
  return { text, all: actions(article, lint(article, STRICT), { start: offset, end: offset }, 'en') };
};

/** The text with these edits. */
export const apply = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((done, { span, text: put }) => done.slice(0, span.start) + put + done.slice(span.end), text);

/** The text after the action whose title begins so; null where it is not offered. */
export const done = (marked: string, title: string): string | null => {
  const { text, all } = offered(marked);
  const action = all.find((one) => one.title.startsWith(title));
  return action ? apply(text, action.edits) : null;
};
