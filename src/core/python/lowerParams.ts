/** Turns the parameters of functions, and the type parameters of generics, into `ast.ts` data. */
import type { Param, ParamForm, TypeParam } from './ast.ts';
import type { LowerExpr, SourceCode, SyntaxNode } from './sourceCode.ts';

/** The parameters of a `def` or a `lambda`. */
export function lowerParams(
  list: SyntaxNode,
  code: SourceCode,
  lowerExpr: LowerExpr,
): readonly Param[] {
  const params: Param[] = [];
  const children = code.children(list);
  let form: ParamForm = 'positional';
  for (const child of children) {
    if (child.type === 'keyword_separator') form = 'keyword-only';
    const lowered = lowerParam(child, form, code, lowerExpr);
    params.push(...lowered);
    if (lowered.some((param) => param.form === 'var-positional')) form = 'keyword-only';
  }
  refuseOrder(children, code);
  for (const [index, param] of params.entries()) {
    if (params.findIndex(({ name }) => name === param.name) < index)
      code.refuseLater('duplicate-parameter', param);
  }
  return params;
}

function lowerParam(
  node: SyntaxNode,
  form: ParamForm,
  code: SourceCode,
  lowerExpr: LowerExpr,
): readonly Param[] {
  const children = code.children(node);
  const [first, second, third] = children;
  const inner = (child: SyntaxNode | undefined, as: ParamForm): readonly Param[] =>
    child ? lowerParam(child, as, code, lowerExpr) : [];
  switch (node.type) {
    case 'identifier':
      return [{ ...code.identifier(node), form, annotation: undefined, default: undefined }];
    case 'default_parameter':
      return inner(first, form).map((param) => ({
        ...param,
        default: second && lowerExpr(second, code),
      }));
    case 'typed_default_parameter':
      return inner(first, form).map((param) => ({
        ...param,
        annotation: second && lowerExpr(second, code),
        default: third && lowerExpr(third, code),
      }));
    case 'typed_parameter':
      return inner(first, form).map((param) => ({
        ...param,
        annotation: second && lowerExpr(second, code),
      }));
    case 'list_splat_pattern':
      return inner(first, 'var-positional');
    case 'dictionary_splat_pattern':
      return inner(first, 'var-keyword');
    case 'tuple_pattern':
      // Python 2 unpacks tuples in the parameter list.
      code.refuseOld('parameter-tuple', node);
      return children.flatMap((child) => inner(child, form));
    default:
      return [];
  }
}

/** The kinds of parameter in the order that Python wants; `/` and a lone `*` stand between them. */
function refuseOrder(children: readonly SyntaxNode[], code: SourceCode): void {
  let hasDefault = false;
  let hasSlash = false;
  let hasStar = false;
  let hasMapping = false;
  for (const [index, node] of children.entries()) {
    const inner = node.type === 'typed_parameter' ? code.children(node)[0] : node;
    if (hasMapping) code.refuse('parameter-order', node);
    switch (inner?.type) {
      case 'positional_separator':
        if (index === 0 || hasSlash || hasStar) code.refuse('parameter-separator', node);
        hasSlash = true;
        break;
      case 'keyword_separator':
      case 'list_splat_pattern': {
        const next = children[index + 1]?.type;
        const isLast = next === undefined || next === 'dictionary_splat_pattern';
        if (hasStar || (inner.type === 'keyword_separator' && isLast))
          code.refuse('parameter-separator', node);
        hasStar = true;
        break;
      }
      case 'dictionary_splat_pattern':
        hasMapping = true;
        break;
      case 'default_parameter':
      case 'typed_default_parameter':
        hasDefault = true;
        break;
      case 'identifier':
        // After a star the parameters are given by name, in any order.
        if (hasDefault && !hasStar) code.refuse('parameter-order', node);
        break;
      default:
        break;
    }
  }
}

/** `[T: int, *Ts, **P]` of a generic `def`, `class` or `type`; nothing for `undefined`. */
export function lowerTypeParams(
  list: SyntaxNode | undefined,
  code: SourceCode,
  lowerExpr: LowerExpr,
): readonly TypeParam[] {
  return list ? code.children(list).flatMap((child) => lowerTypeParam(child, code, lowerExpr)) : [];
}

function lowerTypeParam(
  node: SyntaxNode,
  code: SourceCode,
  lowerExpr: LowerExpr,
): readonly TypeParam[] {
  const [first, second] = code.children(node);
  if (node.type === 'identifier') return [{ ...code.identifier(node), bound: undefined }];
  if (!first) return [];
  const params = lowerTypeParam(first, code, lowerExpr);
  if (node.type !== 'constrained_type') return params;
  return params.map((param) => ({ ...param, bound: second && lowerExpr(second, code) }));
}
