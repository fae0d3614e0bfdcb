/** The cell's result rests on an order of runs that the page does not show. */
import type { Run } from '../../model/execution.ts';
import type { Evidence } from '../../model/finding.ts';
import type { Cell } from '../../model/notebook.ts';
import { isSameCode } from '../../state/codeText.ts';
import { lastRunsOf } from '../../state/lastRuns.ts';
import { findSharedNumbers } from '../../state/sharedNumbers.ts';
import type { InheritedUse, MissingUse } from '../../follow/machine.ts';
import { isSameDefinition } from '../../state/nameSlice.ts';
import {
  hasUnseenBetween,
  type DefinitionInCell,
  type NotebookFacts,
} from '../../state/notebookFacts.ts';
import { originOf, presentPlace, startOfCode } from '../placing.ts';
import { defineState, type StateMatch } from '../state.ts';
import { CellName, cellName, code, runName } from '../wording.ts';

interface OutOfOrderRun extends StateMatch {
  readonly run: Run;
  readonly name: string;
  /** `from-below`: the cell used what a cell further down had made. `before-input`: it ran before the cell that makes it. */
  readonly kind: 'from-below' | 'before-input';
  readonly definition: DefinitionInCell;
  readonly definingRun: Run;
  /** Whether a cell above would give the name from top to bottom. */
  readonly isAlsoAbove: boolean;
}

export const outOfOrderRun = defineState<OutOfOrderRun>({
  id: 'out-of-order-run',
  kind: 'state',
  docs: {
    title: 'Ran in another order',
    what: 'The cell used a name that a cell further down had set, or it ran before the cell that sets the name it uses.',
    why: 'Cells can run in any order, and the page shows only the numbers. From top to bottom, the result would be another one, or none.',
    todo: 'Move the defining cell above, or restart the kernel and run all cells.',
    limits:
      'In a saved file the earlier runs of a cell are not recorded, and it is taken as read that the texts are those that ran.',
  },
  detect(notebook) {
    // Numbers of two kernels say nothing of an order.
    if (notebook.history.basis === 'assumed' || findSharedNumbers(notebook).length > 0) return [];
    const lastRuns = lastRunsOf(notebook.history);
    return notebook.codeCells.flatMap((cell) => {
      const run = lastRuns.get(cell.key);
      if (run?.outcome.kind !== 'succeeded' || !isSameCode(run.source, cell.source)) return [];
      return fromBelow(cell, run, notebook) ?? beforeInput(cell, run, notebook) ?? [];
    });
  },
  explain({ cell, run, name: bare, kind, definition, definingRun, isAlsoAbove }) {
    const name = code(bare);
    const where = cellName(definition.cell);
    if (kind === 'before-input') {
      return {
        line: `${CellName(cell)} ${runName(run)} ran before ${where} ${runName(definingRun)}, which sets ${name}.`,
        what: `${CellName(cell)} ran as ${runName(run)}, before ${where} ran as ${runName(definingRun)}.`,
        why: `${CellName(definition.cell)} sets ${name}, so what ${cellName(cell)} shows comes from an earlier run that the page does not show any more.`,
        todo: `Run ${cellName(cell)} again.`,
      };
    }
    return {
      line: `${CellName(cell)} used ${name} from ${where}, which stands below it.`,
      what: `${CellName(cell)} used ${name} from ${where}, which stands below it.`,
      why: isAlsoAbove
        ? `From top to bottom it would use what a cell above sets, so its result may be another one.`
        : `From top to bottom ${name} would not exist there yet.`,
      todo: isAlsoAbove
        ? `Run the cells above again, then ${cellName(cell)}.`
        : `Move ${where} above ${cellName(cell)}.`,
    };
  },
  fixes: () => [],
});

/** The cell took a name that a cell further down had bound, and that no cell above would bind alike. */
function fromBelow(cell: Cell, run: Run, notebook: NotebookFacts): OutOfOrderRun | undefined {
  const { followed } = notebook.replay;
  for (const use of followed[run.id]?.inherited ?? []) {
    const { binding, reach } = use;
    const definingRun = binding && notebook.history.runs[binding.runId];
    const definer = definingRun && notebook.codeCellOf(definingRun.cellKey);
    if (!definer || definer.index <= cell.index || reach === 'possible') continue;
    const definitions = notebook.definitionsOf(use.name);
    const definition = definitions.findLast((candidate) => candidate.cell === definer);
    const above = definitions.findLast((candidate) => candidate.cell.index < cell.index);
    if (!definition) continue;
    if (above && isSameDefinition(use.name, above.facts, definition.facts)) continue;
    const isSure =
      reach === 'certain' &&
      notebook.history.basis === 'observed' &&
      !hasUnseenBetween(definingRun, run, notebook);
    const basis = isSure ? 'observed' : 'inferred';
    return matchOf('from-below', { cell, run, definition, definingRun }, use, basis, notebook);
  }
  return undefined;
}

/** A saved notebook: the name's only definitions ran after the cell, and yet the cell got past its use. */
function beforeInput(cell: Cell, run: Run, notebook: NotebookFacts): OutOfOrderRun | undefined {
  if (notebook.history.basis !== 'counted') return undefined;
  for (const use of notebook.replay.followed[run.id]?.unexplained ?? []) {
    if (use.reach !== 'certain' || use.record.removal) continue;
    const definitions = notebook
      .definitionsOf(use.name)
      .filter((definition) => definition.cell !== cell);
    const definition =
      definitions.findLast((candidate) => candidate.cell.index < cell.index) ?? definitions[0];
    // An import gives the same whenever it runs.
    if (definition?.definition.kind === 'import') continue;
    const definingRun =
      definition &&
      notebook.history.runs.find(
        ({ id, cellKey }) => id > run.id && cellKey === definition.cell.key,
      );
    if (!definingRun) continue;
    const what = { cell, run, definition, definingRun };
    return matchOf('before-input', what, use, 'inferred', notebook);
  }
  return undefined;
}

function matchOf(
  kind: OutOfOrderRun['kind'],
  what: Pick<OutOfOrderRun, 'cell' | 'run' | 'definition' | 'definingRun'>,
  use: InheritedUse | MissingUse,
  basis: Evidence['basis'],
  notebook: NotebookFacts,
): OutOfOrderRun {
  const { cell, run, definition, definingRun } = what;
  const place = ('call' in use ? use.call : use.calls[0]) ?? use;
  const own = place.home.cellKey === cell.key ? presentPlace(place, notebook) : undefined;
  const site = own ?? startOfCode(cell, notebook);
  const origin = originOf(definition);
  const above = notebook
    .definitionsOf(use.name)
    .some((candidate) => candidate.cell.index < cell.index);
  return {
    ...what,
    name: use.name,
    kind,
    isAlsoAbove: above,
    site,
    origin,
    names: [use.name],
    evidence: [
      { basis, fact: `run ${runName(run)} used ${code(use.name)}`, place: site },
      {
        basis: 'observed',
        fact:
          kind === 'from-below'
            ? `run ${runName(definingRun)} had set it, in a cell further down`
            : `its cell shows run ${runName(definingRun)}`,
        place: origin,
      },
    ],
  };
}
