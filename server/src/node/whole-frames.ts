import { Transform, type TransformCallback } from 'node:stream';

/** The header of a message. */
const HEADER =
  /(?:Content-Type:[^\r\n]{0,200}\r\n)?Content-Length: *(\d+)\r\n(?:Content-Type:[^\r\n]{0,200}\r\n)?\r\n$/i;

/** No header is longer. In bytes. */
const LONGEST = 600;

/** A stream that passes on messages alone; `tell` hears how many bytes were left out. */
export const wholeFrames = (tell: (bytes: number) => void): Transform => {
  let held: Buffer[] = [];
  let [size, wanted] = [0, 0];
  return new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      // A long message comes in many pieces, which are joined once; another header in it says that its length is wrong.
      const seam = Buffer.concat([held.at(-1)?.subarray(-LONGEST) ?? NOTHING, chunk]);
      held.push(chunk);
      size += chunk.length;
      if (size >= wanted || headerIn(seam, 0) !== null) {
        const parts = split(Buffer.concat(held), tell);
        for (const frame of parts.frames) this.push(frame);
        [held, size, wanted] = [[parts.rest], parts.rest.length, parts.wanted];
      }
      done();
    },
  });
};

const NOTHING = Buffer.alloc(0);

/** The messages that are here, and what is left: `wanted` bytes of it are to be a message, where that is known. */
const split = (
  bytes: Buffer,
  tell: (bytes: number) => void,
): { readonly frames: readonly Buffer[]; readonly rest: Buffer; readonly wanted: number } => {
  const frames: Buffer[] = [];
  let rest = bytes;
  for (let first = firstIn(rest); first !== null; first = firstIn(rest)) {
    if (first.start > 0) tell(first.start);
    rest = rest.subarray(first.start);
    if (rest.length < first.length) return { frames, rest, wanted: first.length };
    if (first.length > 0) frames.push(rest.subarray(0, first.length));
    rest = rest.subarray(first.length);
  }
  const left = Math.max(0, rest.length - LONGEST);
  if (left > 0) tell(left);
  return { frames, rest: rest.subarray(left), wanted: 0 };
};

/**
 * Where the first message begins, and how long it is with its header; 0 for what is left out up to there. Null where there
 * is no header. A length is wrong where another message begins within it (JSON never holds a header, having no line break
 * in a text), and where no JSON ends with it.
 */
const firstIn = (bytes: Buffer): { readonly start: number; readonly length: number } | null => {
  const header = headerIn(bytes, 0);
  if (header === null) return null;
  const { start, end, length } = header;
  const other = headerIn(bytes.subarray(0, end + length), end);
  if (other !== null) return { start: other.start, length: 0 };
  const isHere = bytes.length >= end + length;
  if (isHere && !JSON_END.test(bytes.toString('latin1', Math.max(end, end + length - 9), end + length)))
    return { start: end, length: 0 };
  return { start, length: end - start + length };
};

const JSON_END = /[}\]]\s*$/;

/** The first header at or after `from`, and the length that it gives. */
const headerIn = (bytes: Buffer, from: number): { start: number; end: number; length: number } | null => {
  for (let at = bytes.indexOf(HEADER_END, from); at >= 0; at = bytes.indexOf(HEADER_END, at + 1)) {
    const end = at + HEADER_END.length;
    const found = HEADER.exec(bytes.toString('latin1', Math.max(from, end - LONGEST), end));
    if (found !== null) return { start: end - found[0].length, end, length: Number(found[1]) };
  }
  return null;
};

const HEADER_END = '\r\n\r\n';
