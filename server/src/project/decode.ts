import type { Encoding } from '../core/text/encoding.ts';

/** A text, and what its bytes were. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Reads bytes as a text: as UTF-16 where a mark says so, else as UTF-8, or Windows-1252 where they are none, in which any
 * byte is a letter. A mark stays at the beginning of the text, so that offsets are those of the file.
 */
export const decoded = (bytes: Uint8Array): Decoded => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return as('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return as('utf-16be', bytes);
  try {
    return as('utf-8', bytes);
  } catch {
    return { text: inWindows1252(bytes), encoding: 'windows-1252' };
  }
};

/** Throws for UTF-8 that is none; a half of a UTF-16 letter becomes U+FFFD. */
const as = (encoding: Encoding, bytes: Uint8Array): Decoded => ({
  text: new TextDecoder(encoding, { ignoreBOM: true, fatal: encoding === 'utf-8' }).decode(bytes),
  encoding,
});

/** Node's own decoder takes it for Latin-1, in which “’”, “œ” and “€” are control characters. */
const inWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (sign) => FROM_0X80.charAt(sign.charCodeAt(0) - 0x80));

/** Signs at 0x80 to 0x9F. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The bytes of a text in the encoding it was read in; null where it cannot be written in that. */
export const encoded = (text: string, encoding: Encoding): Uint8Array | null => {
  if (encoding === 'windows-1252') return null;
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
  return bytes;
};
