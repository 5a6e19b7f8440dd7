import type { Quantity } from './quantity.ts';

/** A quantity without its place. */
export type ReadQuantity = Omit<Quantity, 'span'>;

/** Makes a quantity of what an expression matched: the whole, its groups, and up to 40 characters before it. */
export type QuantityReader = (groups: readonly (string | undefined)[], before: string) => ReadQuantity | null;
