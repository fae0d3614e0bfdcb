/** A traceback taken apart, and the crash it belongs to. */
import type { Run } from './execution.ts';
import type { Range } from './position.ts';

/** A source line that the traceback prints. */
export interface PrintedLine {
  /** 0-based line in its file or cell. */
  readonly line: number;
  readonly text: string;
  /** Whether the printed arrow points at it. */
  readonly isMarked: boolean;
}

/** How a traceback names the cell that a frame is in. At most one of them is printed. */
export type CellReference =
  /** `Cell In[12]`, `Input In [12]`, `<ipython-input-12-…>`: the run with that execution count. */
  | { readonly kind: 'execution-count'; readonly count: number }
  /** `ipykernel_16200/1936935585.py`: a hash of the cell's text. */
  | { readonly kind: 'text-hash'; readonly hash: string }
  /** VS Code: `notebook.ipynb Cell 11`, a position counted from 1. */
  | { readonly kind: 'position'; readonly position: number };

/** One entry of the printed stack, outermost first. */
export interface Frame {
  /** The cell if it is a notebook frame; `undefined` for library and other frames. */
  readonly cell: CellReference | undefined;
  /** The file as printed; `undefined` for notebook frames. */
  readonly file: string | undefined;
  /** The function as printed, without its arguments; `undefined` at the top level of a cell. */
  readonly functionName: string | undefined;
  /** 0-based line that was running; `undefined` where the layout does not say. */
  readonly line: number | undefined;
  readonly printed: readonly PrintedLine[];
}

/** How an exception is linked to the one printed before it. */
export type ExceptionLink = 'first' | 'direct' | 'implicit';

/** One exception of a chain. */
export interface PrintedException {
  readonly link: ExceptionLink;
  /** The last part of a dotted name: `ParserError` of `pandas.errors.ParserError`. */
  readonly name: string;
  /** The name as printed. */
  readonly qualifiedName: string;
  /** As printed, without the ` (file, line n)` that a SyntaxError's message carries. */
  readonly message: string;
  readonly frames: readonly Frame[];
}

/** A traceback as data. `exceptions` is in printed order, so the uncaught one is last; never empty. */
export interface Traceback {
  readonly exceptions: readonly PrintedException[];
}

/** A place in a cell that exists now. */
export interface Place {
  readonly cellKey: string;
  /** 0-based index of that cell. */
  readonly cell: number;
  readonly range: Range;
}

/** One uncaught exception of one run: it happened (`raised`), or would happen (`foreseen`). */
export interface Crash {
  readonly basis: 'raised' | 'foreseen';
  readonly exception: string;
  readonly message: string;
  /** `undefined` for a foreseen crash, or where nothing was printed. */
  readonly traceback: Traceback | undefined;
  /** The run that crashed; `undefined` for a foreseen crash of a cell that has not run. */
  readonly run: Run | undefined;
  /** Index of the error in the cell's outputs; `undefined` if it is not among them. */
  readonly output: number | undefined;
  /** The cell whose run crashed, 0-based index and key. */
  readonly cell: number;
  readonly cellKey: string;
  /** Innermost notebook line, in the cell that holds it; the name or expression where that is known. */
  readonly site: Place;
}
