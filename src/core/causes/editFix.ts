/** The fix that changes the notebook's text, and then runs what the crashed cell needs of it. */
import type { Crash } from '../model/crash.ts';
import type { Fix, FixSafety, Phrase } from '../model/finding.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import { planRuns } from '../state/planRuns.ts';
import { keepsSyntax, supposeChange, type TextChange } from '../state/textChange.ts';
import { cellNames, crashedCell } from './wording.ts';

/** A change of the text that cures a crash. */
export interface Cure extends TextChange {
  /** What changes. What runs is said after it. */
  readonly title: Phrase;
  readonly safety: FixSafety;
  /** Key of the cell that the title speaks of last, so that `it` means that one. */
  readonly spokenOf?: string;
  /** Keys of the edited cells that the crashed cell needs; all of them unless given. */
  readonly needed?: readonly string[];
  /** Keys of the cells to run afterwards, in order, where more has to run than names tell. */
  readonly plan?: readonly string[];
}

/**
 * Nothing is offered if a text would no longer be Python. Runs are left to the user where only the crashed cell has to
 * run, and where the cells before it would stop on the way.
 */
export function editFix(cure: Cure, crash: Crash, notebook: NotebookFacts): readonly Fix[] {
  const after = supposeChange(notebook, cure);
  if (!keepsSyntax(notebook, after)) return [];
  const cellKeys = cure.plan ?? runsAfter(cure, crash, after);
  const { edits, newCells } = cure;
  const own = new Set([crash.cellKey, ...edits.map(({ cellKey }) => cellKey)]);
  return [
    {
      kind: 'edit',
      title: `${cure.title}${spokenRuns(cellKeys, cure, crash, notebook)}`,
      safety: cellKeys.every((key) => own.has(key)) ? cure.safety : 'review',
      edits,
      newCells,
      cellKeys,
    },
  ];
}

/**
 * The edited cells, what the crashed cell lacks besides, and that cell, which the user has yet to run where its crash is
 * only foreseen. A clean run needs nothing before it.
 */
function runsAfter({ edits, needed }: Cure, crash: Crash, after: NotebookFacts): readonly string[] {
  const others = new Set(
    (needed ?? edits.map(({ cellKey }) => cellKey)).filter((key) => key !== crash.cellKey),
  );
  const edited = after.codeCells.map(({ key }) => key).filter((key) => others.has(key));
  if (after.order === 'document') return edited;
  const { cellKeys, obstacles } = planRuns(after, crash.cellKey, edited);
  if (obstacles.length > 0) return [];
  return crash.basis === 'raised' && cellKeys.length > 1 ? cellKeys : cellKeys.slice(0, -1);
}

function spokenRuns(
  cellKeys: readonly string[],
  { spokenOf, newCells }: Cure,
  crash: Crash,
  notebook: NotebookFacts,
): Phrase {
  const first = cellKeys.filter((key) => key !== crash.cellKey);
  const [only] = first;
  if (only === undefined) return '';
  const end = crash.basis === 'raised' ? `, then ${crashedCell(crash)}` : '';
  if (first.length === 1 && only === spokenOf) return ` and run it${end}`;
  // New cells shift the numbers of those below.
  const what =
    newCells.length > 0
      ? 'all that is needed'
      : cellNames(first.flatMap((key) => notebook.cellOf(key) ?? []));
  return `${end === '' ? ' and' : ','} run ${what}${end}`;
}
