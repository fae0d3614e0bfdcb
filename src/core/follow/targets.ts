/** Follows assignments to targets: names, and the objects of subscripts and attributes. */
import type { Expr, SubscriptExpr } from '../python/ast.ts';
import type { BindingKind } from '../python/definitions.ts';
import { iterate } from './iterate.ts';
import type { Machine } from './machine.ts';
import { callMethod } from './members.ts';
import type { Path } from './path.ts';
import { NO_ARGUMENTS, UNKNOWN, type Frame, type Value } from './values.ts';

/** Assigns to a target: binds its names, evaluates the objects of its subscripts and attributes. */
export function bindTarget(
  target: Expr,
  value: Value,
  kind: BindingKind,
  frame: Frame,
  path: Path,
  machine: Machine,
): void {
  if (path.isOver) return;
  const bind = (part: Expr, item: Value): void => {
    bindTarget(part, item, kind, frame, path, machine);
  };
  switch (target.kind) {
    case 'Name': {
      const span = { start: target.start, end: target.end };
      machine.bindName({ name: target.id, kind, span }, value, frame, path);
      return;
    }
    case 'List':
    case 'Tuple': {
      iterate(value, 'all', target, frame, path, machine);
      const items = value.kind === 'items' && value.isExact ? value.items : [];
      const isPaired = items.length === target.elts.length;
      for (const [index, part] of target.elts.entries()) {
        bind(part, (isPaired ? items[index] : undefined) ?? UNKNOWN);
      }
      return;
    }
    case 'Starred':
      bind(target.value, UNKNOWN);
      return;
    case 'Subscript': {
      if (bindThroughNamespaceCall(target, frame, path, machine)) return;
      const owner = machine.evaluate(target.value, frame, path);
      for (const index of target.indices) machine.evaluate(index, frame, path);
      const args = { ...NO_ARGUMENTS, positional: [UNKNOWN, value] };
      callMethod(owner, ['__setitem__'], target, args, frame, path, machine);
      return;
    }
    case 'Attribute':
      machine.evaluate(target.value, frame, path);
      return;
    default:
      machine.evaluate(target, frame, path);
  }
}

/** `globals()['x'] = …` binds `x`; with a computed key, nobody knows what. Gives whether it is one of these. */
function bindThroughNamespaceCall(
  { value: owner, indices }: SubscriptExpr,
  frame: Frame,
  path: Path,
  machine: Machine,
): boolean {
  if (owner.kind !== 'Call' || owner.func.kind !== 'Name' || owner.args.length > 0) return false;
  const isNotebook =
    owner.func.id === 'globals' ||
    (/^(locals|vars)$/.test(owner.func.id) && frame.scope.kind === 'module');
  if (!isNotebook) return false;
  const [key] = indices;
  if (key?.kind === 'Constant' && key.type === 'str') {
    const span = { start: key.start, end: key.end };
    const binding = { name: key.text, kind: 'assignment', span } as const;
    machine.bindName(binding, UNKNOWN, moduleFrame(frame), path);
  } else {
    for (const index of indices) machine.evaluate(index, frame, path);
    machine.admitMore(path);
  }
  return true;
}

/** The outermost frame of the code's own text. */
export function moduleFrame({ home }: Pick<Frame, 'home'>): Frame {
  return { home, scope: home.facts.scopes.root, locals: new Map(), enclosing: undefined };
}
