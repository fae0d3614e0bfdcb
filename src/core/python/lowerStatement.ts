/** Turns concrete statement nodes into `ast.ts` statements. */
import type {
  ExceptHandler,
  Expr,
  Identifier,
  ImportAlias,
  MatchCase,
  Module,
  Span,
  Stmt,
} from './ast.ts';
import { lowerArguments, lowerExpr } from './lowerExpression.ts';
import { lowerIdentifier, textOf, type Source } from './lowerName.ts';
import { lowerParams, lowerTypeParams } from './lowerParams.ts';
import { lowerPattern } from './lowerPattern.ts';
import { childByField, childrenByField, hasToken, namedChildren, type RawNode } from './rawTree.ts';

/** The whole cell. */
export function lowerModule(root: RawNode, source: Source): Module {
  return { body: lowerBody(root, source), error: firstError(root) };
}

function firstError(node: RawNode): Span | undefined {
  if (node.type === 'ERROR') return { start: node.start, end: node.end };
  for (const child of node.children) {
    const found = firstError(child);
    if (found) return found;
  }
  return undefined;
}

function lowerBody(block: RawNode | undefined, source: Source): readonly Stmt[] {
  return block ? namedChildren(block).flatMap((child) => lowerStmt(child, source)) : [];
}

function lowerStmt(node: RawNode, source: Source): readonly Stmt[] {
  const { start, end } = node;
  const lower = (child: RawNode): Expr => lowerExpr(child, source);
  switch (node.type) {
    case 'expression_statement':
      return lowerExpressionStatement(node, source);
    case 'delete_statement':
      return [
        {
          kind: 'Delete',
          targets: namedChildren(node).map(lower).flatMap(flattenTuple),
          start,
          end,
        },
      ];
    case 'import_statement':
      return [{ kind: 'Import', names: lowerAliases(node, source, 'first-part'), start, end }];
    case 'import_from_statement':
    case 'future_import_statement':
      return [lowerImportFrom(node, source)];
    case 'function_definition':
    case 'class_definition':
      return lowerDefinition(node, node, [], source);
    case 'decorated_definition': {
      const decorators = namedChildren(node)
        .filter((child) => child.type === 'decorator')
        .flatMap((child) => namedChildren(child).map(lower));
      const definition = childByField(node, 'definition');
      return definition ? lowerDefinition(definition, node, decorators, source) : [];
    }
    case 'return_statement': {
      const value = namedChildren(node)[0];
      return [{ kind: 'Return', value: value && lower(value), start, end }];
    }
    case 'raise_statement': {
      const cause = childByField(node, 'cause');
      const exc = namedChildren(node).find((child) => child !== cause);
      return [{ kind: 'Raise', exc: exc && lower(exc), cause: cause && lower(cause), start, end }];
    }
    case 'global_statement':
    case 'nonlocal_statement': {
      const names = namedChildren(node).map((child) => lowerIdentifier(child, source));
      return [
        { kind: node.type === 'global_statement' ? 'Global' : 'Nonlocal', names, start, end },
      ];
    }
    case 'pass_statement':
      return [{ kind: 'Pass', start, end }];
    case 'break_statement':
      return [{ kind: 'Break', start, end }];
    case 'continue_statement':
      return [{ kind: 'Continue', start, end }];
    case 'assert_statement': {
      const [test, msg] = namedChildren(node).map(lower);
      return test ? [{ kind: 'Assert', test, msg, start, end }] : [];
    }
    case 'print_statement':
    case 'exec_statement': {
      const keyword = node.type === 'print_statement' ? 'print' : 'exec';
      const parts = namedChildren(node).flatMap((child) =>
        child.type === 'chevron' ? namedChildren(child).map(lower) : [lower(child)],
      );
      return [{ kind: 'Python2', keyword, parts, start, end }];
    }
    case 'type_alias_statement':
      return lowerTypeAlias(node, source);
    case 'if_statement':
      return [lowerIf(node, childrenByField(node, 'alternative'), source)];
    case 'for_statement': {
      const target = childByField(node, 'left');
      const iter = childByField(node, 'right');
      const body = lowerBody(childByField(node, 'body'), source);
      if (!target || !iter) return lowerBroken(node, source);
      return [
        {
          kind: 'For',
          target: lower(target),
          iter: lower(iter),
          body,
          orelse: lowerElse(node, source),
          start,
          end,
        },
      ];
    }
    case 'while_statement': {
      const test = childByField(node, 'condition');
      const body = lowerBody(childByField(node, 'body'), source);
      if (!test) return lowerBroken(node, source);
      return [
        { kind: 'While', test: lower(test), body, orelse: lowerElse(node, source), start, end },
      ];
    }
    case 'try_statement':
      return lowerTry(node, source);
    case 'with_statement':
      return [lowerWith(node, source)];
    case 'match_statement':
      return lowerMatch(node, source);
    default:
      return lowerBroken(node, source);
  }
}

