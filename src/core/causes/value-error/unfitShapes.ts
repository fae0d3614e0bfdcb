/** Finds the values of a crash line whose shapes do not go together, and what would make them fit. */
import type { Phrase } from '../../model/finding.ts';
import type { CallExpr, Expr } from '../../python/ast.ts';
import { argumentOf } from '../../python/keys.ts';
import type { Shape, ShapeOperation } from '../../traceback/dataMessageFacts.ts';
import { expressionsAt, type CrashSite } from '../crashSite.ts';
import type { CrashLine } from '../valueCause.ts';
import { sizeOf, spokenShape } from '../valueWords.ts';
import { lastName } from '../../python/dottedName.ts';

/** In the order in which the message names their shapes; empty where the line leaves a choice. */
export function unfitValues(operation: ShapeOperation, line: CrashLine): readonly Expr[] {
  const { site, failed } = line;
  if (!site) return [];
  const call = failed?.call;
  switch (operation) {
    case 'combine':
      return combined(site, call);
    case 'multiply':
      return multiplied(site);
    case 'store':
    case 'column':
    case 'rename':
      return stored(site, operation);
    case 'mask':
      return masked(site);
    case 'reshape':
      return reshaped(site);
    case 'join':
    case 'stack':
      return joined(call);
    case 'colours':
      return call ? coloured(call) : [];
    case 'plot':
    case 'labels':
    case 'loss':
      return call ? call.args.slice(0, 2) : [];
    case 'table':
      return [];
  }
}

/** The operands of the only operation on the line that combines two values that may be arrays. */
function combined(site: CrashSite, call: CallExpr | undefined): readonly Expr[] {
  const { statement } = site;
  const pairs = expressionsAt(site).flatMap((expr): readonly (readonly [Expr, Expr])[] => {
    if (expr.kind === 'BinOp' && expr.op !== '@') return [[expr.left, expr.right]];
    const [left, right] = expr.kind === 'Compare' ? expr.operands : [];
    return left && right ? [[left, right]] : [];
  });
  const own: readonly (readonly [Expr, Expr])[] =
    statement.kind === 'AugAssign' ? [[statement.target, statement.value]] : [];
  const open = [...own, ...pairs].filter((pair) => !pair.some(isSingle));
  const [only, ...others] = open;
  // Inner operations are carried out first; with several of them nobody can tell.
  if (only) return others.length === 0 ? only : [];
  return call?.args.filter((arg) => !isSingle(arg)).slice(0, 2) ?? [];
}

/** All values that the line's operations combine, where they leave a choice: two of them do not fit. */
export function combinedAmong({ site }: CrashLine): readonly Expr[] {
  if (!site?.isRaisedHere) return [];
  const isOperation = (expr: Expr): boolean =>
    (expr.kind === 'BinOp' && expr.op !== '@') || expr.kind === 'Compare';
  const leaves = expressionsAt(site)
    .flatMap((expr): readonly Expr[] => {
      if (expr.kind === 'BinOp' && expr.op !== '@') return [expr.left, expr.right];
      return expr.kind === 'Compare' ? expr.operands : [];
    })
    .filter((expr) => !isOperation(expr) && !isSingle(expr))
    .toSorted((a, b) => a.start - b.start);
  const texts = leaves.map((expr) => site.facts.textOf(expr));
  return leaves.filter((_, at) => texts.indexOf(texts[at] ?? '') === at);
}

/** What was to become one array: NumPy fills it item by item. */
export function gathered({ site, failed }: CrashLine): Expr | undefined {
  const isMaking = /^(?:array|asarray|asanyarray)$/.test(failed?.callee ?? '');
  const [items] = isMaking && site?.isRaisedHere ? (failed?.call.args ?? []) : [];
  return items;
}

/** A number, which goes with every shape. */
function isSingle(expr: Expr): boolean {
  if (expr.kind === 'UnaryOp') return isSingle(expr.operand);
  return expr.kind === 'Constant' || (expr.kind === 'Call' && lastName(expr.func) === 'len');
}

function multiplied(site: CrashSite): readonly Expr[] {
  for (const expr of expressionsAt(site)) {
    if (expr.kind === 'BinOp' && expr.op === '@') return [expr.left, expr.right];
    if (expr.kind !== 'Call' || !/^(?:dot|matmul|mm|inner)$/.test(lastName(expr.func) ?? ''))
      continue;
    if (expr.args.length >= 2) return expr.args.slice(0, 2);
    const [other] = expr.args;
    return other && expr.func.kind === 'Attribute' ? [expr.func.value, other] : [];
  }
  return [];
}

