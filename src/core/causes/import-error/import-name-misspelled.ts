/** The imported module or name is a slip: there is one that is called nearly the same, or the same elsewhere. */
import type { CellEdit, Fix } from '../../model/finding.ts';
import { notebookReads } from '../../python/scopes.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { defineCause, type Match } from '../cause.ts';
import { editFix } from '../editFix.ts';
import { code } from '../wording.ts';
import { movedImport } from '../../knowledge/movedImports.ts';
import { meantModule } from '../module-not-found-error/meantModule.ts';
import { readFailedImport, type WrittenImport } from '../module-not-found-error/failedImport.ts';
import { meantName } from './meantName.ts';

interface Misspelled extends Match {
  readonly wrong: string;
  readonly right: string;
  /** Where `right` is a name: its module. */
  readonly module: string | undefined;
  readonly difference: 'spelling' | 'place';
  readonly written: WrittenImport | undefined;
}

export const importNameMisspelled = defineCause<Misspelled>({
  id: 'import-name-misspelled',
  exceptions: ['ImportError', 'ModuleNotFoundError'],
  rootCause: 'implementation-error',
  docs: {
    title: 'Misspelled import',
    what: 'The module or name that is imported does not exist, and one with nearly the same name, or the same name elsewhere, does.',
    why: 'Names must match letter by letter, capitals included, and a module is often called otherwise than its package.',
    todo: 'Import the name that exists.',
    limits:
      'Near names are looked for among well-known modules, their well-known names, and what other cells import. Silent if two are equally near.',
  },
  detect(crash, notebook) {
    const failed = readFailedImport(crash, notebook);
    if (!failed?.isOwn || movedImport(failed.address)) return undefined;
    const { message, address, written } = failed;
    if (message.kind === 'import-name-missing' && (message.isCircular || message.hiddenBy)) {
      return undefined;
    }
    const site = written?.place ?? crash.site;
    const found = meant();
    if (!found) return undefined;
    const { wrong, right, module, difference } = found;
    const where = module === undefined ? '' : ` in ${code(module)}`;
    return {
      ...found,
      written,
      names: [wrong, right],
      site,
      crashType: message.kind === 'module-not-found' ? 'module-not-found' : 'environment-error',
      origin: { ...site, label: `${code(wrong)} is imported here` },
      evidence: [
        { basis: 'observed', fact: `Python found no ${code(wrong)}`, place: site },
        {
          basis: 'inferred',
          fact:
            difference === 'spelling'
              ? `${code(right)} exists${where}, and is nearly the same name`
              : `${code(right)} exists${where}`,
        },
      ],
    };

    function meant(): Pick<Misspelled, 'wrong' | 'right' | 'module' | 'difference'> | undefined {
      if (message.kind === 'module-not-found') {
        const right = message.notPackage === undefined ? meantModule(message.module) : undefined;
        const [wrong = ''] = message.module.split('.');
        return right === undefined
          ? undefined
          : { wrong, right, module: undefined, difference: 'spelling' };
      }
      const name = meantName(address, notebook);
      return (
        name && {
          wrong: message.name,
          right: name.name,
          module: name.module,
          difference: name.difference,
        }
      );
    }
  },
  explain({ wrong, right, module, difference }) {
    if (module !== undefined && difference === 'place') {
      return {
        line: `${code(wrong)} is not there; it belongs to ${code(module)}.`,
        what: `${code(wrong)} is not in the module it is imported from; ${code(module)} has it.`,
        why: 'A name can be imported only from the module that has it.',
        todo: `Import it from ${code(module)}.`,
      };
    }
    const lack =
      module === undefined
        ? `There is no module ${code(wrong)}`
        : `${code(module)} has no ${code(wrong)}`;
    return {
      line: `${lack}; did you mean ${code(right)}?`,
      what: `${lack}, but there is ${code(right)}.`,
      why: 'Python compares names letter by letter, capitals included.',
      todo: `Write ${code(right)}.`,
    };
  },
  fixes({ written, wrong, right, module, difference }, crash, notebook): readonly Fix[] {
    if (!written) return [];
    const { cell, facts, stmt, alias, place } = written;
    const isPlace = difference === 'place';
    // Other names of the statement stay where they are.
    if (isPlace && (stmt.kind !== 'ImportFrom' || stmt.names.length > 1)) return [];
    const newText = isPlace ? (module ?? right) : right;
    const range =
      isPlace && stmt.kind === 'ImportFrom' ? facts.rangeOf(stmt.moduleSpan) : place.range;
    // Without an alias the name is misspelled, or not, wherever it is used.
    const keepsName = isPlace || alias?.asName !== undefined;
    const change = {
      title: `Change to ${code(newText)}`,
      safety: keepsName ? 'safe' : 'review',
      edits: [
        { cellKey: cell.key, cell: cell.index, range, newText },
        ...(keepsName ? [] : renamedReads(wrong, right, notebook)),
      ],
      newCells: [],
    } as const;
    return editFix(change, crash, notebook);
  },
});

/** What the cells read under the wrong name, which the import gives no longer. */
function renamedReads(wrong: string, right: string, notebook: NotebookFacts): readonly CellEdit[] {
  return notebook.codeCells.flatMap((cell) => {
    const facts = notebook.factsOf(cell);
    return notebookReads(facts.scopes, wrong).map((span): CellEdit => {
      return {
        cellKey: cell.key,
        cell: cell.index,
        range: facts.rangeOf(span),
        newText: right,
      };
    });
  });
}
