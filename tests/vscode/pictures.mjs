// Pictures of the documentation: taken in the browser, kept as WebP, which text on plain ground makes small: without loss.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

const IMAGES = join(ROOT, 'docs/images');

/** Keeps what `page` shows (all of it, or what `clip` has) as docs/images/`name`.webp. */
export const takePicture = async (page, name, clip) => {
  mkdirSync(IMAGES, { recursive: true });
  // What fades in has to be there in full.
  await page.waitForTimeout(600);
  const png = await page.screenshot({ ...(clip && { clip }) });
  writeFileSync(join(IMAGES, `${name}.webp`), await toWebp(page, png));
};

/** Browsers write WebP; a page of its own, since those of VS Code let no picture in that is not theirs. */
export const toWebp = async (page, png) => {
  const blank = await page.context().newPage();
  try {
    const base64 = await blank.evaluate(recode, png.toString('base64'));
    return Buffer.from(base64, 'base64');
  } finally {
    await blank.close();
  }
};

/** Runs in the browser. */
const recode = async (base64) => {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  const webp = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/webp', quality: 1 })).arrayBuffer());
  return btoa(Array.from(webp, (byte) => String.fromCharCode(byte)).join(''));
};
