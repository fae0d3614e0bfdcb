/** Turns the grammar's simple statements into `ast.ts` statements. */
import type { Expr, ImportAlias, PlainStmt, ScopeStmt, Stmt } from './ast.ts';
import { refuseAssignment } from './lowerArguments.ts';
import { lowerExpr } from './lowerExpression.ts';
import { lowerTypeParams } from './lowerParams.ts';
import type { SourceCode, SyntaxNode } from './sourceCode.ts';

/** `undefined` for a node that is no simple statement, or lacks a part it needs. */
export function lowerSimple(node: SyntaxNode, code: SourceCode): Stmt | undefined {
  return LOWERERS[node.type]?.(node, code);
}

type Lower = (node: SyntaxNode, code: SourceCode) => Stmt | undefined;

const LOWERERS: Readonly<Partial<Record<string, Lower>>> = {
  expression_statement: lowerExpressionStatement,
  delete_statement: lowerDelete,
  import_statement: lowerImport,
  import_from_statement: lowerImportFrom,
  future_import_statement: lowerImportFrom,
  return_statement: lowerReturn,
  raise_statement: lowerRaise,
  global_statement: (node, code) => lowerScope('Global', node, code),
  nonlocal_statement: (node, code) => lowerScope('Nonlocal', node, code),
  pass_statement: (node) => lowerPlain('Pass', node),
  break_statement: (node, code) => {
    if (!code.around.isInLoop) code.refuseLater('break-outside-loop', node);
    return lowerPlain('Break', node);
  },
  continue_statement: (node, code) => {
    if (!code.around.isInLoop) code.refuseLater('continue-outside-loop', node);
    return lowerPlain('Continue', node);
  },
  assert_statement: lowerAssert,
  print_statement: lowerPrint,
  exec_statement: lowerExec,
  type_alias_statement: lowerTypeAlias,
};

function lowerPlain(kind: PlainStmt['kind'], { start, end }: SyntaxNode): Stmt {
  return { kind, start, end };
}

function lowerExpressionStatement(node: SyntaxNode, code: SourceCode): Stmt | undefined {
  const { start, end } = node;
  const [only, ...more] = code.children(node);
  if (!only) return undefined;
  // `x,` is a tuple.
  if (more.length > 0 || only.end < end) {
    const elts = [only, ...more].map((child) => lowerExpr(child, code));
    return { kind: 'Expr', value: { kind: 'Tuple', elts, start, end }, start, end };
  }
  if (only.type === 'assignment') return lowerAssignment(only, code);
  if (only.type === 'augmented_assignment') return lowerAugmented(only, code);
  refuseAssignment(only, code);
  return { kind: 'Expr', value: lowerExpr(only, code), start, end };
}

function lowerAssignment(node: SyntaxNode, code: SourceCode): Stmt | undefined {
  const { start, end } = node;
  const [left, second, third] = code.children(node);
  if (!left || !second) return undefined;
  const target = lowerExpr(left, code);
  if (second.type === 'type') {
    if (target.kind === 'Tuple' || target.kind === 'List' || isAssignment(third))
      code.refuse('annotation', node);
    const annotation = lowerExpr(second, code);
    const value = third && lowerExpr(third, code);
    const isSimple = left.type === 'identifier';
    return { kind: 'AnnAssign', target, isSimple, annotation, value, start, end };
  }
  // `a = b = value` nests to the right.
  const targets = [target];
  let value: SyntaxNode | undefined = second;
  while (value?.type === 'assignment') {
    const [next, right]: readonly SyntaxNode[] = code.children(value);
    if (!next || right?.type === 'type') break;
    targets.push(lowerExpr(next, code));
    value = right;
  }
  if (!value) return undefined;
  if (isAssignment(value)) code.refuse('annotation', node);
  refuseAssignment(value, code);
  return { kind: 'Assign', targets, value: lowerExpr(value, code), start, end };
}

function isAssignment(node: SyntaxNode | undefined): boolean {
  return node?.type === 'assignment' || node?.type === 'augmented_assignment';
}

