// Turns a text with `# %%` lines into the JSON of a notebook file.

const cellMark = /^# %%[ \t]*(\[markdown\])?[ \t]*(?:\[(\d+)\])?[ \t]*$/;

interface Draft {
  readonly isMarkdown: boolean;
  readonly executionCount: number | null;
  readonly lines: string[];
}

/**
 * The `.ipynb` text for cells that each begin with a line `# %%`; `# %% [markdown]` begins a markdown cell and
 * `# %% [3]` a code cell with that execution count. Empty lines at a cell's end are not part of it. Text
 * before the first mark is ignored.
 */
export function notebookJson(text: string): string {
  const drafts: Draft[] = [];
  for (const line of text.split('\n')) {
    const [mark, markdown, count] = cellMark.exec(line) ?? [];
    if (mark === undefined) {
      drafts.at(-1)?.lines.push(line);
    } else {
      const executionCount = count === undefined ? null : Number(count);
      drafts.push({ isMarkdown: markdown !== undefined, executionCount, lines: [] });
    }
  }
  return JSON.stringify({
    cells: drafts.map(cellJson),
    metadata: {
      kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
      language_info: { name: 'python' },
    },
    nbformat: 4,
    nbformat_minor: 5,
  });
}

function cellJson({ isMarkdown, executionCount, lines }: Draft, index: number): object {
  const cell = { id: `cell-${index}`, metadata: {}, source: lines.join('\n').trimEnd() };
  return isMarkdown
    ? { cell_type: 'markdown', ...cell }
    : { cell_type: 'code', ...cell, execution_count: executionCount, outputs: [] };
}
