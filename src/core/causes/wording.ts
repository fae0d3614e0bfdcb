/** Small words that every cause uses, so that cells, runs and names are spoken of in one way. */
import type { Crash } from '../model/crash.ts';
import type { Cell } from '../model/notebook.ts';
import type { Run } from '../model/execution.ts';
import type { Phrase } from '../model/finding.ts';

const MAX_CODE_LENGTH = 60;

/** Characters that one sentence in a list of problems may have. */
const MAX_LINE_LENGTH = 120;

/** The text as a code span: one line, no backticks, cut to a readable length. */
export function code(text: string): Phrase {
  const line = text.replaceAll('`', "'").replace(/\s+/g, ' ').trim();
  // A cut through a surrogate pair would leave half a character.
  const cut = line.slice(0, MAX_CODE_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '');
  const shown = line.length > MAX_CODE_LENGTH ? `${cut}…` : line;
  return shown === '' ? '' : `\`${shown}\``;
}

/** `cell 3`, counted from 1 as VS Code does. */
export function cellName(cell: Pick<Cell, 'index'>): Phrase {
  return `cell ${String(cell.index + 1)}`;
}

/** `Cell 3`, to begin a sentence. */
export function CellName(cell: Pick<Cell, 'index'>): Phrase {
  return `Cell ${String(cell.index + 1)}`;
}

/** `cell 3`, `cells 3 and 5`; from five cells on only their number. */
export function cellNames(cells: readonly Pick<Cell, 'index'>[]): Phrase {
  const [only] = cells;
  if (only && cells.length === 1) return cellName(only);
  if (cells.length > 4) return `${String(cells.length)} cells`;
  return `cells ${list(cells.map(({ index }) => String(index + 1)))}`;
}

/** `this cell`, or the cell's name where another cell is marked, since words stand with the mark. */
export function crashedCell({ cell, cellKey, site }: Crash): Phrase {
  return site.cellKey === cellKey ? 'this cell' : cellName({ index: cell });
}

/** `[12]`, or `a run` where the run has no count. */
export function runName(run: Pick<Run, 'executionCount'>): Phrase {
  return run.executionCount === undefined
    ? 'a run without a number'
    : `[${String(run.executionCount)}]`;
}

/** `line 4` of a 0-based line. */
export function lineName(line: number): Phrase {
  return `line ${String(line + 1)}`;
}

/** The words, to begin a sentence. */
export function capital(text: Phrase): Phrase {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first of the texts that fits on the line, else the last. */
export function fitting(first: Phrase, ...others: readonly Phrase[]): Phrase {
  const texts = [first, ...others];
  return texts.find(fitsLine) ?? texts.at(-1) ?? first;
}

/** Whether the text is short enough for the line. */
export function fitsLine(text: Phrase): boolean {
  return text.length <= MAX_LINE_LENGTH;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(parts: readonly string[]): string {
  const last = parts.at(-1);
  if (last === undefined) return '';
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
