/** A notebook with one crash and the findings about it, made by hand for the tests of layouts. */
import type { Analyst } from '../../src/core/model/analysis.ts';
import type { AuditReport } from '../../src/core/model/auditReport.ts';
import type { History } from '../../src/core/model/execution.ts';
import type { Finding, Fix } from '../../src/core/model/finding.ts';
import type { NotebookHealth } from '../../src/core/model/health.ts';
import type { Cell, NotebookSnapshot } from '../../src/core/model/notebook.ts';
import type { Place } from '../../src/core/model/crash.ts';
import type { Steps } from '../../src/core/model/steps.ts';
import type { NotebookReport } from '../../src/render/report.ts';
import type { AuditPage } from '../../src/render/report/auditPage.ts';

/** A code cell; what is not given is empty. */
export function codeCell(index: number, source: string, more: Partial<Cell> = {}): Cell {
  return {
    key: `#${index}`,
    index,
    id: undefined,
    kind: 'code',
    language: 'python',
    source,
    executionCount: undefined,
    outputs: [],
    tags: [],
    ...more,
  };
}

/** A Python notebook of these cells. */
export function notebook(
  cells: readonly Cell[],
  more: Partial<NotebookSnapshot> = {},
): NotebookSnapshot {
  return { language: 'python', nbformat: '4.5', cells, problems: [], ...more };
}

/** A place on one line of a cell. */
export function place(cell: number, line: number, from: number, to: number): Place {
  const range = { start: { line, character: from }, end: { line, character: to } };
  return { cellKey: `#${cell}`, cell, range };
}

/** `prices` is used by the third cell and defined by the second, which has not run. */
export const prices: NotebookSnapshot = notebook([
  codeCell(0, '# Prices', { kind: 'markdown', language: 'markdown' }),
  codeCell(1, 'prices = load()', { id: 'a1b2' }),
  codeCell(2, 'import math\nprint(prices)', { id: 'c3d4', executionCount: 12 }),
]);

/** Eight runs, and a last cell that fails too often. */
export const pricesHealth: NotebookHealth = {
  record: {
    score: 0.5,
    verdict: 'undetermined',
    metrics: { OSR: 0.75, GCR: 0.5, FBC: 0.5, LGC: 0.5, FFD: 0.75, NED: 0.625, UF: 0.75, UE: 1 },
    runs: 8,
    users: 1,
  },
  basis: 'only you, 8 runs',
  cells: [
    {
      cellKey: '#1',
      verdict: 'healthy',
      score: 0.8,
      basis: 'only you, 4 runs',
      runs: 4,
      failures: 0,
    },
    {
      cellKey: '#2',
      verdict: 'unhealthy',
      score: 0.4,
      basis: 'only you, 4 runs',
      runs: 4,
      failures: 2,
    },
  ],
  anomalies: [],
};

export const runFix: Extract<Fix, { kind: 'run' }> = {
  kind: 'run',
  title: 'Run cell 2, then this cell',
  safety: 'review',
  cellKeys: ['#1', '#2'],
};

/** The answer to the crash of the third cell. */
export const unrun: Finding = {
  id: 'defined-in-unrun-cell',
  kind: 'crash',
  order: 'recorded',
  severity: 'error',
  confidence: 'certain',
  rank: 1,
  cell: 2,
  cellKey: '#2',
  executionCount: 12,
  output: 0,
  site: place(2, 1, 6, 12),
  exception: 'NameError',
  names: ['prices'],
  rootCause: 'notebook-specific',
  crashType: 'variable-not-found',
  message: '`prices` does not exist yet: cell 2 defines it and has not run.',
  explanation: {
    what: '`prices` does not exist yet.',
    why: 'Cell 2 defines it (`prices = load()`), and that cell has not run since the kernel started.',
    todo: 'Run cell 2, then this cell.',
  },
  origin: { ...place(1, 0, 0, 6), label: '`prices` is defined here' },
  lost: undefined,
  evidence: [
    { basis: 'observed', fact: 'Python could not find `prices`', place: place(2, 1, 6, 12) },
    { basis: 'inferred', fact: 'no other cell defines it' },
  ],
  fixes: [runFix],
};

