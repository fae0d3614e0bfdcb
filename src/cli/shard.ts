/** A part of the notebooks, so that several machines can share them. */

/** Every `of`-th notebook, beginning with the `index`-th; counted from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** The shard written as `i/n`; all notebooks where nothing is written; a sentence where something is wrong. */
export function readShard(text = '1/1'): Shard | string {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  const [index, of] = [Number(match?.[1]), Number(match?.[2])];
  return index >= 1 && index <= of
    ? { index, of }
    : `--shard takes i/n, as in 1/4 to 4/4; not '${text}'.`;
}

/** Whether the shard has the notebook at that position, counted from 1. */
export function isInShard(position: number, { index, of }: Shard): boolean {
  return position % of === index % of;
}
