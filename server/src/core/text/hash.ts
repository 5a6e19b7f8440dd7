/** A name of 16 hexadecimal digits for a text, made of its content alone: FNV-1a, twice with different seeds. */
export const hashOf = (text: string): string => [0x811c9dc5, 0x01000193].map((seed) => fnv(text, seed)).join('');

const fnv = (text: string, seed: number): string => {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
};
