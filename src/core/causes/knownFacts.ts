/** Tells what a value on the crash line is, as a kernel tells it or an output has shown it: of a variable, or a column. */
import type { Crash } from '../model/crash.ts';
import type { ColumnFacts, Facts, ValueFacts } from '../model/facts.ts';
import type { Evidence, Phrase } from '../model/finding.ts';
import type { AttributeExpr, Expr, NameExpr, SubscriptExpr } from '../python/ast.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import { seenValue } from '../state/seenValues.ts';
import type { ShownValue } from '../state/shownValues.ts';
import { originsOf, pointOf } from './boundAt.ts';
import { isNotebookName, ownSite, type CrashSite } from './crashSite.ts';
import { isUntouched } from './knownColumns.ts';
import { cellName } from './wording.ts';

/** What somebody knows of a value. */
export interface KnownFacts {
  readonly value: Partial<ValueFacts>;
  /** `says('…')`: that fact as evidence, with who knows it. */
  readonly says: (fact: Phrase) => Evidence;
}

/**
 * What is known of the value that `expr` has on that line: what the kernel tells, else what an output has shown;
 * `undefined` if nobody has looked, or it may have changed since.
 */
export function knownFacts(
  expr: Expr,
  site: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): KnownFacts | undefined {
  return factsOf(expr, { live: liveFacts(site, crash, notebook), site, crash, notebook });
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

/**
 * The kernel has been asked after its last run: of crashes before that it knows nothing, and of a run to come it knows
 * what the names hold when that begins.
 */
function liveFacts(
  { run }: CrashSite,
  crash: Crash,
  { history }: NotebookFacts,
): Facts | undefined {
  const last = history.runs.length - 1;
  const isLast = (crash.run ?? run).id === last;
  return isLast || crash.basis === 'foreseen' ? history.facts : undefined;
}

interface Look {
  readonly live: Facts | undefined;
  readonly site: CrashSite;
  readonly crash: Crash;
  readonly notebook: NotebookFacts;
}

function factsOf(expr: Expr, look: Look): KnownFacts | undefined {
  if (expr.kind === 'Name') return factsOfName(expr, look);
  const written = look.site.facts.textOf(expr).replaceAll('"', "'");
  const isPlain = look.crash.basis === 'raised' && isOfNotebook(expr, look);
  const told = isPlain ? look.live?.expressions.get(written) : undefined;
  return told ? { value: told, says: saidByKernel } : factsOfPart(expr, look);
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
function factsOfName(name: NameExpr, look: Look): KnownFacts | undefined {
  const { site, crash, notebook } = look;
  if (isNotebookName(site, name.id, name)) return factsOfVariable(name.id, look);
  const chain = originsOf(name, pointOf(site, crash, notebook), crash, notebook);
  const handed = chain.find(({ by, value, point }) => {
    const isOwn = point.callers.length === 0 && by === 'parameter';
    return isOwn && value?.kind === 'Name';
  });
  return handed?.value?.kind === 'Name' ? factsOfVariable(handed.value.id, look) : undefined;
}

function factsOfVariable(name: string, { live, crash, notebook }: Look): KnownFacts | undefined {
  const own = ownSite(crash, notebook);
  if (!own) return undefined;
  const told = live?.names.get(name);
  if (told && (crash.basis === 'raised' || isUntouched(name, own, notebook.history)))
    return { value: told, says: saidByKernel };
  const seen = seenValue(name, { runId: own.run.id, stop: own.statement }, crash, notebook);
  const [latest] = seen?.shown ?? [];
  return seen && latest && { value: seen.value, says: saidByOutput(latest, notebook) };
}

function saidByOutput(
  { cell, run, statement }: ShownValue,
  { tools }: NotebookFacts,
): KnownFacts['says'] {
  const facts = tools.reader.read(run.source);
  const isThere = cell.source === run.source;
  const place = isThere && { cellKey: cell.key, cell: cell.index, range: facts.rangeOf(statement) };
  return (fact) => ({
    basis: 'observed',
    fact: `an output of ${cellName(cell)} shows that ${fact}`,
    ...(place ? { place } : {}),
  });
}

/** A column of a table that is known, or a table of some of its columns. */
function factsOfPart(expr: Expr, look: Look): KnownFacts | undefined {
  if (expr.kind !== 'Attribute' && expr.kind !== 'Subscript') return undefined;
  const whole = factsOf(expr.value, look);
  const value = whole && partOf(expr, whole.value);
  return value && { value, says: whole.says };
}

function partOf(
  expr: AttributeExpr | SubscriptExpr,
  whole: Partial<ValueFacts>,
): Partial<ValueFacts> | undefined {
  const columns = whole.columns ?? [];
  if (expr.kind === 'Attribute') {
    const column = columns.find(({ name }) => name === expr.attr.name);
    return column && seriesOf(column, whole);
  }
  const [index, ...others] = expr.indices;
  if (!index || others.length > 0) return undefined;
  const named = (key: Expr): readonly ColumnFacts[] =>
    key.kind === 'Constant' && key.type === 'str'
      ? columns.filter(({ name, nameType }) => name === key.text && nameType === undefined)
      : [];
  if (index.kind !== 'List') {
    const [column] = named(index);
    return column && seriesOf(column, whole);
  }
  const chosen = index.elts.flatMap(named);
  if (chosen.length !== index.elts.length) return undefined;
  const [rows] = whole.shape ?? [];
  const { type } = whole;
  return {
    ...(type === undefined ? {} : { type }),
    columns: chosen,
    ...(rows === undefined ? {} : { shape: [rows, chosen.length] }),
  };
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
