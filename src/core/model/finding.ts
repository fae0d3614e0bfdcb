/** What the product says: one match of one cause, with its evidence and its fixes. */
import type { Place } from './crash.ts';
import type { Range } from './position.ts';

export type FindingKind = 'crash' | 'forecast' | 'state' | 'smell';
export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type Confidence = 'certain' | 'likely' | 'possible';
/** Which runs the statement is about: as recorded (or observed), or top to bottom in a fresh kernel. */
export type Order = 'recorded' | 'document';

export type RootCause =
  | 'notebook-specific'
  | 'api-misuse'
  | 'data-confusion'
  | 'implementation-error'
  | 'environment'
  | 'insufficient-resource'
  | 'model-confusion'
  | 'library'
  | 'unknown';

export type CrashType =
  | 'variable-not-found'
  | 'name-error'
  | 'module-not-found'
  | 'environment-error'
  | 'io-error'
  | 'request-error'
  | 'key-error'
  | 'feature-name-mismatch'
  | 'index-error'
  | 'attribute-error'
  | 'type-error'
  | 'invalid-argument'
  | 'value-error'
  | 'data-value-violation'
  | 'tensor-shape-mismatch'
  | 'unsupported-broadcast'
  | 'model-initialization-error'
  | 'runtime-error'
  | 'oom'
  | 'other';

/**
 * Plain text in which a pair of backticks marks code: a name, a value, a line of source. A code span never
 * contains a backtick or a line break. Everything else is literal; renderers escape it for their medium.
 */
export type Phrase = string;

/** Three parts, each at most three sentences. */
export interface Explanation {
  readonly what: Phrase;
  readonly why: Phrase;
  readonly todo: Phrase;
}

/** A fact the finding rests on. `observed`: traceback, execution record, source text. `inferred`: reasoning. */
export interface Evidence {
  readonly basis: 'observed' | 'inferred';
  readonly fact: Phrase;
  readonly place?: Place;
}

/** The place that made the crash happen. */
export interface Origin extends Place {
  readonly label: Phrase;
}

/** A text that ran and that no cell holds now. */
export interface LostText {
  /** The cell that held it; the key of a removed cell if it was deleted. */
  readonly cellKey: string;
  /** Position of the cell now, or where it stood when it was deleted. */
  readonly cell: number;
  readonly executionCount: number | undefined;
  readonly source: string;
}

export interface CellEdit {
  readonly cellKey: string;
  readonly cell: number;
  readonly range: Range;
  readonly newText: string;
}

export interface NewCell {
  /** Index that the new cell gets, 0-based. */
  readonly before: number;
  readonly source: string;
  /** What `cellKeys` of the same fix call it, if it is to be run. */
  readonly key?: string;
}

/** `safe` cures the crash and changes nothing else; everything else is `review`. */
export type FixSafety = 'safe' | 'review';

interface FixBase {
  /** The action, as the button says it. */
  readonly title: Phrase;
  readonly safety: FixSafety;
}

export type Fix =
  /** Run these cells in this order; keys of cells that exist now. */
  | (FixBase & { readonly kind: 'run'; readonly cellKeys: readonly string[] })
  /** Change the notebook's text, then run `cellKeys` (often empty); new cells may be among them. */
  | (FixBase & {
      readonly kind: 'edit';
      readonly edits: readonly CellEdit[];
      readonly newCells: readonly NewCell[];
      readonly cellKeys: readonly string[];
    })
  /** Install distributions (names as the package index knows them) into the running kernel, through `newCells` or `edits`. */
  | (FixBase & {
      readonly kind: 'install';
      readonly packages: readonly string[];
      readonly newCells: readonly NewCell[];
    })
  /** Show the text that ran beside the text now. */
  | (FixBase & { readonly kind: 'command'; readonly command: 'compare'; readonly lost: LostText })
  | (FixBase & { readonly kind: 'advice' });

export interface Finding {
  /** Id of the cause. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly order: Order | undefined;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** 1-based among the findings about the same crash; 1 is the answer. */
  readonly rank: number;
  /** The cell the finding is about (of a crash: the one whose run crashed). */
  readonly cell: number;
  readonly cellKey: string;
  readonly executionCount: number | undefined;
  /** Index of the error output, for crashes. */
  readonly output: number | undefined;
  /** What to mark. Usually in `cell`; in another cell when the crash happened in a function defined there. */
  readonly site: Place;
  /** The place in `cell` itself that led to `site`: the call, where `site` is elsewhere. */
  readonly call?: Range;
  /** Exception that is or would be raised. */
  readonly exception: string | undefined;
  readonly names: readonly string[];
  readonly rootCause: RootCause;
  readonly crashType: CrashType;
  /** The line: one sentence, at most 120 characters. */
  readonly message: Phrase;
  readonly explanation: Explanation;
  readonly origin: Origin | undefined;
  readonly lost: LostText | undefined;
  readonly evidence: readonly Evidence[];
  readonly fixes: readonly Fix[];
}
