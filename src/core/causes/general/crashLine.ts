/** Reads the line that crashed for the general causes: which call or step failed, and where its values came from. */
import type { Crash, Frame } from '../../model/crash.ts';
import type { Evidence, Origin, Phrase } from '../../model/finding.ts';
import { sourceOfData } from '../../knowledge/dataSources.ts';
import type { CallExpr, Expr, NameExpr } from '../../python/ast.ts';
import { everyExpression } from '../../python/expressions.ts';
import { childExprs } from '../../python/walk.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { framesToError, libraryOf } from '../../traceback/reading.ts';
import { originInFront, originsOf, pointOf, type CodePoint, type NameOrigin } from '../boundAt.ts';
import { expressionsAt, innermostSite, type CrashSite } from '../crashSite.ts';
import { failedCall } from '../failedCall.ts';
import type { Wording } from '../cause.ts';
import { cellName, code, fitting, lineName } from '../wording.ts';
import { lastName } from '../../python/dottedName.ts';

/** The notebook's own line, and what stands behind it. */
export interface CrashLine {
  /** `line 3`; `this cell` where the traceback names no line of the notebook. */
  readonly where: Phrase;
  /** What failed: the call into the library, or the step that the traceback points at; else the line's statement. */
  readonly text: string;
  /** It is a call into code that is not the notebook's. */
  readonly isCall: boolean;
  /** The line itself raised the error, or code that leaves no frame. */
  readonly isRaisedHere: boolean;
  /** It is the notebook's own `raise`. */
  readonly isOwnRaise: boolean;
  /** The import name of the library that raised the error; `undefined` if the line itself did, or nobody can tell. */
  readonly library: string | undefined;
  /** Where the names in it got their values, those that come from data first; names that nobody bound are left out. */
  readonly materials: readonly Material[];
}

/** A name that the line uses. */
export interface Material {
  readonly name: string;
  readonly origin: NameOrigin;
  /** What read or made the data that the name holds: `pd.read_csv('a.csv')`. */
  readonly data: { readonly text: string; readonly at: NameOrigin } | undefined;
}

/** `undefined` if the traceback names neither a line of the notebook nor a function of a library. */
export function readCrashLine(crash: Crash, notebook: NotebookFacts): CrashLine | undefined {
  return notebook.once(crashLineOf, crash);
}

function crashLineOf(crash: Crash, notebook: NotebookFacts): CrashLine | undefined {
  const site = innermostSite(crash, notebook);
  return site ? lineAt(site, crash, notebook) : lineOfLibrary(crash, 'this cell');
}

/** Where the text does not show the call: the function that was entered. */
function lineOfLibrary(crash: Crash, where: Phrase): CrashLine | undefined {
  const entered = frameBelow(crash)?.functionName;
  const library = crash.traceback && libraryOf(crash.traceback);
  if (entered === undefined || entered.startsWith('<') || library === undefined) return undefined;
  return {
    where,
    text: `${entered}(…)`,
    isCall: true,
    isRaisedHere: false,
    isOwnRaise: false,
    library,
    materials: [],
  };
}

function lineAt(site: CrashSite, crash: Crash, notebook: NotebookFacts): CrashLine {
  const where = lineName(site.line);
  const expressions = expressionsAt(site);
  const inner = site.isRaisedHere ? undefined : frameBelow(crash);
  const point = pointOf(site, crash, notebook);
  const isOwnRaise = site.isRaisedHere && site.statement.kind === 'Raise';
  const isForeign = (expr: Expr): expr is CallExpr => isForeignCall(expr, point, crash, notebook);
  const ownCall = isOwnRaise ? undefined : expressions.find(isForeign);
  const call = inner ? failedCall(crash, site)?.call : ownCall;
  // An operator or square brackets lead to `__getitem__` and the like, which nobody wrote: the line shows them itself.
  const isWritten = inner && !/(?:^|\.)__\w+__$|<locals>/.test(inner.functionName ?? '');
  const entered = isWritten && !call ? lineOfLibrary(crash, where) : undefined;
  if (entered) return entered;
  const step = call ?? expressions[0];
  const library =
    crash.traceback && !site.isRaisedHere
      ? libraryOf(crash.traceback)
      : call && moduleOf(call.func, point, crash, notebook);
  return {
    where,
    text: site.facts.textOf(isOwnRaise ? site.statement : (step ?? site.statement)),
    isCall: call !== undefined,
    isRaisedHere: site.isRaisedHere,
    isOwnRaise,
    library,
    materials: step ? materialsOf(step, site, crash, notebook) : [],
  };
}

/**
 * Compiled code leaves no frame: whether the line may have called it. Functions of the notebook and builtins are left
 * out, and whatever a name was given otherwise.
 */
