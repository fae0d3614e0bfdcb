/** Rewrites an import so that it takes its names from where they are now. */
import { movedImport, type ImportAddress } from '../../knowledge/movedImports.ts';
import { successorOfPython2Module } from '../../knowledge/standardModules.ts';
import type { CellEdit } from '../../model/finding.ts';
import type { ImportAlias, ImportFromStmt, ImportStmt, Span } from '../../python/ast.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import type { WrittenImport } from '../module-not-found-error/failedImport.ts';

export interface ImportRewrite {
  readonly edit: CellEdit;
  /** The import as it will read, its first line. */
  readonly text: string;
  /** Every name is the same thing as before. */
  readonly isMechanical: boolean;
}

/** `undefined` if a name of the statement has no successor, or code that uses the old name would no longer find it. */
export function rewriteImport({ cell, facts, stmt }: WrittenImport): ImportRewrite | undefined {
  const change = stmt.kind === 'ImportFrom' ? changeOfFrom(stmt, facts) : changeOfImport(stmt);
  if (!change) return undefined;
  const { span, newText, isMechanical } = change;
  const range = facts.rangeOf(span);
  const before = facts.source.slice(stmt.start, span.start);
  const after = facts.source.slice(span.end, stmt.end);
  const [text = ''] = `${before}${newText}${after}`.split('\n');
  return {
    edit: { cellKey: cell.key, cell: cell.index, range, newText },
    text,
    isMechanical,
  };
}

interface Change {
  readonly span: Span;
  readonly newText: string;
  readonly isMechanical: boolean;
}

/** Where the address is now; itself if it did not move, `undefined` if nothing took its place. */
function presentAddress(
  address: ImportAddress,
): { readonly now: ImportAddress; readonly isSame: boolean } | undefined {
  const moved = movedImport(address);
  if (moved) {
    return moved.replacement && { now: moved.replacement, isSame: moved.isMechanical };
  }
  const successor = successorOfPython2Module(address.module);
  if (successor === undefined) return { now: address, isSame: true };
  const [top = ''] = address.module.split('.');
  const module = successor + address.module.slice(top.length);
  return successor === '' ? undefined : { now: { ...address, module }, isSame: true };
}

function changeOfFrom(stmt: ImportFromStmt, facts: CellFacts): Change | undefined {
  if (stmt.isStar) {
    const target = presentAddress({ module: stmt.module, name: undefined });
    if (!target || target.now.name !== undefined) return undefined;
    return { span: stmt.moduleSpan, newText: target.now.module, isMechanical: target.isSame };
  }
  const targets = stmt.names.map((alias) => {
    const target = presentAddress({ module: stmt.module, name: alias.name });
    return target && { alias, ...target };
  });
  const present = targets.flatMap((target) => target ?? []);
  if (present.length < targets.length) return undefined;
  const isMechanical = present.every(({ isSame }) => isSame);
  const [first] = present;
  const keepsNames = present.every(
    ({ alias, now }) => now.name === alias.name && now.module === first?.now.module,
  );
  // What stands in brackets, on several lines or with comments, stays as it is written.
  if (first && keepsNames) {
    return { span: stmt.moduleSpan, newText: first.now.module, isMechanical };
  }
  const { line } = facts.lines.positionAt(stmt.start);
  const indent = facts.source.slice(facts.lines.offsetOfLine(line), stmt.start);
  if (indent.trim() !== '') return undefined;
  const modules = new Set(present.map(({ now }) => now.module));
  const lines = [...modules].flatMap((module) =>
    linesFor(
      module,
      present.filter(({ now }) => now.module === module),
    ),
  );
  return { span: stmt, newText: lines.join(`\n${indent}`), isMechanical };
}

function linesFor(
  module: string,
  taken: readonly { readonly alias: ImportAlias; readonly now: ImportAddress }[],
): readonly string[] {
  const whole = taken.filter(({ now }) => now.name === undefined);
  const names = taken.flatMap(({ alias, now }) =>
    now.name === undefined ? [] : [named(now.name, alias.bound.name)],
  );
  return [
    ...whole.map(({ alias }) => `import ${named(module, alias.bound.name)}`),
    ...(names.length > 0 ? [`from ${module} import ${names.join(', ')}`] : []),
  ];
}

function named(name: string, bound: string): string {
  return name === bound ? name : `${name} as ${bound}`;
}

function changeOfImport(stmt: ImportStmt): Change | undefined {
  const moved = stmt.names.flatMap((alias) => {
    const target = presentAddress({ module: alias.name, name: undefined });
    return target?.now.module === alias.name ? [] : [{ alias, target }];
  });
  const [only] = moved;
  if (!only?.target || moved.length !== 1) return undefined;
  const { alias, target } = only;
  // `import a.b` binds `a`: code that goes on from there would have to change, too.
  if (target.now.name !== undefined || (alias.name.includes('.') && !alias.asName)) {
    return undefined;
  }
  const newText = named(target.now.module, alias.bound.name);
  return { span: alias, newText, isMechanical: target.isSame };
}
