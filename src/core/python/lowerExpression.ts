/** Turns concrete expression nodes into `ast.ts` expressions. */
import type { ComprehensionFor, ConstantType, DictExpr, Expr, Keyword } from './ast.ts';
import { lowerIdentifier, textOf, type Source } from './lowerName.ts';
import { lowerParams } from './lowerParams.ts';
import { childByField, childrenByField, hasToken, namedChildren, type RawNode } from './rawTree.ts';

/** Any node where an expression stands; what is none becomes `Broken`. */
export function lowerExpr(node: RawNode, source: Source): Expr {
  const { start, end } = node;
  const lower = (child: RawNode): Expr => lowerExpr(child, source);
  switch (node.type) {
    case 'identifier':
      return { kind: 'Name', id: textOf(node, source), start, end };
    case 'integer':
    case 'float':
      return {
        kind: 'Constant',
        type: numberType(node, source),
        text: textOf(node, source),
        start,
        end,
      };
    case 'true':
    case 'false':
      return { kind: 'Constant', type: 'bool', text: textOf(node, source), start, end };
    case 'none':
      return { kind: 'Constant', type: 'None', text: 'None', start, end };
    case 'ellipsis':
      return { kind: 'Constant', type: 'Ellipsis', text: '...', start, end };
    case 'string':
      return lowerString(node, source);
    case 'concatenated_string':
      return lowerConcatenated(node, source);
    case 'attribute': {
      const value = childByField(node, 'object');
      const attr = childByField(node, 'attribute');
      if (!value || !attr) return broken(node, source);
      return {
        kind: 'Attribute',
        value: lower(value),
        attr: lowerIdentifier(attr, source),
        start,
        end,
      };
    }
    case 'subscript': {
      const value = childByField(node, 'value');
      if (!value) return broken(node, source);
      const indices = childrenByField(node, 'subscript').map(lower);
      return { kind: 'Subscript', value: lower(value), indices, start, end };
    }
    case 'slice':
      return { kind: 'Slice', parts: namedChildren(node).map(lower), start, end };
    case 'call':
      return lowerCall(node, source);
    case 'binary_operator': {
      const left = childByField(node, 'left');
      const right = childByField(node, 'right');
      const op = childByField(node, 'operator');
      if (!left || !right) return broken(node, source);
      return {
        kind: 'BinOp',
        left: lower(left),
        op: op?.type ?? '',
        right: lower(right),
        start,
        end,
      };
    }
    case 'unary_operator':
    case 'not_operator': {
      const operand = childByField(node, 'argument');
      if (!operand) return broken(node, source);
      const op =
        node.type === 'not_operator' ? 'not' : (childByField(node, 'operator')?.type ?? '');
      return { kind: 'UnaryOp', op, operand: lower(operand), start, end };
    }
    case 'boolean_operator': {
      const values = namedChildren(node).map(lower);
      const op = hasToken(node, 'or') ? 'or' : 'and';
      return { kind: 'BoolOp', op, values, start, end };
    }
    case 'comparison_operator': {
      const ops = node.children
        .filter((child) => child.field === 'operators')
        .map((child) => child.type);
      return { kind: 'Compare', operands: namedChildren(node).map(lower), ops, start, end };
    }
    case 'conditional_expression': {
      const [body, test, orelse] = namedChildren(node);
      if (!body || !test || !orelse) return broken(node, source);
      return {
        kind: 'IfExp',
        body: lower(body),
        test: lower(test),
        orelse: lower(orelse),
        start,
        end,
      };
    }
    case 'lambda': {
      const body = childByField(node, 'body');
      const params = childByField(node, 'parameters');
      if (!body) return broken(node, source);
      return {
        kind: 'Lambda',
        params: params ? lowerParams(params, source, lower) : [],
        body: lower(body),
        start,
        end,
      };
    }
    case 'list':
    case 'list_pattern':
      return { kind: 'List', elts: namedChildren(node).map(lower), start, end };
    case 'set':
      return { kind: 'Set', elts: namedChildren(node).map(lower), start, end };
    case 'tuple':
    case 'tuple_pattern':
    case 'expression_list':
    case 'pattern_list':
      return { kind: 'Tuple', elts: namedChildren(node).map(lower), start, end };
    case 'dictionary':
      return lowerDict(node, source);
    case 'list_comprehension':
      return lowerComprehension(node, 'ListComp', source);
    case 'set_comprehension':
      return lowerComprehension(node, 'SetComp', source);
    case 'dictionary_comprehension':
      return lowerComprehension(node, 'DictComp', source);
    case 'generator_expression':
      return lowerComprehension(node, 'GeneratorExp', source);
    case 'named_expression': {
      const target = childByField(node, 'name');
      const value = childByField(node, 'value');
      if (!target || !value) return broken(node, source);
      const name = {
        kind: 'Name',
        id: textOf(target, source),
        start: target.start,
        end: target.end,
      } as const;
      return { kind: 'NamedExpr', target: name, value: lower(value), start, end };
    }
    case 'list_splat':
    case 'list_splat_pattern':
    case 'dictionary_splat':
    case 'dictionary_splat_pattern':
    case 'splat_type':
      return lowerOnly(node, source, (value) => ({ kind: 'Starred', value, start, end }));
    case 'await':
      return lowerOnly(node, source, (value) => ({ kind: 'Await', value, start, end }));
    case 'yield': {
      const value = namedChildren(node)[0];
      const kind = hasToken(node, 'from') ? 'YieldFrom' : 'Yield';
      return { kind, value: value ? lower(value) : undefined, start, end };
    }
    case 'parenthesized_expression':
    case 'parenthesized_list_splat':
    case 'type':
    case 'as_pattern_target':
    case 'format_expression':
      return lowerOnly(node, source, (value) => value);
    case 'dotted_name':
      return lowerDotted(node, source);
    case 'member_type': {
      const [value, attr] = namedChildren(node);
      if (!value || !attr) return broken(node, source);
      return {
        kind: 'Attribute',
        value: lower(value),
        attr: lowerIdentifier(attr, source),
        start,
        end,
      };
    }
    case 'generic_type': {
      const [value, args] = namedChildren(node);
      if (!value || !args) return broken(node, source);
      return {
        kind: 'Subscript',
        value: lower(value),
        indices: namedChildren(args).map(lower),
        start,
        end,
      };
    }
    case 'union_type': {
      const [left, right] = namedChildren(node);
      if (!left || !right) return broken(node, source);
      return { kind: 'BinOp', left: lower(left), op: '|', right: lower(right), start, end };
    }
    default:
      return broken(node, source);
  }
}

