/** Turns the grammar's expressions into `ast.ts` expressions. */
import type {
  BoolOpExpr,
  ComprehensionExpr,
  ComprehensionFor,
  DictExpr,
  Expr,
  NameExpr,
  Span,
} from './ast.ts';
import { lowerArguments } from './lowerArguments.ts';
import { lowerConcatenation, lowerNumber, lowerString } from './lowerLiteral.ts';
import { lowerParams } from './lowerParams.ts';
import type { LowerExpr, SourceCode, SyntaxNode } from './sourceCode.ts';

type ComprehensionKind = ComprehensionExpr['kind'];

/** Any node where an expression stands; what is none becomes `Broken`. */
export function lowerExpr(node: SyntaxNode, code: SourceCode): Expr {
  const lower = LOWERERS[node.type];
  if (!lower || code.isTooDeep(node)) return broken(node, code);
  return lower(node, code);
}

/** What cannot be read keeps the names in it, so that they are not lost. */
function broken(node: SyntaxNode, code: SourceCode): Expr {
  const names = node.type === 'identifier' ? [node] : code.descendants(node, 'identifier');
  const parts = names.map((name) => lowerName(name, code));
  return { kind: 'Broken', parts, start: node.start, end: node.end };
}

const LOWERERS: Readonly<Partial<Record<string, LowerExpr>>> = {
  identifier: lowerName,
  integer: lowerNumber,
  float: lowerNumber,
  true: ({ start, end }) => ({ kind: 'Constant', type: 'bool', text: 'True', start, end }),
  false: ({ start, end }) => ({ kind: 'Constant', type: 'bool', text: 'False', start, end }),
  none: ({ start, end }) => ({ kind: 'Constant', type: 'None', text: 'None', start, end }),
  ellipsis: ({ start, end }) => ({ kind: 'Constant', type: 'Ellipsis', text: '...', start, end }),
  string: (node, code) => lowerString(node, code, lowerExpr),
  concatenated_string: (node, code) => lowerConcatenation(node, code, lowerExpr),

  attribute: lowerAttribute,
  member_type: lowerAttribute,
  subscript: lowerSubscript,
  generic_type: lowerGenericType,
  slice: (node, code) => {
    const parts = lowerAll(node, code);
    return { kind: 'Slice', parts, start: node.start, end: node.end };
  },
  call: lowerCall,

  binary_operator: lowerBinary,
  union_type: lowerBinary,
  unary_operator: lowerUnary,
  not_operator: lowerUnary,
  boolean_operator: lowerBoolean,
  comparison_operator: lowerComparison,
  conditional_expression: lowerConditional,
  lambda: lowerLambda,
  named_expression: lowerNamed,

  list: (node, code) => lowerSequence('List', node, code),
  list_pattern: (node, code) => lowerSequence('List', node, code),
  set: (node, code) => lowerSequence('Set', node, code),
  tuple: (node, code) => lowerSequence('Tuple', node, code),
  expression_list: (node, code) => lowerSequence('Tuple', node, code),
  pattern_list: (node, code) => lowerSequence('Tuple', node, code),
  tuple_pattern: lowerTuplePattern,
  dictionary: lowerDict,
  list_comprehension: (node, code) => lowerComprehension('ListComp', node, code),
  set_comprehension: (node, code) => lowerComprehension('SetComp', node, code),
  dictionary_comprehension: (node, code) => lowerComprehension('DictComp', node, code),
  generator_expression: (node, code) => lowerComprehension('GeneratorExp', node, code),

  list_splat: lowerStarred,
  list_splat_pattern: lowerStarred,
  dictionary_splat: lowerStarred,
  dictionary_splat_pattern: lowerStarred,
  splat_type: lowerStarred,
  await: (node, code) => {
    const [value] = code.children(node);
    const { start, end } = node;
    refuseAwait(node, code);
    return value
      ? { kind: 'Await', value: lowerExpr(value, code), start, end }
      : broken(node, code);
  },
  yield: lowerYield,

  parenthesized_expression: lowerOnly,
  parenthesized_list_splat: lowerOnly,
  type: lowerOnly,
  as_pattern_target: lowerOnly,
  dotted_name: lowerDotted,
  as_pattern: (node, code) => {
    code.refuse('as-pattern', node);
    return broken(node, code);
  },
  constrained_type: (node, code) => {
    code.refuse('annotation', node);
    return broken(node, code);
  },
};

function lowerAll(node: SyntaxNode, code: SourceCode): Expr[] {
  return code.children(node).map((child) => lowerExpr(child, code));
}

function lowerOnly(node: SyntaxNode, code: SourceCode): Expr {
  const [only, ...more] = code.children(node);
  return only && more.length === 0 ? lowerExpr(only, code) : broken(node, code);
}

function lowerName(node: SyntaxNode, code: SourceCode): NameExpr {
  const id = code.nameOf(node);
  // Words of the language since 3.7; the grammar still takes them for names.
  if (id === 'async' || id === 'await') code.refuse('reserved-name', node);
  return { kind: 'Name', id, start: node.start, end: node.end };
}