function lowerExpressionStatement(node: RawNode, source: Source): readonly Stmt[] {
  const children = namedChildren(node);
  const [only] = children;
  if (only === undefined) return [];
  if (children.length > 1 || hasToken(node, ',')) {
    const elts = children.map((child) => lowerExpr(child, source));
    return [
      {
        kind: 'Expr',
        value: { kind: 'Tuple', elts, start: node.start, end: node.end },
        start: node.start,
        end: node.end,
      },
    ];
  }
  if (only.type === 'assignment') return lowerAssignment(only, source);
  if (only.type === 'augmented_assignment') return lowerAugmented(only, source);
  return [{ kind: 'Expr', value: lowerExpr(only, source), start: node.start, end: node.end }];
}

function lowerAssignment(node: RawNode, source: Source): readonly Stmt[] {
  const { start, end } = node;
  const annotation = childByField(node, 'type');
  const left = childByField(node, 'left');
  if (!left) return lowerBroken(node, source);
  const right = childByField(node, 'right');
  if (annotation) {
    return [
      {
        kind: 'AnnAssign',
        target: lowerExpr(left, source),
        annotation: lowerExpr(annotation, source),
        value: right && lowerExpr(right, source),
        start,
        end,
      },
    ];
  }
  // `a = b = value` nests to the right.
  const targets = [lowerExpr(left, source)];
  let value = right;
  while (value?.type === 'assignment' && !childByField(value, 'type')) {
    const next = childByField(value, 'left');
    if (next) targets.push(lowerExpr(next, source));
    value = childByField(value, 'right');
  }
  if (!value) return lowerBroken(node, source);
  return [{ kind: 'Assign', targets, value: lowerExpr(value, source), start, end }];
}

function lowerAugmented(node: RawNode, source: Source): readonly Stmt[] {
  const left = childByField(node, 'left');
  const right = childByField(node, 'right');
  const op = childByField(node, 'operator')?.type ?? '';
  if (!left || !right) return lowerBroken(node, source);
  return [
    {
      kind: 'AugAssign',
      target: lowerExpr(left, source),
      op,
      value: lowerExpr(right, source),
      start: node.start,
      end: node.end,
    },
  ];
}

function flattenTuple(expr: Expr): readonly Expr[] {
  return expr.kind === 'Tuple' || expr.kind === 'List' ? expr.elts.flatMap(flattenTuple) : [expr];
}

/** `import a.b` binds `a`; `from m import a.b` does not exist, so the whole name is bound. */
function lowerAliases(
  node: RawNode,
  source: Source,
  binds: 'first-part' | 'whole',
): readonly ImportAlias[] {
  return childrenByField(node, 'name').flatMap((child): readonly ImportAlias[] => {
    const { start, end } = child;
    const nameNode = child.type === 'aliased_import' ? childByField(child, 'name') : child;
    const aliasNode = child.type === 'aliased_import' ? childByField(child, 'alias') : undefined;
    if (!nameNode) return [];
    const parts = namedChildren(nameNode);
    const head = binds === 'first-part' ? (parts[0] ?? nameNode) : nameNode;
    const asName = aliasNode && lowerIdentifier(aliasNode, source);
    // A dotted name may hold blanks around its dots.
    const name = textOf(nameNode, source).replace(/\s+/g, '');
    return [{ name, asName, bound: asName ?? lowerIdentifier(head, source), start, end }];
  });
}

