/** Lists the files and addresses that a notebook reads, as far as they are written out. */
import { sourceOfData } from '../../knowledge/dataSources.ts';
import type { ReadFile } from '../../model/auditReport.ts';
import { groupBy } from '../../model/groupBy.ts';
import type { Steps } from '../../model/steps.ts';
import type { CallExpr, Expr } from '../../python/ast.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import { lastName } from '../../python/dottedName.ts';
import { expressionsIn } from '../../python/expressions.ts';
import { stringValue } from '../../python/stringValue.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';

/**
 * Paths that are written out in calls that read, in the order of the page; one step for each cell. Whether they exist,
 * live values may say.
 */
export function* filesRead(notebook: NotebookFacts): Steps<readonly ReadFile[]> {
  const read: { readonly path: string; readonly cell: number }[] = [];
  for (const cell of notebook.codeCells) {
    const facts = notebook.factsOf(cell);
    const paths = expressionsIn(facts.module.body).flatMap((expr) => pathReadBy(expr, facts));
    read.push(...paths.map((path) => ({ path, cell: cell.index })));
    yield;
  }
  const told = notebook.history.facts?.paths;
  return [...groupBy(read, ({ path }) => path)].map(([path, places]): ReadFile => {
    const exists = told?.get(path)?.exists;
    return {
      path,
      kind: ADDRESS.test(path) ? 'address' : 'file',
      cells: [...new Set(places.map(({ cell }) => cell))],
      presence: exists === undefined ? 'unknown' : exists ? 'present' : 'missing',
    };
  });
}

const ADDRESS = /^[a-z][a-z0-9+.-]+:\/\//i;
/** A folder, or a name with an ending that is no number: `1.5` is none. */
const PATH = /[/\\]|\.(?=\w*[a-z])\w{1,8}$/i;
/** Longer strings are texts. */
const LONGEST = 500;

function pathReadBy(expr: Expr, facts: CellFacts): readonly string[] {
  if (expr.kind !== 'Call') return [];
  const name = lastName(expr.func);
  // What somebody is asked and what a database is told only look like paths.
  if (name === undefined || !sourceOfData(name) || name === 'input' || name === 'execute')
    return [];
  if (name === 'open' && writes(expr, facts)) return [];
  const [first] = expr.args;
  const path = first?.kind === 'Constant' ? stringValue(first, facts) : undefined;
  if (path === undefined || path.length > LONGEST || /\s{2}|\n/.test(path)) return [];
  return PATH.test(path) ? [path] : [];
}

function writes({ args, keywords }: CallExpr, facts: CellFacts): boolean {
  const mode = args[1] ?? keywords.find(({ arg }) => arg?.name === 'mode')?.value;
  const text = mode?.kind === 'Constant' ? stringValue(mode, facts) : undefined;
  return /[wax]/.test(text ?? '');
}
