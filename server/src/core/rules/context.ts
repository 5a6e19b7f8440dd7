import type { PartialDate } from '../sources/model.ts';

/** Knowledge of a rule beside the article itself. */
export interface RuleContext {
  /** The day of the check; null where nobody says, and then nothing is out of date. */
  readonly today: PartialDate | null;
  readonly reliability: ReliabilityOptions;
}

/** The least score, 0–10, that a team lets a claim rest on. */
export interface ReliabilityOptions {
  readonly minimum: number;
  /** As `minimum`, for statistics. */
  readonly minimumForFigures: number;
}

/** The context where nothing is set. */
export const DEFAULT_CONTEXT: RuleContext = { today: null, reliability: { minimum: 5, minimumForFigures: 6 } };
