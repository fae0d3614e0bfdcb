/** Recognises cells that only set things up: they may run again, and everything is as it was. */
import type { Cell } from '../model/notebook.ts';
import type { Expr, Module, Stmt } from '../python/ast.ts';
import { dottedName } from '../python/dottedName.ts';
import { bodiesOf } from '../python/functions.ts';
import { importsIn } from '../python/imports.ts';
import type { NotebookFacts } from './notebookFacts.ts';

/** Magics that do the same every time. */
const SETTINGS = new Set([
  ...['alias', 'autoreload', 'capture', 'colors', 'config', 'load_ext', 'matplotlib', 'reload_ext'],
  ...['time', 'xmode'],
]);

/**
 * Whether the cell holds nothing but imports, definitions, constants and calls of what it imports, and no other cell
 * has bound one of its names anew.
 */
export function onlySetsUp(notebook: NotebookFacts, cell: Cell): boolean {
  const { module, magics, definitions } = notebook.factsOf(cell);
  if (module.error || magics.some(({ name }) => !SETTINGS.has(name))) return false;
  const names = notebook.replay.namesBefore(notebook.history.runs.length);
  return (
    isSetUp(module.body, importedNames(module)) &&
    definitions.every(({ name }) => {
      const record = names.get(name);
      return record.presence === 'absent' || record.binding?.home.cellKey === cell.key;
    })
  );
}

function importedNames(module: Module): ReadonlySet<string> {
  const imports = importsIn(module.body).flatMap(({ names }) => names);
  return new Set(imports.map(({ bound }) => bound.name));
}

function isSetUp(body: readonly Stmt[], imported: ReadonlySet<string>): boolean {
  return body.every((stmt) => {
    switch (stmt.kind) {
      case 'Import':
      case 'ImportFrom':
      case 'FunctionDef':
      case 'ClassDef':
      case 'Pass':
        return true;
      case 'If':
      case 'Try':
        return isSetUp(bodiesOf(stmt), imported);
      case 'Assign':
        return (
          stmt.value.kind === 'Constant' && stmt.targets.every((target) => target.kind === 'Name')
        );
      case 'Expr':
        return stmt.value.kind === 'Constant' || isCallOf(stmt.value, imported);
      default:
        return false;
    }
  });
}

/** `plt.style.use('dark')`, `print(np.__version__)`. */
function isCallOf(expr: Expr, imported: ReadonlySet<string>): boolean {
  const [root] = expr.kind === 'Call' ? (dottedName(expr.func)?.split('.') ?? []) : [];
  return root !== undefined && (imported.has(root) || root === 'print');
}
