import { deserialize, serialize } from 'node:v8';
import { eachOnce } from '../core/text/once.ts';

/** A value that many jobs have in common: written once for all, and read once by each thread. */
export interface Shared {
  readonly number: number;
  readonly bytes: SharedArrayBuffer;
}

/** Writes each value once, for as long as it is kept. */
export const createSharing = (): ((value: object) => Shared) => {
  let count = 0;
  return eachOnce((value: object): Shared => ({ number: ++count, bytes: written(value) }));
};

const written = (value: object): SharedArrayBuffer => {
  const from = serialize(value);
  const bytes = new SharedArrayBuffer(from.length);
  new Uint8Array(bytes).set(from);
  return bytes;
};

/** So many values are kept at most. */
const MOST = 32;

/** Reads shared values, the last of them once: what is made of a value is then remembered with it. */
export const createUnsharing = (): ((shared: Shared) => unknown) => {
  const known = new Map<number, unknown>();
  return ({ number, bytes }) => {
    const value = known.get(number) ?? deserialize(new Uint8Array(bytes));
    if (known.size >= MOST) known.clear();
    known.set(number, value);
    return value;
  };
};
