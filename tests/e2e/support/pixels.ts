import type { Page } from 'puppeteer';

/** Where on a picture pixels of one kind are: box in px of the clip, and how many. */
export interface Ink {
  count: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A part of the viewport, in px. */
export interface Clip {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The pixels of a violation's underline (a strong red, nothing else in the stand-ins' boxes is) within a clip. */
export async function redInk(page: Page, clip: Clip): Promise<Ink> {
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  const reader = await page.browser().newPage();
  try {
    return await reader.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      const ink = { count: 0, left: Infinity, top: Infinity, right: -1, bottom: -1 };
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
        if (red < 150 || green > 120 || blue > 120) continue;
        const x = (at / 4) % bitmap.width;
        const y = Math.floor(at / 4 / bitmap.width);
        ink.count++;
        ink.left = Math.min(ink.left, x);
        ink.right = Math.max(ink.right, x);
        ink.top = Math.min(ink.top, y);
        ink.bottom = Math.max(ink.bottom, y);
      }
      return ink;
    }, picture);
  } finally {
    await reader.close();
    await page.bringToFront();
  }
}
