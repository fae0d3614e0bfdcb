/** Finds members of classes and instances that the notebook defines. */
import type { ClassDefStmt, Expr, Span } from '../python/ast.ts';
import type { Machine } from './machine.ts';
import type { Path } from './path.ts';
import {
  NO_ARGUMENTS,
  UNKNOWN,
  type Arguments,
  type ClassValue,
  type Frame,
  type FunctionValue,
  type Value,
} from './values.ts';

/** The value of `owner.name`; a property's is what its function returns. */
export function memberOf(
  owner: Value,
  name: string,
  at: Span,
  frame: Frame,
  path: Path,
  machine: Machine,
): Value {
  switch (owner.kind) {
    case 'instance': {
      const bound = bindTo(owner, findMember(owner.of, name));
      return bound.kind === 'function' && hasDecorator(bound, /^(cached_)?property$/)
        ? machine.call(bound, at, NO_ARGUMENTS, frame, path)
        : bound;
    }
    case 'class': {
      const member = findMember(owner, name);
      return member.kind === 'function' && hasDecorator(member, /^classmethod$/)
        ? { ...member, self: owner }
        : member;
    }
    case 'parent':
      return bindTo(owner.self, findInBases(owner.bases, name, new Set()));
    default:
      return UNKNOWN;
  }
}

function bindTo(self: Value, member: Value): Value {
  if (member.kind !== 'function' || hasDecorator(member, /^staticmethod$/)) return member;
  const isOfClass = hasDecorator(member, /^classmethod$/) && self.kind === 'instance';
  return { ...member, self: isOfClass ? self.of : self };
}

/** Searches depth first, each class once: Python's order for all but diamonds. */
function findMember(owner: ClassValue, name: string, seen = new Set<ClassDefStmt>()): Value {
  seen.add(owner.def);
  return owner.members.get(name) ?? findInBases(owner.bases, name, seen);
}

function findInBases(bases: readonly Value[], name: string, seen: Set<ClassDefStmt>): Value {
  for (const base of bases) {
    if (base.kind !== 'class' || seen.has(base.def)) continue;
    const found = findMember(base, name, seen);
    if (found.kind !== 'unknown') return found;
  }
  return UNKNOWN;
}

/** The method of that name, unbound, looked up through the bases that the notebook defines. */
export function findMethod(owner: ClassValue, name: string): FunctionValue | undefined {
  const member = findMember(owner, name);
  return member.kind === 'function' ? member : undefined;
}

/** Whether some base is not the notebook's: then any method may be called from there. */
export function hasForeignBase(owner: ClassValue): boolean {
  return linesOf(owner).some(({ bases }) => bases.some((base) => base.kind !== 'class'));
}

/** The class and all its bases that the notebook defines, each once. */
function linesOf(owner: ClassValue): readonly ClassValue[] {
  const found = new Map([[owner.def, owner]]);
  // A Map goes on to what is added while it is walked.
  for (const each of found.values()) {
    for (const base of each.bases) if (base.kind === 'class') found.set(base.def, base);
  }
  return [...found.values()];
}

function hasDecorator({ def }: FunctionValue, pattern: RegExp): boolean {
  return def.kind === 'FunctionDef' && def.decorators.some((each) => pattern.test(lastName(each)));
}

/** `property` of `abc.property`; a decorator that is called has the name of what is called. */
export function lastName(expr: Expr): string {
  if (expr.kind === 'Call') return lastName(expr.func);
  if (expr.kind === 'Attribute') return expr.attr.name;
  return expr.kind === 'Name' ? expr.id : '';
}

/** Calls the first of these methods that the instance has. `undefined`: it has none, or is no instance. */
export function callMethod(
  owner: Value,
  names: readonly string[],
  at: Span,
  args: Arguments,
  frame: Frame,
  path: Path,
  machine: Machine,
): Value | undefined {
  if (owner.kind !== 'instance') return undefined;
  for (const name of names) {
    const method = findMethod(owner.of, name);
    if (method) return machine.call(bindTo(owner, method), at, args, frame, path);
  }
  return undefined;
}

/** What `super()` means in this frame. */
export function parentIn(frame: Frame): Value {
  let at: Frame | undefined = frame;
  while (at && at.enclosing?.scope.kind !== 'class') at = at.enclosing;
  const owner = at?.enclosing?.scope.node;
  const node = at?.scope.node;
  const first = node && 'params' in node ? node.params[0] : undefined;
  const self = first && at?.locals.get(first.name);
  if (!self || (self.kind !== 'instance' && self.kind !== 'class')) return UNKNOWN;
  const made = self.kind === 'instance' ? self.of : self;
  const holder = linesOf(made).find(({ def }) => def === owner);
  return holder ? { kind: 'parent', bases: holder.bases, self } : UNKNOWN;
}
