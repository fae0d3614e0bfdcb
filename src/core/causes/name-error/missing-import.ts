/** The name is a well-known module, alias, class or function that no cell imports. */
import type { Crash } from '../../model/crash.ts';
import type { Fix } from '../../model/finding.ts';
import type { Cell } from '../../model/notebook.ts';
import type { Position } from '../../model/position.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { defineCause, type Match } from '../cause.ts';
import { cellName, code } from '../wording.ts';
import { isBoundNowhere, aboutName, readMissingName, type MissingName } from './missingName.ts';
import { importStatementFor } from './wellKnownImports.ts';

interface MissingImport extends Match {
  readonly missing: MissingName;
  readonly statement: string;
  readonly isModule: boolean;
  /** Where the notebook keeps its imports, if that is a cell above. */
  readonly importsCell: Cell | undefined;
}

export const missingImport = defineCause<MissingImport>({
  id: 'missing-import',
  exceptions: ['NameError'],
  rootCause: 'implementation-error',
  docs: {
    title: 'Not imported',
    what: 'The name is a well-known module, its usual alias, or a well-known class or function, and no cell imports it.',
    why: 'The import was left out, or stood in a cell that was lost before the notebook was saved.',
    todo: 'Add the import, best in the cell where the notebook keeps its imports, and run it.',
    limits: 'Knows several hundred names. Silent if any cell defines the name.',
  },
  detect(crash, notebook) {
    const missing = readMissingName(crash, notebook);
    if (!missing || !isBoundNowhere(missing)) return undefined;
    const known = importStatementFor(missing.name, notebook.factsOf(missing.cell));
    if (!known) return undefined;
    const wasDeleted = notebook.history.removed.some((cell) =>
      notebook.tools.reader.read(cell.source).definitions.some(({ name }) => name === missing.name),
    );
    if (wasDeleted) return undefined;
    const importsCell = importsCellAbove(missing.cell, notebook);
    return {
      ...aboutName(missing),
      statement: known.statement,
      isModule: known.isModule,
      importsCell,
      origin: importsCell && {
        cellKey: importsCell.key,
        cell: importsCell.index,
        range: {
          start: endOfImports(notebook.factsOf(importsCell)),
          end: endOfImports(notebook.factsOf(importsCell)),
        },
        label: 'the notebook keeps its imports here',
      },
      evidence: [
        missing.absence,
        { basis: 'observed', fact: `no cell imports or defines ${code(missing.name)}` },
        {
          basis: known.isUnique ? 'observed' : 'inferred',
          fact: `${code(missing.name)} is what ${code(known.statement)} gives`,
        },
      ],
    };
  },
  explain({ missing, statement, isModule, importsCell }) {
    const name = code(missing.name);
    const where = importsCell
      ? `in ${cellName(importsCell)}, with the other imports`
      : 'on top of this cell';
    return {
      line: `${name} is not imported; it needs ${code(statement)}.`,
      what: `${name} is not imported.`,
      why: isModule
        ? `${name} is the usual name of a module, and no cell of the notebook imports it.`
        : `${name} comes from a library, and no cell of the notebook imports it.`,
      todo: `Add ${code(statement)} ${where}.`,
    };
  },
  fixes: (match, crash, notebook) => importFixes(match, crash, notebook),
});

function importFixes(match: MissingImport, crash: Crash, notebook: NotebookFacts): readonly Fix[] {
  const { missing, statement, importsCell } = match;
  const insertInto = (
    cell: Cell,
    position: Position,
    title: string,
    cellKeys: readonly string[],
  ): Fix => {
    const isLineStart = position.character === 0;
    return {
      kind: 'edit',
      title,
      safety: 'safe',
      edits: [
        {
          cellKey: cell.key,
          cell: cell.index,
          range: { start: position, end: position },
          newText: isLineStart ? `${statement}\n` : `\n${statement}`,
        },
      ],
      newCells: [],
      cellKeys,
    };
  };
  const here = insertInto(
    missing.cell,
    topOfCode(notebook.factsOf(missing.cell)),
    `Add ${code(statement)} to this cell`,
    [],
  );
  if (!importsCell) return [here];
  const position = endOfImports(notebook.factsOf(importsCell));
  const keys = crash.basis === 'raised' ? [importsCell.key, missing.cell.key] : [importsCell.key];
  const run = crash.basis === 'raised' ? 'run it, then this cell' : 'run it';
  return [
    insertInto(
      importsCell,
      position,
      `Add ${code(statement)} to ${cellName(importsCell)} and ${run}`,
      keys,
    ),
    here,
  ];
}

/** The first cell above that begins with imports and holds at least two, or little else. */
function importsCellAbove(cell: Cell, notebook: NotebookFacts): Cell | undefined {
  return notebook.codeCells.find((candidate) => {
    if (candidate.index >= cell.index) return false;
    const { body, error } = notebook.factsOf(candidate).module;
    const imports = body.filter(({ kind }) => kind === 'Import' || kind === 'ImportFrom').length;
    return error === undefined && imports > 0 && (imports >= 2 || imports * 2 >= body.length);
  });
}

/** The end of the last import at the top level. */
function endOfImports(facts: CellFacts): Position {
  const last = facts.module.body.findLast(({ kind }) => kind === 'Import' || kind === 'ImportFrom');
  return facts.lines.positionAt(last?.end ?? 0);
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
