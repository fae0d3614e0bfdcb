/** The cell's last run took something that has changed since. */
import type { Evidence } from '../../model/finding.ts';
import type { Cell } from '../../model/notebook.ts';
import type { DefinitionInCell, NotebookFacts } from '../../state/notebookFacts.ts';
import { refreshPlanner } from '../../state/refresh.ts';
import { findStaleCells, type StaleCell, type StaleInput } from '../../state/staleness.ts';
import { firstLineOf, originOf, presentPlace, startOfCode, statementOf } from '../placing.ts';
import { defineState, type StateMatch } from '../state.ts';
import { CellName, cellName, cellNames, code, runName } from '../wording.ts';

interface StaleInputMatch extends StateMatch {
  /** The input that is spoken of. */
  readonly input: StaleInput;
  /** Where the trouble began: that input, or the first that changed further up; with the cell that took it. */
  readonly root: StaleInput;
  readonly rootUser: Cell;
  /** What to run so that the cell is up to date; it comes last. */
  readonly cells: readonly Cell[];
  /** Where the root's name is set now. */
  readonly definition: DefinitionInCell | undefined;
}

export const staleInput = defineState<StaleInputMatch>({
  id: 'stale-input',
  kind: 'state',
  docs: {
    title: 'An input has changed since',
    what: 'The cell used a name that has changed since: the cell that sets it was edited or ran again, or depends on one that was.',
    why: 'Jupyter does not run what depends on a change. What the cell shows, and the names it set, rest on the earlier value.',
    todo: 'Run the edited cells first, then the cells that depend on them.',
    limits:
      'Works while the notebook is open. A change of an object by a cell that does not set its name again is not seen.',
  },
  detect(notebook) {
    const cellsFor = refreshPlanner(notebook);
    return findStaleCells(notebook).map((stale) => ({
      ...matchOf(stale, notebook),
      cells: cellsFor(stale),
    }));
  },
  explain({ cell, input, root, rootUser, definition }) {
    const line = sentenceOf(cell, input);
    const ran = whatRan(root, rootUser, definition);
    return {
      line,
      what: line,
      why: input === root ? ran : `${sentenceOf(rootUser, root)} ${ran}`,
      todo:
        root.change.kind === 'edited'
          ? `Run ${cellName(root.change.cell)}, then what depends on it.`
          : `Run ${cellName(rootUser)} again.`,
    };
  },
  fixes({ cells }) {
    const before = cells.slice(0, -1);
    return [
      {
        kind: 'run',
        title: before.length === 0 ? 'Run this cell' : `Run ${cellNames(before)}, then this cell`,
        safety: 'review',
        cellKeys: cells.map(({ key }) => key),
      },
    ];
  },
});

function matchOf(stale: StaleCell, notebook: NotebookFacts): Omit<StaleInputMatch, 'cells'> {
  const { cell, run, inputs } = stale;
  const [input] = inputs;
  const { root, rootUser } = rootOf(input, cell);
  const definition = notebook
    .definitionsOf(root.use.name)
    .findLast((candidate) => candidate.cell === root.change.cell);
  const origin = definition && originOf(definition);
  const place = input.use.call ?? input.use;
  const own = place.home.cellKey === cell.key ? presentPlace(place, notebook) : undefined;
  const site = own ?? startOfCode(cell, notebook);
  const taking: Evidence = {
    basis: isTakingSure(input) ? 'observed' : 'inferred',
    fact: `run ${runName(run)} took ${code(input.use.name)} from run ${runName(input.taken)}`,
    place: site,
  };
  const change: Evidence = {
    basis: input === root ? root.change.basis : 'inferred',
    fact: changeFact(root),
    ...(origin ? { place: origin } : {}),
  };
  const names = [...new Set(inputs.map(({ use }) => use.name))];
  const evidence = [taking, change];
  return { input, root, rootUser, definition, cell, run, site, origin, names, evidence };
}

/** Whether nothing but the change itself rests on reasoning. */
function isTakingSure({ use, change, basis }: StaleInput): boolean {
  return use.reach === 'certain' && (basis === 'observed' || change.basis === 'inferred');
}

function rootOf(input: StaleInput, rootUser: Cell): { root: StaleInput; rootUser: Cell } {
  const { change } = input;
  return change.kind === 'upstream' ? rootOf(change.input, change.cell) : { root: input, rootUser };
}

/** What became of the input, in one sentence. */
function sentenceOf(user: Cell, { use, taken, provider, change }: StaleInput): string {
  const used = `${CellName(user)} used ${code(use.name)}`;
  switch (change.kind) {
    case 'edited':
      return `${used} from run ${runName(taken)}; ${cellName(change.cell)} has changed since.`;
    case 'ran-again':
      return `${used} from run ${runName(taken)}; ${cellName(change.cell)} ran again as ${runName(change.run)}.`;
    case 'rebound':
      return `${used} from ${cellName(provider)}; ${cellName(change.cell)} has set it since.`;
    case 'upstream':
      return `${used} from ${cellName(provider)}, which is out of date itself.`;
  }
}

/** What the earlier and the later text or run made of the name. */
function whatRan(
  { binding, change, basis }: StaleInput,
  user: Cell,
  definition: DefinitionInCell | undefined,
): string {
  const name = code(binding.name);
  if (change.kind === 'edited') {
    const then = code(statementOf(binding));
    const now = definition && code(firstLineOf(definition.facts, definition.definition.statement));
    return now === undefined || now === then
      ? `The code that sets ${name} there has changed, and has not run.`
      : `Then it said ${then}; now it says ${now}, which has not run.`;
  }
  const about = `What ${cellName(user)} shows is ${basis === 'inferred' ? 'probably ' : ''}about an earlier ${name}.`;
  if (change.kind !== 'rebound') return about;
  return `From top to bottom it would use what ${cellName(change.cell)} made in run ${runName(change.run)}. ${about}`;
}

function changeFact({ binding, change }: StaleInput): string {
  const name = code(binding.name);
  switch (change.kind) {
    case 'edited':
      return `the text that sets ${name} is not the one that ran`;
    case 'ran-again':
    case 'rebound':
      return `run ${runName(change.run)} set ${name} after that`;
    case 'upstream':
      return `${cellName(change.cell)} is out of date`;
  }
}
