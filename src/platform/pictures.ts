/** Takes PNG pictures apart. */
import { decode } from 'fast-png';
import type { Pixels } from '../core/index.ts';

/** The pixels of a PNG in base64; `undefined` if it cannot be read. */
export function readPicture(base64: string): Pixels | undefined {
  try {
    const { width, height, channels, data, depth, palette } = decode(Buffer.from(base64, 'base64'));
    // A palette's numbers say nothing of colours; charts have none.
    if (palette !== undefined) return undefined;
    return { width, height, channels, data, most: 2 ** depth - 1 };
  } catch {
    return undefined;
  }
}
