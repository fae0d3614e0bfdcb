/** The defining cell ran before the kernel was restarted, and not since. */
import type { DefinitionInCell, NotebookFacts } from '../../state/notebookFacts.ts';
import { defineCause, type Match } from '../cause.ts';
import { CellName, cellName, code, runName } from '../wording.ts';
import { aboutName, readMissingName, type MissingName } from './missingName.ts';
import { firstLineOf, originOf } from '../placing.ts';
import { runFixes } from './runFix.ts';

interface BeforeRestart extends Match {
  readonly missing: MissingName;
  readonly definition: DefinitionInCell;
  readonly runLabel: string;
  /** Whether the restart was seen, or only explains how a cell can have run and its name be missing. */
  readonly isSeen: boolean;
}

export const kernelRestarted = defineCause<BeforeRestart>({
  id: 'kernel-restarted',
  exceptions: ['NameError'],
  rootCause: 'notebook-specific',
  docs: {
    title: 'Lost when the kernel restarted',
    what: 'The cell that defines the name ran before the kernel was restarted, and has not run again.',
    why: 'A restart empties the kernel. The page keeps its outputs and numbers, so it looks as if the cell had run.',
    todo: 'Run the defining cell again, then this one.',
    limits: 'A restart shows itself only by the next run, whose number starts again at 1.',
  },
  detect(crash, notebook) {
    const missing = readMissingName(crash, notebook);
    if (!missing) return undefined;
    return seenRestart(missing, notebook) ?? supposedRestart(missing, notebook);
  },
  explain({ missing, definition, runLabel, isSeen }) {
    const name = code(missing.name);
    const where = cellName(definition.cell);
    const statement = code(firstLineOf(definition.facts, definition.definition.statement));
    if (!isSeen) {
      return {
        line: `${name} was missing although ${where} shows ${runLabel}: restarted or edited since?`,
        what: `${name} did not exist, although ${where} defines it and shows run ${runLabel}.`,
        why: `Either the kernel was restarted after that run, or ${where} was edited after it. The saved notebook does not tell which.`,
        todo: `Run ${where}, then this cell.`,
      };
    }
    return {
      line: `${name} is gone since the kernel restarted; ${where} defines it.`,
      what: `${name} was lost when the kernel restarted.`,
      why: `${CellName(definition.cell)} defined it (${statement}) as ${runLabel} before the restart, and has not run since.`,
      todo: `Run ${where}, then this cell.`,
    };
  },
  fixes: ({ missing }, _crash, notebook) => runFixes(missing, notebook),
});

function definitionsElsewhere(missing: MissingName): readonly DefinitionInCell[] {
  return [...missing.below.toReversed(), ...missing.above];
}

/** A run of an earlier session defined the name, its cell still would, and has not run in this one. */
function seenRestart(missing: MissingName, notebook: NotebookFacts): BeforeRestart | undefined {
  const definition = definitionsElsewhere(missing).findLast(
    ({ cell }) =>
      notebook.runsInSession(cell.key, missing.runId).length === 0 &&
      missing.inEarlierRuns.some(({ run }) => run.cellKey === cell.key),
  );
  if (!definition) return undefined;
  const { cell } = definition;
  const run = missing.inEarlierRuns.findLast((earlier) => earlier.run.cellKey === cell.key)?.run;
  if (!run) return undefined;
  const origin = originOf(definition);
  return {
    ...aboutName(missing),
    definition,
    runLabel: runName(run),
    isSeen: true,
    origin,
    evidence: [
      missing.absence,
      {
        basis: 'observed',
        fact: `run ${runName(run)} defined it`,
        place: origin,
      },
      { basis: 'observed', fact: 'the kernel was restarted after that run' },
      { basis: 'observed', fact: `${cellName(cell)} has not run since` },
    ],
  };
}

/** A saved notebook says that the defining cell ran first and did not fail; still the name was missing. */
function supposedRestart(missing: MissingName, notebook: NotebookFacts): BeforeRestart | undefined {
  if (notebook.history.basis === 'assumed') return undefined;
  const record = notebook.replay.namesBefore(missing.runId).get(missing.name);
  if (record.presence !== 'bound' || !record.binding) return undefined;
  const { cellKey } = record.binding.home;
  const definition = definitionsElsewhere(missing).find(({ cell }) => cell.key === cellKey);
  const run = notebook.history.runs[record.binding.runId];
  if (!definition || !run) return undefined;
  const origin = originOf(definition);
  return {
    ...aboutName(missing),
    definition,
    runLabel: runName(run),
    isSeen: false,
    isOnlyConsistent: true,
    origin,
    evidence: [
      missing.absence,
      {
        basis: 'observed',
        fact: `the cell that defines it shows run ${runName(run)}, earlier than this one`,
        place: origin,
      },
    ],
  };
}
