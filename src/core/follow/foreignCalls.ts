/** What calls of things the notebook does not define do to its names and its functions. */
import type { CallExpr, Expr } from '../python/ast.ts';
import type { Reach } from './path.ts';

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
  /^(exec|execfile|(globals|locals|vars)\(\)\.(update|setdefault|__setitem__|pop|clear|__delitem__)|(get_ipython\(\)|ip|ipython|shell)\.(magic|run_cell|run_cell_magic|ex|push|safe_execfile|enable_pylab|reset|del_var)|(get_ipython\(\)|ip|ipython|shell)\.user_(ns|global_ns)\.\w+|importlib\.reload)$/;

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

/** What a call does with functions, generators and coroutines that it is given. */
export interface ForeignUse {
  /** How surely it calls the functions; `undefined`: it does not. */
  readonly callsBack: Reach | undefined;
  /** How much of the generators it runs at once. */
  readonly iterates: 'all' | 'first' | undefined;
  /** It gives back something that goes on with all of them when it is itself iterated over or awaited. */
  readonly defersTo: 'iteration' | 'await' | undefined;
}

const NOTHING: ForeignUse = {
  callsBack: 'possible',
  iterates: undefined,
  defersTo: undefined,
};

/** Builtins and functions of `itertools` that do their work when somebody iterates over what they give. */
const LAZY =
  /^(map|filter|zip|enumerate|reversed|iter|(itertools|it)\.\w+|chain|cycle|islice|starmap|takewhile|dropwhile|filterfalse|zip_longest|accumulate|tee|tqdm|trange|(tqdm|notebook|auto)\.\w+)$/;

/** Names of functions and methods that iterate over what they are given, at once. */
const ITERATES =
  /^(list|tuple|set|frozenset|dict|sum|max|min|sorted|any|all|join|extend|update|deque|Counter|OrderedDict|array|fromiter|DataFrame|Series|from_records|writerows|mean|fmean|median|stdev|prod|fsum|reduce)$/;

/** Functions and methods that call the function they are given, at once, for each item they have. */
const CALLS_BACK =
  /^(apply|applymap|map|transform|agg|aggregate|pipe|assign|sorted|sort|max|min|nlargest|nsmallest|reduce|groupby|timeit|minimize|minimize_scalar|curve_fit|quad|odeint|solve_ivp|fsolve|brentq|newton|apply_along_axis|fromfunction|sub|subn)$/;

/** Functions and methods that look at functions, or keep them for somebody who asks for them by name. */
const NEVER_CALLS =
  /^(wraps|update_wrapper|print|type|id|repr|str|callable|isinstance|issubclass|hasattr|getattr|setattr|help|append|add|insert|dict|signature|getsource|getdoc)$/;

/** Names of objects whose methods put work off, or have other processes do it. */
const PUTS_OFF =
  /(^|_|\.)(rdd|sc|spark|pool|executor|client|view|dview|lview|cluster|bag|ddf)\d*(\.|_)/i;

const COMBINES_AWAITABLES =
  /^(asyncio\.)?(gather|wait|wait_for|shield|create_task|ensure_future)$|\.create_task$/;

const GIVES_FIRST = /^(functools\.)?(partial|partialmethod|(wraps|lru_cache)\(\)|cache|lru_cache)$/;

/** Whether the call gives back its first argument, or something that is called like it. */
export function givesFirst({ func }: CallExpr): boolean {
  return GIVES_FIRST.test(dotted(func) ?? '');
}

/** What the call does, judged by the name it is called by. */
export function foreignUseOf({ func }: CallExpr): ForeignUse {
  const callee = dotted(func) ?? '';
  if (COMBINES_AWAITABLES.test(callee)) return { ...NOTHING, defersTo: 'await' };
  if (LAZY.test(callee)) return { ...NOTHING, defersTo: 'iteration' };
  if (callee === 'next') return { ...NOTHING, iterates: 'first' };
  if (PUTS_OFF.test(callee)) return NOTHING;
  const name = func.kind === 'Attribute' ? func.attr.name : func.kind === 'Name' ? func.id : '';
  return {
    ...NOTHING,
    callsBack: CALLS_BACK.test(name) ? 'likely' : NEVER_CALLS.test(name) ? undefined : 'possible',
    iterates: ITERATES.test(name) ? 'all' : undefined,
  };
}

/** Decorators of the standard library that run the function as it is when it is called. */
const TRANSPARENT_DECORATORS =
  /^(lru_cache|cache|wraps|staticmethod|classmethod|property|cached_property|abstractmethod|contextmanager|asynccontextmanager|singledispatch|override|final|overload|setter|getter|deleter)$/;

/** Decorators that compile a function, or hand it to somebody who calls it later, perhaps elsewhere. */
const DEFERRING_DECORATORS =
  /^(delayed|remote|task|flow|udf|pandas_udf|jit|njit|vectorize|guvectorize|stencil|fixture|interact|interact_manual|interactive|route|get|post|command|parallel|require|skip\w*|capture|callback|event|observe|on_\w+|\w+_callback)$/;

/** How surely the body runs when a function is called that such a decorator of somebody else's wraps. */
export function reachUnderDecorator(name: string): Reach {
  if (TRANSPARENT_DECORATORS.test(name)) return 'certain';
  return DEFERRING_DECORATORS.test(name) ? 'possible' : 'likely';
}
