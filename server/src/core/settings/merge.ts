import { fieldOf } from '../text/field.ts';
import { isRecord } from '../text/record.ts';

/**
 * Joins two sections of settings: of each part what the first says, and what only the second says. A level that the first
 * sets goes before a least strength that only the second sets.
 */
export const merged = (first: unknown, second: unknown): unknown => {
  const isLevelSet = fieldOf(first, 'level') !== undefined;
  return joined(first, isLevelSet ? withoutStrength(second) : second);
};

const withoutStrength = (section: unknown): unknown => {
  const claims = fieldOf(section, 'claims');
  if (!isRecord(section) || !isRecord(claims)) return section;
  const { minimumStrength: _weaker, ...rest } = claims;
  return { ...section, claims: rest };
};

const joined = (first: unknown, second: unknown): unknown => {
  if (first === undefined) return second;
  if (!isRecord(first) || !isRecord(second)) return first;
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])].filter((name) => name !== '__proto__');
  return Object.fromEntries(names.map((name) => [name, together(name, first, second)]));
};

/** Findings to be ignored add up, and whoever forbids a second reader has forbidden it; of everything else, a list takes the place of a list. */
const together = (
  name: string,
  first: Readonly<Record<string, unknown>>,
  second: Readonly<Record<string, unknown>>,
): unknown => {
  const [own, other] = [
    Object.hasOwn(first, name) ? first[name] : undefined,
    Object.hasOwn(second, name) ? second[name] : undefined,
  ];
  if (name === 'reader' && isOff(other)) return other;
  return name === 'ignored' && Array.isArray(own) && Array.isArray(other) ? [...own, ...other] : joined(own, other);
};

/** YAML of old reads "off" as a truth value. */
export const isOff = (value: unknown): boolean => value === 'off' || value === false;