function lowerAugmented(node: SyntaxNode, code: SourceCode): Stmt | undefined {
  const [left, right] = code.children(node);
  if (!left || !right) return undefined;
  const target = lowerExpr(left, code);
  if (target.kind === 'Tuple' || target.kind === 'List' || isAssignment(right))
    code.refuse('assignment-target', left);
  return {
    kind: 'AugAssign',
    target,
    op: code.between(left, right),
    value: lowerExpr(right, code),
    start: node.start,
    end: node.end,
  };
}

/** Refuses targets of `with … as` and `del` that are no place to put a value. */
export function refuseTarget(target: Expr, code: SourceCode): void {
  switch (target.kind) {
    case 'Name':
    case 'Attribute':
    case 'Subscript':
    case 'Broken':
      return;
    case 'Starred':
      refuseTarget(target.value, code);
      return;
    case 'List':
    case 'Tuple':
      for (const element of target.elts) refuseTarget(element, code);
      return;
    default:
      code.refuse('assignment-target', target);
  }
}

function lowerDelete(node: SyntaxNode, code: SourceCode): Stmt {
  const targets = code.children(node).map((child) => lowerExpr(child, code));
  for (const target of targets) refuseTarget(target, code);
  return {
    kind: 'Delete',
    targets: targets.flatMap(leavesOf),
    start: node.start,
    end: node.end,
  };
}

/** What deleting a tuple or a list deletes. */
function leavesOf(target: Expr): readonly Expr[] {
  return target.kind === 'Tuple' || target.kind === 'List'
    ? target.elts.flatMap(leavesOf)
    : [target];
}

function lowerImport(node: SyntaxNode, code: SourceCode): Stmt {
  const names = code.children(node).flatMap((child) => lowerAlias(child, code, 'first-part'));
  if (code.text.charAt(node.end - 1) === ',') code.refuse('import-names', node);
  return { kind: 'Import', names, start: node.start, end: node.end };
}

/** `import a.b` binds `a`; `from m import a.b` does not exist, so the whole name is bound. */
function lowerAlias(
  node: SyntaxNode,
  code: SourceCode,
  binds: 'first-part' | 'whole',
): readonly ImportAlias[] {
  const { start, end } = node;
  const [dotted, alias] = node.type === 'aliased_import' ? code.children(node) : [node];
  if (!dotted) return [];
  const parts = code.children(dotted);
  if (binds === 'whole' && parts.length > 1) code.refuse('import-names', node);
  const head = binds === 'first-part' ? (parts[0] ?? dotted) : dotted;
  const asName = alias && code.identifier(alias);
  const name = parts.map((part) => code.plainName(part)).join('.');
  return [{ name, asName, bound: asName ?? code.identifier(head), start, end }];
}

/** What `from __future__ import` knows from 3.8 to 3.14 (`Python/future.c`). */
const FUTURE_FEATURES: readonly string[] = [
  'nested_scopes',
  'generators',
  'division',
  'absolute_import',
  'with_statement',
  'print_function',
  'unicode_literals',
  'barry_as_FLUFL',
  'generator_stop',
  'annotations',
];

function lowerImportFrom(node: SyntaxNode, code: SourceCode): Stmt {
  const { start, end } = node;
  const children = code.children(node);
  const isFuture = node.type === 'future_import_statement';
  const module = isFuture ? undefined : children.shift();
  const isStar = children.some((child) => child.type === 'wildcard_import');
  const names = children
    .filter((child) => child.type !== 'wildcard_import')
    .flatMap((child) => lowerAlias(child, code, 'whole'));
  if (code.text.charAt(end - 1) === ',') code.refuse('import-names', node);
  if (isStar && code.around.block !== 'cell') code.refuseLater('star-import-inside', node);
  if (isFuture && !names.every(({ name }) => FUTURE_FEATURES.includes(name)))
    code.refuseLater('unknown-future', node);
  return {
    kind: 'ImportFrom',
    // Blanks may stand around its dots.
    module: module
      ? code
          .textOf(module)
          .replace(/[\s\\]+/g, '')
          .normalize('NFKC')
      : '__future__',
    moduleSpan: module ? { start: module.start, end: module.end } : { start, end },
    names,
    isStar,
    start,
    end,
  };
}

