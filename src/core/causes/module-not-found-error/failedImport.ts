/** Reads which import failed: what it asked for, who asked, and where that stands in the notebook. */
import type { ImportAddress } from '../../knowledge/movedImports.ts';
import type { Crash, Place } from '../../model/crash.ts';
import type { Cell } from '../../model/notebook.ts';
import type { ImportAlias, ImportFromStmt, ImportStmt, Span } from '../../python/ast.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import { importsIn } from '../../python/imports.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import type { ImportNameMissing, ModuleNotFound } from '../../traceback/messageFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { libraryOf, uncaughtException } from '../../traceback/reading.ts';

/** The import statement on the line that crashed. */
export interface WrittenImport {
  readonly cell: Cell;
  readonly facts: CellFacts;
  readonly stmt: ImportStmt | ImportFromStmt;
  /** The clause that failed; `undefined` where the module of a `from` is missing. */
  readonly alias: ImportAlias | undefined;
  /** The missing module or name in it. */
  readonly place: Place;
}

export interface FailedImport {
  readonly message: ModuleNotFound | ImportNameMissing;
  /** What was asked for: with the name where it was a name of a module, and as much of the module as is written. */
  readonly address: ImportAddress;
  /** The library whose own import failed; `undefined` if the notebook, or a file of the user's, asked. */
  readonly library: string | undefined;
  /** Whether the failed import is one of the notebook's own. */
  readonly isOwn: boolean;
  readonly written: WrittenImport | undefined;
}

/** `undefined` if the crash is no failed import, or a name's module is not known. */
export function readFailedImport(crash: Crash, notebook: NotebookFacts): FailedImport | undefined {
  const message = parseMessage(crash.exception, crash.message);
  if (message?.kind !== 'module-not-found' && message?.kind !== 'import-name-missing') {
    return undefined;
  }
  const last = crash.traceback && uncaughtException(crash.traceback).frames.at(-1);
  const isOwn = last === undefined || last.cell !== undefined;
  const written = isOwn ? writtenImport(message, crash, notebook) : undefined;
  const address = addressOf(message, written);
  if (!address) return undefined;
  const library = crash.traceback && !isOwn ? libraryOf(crash.traceback) : undefined;
  return { message, address, library, isOwn, written };
}

function addressOf(
  message: ModuleNotFound | ImportNameMissing,
  written: WrittenImport | undefined,
): ImportAddress | undefined {
  const stmt = written?.stmt;
  const from = stmt?.kind === 'ImportFrom' ? stmt.module : undefined;
  if (message.kind === 'import-name-missing') {
    const module = from ?? message.module;
    return module === undefined ? undefined : { module, name: message.name };
  }
  // Python names the first part that it did not find; the statement has the whole.
  const module = from ?? written?.alias?.name ?? message.module;
  const only = stmt?.kind === 'ImportFrom' && stmt.names.length === 1 ? stmt.names[0] : undefined;
  return { module, name: only?.name };
}

function writtenImport(
  message: ModuleNotFound | ImportNameMissing,
  crash: Crash,
  notebook: NotebookFacts,
): WrittenImport | undefined {
  const cell = notebook.cellOf(crash.site.cellKey);
  if (!cell) return undefined;
  const facts = notebook.factsOf(cell);
  const { line } = crash.site.range.start;
  const lineOf = (offset: number): number => facts.lines.positionAt(offset).line;
  for (const stmt of importsIn(facts.module.body)) {
    if (lineOf(stmt.start) > line || lineOf(stmt.end) < line) continue;
    const found = missingPart(stmt, message);
    if (!found) continue;
    const range = facts.rangeOf(found.span);
    const place = { cellKey: cell.key, cell: cell.index, range };
    return { cell, facts, stmt, alias: found.alias, place };
  }
  return undefined;
}

function missingPart(
  stmt: ImportStmt | ImportFromStmt,
  message: ModuleNotFound | ImportNameMissing,
): { readonly span: Span; readonly alias: ImportAlias | undefined } | undefined {
  if (message.kind === 'import-name-missing') {
    if (stmt.kind !== 'ImportFrom') return undefined;
    if (message.module !== undefined && !isSameModule(stmt.module, message.module))
      return undefined;
    const alias = stmt.names.find(({ name }) => name === message.name);
    return alias && { span: { start: alias.start, end: alias.start + alias.name.length }, alias };
  }
  const { module } = message;
  const upTo = ({ start, end }: Span): Span => ({
    start,
    end: Math.min(end, start + module.length),
  });
  const isIt = (name: string): boolean => name === module || name.startsWith(`${module}.`);
  if (stmt.kind === 'ImportFrom') {
    return isIt(stmt.module) ? { span: upTo(stmt.moduleSpan), alias: undefined } : undefined;
  }
  const alias = stmt.names.find(({ name }) => isIt(name));
  return alias && { span: upTo(alias), alias };
}

/** A package may hand on a module under a name of its own: `tensorflow.keras` is `keras.api._v2.keras`. */
function isSameModule(written: string, printed: string): boolean {
  return written === printed || written.split('.').at(-1) === printed.split('.').at(-1);
}
