/** A traceback taken apart, and the crash it belongs to. */
import type { Run } from './execution.ts';
import type { Range } from './position.ts';

/** A source line that the traceback prints. */
export interface PrintedLine {
  /** 0-based line in its file or cell. */
  readonly line: number;
  /** As printed: the layout may have taken off the indentation that the shown lines share. */
  readonly text: string;
  /** Whether the printed arrow points at it. */
  readonly isMarked: boolean;
  /**
   * The part of `text` the layout points at, in UTF-16 columns of `text`, `end` not included: the expression that
   * IPython colours, or what carets underline. Absent where it points at the line only.
   */
  readonly highlight?: { readonly start: number; readonly end: number };
}

/** How a traceback names the cell that a frame is in. */
export type CellReference =
  /** `Cell In[12]`, `Input In [12]`, `<ipython-input-12-…>`: the run with that execution count. */
  | { readonly kind: 'execution-count'; readonly count: number }
  /** `ipykernel_16200/1936935585.py`: a hash of the cell's text. */
  | { readonly kind: 'text-hash'; readonly hash: string }
  /**
   * VS Code: `notebook.ipynb Cell 11`, a position counted from 1. `fragment` is that of the cell document's URI,
   * decoded, where the layout links to it; it holds as long as the notebook stays open.
   */
  | { readonly kind: 'position'; readonly position: number; readonly fragment?: string }
  /**
   * `<timed exec>`, `<magic-timeit>`: text under (or after) a `%%time` or `%%timeit`, in the cell that ran or, for a
   * function, in the one that defined it. Lines count from the first line of that text.
   */
  | { readonly kind: 'magic-body' }
  /** A syntax error of the cell that ran, printed without saying which cell that is (`<tokenize>`). */
  | { readonly kind: 'running-cell' };

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
  /** How many similar frames the layout left out after this one (deep recursion). */
  readonly repeated?: number;
}

/** How an exception is linked to the one printed before it. */
export type ExceptionLink = 'first' | 'direct' | 'implicit';

/** One exception of a chain. */
export interface PrintedException {
  readonly link: ExceptionLink;
  /**
   * The last part of a dotted name: `ParserError` of `pandas.errors.ParserError`. Python's private
   * `_IncompleteInputError` is a `SyntaxError` here.
   */
  readonly name: string;
  /** The name as printed. */
  readonly qualifiedName: string;
  /** As printed, without the ` (file, line n)` that a SyntaxError's message carries. */
  readonly message: string;
  /** A syntax error's place is its last frame, whose marked line has the caret as `highlight`. */
  readonly frames: readonly Frame[];
  /** What an exception group holds, each with its own chain; absent where none are printed. */
  readonly members?: readonly Traceback[];
  /**
   * The exception that the message passes on, where it quotes one: of a worker process, a compiled model, Spark, another
   * notebook. Its name is this one's where none is printed.
   */
  readonly quoted?: PrintedException;
}

/** A statement on the page whose output showed what variables hold. */
export interface SeenPlace extends Place {
  readonly names: readonly string[];
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

/** A part of a text that a foreseen crash passes through: what raises it, or the call that leads there. */
export interface RouteStep {
  readonly run: Run;
  /** UTF-16 offsets into the run's text. */
  readonly start: number;
  readonly end: number;
}

/** One uncaught exception of one run: it happened (`raised`), or would happen (`foreseen`). */
export interface Crash {
  readonly basis: 'raised' | 'foreseen';
  /** Of a foreseen crash: how surely the line is executed, with the values that it is foreseen for. */
  readonly reach?: 'certain' | 'likely' | 'possible';
  /** Of a foreseen crash: the statements whose outputs showed the values that it is foreseen for. */
  readonly seenIn?: readonly SeenPlace[];
  readonly exception: string;
  readonly message: string;
  /** `undefined` where nothing was printed; of a foreseen crash the library's frame that it would end in, if any. */
  readonly traceback: Traceback | undefined;
  /** Of a foreseen crash whose place in the code is known, outermost first; never empty. */
  readonly route?: readonly RouteStep[];
  /** The run that crashed; `undefined` for a foreseen crash of a cell that has not run. */
  readonly run: Run | undefined;
  /** Index of the error in the cell's outputs; `undefined` if it is not among them. */
  readonly output: number | undefined;
  /** The cell whose run crashed, 0-based index and key. */
  readonly cell: number;
  readonly cellKey: string;
  /** Innermost notebook line, in the cell that holds it; the name or expression where that is known. */
  readonly site: Place;
  /** The place in the crashed cell itself that led to `site`, where that is in another cell. */
  readonly call?: Range;
}