function lowerImportFrom(node: RawNode, source: Source): Stmt {
  const moduleNode = childByField(node, 'module_name');
  return {
    kind: 'ImportFrom',
    module: moduleNode ? textOf(moduleNode, source).replace(/\s+/g, '') : '__future__',
    moduleSpan: moduleNode
      ? { start: moduleNode.start, end: moduleNode.end }
      : { start: node.start, end: node.end },
    names: lowerAliases(node, source, 'whole'),
    isStar: node.children.some((child) => child.type === 'wildcard_import'),
    start: node.start,
    end: node.end,
  };
}

function lowerDefinition(
  node: RawNode,
  whole: Span,
  decorators: readonly Expr[],
  source: Source,
): readonly Stmt[] {
  const nameNode = childByField(node, 'name');
  if (!nameNode) return lowerBroken(node, source);
  const shared = {
    name: lowerIdentifier(nameNode, source),
    typeParams: lowerTypeParams(childByField(node, 'type_parameters'), source, (child) =>
      lowerExpr(child, source),
    ),
    decorators,
    body: lowerBody(childByField(node, 'body'), source),
    start: whole.start,
    end: whole.end,
  };
  if (node.type === 'class_definition') {
    const bases = childByField(node, 'superclasses');
    const { args, keywords } = bases ? lowerArguments(bases, source) : { args: [], keywords: [] };
    return [{ kind: 'ClassDef', ...shared, bases: args, keywords }];
  }
  const params = childByField(node, 'parameters');
  const returns = childByField(node, 'return_type');
  return [
    {
      kind: 'FunctionDef',
      ...shared,
      params: params ? lowerParams(params, source, (child) => lowerExpr(child, source)) : [],
      returns: returns && lowerExpr(returns, source),
      isAsync: hasToken(node, 'async'),
    },
  ];
}

function lowerTypeAlias(node: RawNode, source: Source): readonly Stmt[] {
  const left = childByField(node, 'left');
  const right = childByField(node, 'right');
  const generic = left && namedChildren(left)[0];
  if (!generic || !right) return lowerBroken(node, source);
  const nameNode = generic.type === 'generic_type' ? namedChildren(generic)[0] : generic;
  const params = generic.type === 'generic_type' ? namedChildren(generic)[1] : undefined;
  if (nameNode?.type !== 'identifier') return lowerBroken(node, source);
  return [
    {
      kind: 'TypeAlias',
      name: lowerIdentifier(nameNode, source),
      typeParams: lowerTypeParams(params, source, (child) => lowerExpr(child, source)),
      value: lowerExpr(right, source),
      start: node.start,
      end: node.end,
    },
  ];
}

function lowerIf(node: RawNode, alternatives: readonly RawNode[], source: Source): Stmt {
  const test = childByField(node, 'condition');
  const body = lowerBody(childByField(node, 'consequence'), source);
  const [next, ...rest] = alternatives;
  let orelse: readonly Stmt[] = [];
  if (next?.type === 'elif_clause') orelse = [lowerIf(next, rest, source)];
  else if (next) orelse = lowerBody(childByField(next, 'body'), source);
  const span = { start: node.start, end: alternatives.at(-1)?.end ?? node.end };
  const condition: Expr = test ? lowerExpr(test, source) : { kind: 'Broken', parts: [], ...span };
  return { kind: 'If', test: condition, body, orelse, ...span };
}

function lowerElse(node: RawNode, source: Source): readonly Stmt[] {
  const clause = node.children.find((child) => child.type === 'else_clause');
  return clause ? lowerBody(childByField(clause, 'body'), source) : [];
}

