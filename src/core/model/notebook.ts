/** A notebook as it stands: its cells, their outputs, and what was odd about the file. */

export type CellKind = 'code' | 'markdown' | 'raw';

/** The exception of one run as the kernel reported it. */
export interface RaisedError {
  /** Exception name (`ename`); empty where the front end stored a kernel failure as an error. */
  readonly name: string;
  /** Message (`evalue`), as stored. */
  readonly message: string;
  /** The printed traceback, lines joined by `\n`, ANSI colours kept. */
  readonly traceback: string;
}

/** One entry of a cell's output list; its position in the list is the contract's `output`. */
export type Output =
  | { readonly kind: 'error'; readonly error: RaisedError }
  /** `text` is the plain text of a stream, result or display, cut to a bounded length. */
  | { readonly kind: 'stream' | 'result' | 'display'; readonly text: string };

export interface Cell {
  /** Identifies the cell within one notebook for as long as it is open: the document's URI in the editor, `#index` in a file. */
  readonly key: string;
  /** 0-based position over all cells. People read `index + 1`. */
  readonly index: number;
  /** nbformat's cell id, where the notebook has ids. */
  readonly id: string | undefined;
  readonly kind: CellKind;
  /** VS Code's language id, `python` for ordinary code cells. */
  readonly language: string;
  /** The text now, lines separated by `\n`. */
  readonly source: string;
  /** The count of the last run as the page shows it; `undefined` if the cell shows none. */
  readonly executionCount: number | undefined;
  readonly outputs: readonly Output[];
  readonly tags: readonly string[];
  /** In a `# %%` script: 0-based line of the file where the cell's text starts. */
  readonly firstLine?: number;
}

export type ProblemCode =
  | 'invalid-json'
  | 'not-a-notebook'
  | 'unsupported-nbformat'
  | 'merge-conflict'
  | 'encoding'
  | 'other-language'
  | 'python2'
  | 'too-large'
  | 'unreadable'
  /** A comment of a cell names a cause that there is not. */
  | 'unknown-cause'
  /** A fault of the product's own, met at this notebook. */
  | 'internal-error';

/** Something that kept (part of) a notebook from being understood, in words for the user. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
}

export interface NotebookSnapshot {
  /** `python`, `python2`, or the language of another kernel (`r`, `julia`, …). */
  readonly language: string;
  /** For instance `4.5`; `undefined` for scripts and unreadable files. */
  readonly nbformat: string | undefined;
  readonly cells: readonly Cell[];
  readonly problems: readonly Problem[];
}
