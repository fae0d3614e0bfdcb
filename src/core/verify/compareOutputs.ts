/** Compares what a cell shows after a clean run with what was stored of it. */
import { code } from '../causes/wording.ts';
import type { Difference, ShownOutput } from '../model/verification.ts';
import { stripAnsi } from '../traceback/ansi.ts';
import { firstDifference, sameLine } from './compareText.ts';
import { looksAlike, type PictureReader } from './pictures.ts';
import { steadyLines } from './steadyText.ts';
import { readableText, readTableRows } from './tables.ts';

type Data = Extract<ShownOutput, { kind: 'data' }>;

/**
 * The first thing in which the outputs differ, in the order of a reader; `undefined` if they say the same. What is
 * printed as a warning or in passing is not compared. `source` is the text of the cell.
 */
export function compareOutputs(
  before: readonly ShownOutput[],
  now: readonly ShownOutput[],
  source: string,
  readPicture: PictureReader,
): Difference | undefined {
  const printed = compareText(printedIn(before), printedIn(now), 'prints', source);
  if (printed !== undefined) return printed;
  const [olds, news] = [shownIn(before), shownIn(now)];
  if (olds.length !== news.length) return differentNumber(olds.length, news.length);
  let picture: Difference | undefined;
  for (const [index, old] of olds.entries()) {
    const recent = news[index];
    const difference = recent && compareData(old, recent, source, readPicture);
    // What can be read says more than what a picture looks like.
    if (difference?.kind === 'picture') picture ??= difference;
    else if (difference !== undefined) return difference;
  }
  return picture;
}

/** Everything that was printed, in one piece: kernels cut it where they like. */
function printedIn(outputs: readonly ShownOutput[]): string {
  return outputs
    .flatMap((output) =>
      output.kind === 'stream' && output.stream === 'stdout' ? [output.text] : [],
    )
    .join('');
}

/** Forms that show something else at every run, or that no page shows. */
const passingForms = /^application\/(?:vnd\.jupyter\.widget|javascript|vnd\.\w+_(?:load|exec))/;

function shownIn(outputs: readonly ShownOutput[]): readonly Data[] {
  return outputs.filter(
    (output) =>
      output.kind === 'data' &&
      !Array.from(output.forms.keys()).some((mime) => passingForms.test(mime)),
  ) as readonly Data[];
}

function differentNumber(before: number, now: number): Difference {
  return {
    kind: 'number-of-outputs',
    how: `It shows ${counted(now, 'output')} instead of ${counted(before, 'output')}.`,
  };
}

/** One form of both outputs; `undefined` unless both have it. */
type FormOfBoth = (mime: string) => readonly [before: string, now: string] | undefined;

/** By the cells of a table, else by the words, else by the picture. */
function compareData(
  before: Data,
  now: Data,
  source: string,
  readPicture: PictureReader,
): Difference | undefined {
  const both: FormOfBoth = (mime) => {
    const [old, recent] = [before.forms.get(mime), now.forms.get(mime)];
    return old === undefined || recent === undefined ? undefined : [old, recent];
  };
  const html = both('text/html');
  const [oldRows, rows] = html?.map(readTableRows) ?? [];
  if (oldRows && rows && oldRows.length + rows.length > 0) {
    return compareRows(oldRows, rows, source);
  }
  const words: readonly string[] =
    both('text/plain') ??
    both('text/markdown') ??
    both('text/latex') ??
    html?.map((page) => readableText(page)) ??
    [];
  const [old = '', recent = ''] = words;
  return compareText(old, recent, 'shows', source) ?? comparePictures(both, readPicture);
}

function comparePictures(both: FormOfBoth, readPicture: PictureReader): Difference | undefined {
  const [png, jpeg] = [both('image/png'), both('image/jpeg')];
  const [old, now] = png ?? jpeg ?? [];
  if (old?.trim() === now?.trim()) return undefined;
  const [oldPixels, pixels] = png?.map(readPicture) ?? [];
  const isAlike = oldPixels && pixels && looksAlike(oldPixels, pixels);
  return isAlike ? undefined : { kind: 'picture', how: 'The picture looks different.' };
}

function compareText(
  before: string,
  now: string,
  verb: 'prints' | 'shows',
  source: string,
): Difference | undefined {
  const [olds, news] = [steadyLines(before, source), steadyLines(now, source)];
  const at = firstDifference(olds, news);
  if (at === undefined) return undefined;
  const [old, recent] = [olds[at], news[at]];
  const line = `Line ${at + 1} of what it ${verb}`;
  const isAll = olds.length === 1 && news.length === 1;
  const how =
    old === undefined
      ? `It goes on with ${shown(recent)} where it ended before.`
      : recent === undefined
        ? `It ends where line ${at + 1} was ${shown(old)}.`
        : isAll
          ? `It now ${verb} ${shown(recent, old)} instead of ${shown(old, recent)}.`
          : `${line} is now ${shown(recent, old)} instead of ${shown(old, recent)}.`;
  return { kind: 'text', how };
}

function compareRows(
  before: readonly (readonly string[])[],
  now: readonly (readonly string[])[],
  source: string,
): Difference | undefined {
  const difference = (how: string): Difference => ({ kind: 'table', how });
  const [old, recent] = [before[0] ?? [], now[0] ?? []];
  if (old.length !== recent.length) {
    return difference(
      `The table has ${counted(recent.length, 'column')} instead of ${old.length}.`,
    );
  }
  if (before.length !== now.length) {
    return difference(`The table has ${counted(now.length, 'row')} instead of ${before.length}.`);
  }
  for (const [index, row] of before.entries()) {
    for (const [column, text] of row.entries()) {
      const other = now[index]?.[column] ?? '';
      const [was, is] = [steadyLines(text, source), steadyLines(other, source)].map((lines) =>
        lines.join(' '),
      );
      if (sameLine(was ?? '', is ?? '')) continue;
      const head = old[column] ?? '';
      const where =
        index === 0
          ? 'The head of the table'
          : `Row ${index}${head === '' ? '' : `, column ${code(head)},`}`;
      return difference(`${where} is ${shown(other, text)} and was ${shown(text, other)}.`);
    }
  }
  return undefined;
}

/** Characters of a quoted line. */
const QUOTED = 40;

/** The text as a quotation, from shortly before the place where it differs from `other`. */
function shown(text = '', other = ''): string {
  const plain = stripAnsi(text).trim();
  if (plain === '') return 'blank';
  if (plain.length <= QUOTED) return code(plain);
  let same = 0;
  while (same < plain.length && plain.charAt(same) === other.trim().charAt(same)) same += 1;
  const start = Math.max(0, Math.min(same - 10, plain.length - QUOTED));
  const end = start + QUOTED;
  return code(`${start > 0 ? '…' : ''}${plain.slice(start, end)}${end < plain.length ? '…' : ''}`);
}

/** `no output`, `1 output`, `2 outputs`. */
function counted(count: number, noun: string): string {
  return count === 0 ? `no ${noun}` : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
