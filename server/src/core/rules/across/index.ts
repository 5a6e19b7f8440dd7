import { conflictingCredit } from './conflicting-credit.ts';
import type { AcrossRule } from './define.ts';
import { inconsistentSource } from './inconsistent-source.ts';

/** Every rule about what several articles say. */
export const acrossRules: readonly AcrossRule[] = [inconsistentSource, conflictingCredit];