function lowerOnly(node: RawNode, source: Source, make: (value: Expr) => Expr): Expr {
  const children = namedChildren(node);
  const [only] = children;
  return only && children.length === 1 ? make(lowerExpr(only, source)) : broken(node, source);
}

/** Keeps the expressions inside something unreadable, so that its names are not lost. */
function broken(node: RawNode, source: Source): Expr {
  const parts = namedChildren(node).map((child) => lowerExpr(child, source));
  return { kind: 'Broken', parts, start: node.start, end: node.end };
}

function numberType(node: RawNode, source: Source): ConstantType {
  const text = textOf(node, source);
  if (/j$/i.test(text)) return 'complex';
  return node.type === 'integer' ? 'int' : 'float';
}

function lowerString(node: RawNode, source: Source): Expr {
  const { start, end } = node;
  const opening = node.children.find((child) => child.type === 'string_start');
  const closing = node.children.find((child) => child.type === 'string_end');
  const prefix = opening ? textOf(opening, source).toLowerCase() : '';
  if (/^[rb]*[ft]/.test(prefix))
    return { kind: 'JoinedStr', parts: interpolations(node, source), start, end };
  const text = source.slice(opening?.end ?? start, closing?.start ?? end);
  return { kind: 'Constant', type: prefix.includes('b') ? 'bytes' : 'str', text, start, end };
}

function interpolations(node: RawNode, source: Source): readonly Expr[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'interpolation' && child.type !== 'format_expression') {
      return child.type === 'format_specifier' ? interpolations(child, source) : [];
    }
    const expression = childByField(child, 'expression');
    const specifier = childByField(child, 'format_specifier');
    return [
      ...(expression ? [lowerExpr(expression, source)] : []),
      ...(specifier ? interpolations(specifier, source) : []),
    ];
  });
}