function lowerAttribute(node: SyntaxNode, code: SourceCode): Expr {
  const [object, member] = code.children(node);
  if (!object || !member) return broken(node, code);
  const owner = lowerExpr(object, code);
  const value = belowStar(owner);
  const attr = code.identifier(member);
  const start = startOf(node, owner);
  return aboveStar(node, owner, { kind: 'Attribute', value, attr, start, end: node.end });
}

/**
 * In the target `*a.b` the grammar gives the star to `a`, Python to the attribute. These three turn it round: what the
 * star stands before, where the expression of it starts, and the expression with the star if there was one.
 */
function belowStar(owner: Expr): Expr {
  return owner.kind === 'Starred' ? owner.value : owner;
}

function startOf(node: Span, owner: Expr): number {
  return owner.kind === 'Starred' ? owner.value.start : node.start;
}

function aboveStar({ start, end }: Span, owner: Expr, expr: Expr): Expr {
  return owner.kind === 'Starred' ? { kind: 'Starred', value: expr, start, end } : expr;
}

/** `a.b.c` written as a dotted name: attributes of the name `a`. */
function lowerDotted(node: SyntaxNode, code: SourceCode): Expr {
  const [head, ...rest] = code.children(node);
  if (!head) return broken(node, code);
  return rest.reduce<Expr>(
    (value, part) => ({
      kind: 'Attribute',
      value,
      attr: code.identifier(part),
      start: node.start,
      end: part.end,
    }),
    lowerExpr(head, code),
  );
}

function lowerSubscript(node: SyntaxNode, code: SourceCode): Expr {
  const [object, ...parts] = code.children(node);
  if (!object) return broken(node, code);
  const owner = lowerExpr(object, code);
  const value = belowStar(owner);
  const indices = parts.map((index) => lowerExpr(index, code));
  const start = startOf(node, owner);
  return aboveStar(node, owner, { kind: 'Subscript', value, indices, start, end: node.end });
}

/** `list[int]` in an annotation. */
function lowerGenericType(node: SyntaxNode, code: SourceCode): Expr {
  const [value, list] = code.children(node);
  if (!value || !list) return broken(node, code);
  const indices = lowerAll(list, code);
  return {
    kind: 'Subscript',
    value: lowerExpr(value, code),
    indices,
    start: node.start,
    end: node.end,
  };
}

function lowerCall(node: SyntaxNode, code: SourceCode): Expr {
  const [callee, list] = code.children(node);
  if (!callee || !list) return broken(node, code);
  const owner = lowerExpr(callee, code);
  const func = belowStar(owner);
  const { args, keywords } = lowerArguments(list, code, lowerExpr);
  const start = startOf(node, owner);
  return aboveStar(node, owner, { kind: 'Call', func, args, keywords, start, end: node.end });
}

function lowerBinary(node: SyntaxNode, code: SourceCode): Expr {
  const [left, right] = code.children(node);
  if (!left || !right) return broken(node, code);
  return {
    kind: 'BinOp',
    left: lowerExpr(left, code),
    op: code.between(left, right),
    right: lowerExpr(right, code),
    start: node.start,
    end: node.end,
  };
}

function lowerUnary(node: SyntaxNode, code: SourceCode): Expr {
  const [operand] = code.children(node);
  if (!operand) return broken(node, code);
  const op = node.type === 'not_operator' ? 'not' : code.text.charAt(node.start);
  return {
    kind: 'UnaryOp',
    op,
    operand: lowerExpr(operand, code),
    start: node.start,
    end: node.end,
  };
}

/** `a or b or c` is one operation of three values, as long as no brackets come between. */
function lowerBoolean(node: SyntaxNode, code: SourceCode): Expr {
  const [left, right] = code.children(node);
  if (!left || !right) return broken(node, code);
  const op: BoolOpExpr['op'] = code.between(left, right) === 'or' ? 'or' : 'and';
  const first = lowerExpr(left, code);
  const isCarriedOn =
    left.type === 'boolean_operator' && first.kind === 'BoolOp' && first.op === op;
  const values = [...(isCarriedOn ? first.values : [first]), lowerExpr(right, code)];
  return { kind: 'BoolOp', op, values, start: node.start, end: node.end };
}

function lowerComparison(node: SyntaxNode, code: SourceCode): Expr {
  const children = code.children(node);
  const ops: string[] = [];
  for (const [index, right] of children.entries()) {
    const left = children[index - 1];
    if (!left) continue;
    const op = code.between(left, right).replace(/\s+/g, ' ');
    if (op === '<>') code.refuseOld('not-equal', { start: left.end, end: right.start });
    ops.push(op);
  }
  const operands = children.map((child) => lowerExpr(child, code));
  return { kind: 'Compare', operands, ops, start: node.start, end: node.end };
}

function lowerConditional(node: SyntaxNode, code: SourceCode): Expr {
  const [body, test, orelse] = code.children(node);
  if (!body || !test || !orelse) return broken(node, code);
  return {
    kind: 'IfExp',
    body: lowerExpr(body, code),
    test: lowerExpr(test, code),
    orelse: lowerExpr(orelse, code),
    start: node.start,
    end: node.end,
  };
}

