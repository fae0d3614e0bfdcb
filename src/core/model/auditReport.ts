/** What an audit tells of a whole notebook. Plain data: it survives JSON, where what is `undefined` is left out. */
import type { HistoryBasis, RunOutcome } from './execution.ts';
import type { Finding } from './finding.ts';

/** Everything about one notebook. Cells are 0-based positions over all its cells. */
export interface AuditReport {
  /** Where the order of the runs comes from. */
  readonly basis: HistoryBasis;
  /** Most important first. */
  readonly findings: readonly Finding[];
  readonly order: PageOrder;
  readonly past: Past;
  /** Every recorded run, in the order they ran. */
  readonly timeline: readonly TimelineRun[];
  readonly graph: CellGraph;
  /** Cells that have run at least once, from top to bottom. */
  readonly profile: readonly CellProfile[];
  /** What the cells import from outside the notebook, by name. */
  readonly imports: readonly ImportedModule[];
  /** In the order in which the page names them. */
  readonly files: readonly ReadFile[];
}

/** Whether the last runs of this kernel session went down the page. */
export type PageOrder = {
  /** Code cells with a text that have not run in this session. */
  readonly notRun: readonly number[];
} & (
  | { readonly agreement: 'nothing-ran' | 'agrees' }
  /** `early` ran before `late`, which stands above it. */
  | { readonly agreement: 'differs'; readonly early: number; readonly late: number }
);

/** What belongs to a past that the page no longer shows. */
export interface Past {
  /** Cells that hold another text than they ran last. */
  readonly edited: readonly number[];
  /** Cells whose inputs have changed since they ran. */
  readonly stale: readonly number[];
  /** Names that live in the kernel and that no cell defines. */
  readonly hidden: readonly string[];
  /** Deleted cells whose last text no cell holds. */
  readonly lost: readonly { readonly cell: number; readonly executionCount: number | undefined }[];
}

export interface TimelineRun {
  readonly session: number;
  /** Where the cell stands now, or stood when it was deleted. */
  readonly cell: number;
  readonly isDeleted: boolean;
  readonly executionCount: number | undefined;
  readonly outcome: RunOutcome['kind'];
  /** Of a failure, where it is known. */
  readonly exception: string | undefined;
  /** At least so many runs came directly before that nobody recorded. */
  readonly unseenBefore: number;
}

/** What the cells make for each other, as they ran last or would run now. */
export interface CellGraph {
  /** One for each code cell, from top to bottom. */
  readonly nodes: readonly GraphNode[];
  /** One for each pair of cells. */
  readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
  readonly cell: number;
  /** Names that other cells take from it, but for modules. */
  readonly gives: readonly string[];
  /** Names that it uses and that nothing defines. */
  readonly missing: readonly string[];
}

export interface GraphEdge {
  readonly from: number;
  readonly to: number;
  readonly names: readonly GivenName[];
}

export interface GivenName {
  readonly name: string;
  /** A module, or something of one. */
  readonly isImport: boolean;
  /** Whether what was taken would be another value now. */
  readonly isStale: boolean;
}

export interface CellProfile {
  readonly cell: number;
  readonly passed: number;
  readonly failed: number;
}

/** Whether the running kernel has it, as far as a fact says so. */
export type Presence = 'present' | 'missing' | 'unknown';

export interface ImportedModule {
  /** The first part of what is imported: `sklearn`. */
  readonly module: string;
  /** Cells that import it, from top to bottom. */
  readonly cells: readonly number[];
  readonly source: 'python' | 'package';
  /** What `pip install` takes; `undefined` for Python's own, for what no index has, and where no table tells. */
  readonly distribution: string | undefined;
  readonly presence: Presence;
  readonly version: string | undefined;
}

export interface ReadFile {
  /** As the notebook writes it. */
  readonly path: string;
  readonly kind: 'file' | 'address';
  readonly cells: readonly number[];
  readonly presence: Presence;
}
