/** One reference as the Citation Style Language keeps it; nothing in it is taken for granted. */
export type CslItem = Readonly<Record<string, unknown>>;

/** A text of one line, or a number as text; empty for anything else. */
export const textOf = (value: unknown): string => {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
};