/** A second explanation of the same crash. */
export const misspelt: Finding = {
  ...unrun,
  id: 'misspelled-name',
  rank: 2,
  severity: 'hint',
  confidence: 'possible',
  message: 'No `prices`; did you mean `price` (cell 1)?',
  origin: undefined,
  evidence: [{ basis: 'observed', fact: '`price` lives' }],
  fixes: [
    {
      kind: 'edit',
      title: 'Change to `price`',
      safety: 'review',
      edits: [{ ...place(2, 1, 6, 12), newText: 'price' }],
      newCells: [],
      cellKeys: [],
    },
  ],
};

/** What a clean run of the same notebook would raise. */
export const forecast: Finding = {
  ...unrun,
  id: 'undefined-name',
  kind: 'forecast',
  order: 'document',
  cell: 1,
  cellKey: '#1',
  executionCount: undefined,
  output: undefined,
  site: place(1, 0, 9, 13),
  names: ['load'],
  message: '`load` is defined nowhere in this notebook.',
  explanation: {
    what: '`load` is defined nowhere.',
    why: 'No cell binds it.',
    todo: 'Define it.',
  },
  origin: undefined,
  evidence: [{ basis: 'observed', fact: 'no cell binds `load`' }],
  fixes: [],
};

/** The third cell took `prices` from an earlier run of the second, which was edited since. */
export const staleState: Finding = {
  ...unrun,
  id: 'stale-input',
  kind: 'state',
  severity: 'warning',
  output: undefined,
  exception: undefined,
  crashType: 'other',
  message: 'Cell 3 used `prices` from run [11]; cell 2 has changed since.',
  explanation: {
    what: 'Cell 3 used `prices` from run [11]; cell 2 has changed since.',
    why: 'Then it said `prices = read()`; now it says `prices = load()`, which has not run.',
    todo: 'Run cell 2, then what depends on it.',
  },
};

/** The second cell was edited after its run. */
export const editedState: Finding = {
  ...staleState,
  id: 'edited-since-run',
  cell: 1,
  cellKey: '#1',
  executionCount: 11,
  site: place(1, 0, 0, 15),
  message: 'Cell 2 was edited after it ran as [11]; its new text has not run.',
  origin: undefined,
  fixes: [{ ...runFix, title: 'Run cell 2', cellKeys: ['#1'] }],
};

/** A report on the notebook above. */
export function report(
  question: NotebookReport['question'],
  findings: readonly Finding[],
  snapshot: NotebookSnapshot = prices,
): NotebookReport {
  return { notebook: 'prices.ipynb', question, snapshot, findings };
}

/** What an audit tells of a notebook of which nothing is known but its findings. */
function bareAudit(findings: readonly Finding[] = []): AuditReport {
  return {
    basis: 'counted',
    findings,
    order: { agreement: 'nothing-ran', notRun: [] },
    past: { edited: [], stale: [], hidden: [], lost: [] },
    timeline: [],
    graph: { nodes: [], edges: [] },
    profile: [],
    imports: [],
    files: [],
  };
}

/** An engine's answer that takes no steps. */
export function emptyReport(): AuditReport {
  return bareAudit();
}

/** An engine that needs one step for each answer. */
export function inOneStep(analyst: Omit<Analyst, 'inSteps'>): Analyst {
  const oneStep = <Answer>(answer: (history: History) => Answer) =>
    function* (history: History): Steps<Answer> {
      const answered = answer(history);
      yield;
      return answered;
    };
  return {
    ...analyst,
    inSteps: {
      audit: oneStep(analyst.audit),
      explain: oneStep(analyst.explain),
      forecastCleanRun: oneStep(analyst.forecastCleanRun),
      nameStates: oneStep(analyst.nameStates),
      report: oneStep(analyst.report),
      states: oneStep(analyst.states),
    },
  };
}

/** No text to read, no run to follow. */
export function* nothingAhead(): Steps<void> {
  // Nothing.
}

/** The page about the notebook above, with what an audit knows beyond the findings. */
export function auditPage(
  findings: readonly Finding[],
  more: Partial<AuditReport> = {},
  snapshot: NotebookSnapshot = prices,
): AuditPage {
  const audit = { ...bareAudit(findings), ...more };
  return { notebook: 'prices.ipynb', question: 'audit', snapshot, findings, audit };
}
