/** What an expression gives, as far as it is known. */
import type { CallExpr, ComprehensionExpr, ConstantExpr, Expr } from '../python/ast.ts';
import { isBuiltin } from '../knowledge/builtins.ts';
import type { Key } from '../python/keys.ts';
import { indicesOf } from './indices.ts';
import type { Arguments, Frame } from './machine.ts';
import { memberOf } from './members.ts';
import { binaryOf, comparisonOf, unaryOf } from './operators.ts';
import { Raised } from './raised.ts';
import { Scope } from './scope.ts';
import { itemOf } from './subscripts.ts';
import { bindTarget } from './targets.ts';
import { leaveExpressionOpen } from './unfollowed.ts';
import { itemsOf } from './unpack.ts';
import {
  boolValue,
  floatValue,
  intValue,
  keyOf,
  NONE,
  sequenceOf,
  textValue,
  truthOf,
  UNKNOWN,
  type Value,
} from './value.ts';
import { spanOf } from '../python/expressions.ts';

/** The value of `expr`; what it raises is marked with the innermost expression that raises it. */
export function evaluate(expr: Expr, frame: Frame): Value {
  frame.walk.step();
  try {
    return valueOf(expr, frame);
  } catch (error) {
    if (error instanceof Raised) error.passThrough({ ...frame.code, span: spanOf(expr) });
    throw error;
  }
}

function valueOf(expr: Expr, frame: Frame): Value {
  const read = (part: Expr): Value => evaluate(part, frame);
  switch (expr.kind) {
    case 'Name': {
      const known = frame.scope.get(expr.id);
      return (
        known ?? (isBuiltin(expr.id) ? { kind: 'library', path: `builtins.${expr.id}` } : UNKNOWN)
      );
    }
    case 'Constant':
      return constantOf(expr);
    case 'JoinedStr':
      expr.parts.forEach(read);
      return textValue();
    case 'Attribute': {
      const member = memberOf(read(expr.value), expr.attr.name);
      if (member.kind !== 'unknown' && member.kind !== 'method') return member;
      const live = frame.walk.live(frame.code.facts.textOf(expr));
      // Of a method, facts say no more than that it is one.
      const isTold = live !== undefined && (member.kind === 'unknown' || live.kind !== 'object');
      return isTold ? live : member;
    }
    case 'Subscript': {
      const value = read(expr.value);
      return itemOf(value, indicesOf(expr.indices, frame));
    }
    case 'Call':
      return callOf(expr, frame);
    case 'BinOp': {
      const left = read(expr.left);
      return binaryOf(expr.op, left, read(expr.right));
    }
    case 'UnaryOp':
      return unaryOf(expr.op, read(expr.operand));
    case 'BoolOp': {
      for (const [index, part] of expr.values.entries()) {
        const value = read(part);
        const truth = truthOf(value);
        const decides = expr.op === 'and' ? truth === false : truth === true;
        if (decides || index === expr.values.length - 1) return value;
        if (truth !== undefined) continue;
        for (const rest of expr.values.slice(index + 1)) leaveExpressionOpen(rest, frame.scope);
        return UNKNOWN;
      }
      return UNKNOWN;
    }
    case 'Compare':
      return compare(expr.operands, expr.ops, frame);
    case 'IfExp': {
      const truth = truthOf(read(expr.test));
      if (truth !== undefined) return read(truth ? expr.body : expr.orelse);
      leaveExpressionOpen(expr.body, frame.scope);
      leaveExpressionOpen(expr.orelse, frame.scope);
      return UNKNOWN;
    }
    case 'Lambda':
      return {
        kind: 'function',
        name: '<lambda>',
        params: expr.params,
        body: expr.body,
        def: undefined,
        code: frame.code,
        scope: frame.scope,
      };
    case 'List':
    case 'Tuple':
    case 'Set':
      return collected(expr.elts, expr.kind, frame);
    case 'Dict':
      return dictOf(expr.items, frame);
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      return comprehended(expr, frame);
    case 'NamedExpr': {
      const value = read(expr.value);
      frame.scope.set(expr.target.id, value);
      return value;
    }
    case 'Starred':
      read(expr.value);
      return UNKNOWN;
    default:
      leaveExpressionOpen(expr, frame.scope);
      return UNKNOWN;
  }
}

