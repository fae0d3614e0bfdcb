/** Calls: of functions and classes that the notebook defines, of libraries, and of what is not known. */
import type { Param, Stmt } from '../python/ast.ts';
import { expressionsIn } from '../python/expressions.ts';
import { allOf, type Arguments, type Frame } from './machine.ts';
import { Raised, raise } from './raised.ts';
import { callLayer } from './layers/callLayer.ts';
import { callMethodOf } from './layers/modules.ts';
import { callLibrary, callMethod } from './libraries.ts';
import { Scope } from './scope.ts';
import { leaveFunctionOpen, leaveOpen } from './unfollowed.ts';
import {
  forget,
  NONE,
  UNKNOWN,
  type ClassValue,
  type FunctionValue,
  type InstanceValue,
  type Value,
} from './value.ts';
import { memberOf } from './members.ts';

const DEEPEST_CALL = 6;

/** `callee(*given)`. */
export function call(callee: Value, given: Arguments, frame: Frame): Value {
  switch (callee.kind) {
    case 'function':
      return callFunction(callee, given, frame);
    case 'class':
      return construct(callee, given, frame);
    case 'library':
      return (
        callLibrary(callee.path, given, frame) ??
        unknownCall(given, frame, isPure(callee.path) ? 'looks' : 'may-change')
      );
    case 'method':
      return callMethod(callee.of, callee.name, given) ?? unknownMethod(callee.of, given, frame);
    case 'constant':
      if (callee.type === 'str' || callee.type === 'NoneType' || callee.type === 'int') {
        return raise('TypeError', `'${callee.type}' object is not callable`);
      }
      return unknownCall(given, frame, 'may-change');
    case 'sequence':
      if (callee.type === 'list' || callee.type === 'tuple') {
        return raise('TypeError', `'${callee.type}' object is not callable`);
      }
      return unknownCall(given, frame, 'may-change');
    case 'table':
      return raise(
        'TypeError',
        `'${callee.isGrouped ? 'DataFrameGroupBy' : 'DataFrame'}' object is not callable`,
      );
    case 'layer':
      return callLayer(callee, given, frame);
    case 'instance':
      return callInstance(callee, given, frame);
    default:
      return unknownCall(given, frame, 'may-change');
  }
}

/** `instance(…)`: its own `__call__`, or what calling a module means. */
function callInstance(callee: InstanceValue, given: Arguments, frame: Frame): Value {
  const own = memberOf(callee, '__call__');
  const module = callMethodOf(callee);
  const method = own.kind === 'function' || !module ? own : memberOf(callee, module);
  if (method.kind === 'function') return callFunction(method, given, frame);
  forget(callee);
  return unknownCall(given, frame, 'may-change');
}

/** Libraries whose functions do not change what they are given. */
const PURE =
  /^(?:builtins|numpy|pandas|matplotlib|seaborn|sklearn|scipy|math|statistics|os|time|datetime|re|json|plotly|torch|tensorflow|keras|IPython|collections|itertools|functools|warnings)\./;
const CHANGING =
  /(?:shuffle|heapify|insort|setattr|exec|eval|fill_diagonal|put|copyto|place|resize)$/;

function isPure(path: string): boolean {
  return PURE.test(path) && !CHANGING.test(path);
}

function unknownCall(given: Arguments, frame: Frame, does: 'looks' | 'may-change'): Value {
  for (const value of allOf(given)) {
    if (does === 'may-change') forget(value);
    leaveFunctionOpen(value, frame.scope);
  }
  return UNKNOWN;
}

function unknownMethod(of: Value, given: Arguments, frame: Frame): Value {
  forget(of);
  return unknownCall(
    given,
    frame,
    of.kind === 'array' || of.kind === 'series' ? 'looks' : 'may-change',
  );
}