function lowerLambda(node: SyntaxNode, code: SourceCode): Expr {
  const children = code.children(node);
  const body = children.at(-1);
  if (!body || body.type === 'lambda_parameters') return broken(node, code);
  const [list] = children;
  const params = list?.type === 'lambda_parameters' ? lowerParams(list, code, lowerExpr) : [];
  const surroundings = { block: 'function', isInLoop: false } as const;
  return {
    kind: 'Lambda',
    params,
    body: code.within(surroundings, () => lowerExpr(body, code)),
    start: node.start,
    end: node.end,
  };
}

function lowerNamed(node: SyntaxNode, code: SourceCode): Expr {
  const [target, value] = code.children(node);
  if (!target || !value) return broken(node, code);
  return {
    kind: 'NamedExpr',
    target: lowerName(target, code),
    value: lowerExpr(value, code),
    start: node.start,
    end: node.end,
  };
}

function lowerSequence(kind: 'List' | 'Set' | 'Tuple', node: SyntaxNode, code: SourceCode): Expr {
  return { kind, elts: lowerAll(node, code), start: node.start, end: node.end };
}

/** The grammar calls `(a)` in `(a) = b` a tuple too. */
function lowerTuplePattern(node: SyntaxNode, code: SourceCode): Expr {
  const [only, ...more] = code.children(node);
  const isTuple =
    !only ||
    more.length > 0 ||
    code.text.slice(only.end, node.end).replace(/#.*/g, '').includes(',');
  return isTuple ? lowerSequence('Tuple', node, code) : lowerExpr(only, code);
}

function lowerDict(node: SyntaxNode, code: SourceCode): Expr {
  const items: DictExpr['items'][number][] = [];
  for (const child of code.children(node)) {
    const [first, second] = code.children(child);
    if (child.type === 'pair' && first && second) {
      items.push({ key: lowerExpr(first, code), value: lowerExpr(second, code) });
    } else if (child.type === 'dictionary_splat' && first) {
      items.push({ key: undefined, value: lowerExpr(first, code) });
    }
  }
  return { kind: 'Dict', items, start: node.start, end: node.end };
}

function lowerComprehension(kind: ComprehensionKind, node: SyntaxNode, code: SourceCode): Expr {
  // What may wait in a comprehension depends on the version and on what is around it: nothing is refused.
  return code.within({ block: 'comprehension' }, () => lowerClauses(kind, node, code));
}

function lowerClauses(kind: ComprehensionKind, node: SyntaxNode, code: SourceCode): Expr {
  const [body, ...clauses] = code.children(node);
  const generators: (ComprehensionFor & { readonly ifs: Expr[] })[] = [];
  for (const clause of clauses) {
    const [first, ...rest] = code.children(clause);
    if (!first) continue;
    if (clause.type === 'if_clause') generators.at(-1)?.ifs.push(lowerExpr(first, code));
    else if (clause.type === 'for_in_clause') {
      const iter = lowerIterable(rest, code);
      if (!iter) continue;
      if (code.text.charAt(clause.end - 1) === ',') code.refuseOld('bare-iterables', clause);
      const isAsync = code.text.startsWith('async', clause.start);
      generators.push({ isAsync, target: lowerExpr(first, code), iter, ifs: [] });
    }
  }
  if (!body || generators.length === 0) return broken(node, code);
  const elements = body.type === 'pair' ? lowerAll(body, code) : [lowerExpr(body, code)];
  return { kind, elements, generators, start: node.start, end: node.end };
}

/** Python 2 reads `[x for x in a, b]`. */
function lowerIterable(nodes: readonly SyntaxNode[], code: SourceCode): Expr | undefined {
  const [first, ...more] = nodes;
  const last = more.at(-1);
  if (!first || !last) return first && lowerExpr(first, code);
  const span = { start: first.start, end: last.end };
  code.refuseOld('bare-iterables', span);
  return { kind: 'Tuple', elts: nodes.map((node) => lowerExpr(node, code)), ...span };
}

function lowerStarred(node: SyntaxNode, code: SourceCode): Expr {
  const [value] = code.children(node);
  const { start, end } = node;
  return value
    ? { kind: 'Starred', value: lowerExpr(value, code), start, end }
    : broken(node, code);
}

/** Refuses to wait where nobody can; at the top of a cell IPython does. */
export function refuseAwait(span: Span, code: SourceCode): void {
  const { block } = code.around;
  if (block === 'class' || block === 'function') code.refuseLater('await-outside-async', span);
}

function lowerYield(node: SyntaxNode, code: SourceCode): Expr {
  const [value] = code.children(node);
  const keyword = code.text.slice(node.start, value?.start ?? node.end);
  const kind = keyword.includes('from') ? 'YieldFrom' : 'Yield';
  const { block } = code.around;
  if (block === 'cell' || block === 'class') code.refuseLater('yield-outside-function', node);
  if (block === 'async-function' && kind === 'YieldFrom')
    code.refuseLater('yield-from-in-async', node);
  return {
    kind,
    value: value && lowerExpr(value, code),
    start: node.start,
    end: node.end,
  };
}