function constantOf({ type, text }: ConstantExpr): Value {
  switch (type) {
    case 'str':
      // Whether the text is raw is not kept, so that a backslash may mean itself or not.
      return textValue(text.includes('\\') ? undefined : text);
    case 'int': {
      const value = Number(text.replaceAll('_', ''));
      return intValue(Number.isSafeInteger(value) ? value : undefined);
    }
    case 'float': {
      const value = Number(text.replaceAll('_', ''));
      return floatValue(Number.isFinite(value) ? value : undefined);
    }
    case 'bool':
      return boolValue(text === 'True');
    case 'None':
      return NONE;
    default:
      return UNKNOWN;
  }
}

function compare(operands: readonly Expr[], ops: readonly string[], frame: Frame): Value {
  const [first, second, ...others] = operands;
  if (!first || !second) return UNKNOWN;
  const left = evaluate(first, frame);
  const value = comparisonOf(ops[0] ?? '', left, evaluate(second, frame));
  if (others.length === 0) return value;
  for (const rest of others) leaveExpressionOpen(rest, frame.scope);
  return UNKNOWN;
}

function collected(elts: readonly Expr[], kind: 'List' | 'Tuple' | 'Set', frame: Frame): Value {
  const items: Value[] = [];
  let isComplete = true;
  for (const elt of elts) {
    if (elt.kind !== 'Starred') {
      items.push(evaluate(elt, frame));
      continue;
    }
    const spread = itemsOf(evaluate(elt.value, frame));
    if (spread && spread.first.length === spread.length) items.push(...spread.first);
    else isComplete = false;
  }
  const type = kind === 'List' ? 'list' : kind === 'Tuple' ? 'tuple' : 'set';
  if (type === 'set') return sequenceOf(undefined, 'set', undefined);
  return sequenceOf(isComplete ? items : undefined, type);
}

function dictOf(
  items: readonly { readonly key: Expr | undefined; readonly value: Expr }[],
  frame: Frame,
): Value {
  const entries = new Map<Key, Value>();
  let isComplete = true;
  for (const { key: written, value } of items) {
    const key = written && keyOf(evaluate(written, frame));
    const held = evaluate(value, frame);
    if (key === undefined) isComplete = false;
    else entries.set(key, held);
  }
  return { kind: 'mapping', entries, isComplete };
}

/** More items than these are not gone through one by one. */
const MOST_ROUNDS = 300;

function comprehended(expr: ComprehensionExpr, frame: Frame): Value {
  const [first, ...others] = expr.generators;
  if (!first) return UNKNOWN;
  const over = itemsOf(evaluate(first.iter, frame));
  const inner: Frame = { ...frame, scope: new Scope(frame.scope) };
  const giveUp = (): Value => {
    for (const part of [...expr.elements, ...first.ifs, ...others.map(({ iter }) => iter)]) {
      leaveExpressionOpen(part, inner.scope);
    }
    return expr.kind === 'ListComp' ? sequenceOf(undefined) : UNKNOWN;
  };
  // A generator is evaluated when it is asked, if it ever is.
  if (expr.kind === 'GeneratorExp' || first.isAsync || others.length > 0 || !over) return giveUp();
  const isWhole = over.first.length === over.length && over.length <= MOST_ROUNDS;
  const made: Value[] = [];
  for (const item of over.first.slice(0, isWhole ? MOST_ROUNDS : 1)) {
    bindTarget(first.target, item, inner);
    const tests = first.ifs.map((test) => truthOf(evaluate(test, inner)));
    if (tests.includes(undefined)) return giveUp();
    if (tests.includes(false)) continue;
    const values = expr.elements.map((element) => evaluate(element, inner));
    made.push(values[0] ?? UNKNOWN);
  }
  if (!isWhole) {
    giveUp();
    return expr.kind === 'ListComp'
      ? sequenceOf(undefined, 'list', first.ifs.length === 0 ? over.length : undefined)
      : UNKNOWN;
  }
  return expr.kind === 'ListComp' ? sequenceOf(made) : UNKNOWN;
}

function callOf(expr: CallExpr, frame: Frame): Value {
  const callee = evaluate(expr.func, frame);
  const positional: Value[] = [];
  const keywords = new Map<string, Value>();
  let isComplete = true;
  for (const arg of expr.args) {
    if (arg.kind !== 'Starred') {
      if (isComplete) positional.push(evaluate(arg, frame));
      else evaluate(arg, frame);
      continue;
    }
    const spread = itemsOf(evaluate(arg.value, frame));
    if (spread && spread.first.length === spread.length) positional.push(...spread.first);
    else isComplete = false;
  }
  for (const { arg, value } of expr.keywords) {
    const given = evaluate(value, frame);
    if (arg) keywords.set(arg.name, given);
    else isComplete = false;
  }
  const given: Arguments = { positional, keywords, isComplete };
  return frame.walk.call(callee, given, frame);
}
