/** Turns the parameters of functions, and the type parameters of generics, into `ast.ts` data. */
import type { Expr, Param, ParamForm, TypeParam } from './ast.ts';
import { lowerIdentifier, type Source } from './lowerName.ts';
import { childByField, namedChildren, type RawNode } from './rawTree.ts';

/** Lowers an expression; passed in, because expressions hold lambdas, which hold parameters. */
type LowerExpr = (node: RawNode) => Expr;

/** The parameters of a `def` or a `lambda`. */
export function lowerParams(list: RawNode, source: Source, lower: LowerExpr): readonly Param[] {
  const params: Param[] = [];
  let form: ParamForm = 'positional';
  for (const child of namedChildren(list)) {
    if (child.type === 'keyword_separator') {
      form = 'keyword-only';
      continue;
    }
    const lowered = lowerParam(child, form, source, lower);
    params.push(...lowered);
    if (lowered.some((param) => param.form === 'var-positional')) form = 'keyword-only';
  }
  return params;
}

function lowerParam(
  node: RawNode,
  form: ParamForm,
  source: Source,
  lower: LowerExpr,
): readonly Param[] {
  const typeNode = childByField(node, 'type');
  const valueNode = childByField(node, 'value');
  const annotation = typeNode && lower(typeNode);
  const inner = (child: RawNode | undefined, as: ParamForm): readonly Param[] =>
    child ? lowerParam(child, as, source, lower) : [];
  switch (node.type) {
    case 'identifier':
      return [
        { ...lowerIdentifier(node, source), form, annotation: undefined, default: undefined },
      ];
    case 'default_parameter':
    case 'typed_default_parameter':
      return inner(childByField(node, 'name'), form).map((param) => ({
        ...param,
        annotation,
        default: valueNode && lower(valueNode),
      }));
    case 'typed_parameter':
      return inner(namedChildren(node)[0], form).map((param) => ({ ...param, annotation }));
    case 'list_splat_pattern':
      return inner(namedChildren(node)[0], 'var-positional');
    case 'dictionary_splat_pattern':
      return inner(namedChildren(node)[0], 'var-keyword');
    case 'tuple_pattern':
      // Python 2 unpacks tuples in the parameter list.
      return namedChildren(node).flatMap((child) => inner(child, form));
    default:
      return [];
  }
}

/** `[T: int, *Ts, **P]` of a generic `def`, `class` or `type`; nothing for `undefined`. */
export function lowerTypeParams(
  list: RawNode | undefined,
  source: Source,
  lower: LowerExpr,
): readonly TypeParam[] {
  return list ? namedChildren(list).flatMap((child) => lowerTypeParam(child, source, lower)) : [];
}

function lowerTypeParam(node: RawNode, source: Source, lower: LowerExpr): readonly TypeParam[] {
  const [first, second] = namedChildren(node);
  if (node.type === 'identifier') return [{ ...lowerIdentifier(node, source), bound: undefined }];
  if (!first) return [];
  const params = lowerTypeParam(first, source, lower);
  if (node.type !== 'constrained_type') return params;
  return params.map((param) => ({ ...param, bound: second && lower(second) }));
}