function lowerTry(node: RawNode, source: Source): readonly Stmt[] {
  const handlers: ExceptHandler[] = [];
  let oldForm: Stmt | undefined;
  for (const child of node.children) {
    if (child.type !== 'except_clause') continue;
    const values = childrenByField(child, 'value');
    const [value] = values;
    const block = namedChildren(child).find((part) => part.type === 'block');
    let type: Expr | undefined;
    let name: Identifier | undefined;
    if (value?.type === 'as_pattern') {
      const [caught, alias] = namedChildren(value);
      type = caught && lowerExpr(caught, source);
      const target = alias && namedChildren(alias)[0];
      if (target?.type === 'identifier') name = lowerIdentifier(target, source);
    } else if (value) {
      type = lowerExpr(value, source);
    }
    // `except A, B:` catches A and binds B in Python 2; Python 3 refuses it (until 3.14, which catches both).
    if (values.length > 1) {
      const parts = values.map((part) => lowerExpr(part, source));
      oldForm ??= { kind: 'Python2', keyword: 'except', parts, start: child.start, end: child.end };
    }
    handlers.push({
      type,
      name,
      body: lowerBody(block, source),
      start: child.start,
      end: child.end,
    });
  }
  const finallyClause = node.children.find((child) => child.type === 'finally_clause');
  const statement: Stmt = {
    kind: 'Try',
    body: lowerBody(childByField(node, 'body'), source),
    handlers,
    orelse: lowerElse(node, source),
    finalbody: lowerBody(finallyClause && namedChildren(finallyClause)[0], source),
    start: node.start,
    end: node.end,
  };
  return oldForm ? [statement, oldForm] : [statement];
}

function lowerWith(node: RawNode, source: Source): Stmt {
  const clause = namedChildren(node).find((child) => child.type === 'with_clause');
  const items = (clause ? namedChildren(clause) : []).flatMap((item) => {
    const value = childByField(item, 'value');
    return value ? withItems(value, source) : [];
  });
  const body = lowerBody(childByField(node, 'body'), source);
  return { kind: 'With', items, body, start: node.start, end: node.end };
}

/** One item, or the several of `with (a as b, c as d):`, which the grammar reads as a tuple. */
function withItems(
  value: RawNode,
  source: Source,
): readonly { readonly context: Expr; readonly target: Expr | undefined }[] {
  const inner = namedChildren(value);
  if (value.type === 'as_pattern') {
    const [context, alias] = inner;
    return context
      ? [{ context: lowerExpr(context, source), target: alias && lowerExpr(alias, source) }]
      : [];
  }
  const holdsItems = value.type === 'tuple' || value.type === 'parenthesized_expression';
  if (holdsItems && inner.some((child) => child.type === 'as_pattern')) {
    return inner.flatMap((child) => withItems(child, source));
  }
  return [{ context: lowerExpr(value, source), target: undefined }];
}

function lowerMatch(node: RawNode, source: Source): readonly Stmt[] {
  const subjects = childrenByField(node, 'subject');
  const [first] = subjects;
  const block = childByField(node, 'body');
  if (!first) return lowerBroken(node, source);
  const subject: Expr =
    subjects.length === 1
      ? lowerExpr(first, source)
      : {
          kind: 'Tuple',
          elts: subjects.map((child) => lowerExpr(child, source)),
          start: first.start,
          end: subjects.at(-1)?.end ?? first.end,
        };
  const cases = (block ? namedChildren(block) : [])
    .filter((child) => child.type === 'case_clause')
    .map((child): MatchCase => {
      const guard = childByField(child, 'guard');
      const guardTest = guard && namedChildren(guard)[0];
      const patterns = namedChildren(child).filter((part) => part.type === 'case_pattern');
      return {
        pattern: lowerPattern(patterns, source),
        guard: guardTest && lowerExpr(guardTest, source),
        body: lowerBody(childByField(child, 'consequence'), source),
        start: child.start,
        end: child.end,
      };
    });
  return [{ kind: 'Match', subject, cases, start: node.start, end: node.end }];
}

const EXPRESSIONS_ONLY = /^(?!.*_statement$|.*_definition$|block$|ERROR$)/;

/** Keeps the statements and expressions inside something unreadable. */
function lowerBroken(node: RawNode, source: Source): readonly Stmt[] {
  const { start, end } = node;
  const parts = namedChildren(node).flatMap((child): readonly Stmt[] =>
    EXPRESSIONS_ONLY.test(child.type)
      ? [{ kind: 'Expr', value: lowerExpr(child, source), start: child.start, end: child.end }]
      : child.type === 'block'
        ? lowerBody(child, source)
        : lowerStmt(child, source),
  );
  return [{ kind: 'Broken', parts, start, end }];
}
