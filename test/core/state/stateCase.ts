// What a case of the state tables says, and how the engine's answer is written down to be compared with it.
import type { History, Run } from '../../../src/core/index.ts';
import { createCellReader } from '../../../src/core/python/cellFacts.ts';
import { isKernelName } from '../../../src/core/knowledge/builtins.ts';
import { replay, type Replay } from '../../../src/core/state/replay.ts';
import { parseTraceback } from '../../../src/core/traceback/parseTraceback.ts';
import { readTextNotebook } from '../../causes/textNotebook.ts';
import { testParser } from '../../pythonParser.ts';

/** The names are those at the end, separated by blanks; every name the notebook ever bound or lost is in one list. */
export interface StateCase {
  readonly title: string;
  /** Cells as `test/causes/textNotebook.ts` explains them. Those that ran have a number. */
  readonly notebook: string;
  readonly bound?: string;
  readonly maybe?: string;
  readonly absent?: string;
  /** Any name may exist that is not in the lists. */
  readonly unknown?: true;
  /** `2 x likely at 1:3`: cell 2 would miss `x`, which line 3 of cell 1 reads. */
  readonly missing?: readonly string[];
}

/** What the engine says, in the same form. */
export interface StateAnswer {
  readonly bound: string;
  readonly maybe: string;
  readonly absent: string;
  readonly unknown: boolean;
  readonly missing: readonly string[];
}

const tools = { reader: createCellReader(await testParser()), readTraceback: parseTraceback };

/** The texts of the notebook's cells, in the order they ran, or stand. */
export function cellsOf(stateCase: StateCase, order: 'document' | 'recorded'): readonly string[] {
  const { history } = readTextNotebook(stateCase.notebook);
  return order === 'document'
    ? history.cells.map((cell) => cell.source)
    : history.runs.map((run) => run.source);
}

/** The engine's answer for a clean run from top to bottom. */
export function predicted(stateCase: StateCase): StateAnswer {
  const { history } = readTextNotebook(stateCase.notebook);
  const runs = history.cells.map((cell, id): Run => ({
    id,
    session: 1,
    cellKey: cell.key,
    source: cell.source,
    executionCount: id + 1,
    outcome: { kind: 'succeeded' },
    afterUnseenRuns: false,
  }));
  return answerOf(replay({ ...history, basis: 'assumed', runs }, tools), history);
}

/** The runs as they are recorded. */
export function runsOf(stateCase: StateCase): readonly Run[] {
  return readTextNotebook(stateCase.notebook).history.runs;
}

/** The engine's answer for the runs as they are recorded, or for others of the same texts. */
export function recorded(stateCase: StateCase, runs = runsOf(stateCase)): StateAnswer {
  const { history } = readTextNotebook(stateCase.notebook);
  return answerOf(replay({ ...history, runs }, tools), history);
}

function answerOf(replayed: Replay, { cells }: History): StateAnswer {
  const now = replayed.namesBefore(replayed.followed.length);
  const names = [...new Set(now.names())].filter((name) => !isKernelName(name)).sort();
  const having = (presence: string): string =>
    names.filter((name) => now.get(name).presence === presence).join(' ');
  const position = (key: string): number => cells.findIndex((cell) => cell.key === key) + 1;
  return {
    bound: having('bound'),
    maybe: having('maybe'),
    absent: having('absent'),
    unknown: now.mayHoldMore,
    missing: replayed.followed.flatMap((run) =>
      run.missing
        .filter((use) => !use.isAfterStop)
        .map(({ name, reach, home, span }) => {
          const line = home.facts.rangeOf(span).start.line + 1;
          return `${position(run.home.cellKey)} ${name} ${reach} at ${position(home.cellKey)}:${line}`;
        }),
    ),
  };
}

/** What the case says, complete. */
export function expectedOf(stateCase: StateCase): StateAnswer {
  const { bound = '', maybe = '', absent = '', unknown = false, missing = [] } = stateCase;
  return { bound, maybe, absent, unknown, missing };
}
