/** A notebook with its history replayed: what the causes and the forecasts ask. */
import type { Cell } from '../model/notebook.ts';
import type { History, Run } from '../model/execution.ts';
import type { Order } from '../model/finding.ts';
import type { Crash } from '../model/crash.ts';
import type { CellFacts } from '../python/cellFacts.ts';
import type { Definition } from '../python/definitions.ts';
import type { FollowedRun } from '../follow/followRun.ts';
import type { ObjectHistory } from './objectHistory.ts';
import type { Loss, NameRecord } from '../follow/names.ts';
import { isPython2 } from './pythonVersion.ts';
import type { Replay, ReplayTools } from './replay.ts';

/** A place in a cell's present text that can bind a name. */
export interface DefinitionInCell {
  readonly cell: Cell;
  readonly facts: CellFacts;
  readonly definition: Definition;
}

/** A place in a text that ran that can bind a name. */
export interface DefinitionInRun {
  readonly run: Run;
  readonly facts: CellFacts;
  readonly definition: Definition;
}

export interface NotebookFacts {
  readonly history: History;
  readonly replay: Replay;
  readonly tools: ReplayTools;
  /** What the runs did to the objects behind the names. */
  readonly objects: ObjectHistory;
  /** Which runs statements are about. */
  readonly order: Order;
  readonly codeCells: readonly Cell[];
  /** Whether only Python 2 can have run it; worked out when first asked for. */
  isPython2(): boolean;
  cellOf(key: string): Cell | undefined;
  /** The same for cells of Python code only. */
  codeCellOf(key: string): Cell | undefined;
  factsOf(cell: Cell): CellFacts;
  /** Where the present cells define the name, from top to bottom. */
  definitionsOf(name: string): readonly DefinitionInCell[];
  /** Where the texts that ran define the name, whether or not they got there, in the order they ran. */
  definitionsInRuns(name: string): readonly DefinitionInRun[];
  /** Follows the cell's present text as if it ran next. */
  predictNext(cell: Cell): FollowedRun;
  /** What is known of the name at the line that crashed. */
  stateAtCrash(crash: Crash, name: string): NameRecord;
  /** The cell's runs in the kernel session of that run (of a run to come, the present one), before it. */
  runsInSession(cellKey: string, beforeRunId: number): readonly Run[];
  /** What `read` makes of the subject in this notebook: worked out for the first who asks, then remembered. */
  once<S extends object, V>(read: (subject: S, notebook: NotebookFacts) => V, subject: S): V;
  /** The same runs, with these cells on the page. */
  withCells(cells: readonly Cell[]): NotebookFacts;
}

/** The facts about the history that was replayed. */
export function readNotebookFacts(replayed: Replay, tools: ReplayTools): NotebookFacts {
  const { history } = replayed;
  const codeCells = history.cells.filter(isCode);
  const byKey = new Map(history.cells.map((cell) => [cell.key, cell]));
  const factsOf = (cell: Cell): CellFacts => tools.reader.read(cell.source);
  const inCells = lazyIndex(() =>
    codeCells.flatMap((cell) => {
      const facts = factsOf(cell);
      return facts.definitions.map((definition) => ({ cell, facts, definition }));
    }),
  );
  const inRuns = lazyIndex(() =>
    history.runs.flatMap((run) => {
      const facts = tools.reader.read(run.source);
      return facts.definitions.map((definition) => ({ run, facts, definition }));
    }),
  );
  const readings = new Map<unknown, ReadonlyMap<object, unknown>>();
  let isOld: boolean | undefined;
  let prediction: FollowedRun | undefined;
  const predict = (cell: Cell): FollowedRun => {
    if (prediction?.home.cellKey === cell.key) return prediction;
    prediction = replayed.predictNext(cell.key, cell.source);
    return prediction;
  };
  return {
    history,
    replay: replayed,
    tools,
    objects: replayed.objects,
    order: history.basis === 'assumed' ? 'document' : 'recorded',
    codeCells,
    isPython2() {
      isOld ??= isPython2(history, codeCells, tools.reader);
      return isOld;
    },
    cellOf: (key) => byKey.get(key),
    codeCellOf(key) {
      const cell = byKey.get(key);
      return cell && isCode(cell) ? cell : undefined;
    },
    factsOf,
    definitionsOf: (name) => inCells().get(name) ?? [],
    definitionsInRuns: (name) => inRuns().get(name) ?? [],
    predictNext: predict,
    stateAtCrash(crash, name) {
      const runId = crash.run?.id ?? history.runs.length;
      const before = replayed.namesBefore(runId).get(name);
      const cell = byKey.get(crash.cellKey);
      const followed = crash.run ? replayed.followed[runId] : cell && predict(cell);
      const after = followed?.changes.get(name) ?? before;
      // What the run itself did before it stopped counts, but not that it did no more afterwards.
      const isOwnLoss = after.presence === 'absent' && after.loss?.binding.runId === runId;
      return isOwnLoss ? { ...after, loss: lossOf(before) } : after;
    },
    runsInSession: (cellKey, beforeRunId) => {
      const session = history.runs[beforeRunId]?.session ?? history.session;
      return history.runs.filter(
        (run) => run.cellKey === cellKey && run.id < beforeRunId && run.session === session,
      );
    },
    once(read, subject) {
      const known = (readings.get(read) ?? new Map()) as Map<object, ReturnType<typeof read>>;
      readings.set(read, known);
      const hit = known.get(subject);
      if (hit !== undefined || known.has(subject)) return hit as ReturnType<typeof read>;
      const value = read(subject, this);
      known.set(subject, value);
      return value;
    },
    withCells: (cells) => readNotebookFacts({ ...replayed, history: { ...history, cells } }, tools),
  };
}

/** Whether names may have been bound between the two runs that nobody saw being bound. */
export function hasUnseenBetween(earlier: Run, later: Run, notebook: NotebookFacts): boolean {
  const { replay, history } = notebook;
  const between = history.runs.slice(earlier.id, later.id);
  return between.some(
    ({ id }) =>
      replay.followed[id]?.changes.gainsMore === true || history.runs[id + 1]?.afterUnseenRuns,
  );
}

function isCode(cell: Cell): boolean {
  return cell.kind === 'code' && cell.language === 'python';
}

function lossOf(record: NameRecord): Loss | undefined {
  return record.presence === 'absent' ? record.loss : undefined;
}

/** Definitions by name, collected when first asked for. */
function lazyIndex<T extends { readonly definition: Definition }>(
  collect: () => readonly T[],
): () => ReadonlyMap<string, readonly T[]> {
  let index: Map<string, T[]> | undefined;
  return () => {
    if (index) return index;
    index = new Map();
    for (const item of collect()) {
      const known = index.get(item.definition.name);
      if (known) known.push(item);
      else index.set(item.definition.name, [item]);
    }
    return index;
  };
}