function callFunction(callee: FunctionValue, given: Arguments, frame: Frame): Value {
  const { body, code } = callee;
  const isList = (value: FunctionValue['body']): value is readonly Stmt[] => Array.isArray(value);
  const scope = new Scope(callee.scope);
  if (!given.isComplete || frame.depth >= DEEPEST_CALL || isSuspended(callee)) {
    for (const value of allOf(given)) forget(value);
    if (isList(body)) leaveOpen(body, scope);
    return UNKNOWN;
  }
  const inner: Frame = { code, scope, walk: frame.walk, depth: frame.depth + 1 };
  bindParameters(callee, given, inner);
  try {
    if (!isList(body)) return frame.walk.evaluate(body, inner);
    const completion = frame.walk.execute(body, inner);
    if (completion.kind === 'returned') return completion.value;
    return completion.kind === 'normal' ? NONE : UNKNOWN;
  } catch (error) {
    if (error instanceof Raised) error.leaveFunction();
    throw error;
  }
}

/** A generator runs when it is asked for items, if ever. */
function isSuspended({ body, def }: FunctionValue): boolean {
  if (!def) return false;
  const own = expressionsIn(body as readonly Stmt[]);
  return own.some(({ kind }) => /^(?:Yield|YieldFrom|Await)$/.test(kind));
}

/** Parameters get what is given, in Python's order; what does not fit is refused in Python's words. */
function bindParameters(callee: FunctionValue, given: Arguments, frame: Frame): void {
  const { params, name, self } = callee;
  const values = self ? [self, ...given.positional] : [...given.positional];
  const positional = params.filter(({ form }) => form === 'positional');
  const collects = params.some(({ form }) => form === 'var-positional');
  const collectsKeywords = params.some(({ form }) => form === 'var-keyword');
  const qualified = self?.kind === 'instance' ? `${self.of.def.name.name}.${name}` : name;
  const names = new Set(params.map((param) => param.name));

  const bound = new Map<string, Value>();
  for (const [index, param] of positional.entries()) {
    const value = values[index];
    if (value) bound.set(param.name, value);
  }
  for (const [keyword, value] of given.keywords) {
    if (bound.has(keyword))
      raise('TypeError', `${qualified}() got multiple values for argument '${keyword}'`);
    if (names.has(keyword)) bound.set(keyword, value);
    else if (!collectsKeywords)
      raise('TypeError', `${qualified}() got an unexpected keyword argument '${keyword}'`);
  }
  if (values.length > positional.length && !collects)
    refuseExcess(qualified, positional, values.length);
  const isWanting = (param: Param): boolean => !param.default && !bound.has(param.name);
  const missing = positional.filter(isWanting);
  if (missing.length > 0) refuseMissing(qualified, 'positional', missing);
  const missingKeywords = params.filter(
    (param) => param.form === 'keyword-only' && isWanting(param),
  );
  if (missingKeywords.length > 0) refuseMissing(qualified, 'keyword-only', missingKeywords);

  for (const param of params) {
    const value =
      bound.get(param.name) ??
      (param.default && param.form !== 'var-positional'
        ? frame.walk.evaluate(param.default, { ...frame, scope: callee.scope })
        : UNKNOWN);
    frame.scope.set(param.name, value);
  }
}

function refuseExcess(name: string, positional: readonly Param[], given: number): never {
  const needed = positional.filter((param) => !param.default).length;
  const most = positional.length;
  const range = needed === most ? String(most) : `from ${String(needed)} to ${String(most)}`;
  const plural = most === 1 && needed === most ? '' : 's';
  const were = given === 1 ? 'was' : 'were';
  return raise(
    'TypeError',
    `${name}() takes ${range} positional argument${plural} but ${String(given)} ${were} given`,
  );
}

function refuseMissing(name: string, kind: string, missing: readonly Param[]): never {
  const quoted = missing.map((param) => `'${param.name}'`);
  const last = quoted.at(-1) ?? '';
  const listed =
    quoted.length < 2
      ? last
      : quoted.length === 2
        ? quoted.join(' and ')
        : `${quoted.slice(0, -1).join(', ')}, and ${last}`;
  const plural = missing.length === 1 ? '' : 's';
  return raise(
    'TypeError',
    `${name}() missing ${String(missing.length)} required ${kind} argument${plural}: ${listed}`,
  );
}

function construct(type: ClassValue, given: Arguments, frame: Frame): Value {
  const made: InstanceValue = { kind: 'instance', of: type, attributes: new Map(), isOpen: true };
  const init = memberOf(made, '__init__');
  if (init.kind === 'function') {
    callFunction(init, given, frame);
    return made;
  }
  for (const value of allOf(given)) forget(value);
  return made;
}