/** The value, then what it is to go into. */
function stored({ statement }: CrashSite, operation: ShapeOperation): readonly Expr[] {
  if (statement.kind !== 'Assign') return [];
  const [target] = statement.targets;
  if (!target) return [];
  const isPart = target.kind === 'Subscript' || target.kind === 'Attribute';
  const holder = isPart && operation !== 'store' ? target.value : target;
  return isPart ? [statement.value, holder] : [];
}

function masked(site: CrashSite): readonly Expr[] {
  const chosen = expressionsAt(site).find(
    (expr) => expr.kind === 'Subscript' && expr.indices[0]?.kind !== 'Constant',
  );
  const [mask] = chosen?.kind === 'Subscript' ? chosen.indices : [];
  return chosen?.kind === 'Subscript' && mask ? [mask, chosen.value] : [];
}

function reshaped(site: CrashSite): readonly Expr[] {
  for (const expr of expressionsAt(site)) {
    if (expr.kind !== 'Call' || !/^(?:reshape|view|resize)$/.test(lastName(expr.func) ?? ''))
      continue;
    const isFunction = expr.func.kind === 'Attribute' && isArrayModule(expr.func.value);
    const array = isFunction ? expr.args[0] : expr.func.kind === 'Attribute' && expr.func.value;
    if (array) return [array];
  }
  return [];
}

/** `np.reshape(a, …)`, by the name that everybody gives NumPy. */
function isArrayModule(expr: Expr): boolean {
  return expr.kind === 'Name' && /^(?:np|numpy|tf|torch|jnp)$/.test(expr.id);
}

function joined(call: CallExpr | undefined): readonly Expr[] {
  const [parts] = call?.args ?? [];
  return parts?.kind === 'List' || parts?.kind === 'Tuple' ? parts.elts.slice(0, 3) : [];
}

/** The points, and what gives each its colour. */
function coloured(call: CallExpr): readonly Expr[] {
  const [points] = call.args;
  const colours = argumentOf(call, { position: 3, keyword: 'c' });
  return points && colours ? [points, colours] : [];
}

/** What would make two shapes fit, as an instruction; `undefined` where nothing simple does. */
export function fittingShape(
  operation: ShapeOperation,
  shapes: readonly Shape[],
  names: readonly Phrase[],
): Phrase | undefined {
  const [a, b] = shapes;
  const [left = 'the first', right = 'the second'] = names;
  if (!a || !b) return undefined;
  if (operation === 'reshape') return fittingReshape(a, b);
  if (operation === 'multiply') {
    if (a.length === 2 && b.length === 2 && a[1] !== b[0] && a[1] === b[1]) {
      return `Transpose the second: its columns fit (\`.T\` after ${right}).`;
    }
    return `The last axis of ${left} must be as long as the first axis of ${right}.`;
  }
  if (operation === 'loss' && a.length === b.length + 1 && a.at(-1) === 1) {
    return `Take the last axis off what the model gives: \`.squeeze(-1)\` after ${left}.`;
  }
  if (a.length === 2 && b.length === 1 && a[1] === 1 && a[0] === b[0])
    return `Flatten ${left} with \`.ravel()\`, so that both are ${spokenShape(b)}.`;
  if (b.length === 2 && a.length === 1 && b[1] === 1 && a[0] === b[0])
    return `Flatten ${right} with \`.ravel()\`, so that both are ${spokenShape(a)}.`;
  if (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0])
    return `Transpose one of them (\`.T\`): then both are ${spokenShape(a)}.`;
  if (a.length === 2 && b.length === 1 && a[0] === b[0])
    return `To go with the rows of ${left}, ${right} needs an axis of its own: \`[:, None]\` after it.`;
  return undefined;
}

/** Which length the first axis would need, or that none does. */
function fittingReshape(have: Shape, wanted: Shape): Phrase | undefined {
  const size = sizeOf(have);
  const [, ...rest] = wanted;
  const others = sizeOf(rest);
  if (size === undefined || others === undefined || others === 0) return undefined;
  return size % others === 0
    ? `With ${String(size / others)} (or \`-1\`) as the first number it fits.`
    : `${String(size)} values cannot be cut into parts of ${spokenShape(rest)} (${String(others)} each): look at what the array holds.`;
}

/** The axes in which the two differ, from the last one, as NumPy compares them; counted from 0. */
export function differingAxes(
  a: Shape,
  b: Shape,
): readonly { readonly axis: number; readonly lengths: readonly [number, number] }[] {
  const longest = Math.max(a.length, b.length);
  const differing: { axis: number; lengths: readonly [number, number] }[] = [];
  for (let back = 1; back <= Math.min(a.length, b.length); back++) {
    const left = a[a.length - back];
    const right = b[b.length - back];
    const fits =
      left === undefined || right === undefined || left === right || left === 1 || right === 1;
    if (!fits) differing.push({ axis: longest - back, lengths: [left, right] });
  }
  return differing;
}
