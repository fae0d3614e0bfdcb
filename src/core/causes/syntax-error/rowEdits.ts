/** Says how one text becomes another, row by row, so that an edit touches no more than it changes. */
import type { TextEdit } from './kind.ts';

/** The edits that turn `before` into `after`; one from the first difference to the last if rows came or went. */
export function rowEdits(before: string, after: string): readonly TextEdit[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  if (old.length !== now.length) return between(before, after, 0);
  let at = 0;
  return old.flatMap((row, index) => {
    const start = at;
    at += row.length + 1;
    return between(row, now[index] ?? '', start);
  });
}

/** One edit without what the two have in common at their ends; none if they are equal. */
function between(before: string, after: string, offset: number): readonly TextEdit[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return [
    {
      start: offset + head,
      end: offset + before.length - tail,
      newText: after.slice(head, after.length - tail),
    },
  ];
}
