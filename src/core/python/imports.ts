/** Lists the imports of a text, wherever they stand. */
import type { ImportFromStmt, ImportStmt, Stmt } from './ast.ts';

/** In source order, those inside branches, functions and classes included. */
export function importsIn(body: readonly Stmt[]): readonly (ImportStmt | ImportFromStmt)[] {
  return body.flatMap((stmt): readonly (ImportStmt | ImportFromStmt)[] => {
    switch (stmt.kind) {
      case 'Import':
      case 'ImportFrom':
        return [stmt];
      case 'If':
      case 'For':
      case 'While':
        return importsIn([...stmt.body, ...stmt.orelse]);
      case 'With':
      case 'FunctionDef':
      case 'ClassDef':
        return importsIn(stmt.body);
      case 'Try':
        return importsIn([
          ...stmt.body,
          ...stmt.handlers.flatMap((handler) => handler.body),
          ...stmt.orelse,
          ...stmt.finalbody,
        ]);
      case 'Match':
        return importsIn(stmt.cases.flatMap(({ body: inner }) => inner));
      case 'Broken':
        return importsIn(stmt.parts);
      default:
        return [];
    }
  });
}

/** Full names of the modules that the statement imports, `os.path`; none for a relative import. */
export function modulesOf(stmt: ImportStmt | ImportFromStmt): readonly string[] {
  if (stmt.kind === 'Import') return stmt.names.map(({ name }) => name);
  return stmt.module.startsWith('.') ? [] : [stmt.module];
}

/** The first part of a module's name: `sklearn` of `sklearn.svm`. */
export function topOf(module: string): string {
  return module.split('.', 1)[0] ?? module;
}
