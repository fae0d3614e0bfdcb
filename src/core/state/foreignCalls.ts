/** What calls of things the notebook does not define do to its names and its functions. */
import type { CallExpr, Expr } from '../python/ast.ts';
import type { Reach } from './machine.ts';

/** `a.b.c` as text; `undefined` for anything that is not a dotted name. Calls inside show as `()`. */
function dotted(expr: Expr): string | undefined {
  if (expr.kind === 'Name') return expr.id;
  if (expr.kind === 'Call') {
    const callee = dotted(expr.func);
    return callee === undefined ? undefined : `${callee}()`;
  }
  if (expr.kind !== 'Attribute') return undefined;
  const owner = dotted(expr.value);
  return owner === undefined ? undefined : `${owner}.${expr.attr.name}`;
}

const WRITES_NAMES =
  /^(exec|execfile|(globals|locals|vars)\(\)\.(update|setdefault|__setitem__)|(get_ipython\(\)|ip|ipython|shell)\.(magic|run_cell|run_cell_magic|ex|push|safe_execfile|enable_pylab)|(get_ipython\(\)|ip|ipython|shell)\.user_(ns|global_ns)\.update|importlib\.reload)$/;

const WRITES_NAMES_BY_MAGIC = /^(get_ipython\(\)|ip|ipython|shell)\.run_line_magic$/;

/** Magics that are known to bind no name. */
const HARMLESS_MAGIC =
  /^(matplotlib|config|autoreload|cd|pip|conda|time|timeit|env|alias|precision)$/;

/** Whether the call may bind notebook names that its text does not show. */
export function bindsUnknownNames(call: CallExpr): boolean {
  const callee = dotted(call.func);
  if (callee === undefined) return false;
  if (WRITES_NAMES_BY_MAGIC.test(callee)) {
    const [magic] = call.args;
    return !(magic?.kind === 'Constant' && HARMLESS_MAGIC.test(magic.text));
  }
  if (callee === 'setattr') {
    const [owner] = call.args;
    return (
      owner !== undefined &&
      /^(builtins|__builtins__|sys\.modules|__main__)$/.test(dotted(owner) ?? '')
    );
  }
  return WRITES_NAMES.test(callee);
}

/** Functions and methods that call the function they are given, at once, for each item they have. */
const CALLS_BACK =
  /^(apply|applymap|map|transform|agg|aggregate|pipe|assign|sorted|sort|max|min|reduce|list|filter|groupby|interact|timeit|run)$/;

/** How surely a function that is passed to the call is called by it. */
export function callbackReach(call: CallExpr): Reach {
  const { func } = call;
  const name = func.kind === 'Attribute' ? func.attr.name : func.kind === 'Name' ? func.id : '';
  // The builtin `map` and `filter` call back when somebody iterates over them.
  if (func.kind === 'Name' && (name === 'map' || name === 'filter')) return 'possible';
  return CALLS_BACK.test(name) ? 'likely' : 'possible';
}
