/** `from . import x`: a notebook is in no package, so there is nothing to be relative to. */
import type { Fix } from '../../model/finding.ts';
import type { Place } from '../../model/crash.ts';
import { importsIn } from '../../python/imports.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import type { ImportFromStmt } from '../../python/ast.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause, type Match } from '../cause.ts';
import { editFix } from '../editFix.ts';
import { code } from '../wording.ts';

interface Relative extends Match {
  readonly stmt: ImportFromStmt | undefined;
  readonly facts: CellFacts;
  readonly place: Place;
}

export const relativeImportInNotebook = defineCause<Relative>({
  id: 'relative-import-in-notebook',
  exceptions: ['ImportError', 'ValueError', 'SystemError', 'ModuleNotFoundError'],
  rootCause: 'implementation-error',
  docs: {
    title: 'Relative import in a notebook',
    what: 'The import begins with a dot, which means the package of the file that it stands in; a notebook belongs to none.',
    why: 'Relative imports are for files inside a package that is itself imported. A cell runs as the main program.',
    todo: 'Import by the full name, from a folder that Python looks in.',
    limits: 'The edit is offered for one dot, where the file lies beside the notebook.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    const cell = notebook.cellOf(crash.site.cellKey);
    if (message?.kind !== 'relative-import' || !cell) return undefined;
    const facts = notebook.factsOf(cell);
    const { line } = crash.site.range.start;
    const stmt = importsIn(facts.module.body).find(
      (each): each is ImportFromStmt =>
        each.kind === 'ImportFrom' &&
        each.module.startsWith('.') &&
        facts.lines.positionAt(each.start).line === line,
    );
    const site = stmt
      ? { cellKey: cell.key, cell: cell.index, range: facts.rangeOf(stmt.moduleSpan) }
      : crash.site;
    return {
      stmt,
      facts,
      place: site,
      site,
      names: [stmt?.module ?? '.'],
      crashType: 'environment-error',
      origin: { ...site, label: 'the relative import' },
      evidence: [
        { basis: 'observed', fact: 'Python refused a relative import', place: site },
        { basis: 'observed', fact: 'a cell belongs to no package' },
      ],
    };
  },
  explain({ stmt }) {
    const module = stmt === undefined ? 'The dot' : code(stmt.module);
    return {
      line: `${module} means the package around this code, and a notebook is in none.`,
      what: `${module} means the package that this code belongs to, and a notebook belongs to none.`,
      why: 'A cell runs as the main program. Relative imports work only inside files that are imported as a package.',
      todo: 'Import by the full name. If the file lies in another folder, add that folder to `sys.path` first.',
    };
  },
  fixes({ stmt, place }, crash, notebook): readonly Fix[] {
    const isBeside = stmt !== undefined && /^\.[^.]/.test(stmt.module);
    if (!isBeside) return [];
    const newText = stmt.module.slice(1);
    const edit = { cellKey: place.cellKey, cell: place.cell, range: place.range, newText };
    const title = `Change to ${code(newText)}`;
    return editFix({ title, safety: 'review', edits: [edit], newCells: [] }, crash, notebook);
  },
});