function lowerReturn(node: SyntaxNode, code: SourceCode): Stmt {
  const [value] = code.children(node);
  if (value) refuseAssignment(value, code);
  const { block } = code.around;
  if (block === 'cell' || block === 'class') code.refuseLater('return-outside-function', node);
  return {
    kind: 'Return',
    value: value && lowerExpr(value, code),
    start: node.start,
    end: node.end,
  };
}

function lowerRaise(node: SyntaxNode, code: SourceCode): Stmt {
  const [exc, cause] = code.children(node);
  if (exc?.type === 'expression_list') code.refuseOld('raise-comma', node);
  return {
    kind: 'Raise',
    exc: exc && lowerExpr(exc, code),
    cause: cause && lowerExpr(cause, code),
    start: node.start,
    end: node.end,
  };
}

function lowerScope(kind: ScopeStmt['kind'], node: SyntaxNode, code: SourceCode): Stmt {
  const names = code.children(node).map((child) => code.identifier(child));
  return { kind, names, start: node.start, end: node.end };
}

function lowerAssert(node: SyntaxNode, code: SourceCode): Stmt | undefined {
  const [test, msg, ...more] = code.children(node).map((child) => lowerExpr(child, code));
  if (more.length > 0) code.refuse('assert-parts', node);
  return test && { kind: 'Assert', test, msg, start: node.start, end: node.end };
}

function lowerPrint(node: SyntaxNode, code: SourceCode): Stmt {
  const { start, end } = node;
  const [first, ...rest] = code.children(node);
  const keyword = { start, end: start + 'print'.length };
  if (first?.type === 'chevron') {
    code.noteOld('print-chevron', node);
    return lowerChevron(node, first, rest, keyword, code);
  }
  code.refuseOld('print-statement', keyword);
  const parts = (first ? [first, ...rest] : []).map((child) => lowerExpr(child, code));
  return { kind: 'Python2', keyword: 'print', parts, start, end };
}

/** `print >>file, value` is good Python 3: a tuple, of which the first is a shift of the function `print`. */
function lowerChevron(
  node: SyntaxNode,
  chevron: SyntaxNode,
  rest: readonly SyntaxNode[],
  keyword: { readonly start: number; readonly end: number },
  code: SourceCode,
): Stmt {
  const { start, end } = node;
  const [file] = code.children(chevron);
  const right: Expr = file
    ? lowerExpr(file, code)
    : { kind: 'Broken', parts: [], start: chevron.start, end: chevron.end };
  const shift: Expr = {
    kind: 'BinOp',
    left: { kind: 'Name', id: 'print', ...keyword },
    op: '>>',
    right,
    start,
    end: right.end,
  };
  const isTuple = rest.length > 0 || code.text.charAt(end - 1) === ',';
  const elts = [shift, ...rest.map((child) => lowerExpr(child, code))];
  const value: Expr = isTuple ? { kind: 'Tuple', elts, start, end } : shift;
  return { kind: 'Expr', value, start, end };
}

function lowerExec(node: SyntaxNode, code: SourceCode): Stmt {
  const { start, end } = node;
  code.refuseOld('exec-statement', { start, end: start + 'exec'.length });
  const parts = code.children(node).map((child) => lowerExpr(child, code));
  return { kind: 'Python2', keyword: 'exec', parts, start, end };
}

function lowerTypeAlias(node: SyntaxNode, code: SourceCode): Stmt | undefined {
  const [left, right] = code.children(node);
  const [named] = left ? code.children(left) : [];
  if (!named || !right) return undefined;
  const [name, list] = named.type === 'generic_type' ? code.children(named) : [named];
  if (name?.type !== 'identifier') return undefined;
  return {
    kind: 'TypeAlias',
    name: code.identifier(name),
    typeParams: lowerTypeParams(list, code, lowerExpr),
    value: lowerExpr(right, code),
    start: node.start,
    end: node.end,
  };
}