/** `'a' 'b'` is one constant; with an f-string among them, one f-string. */
function lowerConcatenated(node: RawNode, source: Source): Expr {
  const { start, end } = node;
  const strings = namedChildren(node).map((child) => lowerExpr(child, source));
  const constants = strings.filter((part) => part.kind === 'Constant');
  const [first] = constants;
  if (first && constants.length === strings.length) {
    return { ...first, text: constants.map((part) => part.text).join(''), start, end };
  }
  const parts = strings.flatMap((part) => (part.kind === 'JoinedStr' ? part.parts : []));
  return { kind: 'JoinedStr', parts, start, end };
}

function lowerCall(node: RawNode, source: Source): Expr {
  const { start, end } = node;
  const func = childByField(node, 'function');
  const list = childByField(node, 'arguments');
  if (!func || !list) return broken(node, source);
  const callee = lowerExpr(func, source);
  if (list.type === 'generator_expression') {
    return {
      kind: 'Call',
      func: callee,
      args: [lowerExpr(list, source)],
      keywords: [],
      start,
      end,
    };
  }
  return { kind: 'Call', func: callee, ...lowerArguments(list, source), start, end };
}

/** The arguments of a call, or the bases of a class. */
export function lowerArguments(
  list: RawNode,
  source: Source,
): { readonly args: readonly Expr[]; readonly keywords: readonly Keyword[] } {
  const args: Expr[] = [];
  const keywords: Keyword[] = [];
  for (const child of namedChildren(list)) {
    const { start, end } = child;
    if (child.type === 'keyword_argument') {
      const name = childByField(child, 'name');
      const value = childByField(child, 'value');
      if (name && value) {
        keywords.push({
          arg: lowerIdentifier(name, source),
          value: lowerExpr(value, source),
          start,
          end,
        });
      }
    } else if (child.type === 'dictionary_splat') {
      const value = namedChildren(child)[0];
      if (value) keywords.push({ arg: undefined, value: lowerExpr(value, source), start, end });
    } else {
      args.push(lowerExpr(child, source));
    }
  }
  return { args, keywords };
}

function lowerDict(node: RawNode, source: Source): Expr {
  const items = namedChildren(node).flatMap((child): DictExpr['items'] => {
    if (child.type === 'pair') {
      const key = childByField(child, 'key');
      const value = childByField(child, 'value');
      return key && value ? [{ key: lowerExpr(key, source), value: lowerExpr(value, source) }] : [];
    }
    const value = child.type === 'dictionary_splat' ? namedChildren(child)[0] : child;
    return value ? [{ key: undefined, value: lowerExpr(value, source) }] : [];
  });
  return { kind: 'Dict', items, start: node.start, end: node.end };
}

function lowerComprehension(
  node: RawNode,
  kind: 'ListComp' | 'SetComp' | 'DictComp' | 'GeneratorExp',
  source: Source,
): Expr {
  const generators: { target: Expr; iter: Expr; ifs: Expr[] }[] = [];
  for (const child of namedChildren(node)) {
    if (child.type === 'for_in_clause') {
      const target = childByField(child, 'left');
      const iter = childrenByField(child, 'right')[0];
      if (target && iter) {
        generators.push({
          target: lowerExpr(target, source),
          iter: lowerExpr(iter, source),
          ifs: [],
        });
      }
    } else if (child.type === 'if_clause') {
      const test = namedChildren(child)[0];
      if (test) generators.at(-1)?.ifs.push(lowerExpr(test, source));
    }
  }
  const body = childByField(node, 'body');
  if (!body || generators.length === 0) return broken(node, source);
  const elements =
    body.type === 'pair'
      ? namedChildren(body).map((child) => lowerExpr(child, source))
      : [lowerExpr(body, source)];
  const clauses: readonly ComprehensionFor[] = generators;
  return { kind, elements, generators: clauses, start: node.start, end: node.end };
}

/** `a.b.c` written as a dotted name: attributes of the name `a`. */
function lowerDotted(node: RawNode, source: Source): Expr {
  const [head, ...rest] = namedChildren(node);
  if (!head) return broken(node, source);
  return rest.reduce<Expr>(
    (value, part) => ({
      kind: 'Attribute',
      value,
      attr: lowerIdentifier(part, source),
      start: node.start,
      end: part.end,
    }),
    lowerExpr(head, source),
  );
}
