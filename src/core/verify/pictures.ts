/** Tells whether two pictures look the same. */

/** A picture taken apart. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Values of one pixel: 1 grey, 2 grey and opacity, 3 colours, 4 colours and opacity. */
  readonly channels: number;
  /** Row by row, each value from 0 to 1 times `most`. */
  readonly data: ArrayLike<number>;
  readonly most: number;
}

/** Takes a PNG in base64 apart; `undefined` if it is none. */
export type PictureReader = (base64: string) => Pixels | undefined;

/** Squares along each side in which a picture is looked at: text that is set a little differently disappears in them. */
const GRID = 24;
/** Mean difference of the squares' brightness, of 1, up to which pictures look alike. */
const ALIKE = 0.01;
/** How much longer a side may be. */
const STRETCH = 1.1;

/** Whether somebody who looks at both would call them the same. */
export function looksAlike(before: Pixels, now: Pixels): boolean {
  if (!isNear(before.width, now.width) || !isNear(before.height, now.height)) return false;
  const [olds, news] = [squaresOf(before), squaresOf(now)];
  const distance = olds.reduce((sum, old, index) => sum + Math.abs(old - (news[index] ?? 0)), 0);
  return distance / olds.length <= ALIKE;
}

function isNear(a: number, b: number): boolean {
  return Math.max(a, b) <= STRETCH * Math.min(a, b);
}

/** For each colour and square its mean brightness, over white where it can be seen through. */
function squaresOf({ width, height, channels, data, most }: Pixels): readonly number[] {
  const colours = channels < 3 ? 1 : 3;
  const hasOpacity = channels === 2 || channels === 4;
  const sums = new Float64Array(GRID * GRID * 3);
  const counts = new Float64Array(GRID * GRID);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor((y * GRID) / height) * GRID;
    for (let x = 0; x < width; x += 1) {
      const square = row + Math.floor((x * GRID) / width);
      const at = (y * width + x) * channels;
      const opacity = hasOpacity ? (data[at + channels - 1] ?? most) / most : 1;
      counts[square] = (counts[square] ?? 0) + 1;
      for (let colour = 0; colour < 3; colour += 1) {
        const value = (data[at + Math.min(colour, colours - 1)] ?? 0) / most;
        const index = square * 3 + colour;
        sums[index] = (sums[index] ?? 0) + value * opacity + 1 - opacity;
      }
    }
  }
  return Array.from(sums, (sum, index) => sum / Math.max(1, counts[Math.floor(index / 3)] ?? 1));
}
