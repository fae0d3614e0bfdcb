/** Tells what a value on the crash line is, as a kernel tells it: of a variable, a column of a table, or what leads there. */
import type { Crash } from '../model/crash.ts';
import type { ColumnFacts, Facts, ValueFacts } from '../model/facts.ts';
import type { Evidence, Phrase } from '../model/finding.ts';
import type { Expr, NameExpr } from '../python/ast.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import { originsOf, pointOf } from './boundAt.ts';
import { isNotebookName, type CrashSite } from './crashSite.ts';

/** What somebody knows of a value. */
export interface KnownFacts {
  readonly value: Partial<ValueFacts>;
  /** `says('…')`: that fact as evidence, with who knows it. */
  readonly says: (fact: Phrase) => Evidence;
}

/** What is known of the value that `expr` has on that line; `undefined` if nobody has looked, or it may have changed since. */
export function knownFacts(
  expr: Expr,
  site: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): KnownFacts | undefined {
  const facts = liveFacts(site, crash, notebook);
  const value = facts && valueOf(expr, { facts, site, crash, notebook });
  return value && { value, says: saidByKernel };
}

/** What the kernel tells of its machine; `undefined` if nobody has asked it, or it is another kernel's crash. */
export function knownSurroundings(
  crash: Crash,
  { history }: NotebookFacts,
): Pick<Facts, 'python' | 'packages' | 'modules' | 'paths' | 'directory'> | undefined {
  return crash.run === undefined || crash.run.session === history.session
    ? history.facts
    : undefined;
}

/** Evidence that the kernel gives. */
export function saidByKernel(fact: Phrase): Evidence {
  return { basis: 'observed', fact: `the kernel tells that ${fact}` };
}

/** The kernel has been asked after its last run: of crashes before that it knows nothing. */
function liveFacts(
  { run }: CrashSite,
  crash: Crash,
  { history }: NotebookFacts,
): Facts | undefined {
  const last = history.runs.length - 1;
  const isLast = (crash.run ?? run).id === last;
  return crash.basis === 'raised' && isLast ? history.facts : undefined;
}

interface Look {
  readonly facts: Facts;
  readonly site: CrashSite;
  readonly crash: Crash;
  readonly notebook: NotebookFacts;
}

function valueOf(expr: Expr, look: Look): Partial<ValueFacts> | undefined {
  if (expr.kind === 'Name') return variable(expr, look);
  const isNotebooks = rootOf(expr) !== undefined && isOfNotebook(expr, look);
  const written = look.site.facts.textOf(expr).replaceAll('"', "'");
  const told = isNotebooks ? look.facts.expressions.get(written) : undefined;
  return told ?? partOf(expr, look);
}

function isOfNotebook(expr: Expr, { site }: Look): boolean {
  const root = rootOf(expr);
  return root !== undefined && isNotebookName(site, root.id, root);
}

function rootOf(expr: Expr): NameExpr | undefined {
  if (expr.kind === 'Name') return expr;
  return expr.kind === 'Attribute' || expr.kind === 'Subscript' ? rootOf(expr.value) : undefined;
}

/** The notebook's variable, or the one that was handed to the function whose parameter it is. */
function variable(name: NameExpr, look: Look): ValueFacts | undefined {
  const { facts, site, crash, notebook } = look;
  if (isNotebookName(site, name.id, name)) return facts.names.get(name.id);
  const chain = originsOf(name, pointOf(site, crash, notebook), crash, notebook);
  const handed = chain.find(({ by, value, point }) => {
    const isOwn = point.callers.length === 0 && by === 'parameter';
    return isOwn && value?.kind === 'Name';
  });
  return handed?.value?.kind === 'Name' ? facts.names.get(handed.value.id) : undefined;
}

/** A column of a table that is known, or a table of some of its columns. */
function partOf(expr: Expr, look: Look): Partial<ValueFacts> | undefined {
  if (expr.kind === 'Attribute') {
    const whole = valueOf(expr.value, look);
    const column = whole?.columns?.find(({ name }) => name === expr.attr.name);
    return whole && column && seriesOf(column, whole);
  }
  const [index] = expr.kind === 'Subscript' ? expr.indices : [];
  if (expr.kind !== 'Subscript' || !index || expr.indices.length > 1) return undefined;
  const whole = valueOf(expr.value, look);
  const { columns } = whole ?? {};
  if (!whole || !columns) return undefined;
  const named = (key: Expr): readonly ColumnFacts[] =>
    key.kind === 'Constant' && key.type === 'str'
      ? columns.filter(({ name, nameType }) => name === key.text && nameType === undefined)
      : [];
  if (index.kind === 'List') {
    const chosen = index.elts.flatMap(named);
    const [rows] = whole.shape ?? [];
    return chosen.length === index.elts.length
      ? {
          ...whole,
          columns: chosen,
          ...(rows === undefined ? {} : { shape: [rows, chosen.length] }),
        }
      : undefined;
  }
  const [column] = named(index);
  return column && seriesOf(column, whole);
}

function seriesOf(column: ColumnFacts, { shape }: Partial<ValueFacts>): Partial<ValueFacts> {
  const { name, dtype, elementTypes, sample, nulls, min, max } = column;
  const rows = shape?.[0];
  return {
    type: 'pandas.core.series.Series',
    name,
    ...(rows === undefined ? {} : { shape: [rows], length: rows }),
    ...(dtype === undefined ? {} : { dtype }),
    ...(elementTypes ? { elementTypes } : {}),
    ...(sample ? { sample } : {}),
    ...(nulls === undefined ? {} : { hasNan: nulls > 0 }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}