function isForeignCall(
  expr: Expr,
  point: CodePoint,
  crash: Crash,
  notebook: NotebookFacts,
): expr is CallExpr {
  if (expr.kind !== 'Call') return false;
  const { func } = expr;
  return func.kind === 'Attribute' || moduleOf(func, point, crash, notebook) !== undefined;
}

/** The top-level module that the name in front comes from. */
function moduleOf(
  func: Expr,
  point: CodePoint,
  crash: Crash,
  notebook: NotebookFacts,
): string | undefined {
  const origin = originInFront(func, point, crash, notebook);
  const { statement } = origin ?? {};
  if (statement?.kind === 'ImportFrom') return statement.module.split('.', 1)[0];
  if (statement?.kind !== 'Import') return undefined;
  const alias = statement.names.find(({ bound }) => bound.start === origin?.span.start);
  return alias?.name.split('.', 1)[0];
}

/** The first frame below the innermost notebook line: what that line called. */
function frameBelow({ traceback }: Crash): Frame | undefined {
  const frames = traceback ? framesToError(traceback) : [];
  return frames[frames.findLastIndex(({ cell }) => cell !== undefined) + 1];
}

const MOST_MATERIALS = 3;

function materialsOf(
  step: Expr,
  site: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): readonly Material[] {
  const point = pointOf(site, crash, notebook);
  const names = new Map<string, NameExpr>();
  for (const expr of everyExpression(step)) {
    if (expr.kind === 'Name' && !names.has(expr.id)) names.set(expr.id, expr);
  }
  const found = [...names.values()].flatMap((name): readonly Material[] => {
    const [origin] = originsOf(name, point, crash, notebook);
    if (!origin?.value) return [];
    return [{ name: name.id, origin, data: dataBehind(name, point, crash, notebook) }];
  });
  return found
    .toSorted((a, b) => Number(b.data !== undefined) - Number(a.data !== undefined))
    .slice(0, MOST_MATERIALS);
}

const MOST_STEPS = 12;

/** Follows a value back to what read it: through names, columns, methods and functions of it. */
function dataBehind(
  expr: Expr,
  from: CodePoint,
  crash: Crash,
  notebook: NotebookFacts,
): Material['data'] {
  let at: { readonly expr: Expr; readonly point: CodePoint; readonly origin?: NameOrigin } = {
    expr,
    point: from,
  };
  for (let step = 0; step < MOST_STEPS; step++) {
    if (at.expr.kind === 'Name') {
      const origin = originsOf(at.expr, at.point, crash, notebook).at(-1);
      if (!origin?.value) return undefined;
      at = { expr: origin.value, point: origin.point, origin };
      continue;
    }
    const { origin } = at;
    const name = at.expr.kind === 'Call' ? lastName(at.expr.func) : undefined;
    if (origin && name !== undefined && sourceOfData(name)) {
      return { text: at.point.facts.textOf(at.expr), at: origin };
    }
    const inner = madeFrom(at.expr);
    if (!inner) return undefined;
    at = { ...at, expr: inner };
  }
  return undefined;
}

/** What the value is mostly made of: the object of a method, column or part, a function's first argument. */
function madeFrom(expr: Expr): Expr | undefined {
  if (expr.kind !== 'Call') return childExprs(expr)[0];
  const isMethod = expr.func.kind === 'Attribute' && expr.func.value.kind !== 'Name';
  return isMethod ? expr.func : (expr.args[0] ?? expr.func);
}

/** Where the line's values came from, as facts; the first is the origin to show. */
export function factsOfMaterials(materials: readonly Material[]): readonly Evidence[] {
  return materials.map(({ name, origin }): Evidence => {
    const given = origin.value ? origin.point.facts.textOf(origin.value) : '';
    const where = origin.cell ? ` in ${cellName(origin.cell)}` : '';
    const how = origin.by === 'loop' || origin.by === 'comprehension' ? 'runs over' : 'comes from';
    return {
      basis: 'observed',
      fact: `${code(name)} ${how} ${code(given)}${where}`,
      ...(origin.place ? { place: origin.place } : {}),
    };
  });
}

/** The place that gave the first of them its value. */
export function originOfMaterials(materials: readonly Material[]): Origin | undefined {
  const [first] = materials;
  const place = first?.data?.at.place ?? first?.origin.place;
  return first && place && { ...place, label: `${code(first.name)} comes from here` };
}

/** What is said of a `raise` of the notebook's own; `text` is the line as it is written. */
export function ownRaiseWords(text: string): Wording {
  const head = `The notebook's own code stops here: ${code(text)}`;
  return {
    line: fitting(`${head}.`, 'The notebook stops here by a `raise` of its own.'),
    what: `${head}.`,
    why: 'No library and no slip of Python is in between: the code raises this error itself where it finds something that it does not want.',
    todo: 'Look at the condition that leads to this `raise`, and print the values that it tests.',
  };
}
