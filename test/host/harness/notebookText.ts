// Turns a text with `# %%` lines into a notebook, as a file's JSON or as cells for the editor.
import { NotebookCellData, NotebookCellKind, NotebookData } from 'vscode';

const cellMark = /^# %%[ \t]*(\[markdown\])?[ \t]*(?:\[(\d+)\])?[ \t]*$/;

interface Draft {
  readonly isMarkdown: boolean;
  readonly executionCount: number | null;
  readonly lines: string[];
}

/**
 * The `.ipynb` text for cells that each begin with a line `# %%`; `# %% [markdown]` begins a markdown cell and
 * `# %% [3]` a code cell with that execution count. Empty lines at a cell's end are not part of it. Text
 * before the first mark is ignored. `language` is what the file says of its code.
 */
export function notebookJson(text: string, language: string): string {
  return JSON.stringify({
    cells: draftsOf(text).map(cellJson),
    metadata: {
      kernelspec: { display_name: language, language, name: language },
      language_info: { name: language },
    },
    nbformat: 4,
    nbformat_minor: 5,
  });
}

/** The same cells for a notebook without a file; execution counts are left out. */
export function notebookData(text: string): NotebookData {
  return new NotebookData(
    draftsOf(text).map((draft) =>
      draft.isMarkdown
        ? new NotebookCellData(NotebookCellKind.Markup, sourceOf(draft), 'markdown')
        : new NotebookCellData(NotebookCellKind.Code, sourceOf(draft), 'python'),
    ),
  );
}

function draftsOf(text: string): readonly Draft[] {
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
  return drafts;
}

function sourceOf({ lines }: Draft): string {
  return lines.join('\n').trimEnd();
}

function cellJson(draft: Draft, index: number): object {
  const cell = { id: `cell-${index}`, metadata: {}, source: sourceOf(draft) };
  return draft.isMarkdown
    ? { cell_type: 'markdown', ...cell }
    : { cell_type: 'code', ...cell, execution_count: draft.executionCount, outputs: [] };
}
