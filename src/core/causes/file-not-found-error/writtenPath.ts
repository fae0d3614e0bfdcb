/** Finds where a path, or the end of one, is written in the notebook. */
import type { Place } from '../../model/crash.ts';
import type { Cell } from '../../model/notebook.ts';
import type { ConstantExpr } from '../../python/ast.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import { expressionsIn } from '../../python/expressions.ts';
import { stringValue } from '../../python/stringValue.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';

/** A string in a cell that can be a path. */
export interface WrittenPath {
  readonly cell: Cell;
  readonly facts: CellFacts;
  readonly expr: ConstantExpr;
  readonly value: string;
  readonly place: Place;
}

/** Every string of the cells' present texts, from top to bottom. */
export function writtenPaths(notebook: NotebookFacts): readonly WrittenPath[] {
  return notebook.codeCells.flatMap((cell) => {
    const facts = notebook.factsOf(cell);
    return expressionsIn(facts.module.body).flatMap((expr): readonly WrittenPath[] => {
      if (expr.kind !== 'Constant') return [];
      const value = stringValue(expr, facts);
      if (value === undefined || value === '' || value.length > LONGEST) return [];
      const range = facts.rangeOf(expr);
      return [{ cell, facts, expr, value, place: { cellKey: cell.key, cell: cell.index, range } }];
    });
  });
}

/** Longer strings are texts. */
const LONGEST = 500;

/** The last part of a path, of either kind of system. */
export function baseName(path: string): string {
  return (
    path
      .replace(/[/\\]+$/, '')
      .split(/[/\\]/)
      .at(-1) ?? path
  );
}
