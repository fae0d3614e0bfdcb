/** The cell has taken away what it needs: its next run would stop. */
import type { Run } from '../../model/execution.ts';
import type { Fix, Phrase } from '../../model/finding.ts';
import type { Cell } from '../../model/notebook.ts';
import { lastRunsOf } from '../../state/lastRuns.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { planRebuild } from '../../state/rebuild.ts';
import { rerunHazards, type RerunHazard } from '../../state/rerun.ts';
import { deedOf, keyCode, secondTimeOf } from '../key-error/lossWords.ts';
import { firstLineOf } from '../placing.ts';
import { runCells } from '../runCells.ts';
import { defineState, type StateMatch } from '../state.ts';
import { CellName, code, lineName, runName } from '../wording.ts';

interface UnsafeToRunTwice extends StateMatch {
  readonly run: Run;
  readonly hazard: RerunHazard;
  readonly statement: string;
  /** 0-based line of the statement. */
  readonly line: number;
}

export const unsafeToRunTwice = defineState<UnsafeToRunTwice>({
  id: 'unsafe-to-run-twice',
  kind: 'smell',
  docs: {
    title: 'Works only once',
    what: 'The cell has dropped, renamed, taken out or closed what it needs itself: as things are, its next run would stop.',
    why: 'A cell works on what the kernel holds now. What its last run took away is not there for the next.',
    todo: 'Before it runs again, run the cells that make the object. A new name for the result makes the cell safe to repeat.',
    limits:
      'Told only where the next run would surely stop. A cell that would quietly change its result once more, such as `x = x * 2`, is not told of.',
  },
  *detect(notebook) {
    if (notebook.history.basis === 'assumed') return;
    const lastRuns = lastRunsOf(notebook.history);
    for (const cell of notebook.codeCells) {
      const run = lastRuns.get(cell.key);
      const isAsItRan = run?.outcome.kind === 'succeeded' && run.source === cell.source;
      if (isAsItRan) yield matchOf(cell, run, notebook);
    }
  },
  explain({ cell, run, hazard, statement, line }) {
    const last = `run ${runName(run)}`;
    return {
      line: `${CellName(cell)} works only once: ${last} ${saidDeed(hazard)}.`,
      what: `${CellName(cell)} works only once.`,
      why: `Its ${last} ${saidDeed(hazard)} (${code(statement)}, ${lineName(line)}); ${saidSecondTime(hazard)}.`,
      todo: `To run it again, first run the cells that make ${code(hazard.name)}.${adviceOn(hazard)}`,
    };
  },
  fixes({ cell, hazard }, notebook): readonly Fix[] {
    const next = { id: notebook.history.runs.length, cellKey: cell.key };
    return runCells(
      planRebuild(notebook, [{ name: hazard.name, cellKey: cell.key }], next),
      notebook,
    );
  },
});

function matchOf(cell: Cell, run: Run, notebook: NotebookFacts): UnsafeToRunTwice | undefined {
  const [hazard] = rerunHazards(notebook, cell);
  if (!hazard) return undefined;
  const facts = notebook.factsOf(cell);
  const { name, key, need, culprit } = hazard;
  const { home, effect } = culprit;
  const site = { cellKey: cell.key, cell: cell.index, range: facts.rangeOf(need) };
  const place = { ...site, range: home.facts.rangeOf(effect.statement) };
  const statement = firstLineOf(home.facts, effect.statement);
  return {
    cell,
    run,
    hazard,
    statement,
    line: place.range.start.line,
    names: key === undefined ? [name] : [name, String(key)],
    site,
    // On one line there is nothing to show besides.
    origin:
      place.range.start.line === site.range.start.line
        ? undefined
        : { ...place, label: `run ${runName(run)} ${saidDeed(hazard)} here` },
    evidence: [
      {
        basis: 'observed',
        fact: `${lineName(site.range.start.line)} ${neededBy(hazard)}`,
        place: site,
      },
      {
        // A saved file does not tell whether its text is the one that ran.
        basis: notebook.history.basis === 'observed' ? 'observed' : 'inferred',
        fact: `run ${runName(run)} executed ${code(statement)}`,
        place,
      },
      {
        // A list may hold the same item once more.
        basis: takesOneItem(hazard) ? 'inferred' : 'observed',
        fact: `nothing that ran since has made ${code(name)} again`,
      },
    ],
  };
}

function takesOneItem({ culprit }: RerunHazard): boolean {
  return culprit.changes.some((change) => change.kind === 'removes' && change.how === 'remove');
}

function neededBy({ kind, name, key }: RerunHazard): Phrase {
  switch (kind) {
    case 'key-gone':
      return `needs ${keyCode(key)} in ${code(name)}`;
    case 'key-there':
      return `needs ${code(name)} to be without ${keyCode(key)}`;
    case 'closed':
      return `reads from ${code(name)}`;
  }
}

function saidDeed(hazard: RerunHazard): Phrase {
  const loss = lossOf(hazard);
  return loss ? deedOf(loss) : `closed ${code(hazard.name)}`;
}

function saidSecondTime(hazard: RerunHazard): Phrase {
  const loss = lossOf(hazard);
  return loss ? secondTimeOf(loss) : 'from a closed file nothing can be read';
}

/** The hazard as the item that its next run would miss. */
function lossOf(hazard: RerunHazard): Parameters<typeof deedOf>[0] | undefined {
  switch (hazard.kind) {
    case 'key-gone':
      return { ...hazard, kind: 'removed' };
    case 'key-there':
      return { ...hazard, kind: 'present' };
    case 'closed':
      return undefined;
  }
}

function adviceOn({ culprit }: RerunHazard): Phrase {
  return culprit.effect.act.kind === 'binds'
    ? ' A new name for the result would make the cell safe to repeat.'
    : '';
}
