/** The name is a well-known module, alias, class or function that no cell imports. */
import type { Cell } from '../../model/notebook.ts';
import { defineCause, type Match } from '../cause.ts';
import { cellName, code, crashedCell } from '../wording.ts';
import { endOfImports, importFixes, importsCellAbove } from './importFixes.ts';
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
    const known = importStatementFor(missing.name, missing.usedIn);
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
  explain({ missing, statement, isModule, importsCell }, crash) {
    const name = code(missing.name);
    const where = importsCell
      ? `in ${cellName(importsCell)}, with the other imports`
      : `on top of ${crashedCell(crash)}`;
    return {
      line: `${name} is not imported; it needs ${code(statement)}.`,
      what: `${name} is not imported.`,
      why: isModule
        ? `${name} is the usual name of a module, and no cell of the notebook imports it.`
        : `${name} comes from a library, and no cell of the notebook imports it.`,
      todo: `Add ${code(statement)} ${where}.`,
    };
  },
  fixes: (match, crash, notebook) => importFixes(match.statement, match, crash, notebook),
});
