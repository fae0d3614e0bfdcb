/** A notebook with its history replayed: what the causes and the forecasts ask. */
import type { Cell } from '../model/notebook.ts';
import type { History, Run } from '../model/execution.ts';
import type { Order } from '../model/finding.ts';
import type { CellFacts } from '../python/cellFacts.ts';
import type { Definition } from '../python/definitions.ts';
import { replay, type Replay, type ReplayTools } from './replay.ts';

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
  /** Which runs statements are about. */
  readonly order: Order;
  readonly codeCells: readonly Cell[];
  cellOf(key: string): Cell | undefined;
  factsOf(cell: Cell): CellFacts;
  /** Where the present cells define the name, from top to bottom. */
  definitionsOf(name: string): readonly DefinitionInCell[];
  /** Where the texts that ran define the name, whether or not they got there, in the order they ran. */
  definitionsInRuns(name: string): readonly DefinitionInRun[];
  /** The cell's runs in the kernel session of that run (of a run to come, the present one), before it. */
  runsInSession(cellKey: string, beforeRunId: number): readonly Run[];
}

export function readNotebookFacts(history: History, tools: ReplayTools): NotebookFacts {
  const codeCells = history.cells.filter(
    (cell) => cell.kind === 'code' && cell.language === 'python',
  );
  const byKey = new Map(history.cells.map((cell) => [cell.key, cell]));
  const factsOf = (cell: Cell): CellFacts => tools.reader.read(cell.source);
  return {
    history,
    replay: replay(history, tools),
    tools,
    order: history.basis === 'assumed' ? 'document' : 'recorded',
    codeCells,
    cellOf: (key) => byKey.get(key),
    factsOf,
    definitionsOf: (name) =>
      codeCells.flatMap((cell) => {
        const facts = factsOf(cell);
        return facts.definitions
          .filter((definition) => definition.name === name)
          .map((definition) => ({ cell, facts, definition }));
      }),
    definitionsInRuns: (name) =>
      history.runs.flatMap((run) => {
        const facts = tools.reader.read(run.source);
        return facts.definitions
          .filter((definition) => definition.name === name)
          .map((definition) => ({ run, facts, definition }));
      }),
    runsInSession: (cellKey, beforeRunId) => {
      const session = history.runs[beforeRunId]?.session ?? history.session;
      return history.runs.filter(
        (run) => run.cellKey === cellKey && run.id < beforeRunId && run.session === session,
      );
    },
  };
}
