/** The text that ran and the text on the page differ, and only one of them defines the name. */
import type { Cell } from '../../model/notebook.ts';
import type { Run } from '../../model/execution.ts';
import type { LostText } from '../../model/finding.ts';
import type { DefinitionInCell, NotebookFacts } from '../../state/notebookFacts.ts';
import { defineCause, type Match } from '../cause.ts';
import { compareFix, lostTextOf } from '../lostText.ts';
import { CellName, cellName, code, list, runName } from '../wording.ts';
import { aboutName, readMissingName, type MissingName } from './missingName.ts';
import { firstLineOf, originOf } from '../placing.ts';
import { restoringFixes } from './restoringFix.ts';
import { runFixes } from './runFix.ts';

interface EditedDefinition extends Match {
  readonly missing: MissingName;
  readonly cell: Cell;
  readonly run: Run;
  readonly lost: LostText;
  /** `came-later`: the present text defines the name, the text that ran did not. `went-away`: the other way round. */
  readonly change: 'came-later' | 'went-away';
  readonly statement: string;
  /** What the text that ran defined instead, or what the text defines now instead. */
  readonly others: readonly string[];
}

export const definitionEditedAway = defineCause<EditedDefinition>({
  id: 'definition-edited-away',
  exceptions: ['NameError'],
  rootCause: 'notebook-specific',
  docs: {
    title: 'The defining cell was edited after it ran',
    what: 'The cell that should define the name was edited after its last run: either the new text has not run, or the old text is gone.',
    why: 'The kernel knows the text that ran, not the text on the page. After a rename the old name lives on in the kernel and the new one does not exist.',
    todo: 'Run the edited cell, or bring back the text that defined the name.',
    limits:
      'Needs the text that ran, so it works while the notebook is open; a saved file holds only the present text.',
  },
  detect(crash, notebook) {
    const missing = readMissingName(crash, notebook);
    if (!missing) return undefined;
    return definitionCameLater(missing, notebook) ?? definitionWentAway(missing, notebook);
  },
  explain({ missing, cell, run, change, statement, others }) {
    const name = code(missing.name);
    const where = cellName(cell);
    const instead = others.length > 0 ? list(others.slice(0, 3).map(code)) : 'no name';
    if (change === 'came-later') {
      return {
        line: `${name} is in ${where} now, but ${where} was edited after it ran.`,
        what: `The kernel still knows the old ${where}.`,
        why: `When it ran as ${runName(run)} it defined ${instead}; its text now defines ${name} (${code(statement)}).`,
        todo: `Run ${where}, then this cell.`,
      };
    }
    return {
      line: `${name} was defined by ${where} until that cell was edited.`,
      what: `${CellName(cell)} used to define ${name}.`,
      why: `Run ${runName(run)} of it executed ${code(statement)}; the text was changed later and now defines ${instead}.`,
      todo: `Use the new name here, or bring back the earlier text of ${where} and run it.`,
    };
  },
  fixes: ({ missing, lost, change }, crash, notebook) => [
    ...(change === 'came-later'
      ? runFixes(missing, notebook)
      : restoringFixes(lost, crash, notebook)),
    compareFix(lost),
  ],
});

/** The present text defines the name, and the cell ran in this session with a text that did not. */
function definitionCameLater(
  missing: MissingName,
  notebook: NotebookFacts,
): EditedDefinition | undefined {
  const candidates: readonly DefinitionInCell[] = [...missing.below.toReversed(), ...missing.above];
  for (const definition of candidates.toReversed()) {
    const { cell, facts } = definition;
    const run = notebook.runsInSession(cell.key, missing.runId).at(-1);
    if (!run || run.source === cell.source || run.outcome.kind === 'unfinished') continue;
    const ranNames = notebook.tools.reader.read(run.source).definitions.map(({ name }) => name);
    if (ranNames.includes(missing.name)) continue;
    const present = new Set(facts.definitions.map(({ name }) => name));
    const origin = originOf(definition);
    return {
      ...aboutName(missing),
      cell,
      run,
      lost: lostTextOf(run, notebook.history),
      change: 'came-later',
      statement: firstLineOf(facts, definition.definition.statement),
      others: [...new Set(ranNames)].filter((name) => !present.has(name)),
      origin,
      evidence: [
        missing.absence,
        {
          basis: 'observed',
          fact: `${code(firstLineOf(facts, definition.definition.statement))} defines it now`,
          place: origin,
        },
        {
          basis: 'observed',
          fact: `run ${runName(run)} of ${cellName(cell)} had another text, which did not`,
        },
      ],
    };
  }
  return undefined;
}

/** No cell defines the name now; an earlier text of a cell that still exists did. */
function definitionWentAway(
  missing: MissingName,
  notebook: NotebookFacts,
): EditedDefinition | undefined {
  if (missing.above.length + missing.within.length + missing.below.length > 0) return undefined;
  if (missing.record?.removal) return undefined;
  const earlier = missing.inEarlierRuns.findLast(({ run }) => notebook.cellOf(run.cellKey));
  const cell = earlier && notebook.cellOf(earlier.run.cellKey);
  if (!earlier || !cell) return undefined;
  const { run, facts, definition } = earlier;
  const ranNames = new Set(facts.definitions.map(({ name }) => name));
  const others = notebook
    .factsOf(cell)
    .definitions.map(({ name }) => name)
    .filter((name) => !ranNames.has(name));
  const statement = firstLineOf(facts, definition.statement);
  return {
    ...aboutName(missing),
    cell,
    run,
    lost: lostTextOf(run, notebook.history),
    change: 'went-away',
    statement,
    others: [...new Set(others)],
    origin: {
      cellKey: cell.key,
      cell: cell.index,
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      label: `${code(missing.name)} was defined in this cell`,
    },
    evidence: [
      missing.absence,
      {
        basis: 'observed',
        fact: `run ${runName(run)} of ${cellName(cell)} executed ${code(statement)}`,
      },
      {
        basis: 'observed',
        fact: `the text of ${cellName(cell)} has changed since and no longer does`,
      },
    ],
  };
}
