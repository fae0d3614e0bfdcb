/** Adds imports: with the others, or to the cell that lacks them. */
import type { Crash } from '../../model/crash.ts';
import type { Fix } from '../../model/finding.ts';
import type { Cell } from '../../model/notebook.ts';
import type { Position } from '../../model/position.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { planRuns } from '../../state/planRuns.ts';
import { judgeRetry } from '../../state/retry.ts';
import { onlySetsUp } from '../../state/setUp.ts';
import { editFix } from '../editFix.ts';
import { cellName, code, crashedCell, list } from '../wording.ts';
import type { MissingName } from './missingName.ts';
import { importStatementFor } from './wellKnownImports.ts';

/** How many imports a title names. */
const SPOKEN = 3;

/** The import, together with those of other well-known names that the cell lacks. */
export function importFixes(
  statement: string,
  {
    missing,
    importsCell,
  }: { readonly missing: MissingName; readonly importsCell: Cell | undefined },
  crash: Crash,
  notebook: NotebookFacts,
): readonly Fix[] {
  const statements = [...new Set([statement, ...otherImports(missing, notebook)])];
  const added =
    statements.length > SPOKEN ? `${statements.length} imports` : list(statements.map(code));
  const insertInto = (cell: Cell, position: Position, where: string): readonly Fix[] => {
    const text = statements.join('\n');
    const newText = position.character === 0 ? `${text}\n` : `\n${text}`;
    const range = { start: position, end: position };
    const edits = [{ cellKey: cell.key, cell: cell.index, range, newText }];
    const change = {
      title: `Add ${added} to ${where}`,
      safety: 'safe',
      edits,
      newCells: [],
    } as const;
    return editFix({ ...change, spokenOf: cell.key }, crash, notebook);
  };
  const withOthers = importsCell
    ? insertInto(importsCell, endOfImports(notebook.factsOf(importsCell)), cellName(importsCell))
    : [];
  return [
    // Without a run it cures nothing.
    ...withOthers.filter((fix) => fix.kind === 'edit' && fix.cellKeys.length > 0),
    ...insertInto(missing.cell, topOfCode(notebook.factsOf(missing.cell)), crashedCell(crash)),
  ];
}

/** Imports of the names that the cell would miss next; only where nothing else can be meant. */
function otherImports({ name, cell }: MissingName, notebook: NotebookFacts): readonly string[] {
  const facts = notebook.factsOf(cell);
  return planRuns(notebook, cell.key)
    .unresolved.filter((other) => other !== name)
    .flatMap((other) => {
      const known = importStatementFor(other, facts);
      return known?.isUnique ? [known.statement] : [];
    });
}

/**
 * The first cell above that begins with imports and holds at least two, or little else. It has to run again with its
 * new line: `undefined` if that would stop, or undo what happened since.
 */
export function importsCellAbove(cell: Cell, notebook: NotebookFacts): Cell | undefined {
  const found = notebook.codeCells.find((candidate) => {
    if (candidate.index >= cell.index) return false;
    const { body, error } = notebook.factsOf(candidate).module;
    const imports = body.filter(({ kind }) => kind === 'Import' || kind === 'ImportFrom').length;
    return error === undefined && imports > 0 && (imports >= 2 || imports * 2 >= body.length);
  });
  return found && canRunAgain(found, notebook) ? found : undefined;
}

function canRunAgain(cell: Cell, notebook: NotebookFacts): boolean {
  const hasRun = notebook.runsInSession(cell.key, notebook.history.runs.length).length > 0;
  return !hasRun || (onlySetsUp(notebook, cell) && !judgeRetry(notebook, cell).isFutile);
}

/** The end of the last import at the top level, its comment included. */
export function endOfImports({ module, lines, source }: CellFacts): Position {
  const last = module.body.findLast(({ kind }) => kind === 'Import' || kind === 'ImportFrom');
  const end = last?.end ?? 0;
  const [comment = ''] = /^[ \t]*#.*/.exec(source.slice(end)) ?? [];
  return lines.positionAt(end + comment.length);
}

/** The start of the first line that is Python: below cell magics and `from __future__` imports. */
function topOfCode(facts: CellFacts): Position {
  const future = facts.module.body.findLast(
    (stmt) => stmt.kind === 'ImportFrom' && stmt.module === '__future__',
  );
  const magic = facts.magics.findLast(({ kind }) => kind === 'cell-magic');
  const after = Math.max(
    future ? facts.lines.positionAt(future.end).line + 1 : 0,
    magic ? magic.line + 1 : 0,
  );
  const { lineCount } = facts.lines;
  return after < lineCount
    ? { line: after, character: 0 }
    : facts.lines.positionAt(facts.source.length);
}
