/** The record of one notebook that programs read: the command line's JSON, schema 1. */
import type { Place } from '../core/model/crash.ts';
import type { Evidence, Finding, Fix, LostText } from '../core/model/finding.ts';
import type { Cell, NotebookSnapshot } from '../core/model/notebook.ts';
import type { Range } from '../core/model/position.ts';
import { fingerprintOf } from './fingerprint.ts';
import { healthRecord, type NotebookHealthRecord } from './healthRecord.ts';
import type { NotebookReport } from './report.ts';

/** A place: 0-based cell, range in its text, and in scripts the 0-based line of the file where the cell starts. */
export interface PlaceRecord {
  readonly cell: number;
  readonly cellLine?: number;
  readonly range: Range;
}

/** A text that ran and is in no cell now. */
export interface LostRecord {
  readonly cell: number;
  readonly executionCount: number | null;
  readonly source: string;
}

/** A fix of any kind: what does not belong to its kind is empty. Cells are 0-based and in the order to run. */
export interface FixRecord {
  readonly title: string;
  readonly kind: Fix['kind'];
  readonly safety: Fix['safety'];
  readonly cells: readonly number[];
  readonly edits: readonly (PlaceRecord & { readonly newText: string })[];
  readonly newCells: readonly { readonly before: number; readonly source: string }[];
  readonly packages: readonly string[];
  /** The text to compare with the cell's present one, for fixes of kind `command`. */
  readonly lost?: LostRecord;
}

export interface FindingRecord extends PlaceRecord {
  readonly id: string;
  /** The same as long as the text of the cell is, wherever the cell is. */
  readonly fingerprint: string;
  readonly kind: Finding['kind'];
  readonly order: Finding['order'] | null;
  readonly severity: Finding['severity'];
  readonly confidence: Finding['confidence'];
  readonly rank: number;
  readonly output?: number;
  readonly cellId?: string;
  readonly executionCount: number | null;
  readonly exception: string | null;
  readonly names: readonly string[];
  readonly rootCause: Finding['rootCause'];
  readonly crashType: Finding['crashType'];
  readonly message: string;
  readonly explanation: Finding['explanation'];
  /** The line to mark; elsewhere than `cell` when the crash happened in a function of another cell. */
  readonly site: PlaceRecord;
  readonly origin: (PlaceRecord & { readonly label: string }) | null;
  readonly lost?: LostRecord;
  readonly evidence: readonly (Partial<PlaceRecord> & {
    readonly basis: Evidence['basis'];
    readonly fact: string;
  })[];
  readonly fixes: readonly FixRecord[];
}

export interface NotebookRecord {
  readonly schema: 1;
  readonly notebook: string;
  readonly language: string;
  readonly nbformat: string | null;
  readonly codeCells: number;
  readonly problems: NotebookSnapshot['problems'];
  /** How many findings comments and tags of the notebook take back. */
  readonly suppressed: number;
  /** How many findings the baseline has; they are not among `findings`. */
  readonly known?: number;
  readonly findings: readonly FindingRecord[];
  /** Audits only; `null` without a log of executions. */
  readonly health?: NotebookHealthRecord | null;
}

/** The report as its record. Plain data: it goes through `JSON.stringify` unchanged. */
export function notebookRecord(report: NotebookReport): NotebookRecord {
  const { cells, language, nbformat, problems } = report.snapshot;
  return {
    schema: 1,
    notebook: report.notebook,
    language,
    nbformat: nbformat ?? null,
    codeCells: cells.filter((cell) => cell.kind === 'code').length,
    problems: problems.map(({ code, message }) => ({ code, message })),
    suppressed: report.suppressed?.length ?? 0,
    ...(report.known === undefined ? {} : { known: report.known }),
    findings: report.findings.map((finding) => findingRecord(finding, cells)),
    ...(report.question === 'audit'
      ? { health: report.health === undefined ? null : healthRecord(report.health, cells) }
      : {}),
  };
}

function findingRecord(finding: Finding, cells: readonly Cell[]): FindingRecord {
  const { site, origin, lost, explanation } = finding;
  const cellId = cells[finding.cell]?.id;
  return {
    id: finding.id,
    fingerprint: fingerprintOf(finding, cells),
    kind: finding.kind,
    order: finding.order ?? null,
    severity: finding.severity,
    confidence: finding.confidence,
    rank: finding.rank,
    ...(finding.output === undefined ? {} : { output: finding.output }),
    ...placeRecord({ cell: finding.cell, range: rangeInCell(finding) }, cells),
    ...(cellId === undefined ? {} : { cellId }),
    executionCount: finding.executionCount ?? null,
    exception: finding.exception ?? null,
    names: finding.names,
    rootCause: finding.rootCause,
    crashType: finding.crashType,
    message: finding.message,
    explanation: { what: explanation.what, why: explanation.why, todo: explanation.todo },
    site: placeRecord(site, cells),
    origin: origin === undefined ? null : { ...placeRecord(origin, cells), label: origin.label },
    ...(lost === undefined ? {} : { lost: lostRecord(lost) }),
    evidence: finding.evidence.map(({ basis, fact, place }) => ({
      basis,
      fact,
      ...(place === undefined ? {} : placeRecord(place, cells)),
    })),
    fixes: finding.fixes.map((fix) => fixRecord(fix, cells)),
  };
}

/** What to mark in the finding's own cell; its very start if the marked place is in another cell. */
function rangeInCell(finding: Finding): Range {
  const start = { line: 0, character: 0 };
  if (finding.site.cell === finding.cell) return finding.site.range;
  return finding.call ?? { start, end: start };
}

function placeRecord(place: Pick<Place, 'cell' | 'range'>, cells: readonly Cell[]): PlaceRecord {
  const { start, end } = place.range;
  const cellLine = cells[place.cell]?.firstLine;
  return {
    cell: place.cell,
    ...(cellLine === undefined ? {} : { cellLine }),
    range: {
      start: { line: start.line, character: start.character },
      end: { line: end.line, character: end.character },
    },
  };
}

function lostRecord(lost: LostText): LostRecord {
  const { cell, executionCount, source } = lost;
  return { cell, executionCount: executionCount ?? null, source };
}

function fixRecord(fix: Fix, cells: readonly Cell[]): FixRecord {
  const base = {
    title: fix.title,
    kind: fix.kind,
    safety: fix.safety,
    cells: [],
    edits: [],
    newCells: [],
    packages: [],
  };
  const indices = (keys: readonly string[]): readonly number[] =>
    keys.map((key) => cells.findIndex((cell) => cell.key === key)).filter((index) => index >= 0);
  switch (fix.kind) {
    case 'run':
      return { ...base, cells: indices(fix.cellKeys) };
    case 'edit':
      return {
        ...base,
        cells: indices(fix.cellKeys),
        edits: fix.edits.map((edit) => ({ ...placeRecord(edit, cells), newText: edit.newText })),
        newCells: fix.newCells.map(({ before, source }) => ({ before, source })),
      };
    case 'install':
      return {
        ...base,
        newCells: fix.newCells.map(({ before, source }) => ({ before, source })),
        packages: fix.packages,
      };
    case 'command':
      return { ...base, lost: lostRecord(fix.lost) };
    case 'advice':
      return base;
  }
}
