import type { Edit, Finding } from '../../rules/finding.ts';
import type { Silencing } from '../../rules/ignored.ts';

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
  /** Instead of edits: a setting that keeps the finding and its like out of sight. */
  readonly silence?: Silencing;
  /** Instead of edits: the writer is asked what kind of text the article is. */
  readonly asksTextKind?: true;
}
