import type { Edit, Finding } from '../../rules/finding.ts';

/** `quickfix` mends a finding, `rewrite` is offered at a place, `fixAll` mends all that can be mended without a choice. */
export type ActionKind = 'quickfix' | 'rewrite' | 'fixAll';

/** An action that an editor offers at a place. */
export interface Action {
  readonly title: string;
  readonly kind: ActionKind;
  /** They do not overlap. */
  readonly edits: readonly Edit[];
  /** The finding it mends, if any. */
  readonly finding: Finding | null;
  /** The one to take without looking. */
  readonly preferred?: boolean;
  /** Instead of edits: the finding is to be ignored from now on, by its rule and these words. */
  readonly ignore?: string;
}
