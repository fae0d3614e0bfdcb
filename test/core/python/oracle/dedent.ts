// Takes a cell's common indentation off, as IPython does before Python sees the cell.

/** The text that Python gets, and the way back from its offsets. */
export interface Dedented {
  readonly text: string;
  toCell(offset: number): number;
}

/** IPython drops empty lines at the start, then the first line's indentation wherever a line begins with it. */
export function dedent(cell: string): Dedented {
  const indentation = /^(?:[^\S\n]*\n)*([ \t]*)/.exec(cell)?.[1] ?? '';
  if (indentation === '') return { text: cell, toCell: (offset) => offset };
  const taken: number[] = [];
  const lines = cell.split('\n').map((line) => {
    const isIndented = line.startsWith(indentation);
    taken.push(isIndented ? indentation.length : 0);
    return isIndented ? line.slice(indentation.length) : line;
  });
  const text = lines.join('\n');
  return {
    text,
    toCell(offset) {
      const line = text.slice(0, offset).split('\n').length - 1;
      return taken.slice(0, line + 1).reduce((sum, length) => sum + length, offset);
    },
  };
}
