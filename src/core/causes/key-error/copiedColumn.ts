/** Finds the assignment that wrote a missing column into a copy of the table. */
import type { Crash } from '../../model/crash.ts';
import type { Expr, NameExpr, Span, SubscriptExpr } from '../../python/ast.ts';
import { keyOfConstant } from '../../python/keys.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { originsOf, pointOf, type CodePoint } from '../boundAt.ts';
import type { CrashSite } from '../crashSite.ts';
import { rootName } from '../subject.ts';
import { readLostItem } from './lostItem.ts';
import { readMissingLabel } from './missingLabel.ts';

/** The assignment that went into a copy. */
export interface CopiedColumn {
  /** The table that it looks like it changes. */
  readonly name: string;
  readonly column: string;
  readonly target: SubscriptExpr;
  /** The crash line, and where it asks for the column. */
  readonly site: CrashSite;
  readonly need: Span;
  /** The text that wrote it, as it ran. */
  readonly at: Pick<CodePoint, 'run' | 'facts'>;
}

/** `undefined` if no statement since the table was bound wrote the column so. */
export function readCopiedColumn(crash: Crash, notebook: NotebookFacts): CopiedColumn | undefined {
  return notebook.once(findCopiedColumn, crash);
}

function findCopiedColumn(crash: Crash, notebook: NotebookFacts): CopiedColumn | undefined {
  const missing = readMissingLabel(crash, notebook);
  const { asked, site, label } = missing ?? {};
  if (missing?.of !== 'table' || asked?.owner.kind !== 'Name' || !site || asked.isRow)
    return undefined;
  if (label?.kind !== 'string' || readLostItem(crash, notebook)) return undefined;
  const name = asked.owner.id;
  const bound = originsOf(asked.owner, pointOf(site, crash, notebook), crash, notebook)[0];
  if (!bound?.isSure || !crash.run) return undefined;
  const since = bound.point.run;
  const runs = notebook.history.runs.filter(
    ({ id, session }) => session === since.session && id >= since.id && id <= (crash.run?.id ?? id),
  );
  for (const run of runs.toReversed()) {
    const facts = notebook.tools.reader.read(run.source);
    for (const stmt of facts.module.body.toReversed()) {
      if (stmt.kind !== 'Assign') continue;
      // What stands before the binding wrote into what the name held then.
      if (run.id === since.id && stmt.start < bound.span.start) continue;
      if (run.id === site.run.id && stmt.start >= site.statement.start) continue;
      const valueOf = (variable: NameExpr): Expr | undefined => {
        const point = { run, facts, callers: [], until: undefined };
        return originsOf(variable, point, crash, notebook).at(-1)?.value;
      };
      const target = stmt.targets.find((each) => isCopyOf(name, label.value, each, valueOf));
      if (target?.kind === 'Subscript')
        return { name, column: label.value, target, site, need: asked.need, at: { run, facts } };
    }
  }
  return undefined;
}

/** What a variable was given. */
type ValueOf = (variable: NameExpr) => Expr | undefined;

/** `df[mask]['b']`, `df.loc[mask]['b']`, `df.head()['b']`. */
function isCopyOf(name: string, column: string, target: Expr, valueOf: ValueOf): boolean {
  if (target.kind !== 'Subscript') return false;
  const [index] = target.indices;
  if (index?.kind !== 'Constant' || keyOfConstant(index) !== column) return false;
  return makesCopy(target.value, valueOf) && rootName(target.value)?.id === name;
}

/** A selection of rows, or a method's result; a single column or an attribute may be the thing itself. */
function makesCopy(expr: Expr, valueOf: ValueOf): boolean {
  if (expr.kind === 'Call') return expr.func.kind === 'Attribute';
  if (expr.kind !== 'Subscript') return false;
  const [index, ...others] = expr.indices;
  return index !== undefined && others.length === 0 && selects(index, valueOf);
}

/** A mask, a slice, a list of columns; of a variable, what it was given. */
function selects(index: Expr, valueOf: ValueOf): boolean {
  const value = index.kind === 'Name' ? valueOf(index) : index;
  return value !== undefined && /^(?:Compare|BinOp|UnaryOp|Slice|List|Call)$/.test(value.kind);
}
