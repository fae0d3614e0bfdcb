// Our syntax nodes in the words of CPython's `ast`, as cpython.py prints its own.
import type { Module } from '../../../../src/core/python/ast.ts';

/** A node's kind, then its place and what else is to be equal. */
export type NodeEntry = readonly (string | number | boolean | null)[];

type Fields = Readonly<Partial<Record<string, unknown>>>;

/** The details that each kind has beside its place and its parts. */
const DETAILS: Readonly<Partial<Record<string, (node: Fields) => readonly unknown[]>>> = {
  Constant: (node) => [node['type']],
  Name: (node) => [node['id']],
  Attribute: (node) => [nameIn(node['attr'])],
  BinOp: (node) => [node['op']],
  UnaryOp: (node) => [node['op']],
  BoolOp: (node) => [node['op']],
  Compare: (node) => node['ops'] as readonly unknown[],
  ImportFrom: (node) => [node['module']],
  Global: (node) => (node['names'] as readonly unknown[]).map(nameIn),
  Nonlocal: (node) => (node['names'] as readonly unknown[]).map(nameIn),
  AugAssign: (node) => [node['op']],
  AnnAssign: (node) => [node['isSimple']],
  For: (node) => [node['isAsync']],
  With: (node) => [node['isAsync']],
  FunctionDef: (node) => [nameIn(node['name']), node['isAsync']],
  ClassDef: (node) => [nameIn(node['name'])],
  TypeAlias: (node) => [nameIn(node['name'])],
};

function nameIn(identifier: unknown): string | null {
  return isFields(identifier) && typeof identifier['name'] === 'string' ? identifier['name'] : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the nodes being listed have places to compare. */
type Places = 'known' | 'unknown';

/** Every node of the module, in no order. `inStrings`: whether those inside f-strings have places. */
export function nodesOf(module: Module, inStrings: Places): readonly NodeEntry[] {
  const found: (readonly unknown[])[] = [];
  const visit = (value: unknown, places: Places): void => {
    if (Array.isArray(value)) for (const part of value) visit(part, places);
    else if (isFields(value)) {
      found.push(...entriesOf(value, places));
      const inside = value['kind'] === 'JoinedStr' ? inStrings : places;
      for (const [field, part] of Object.entries(value)) {
        if (value['kind'] === 'Subscript' && field === 'indices') visit(indicesOf(part), inside);
        else if (!isOwnName(part)) visit(part, inside);
      }
    }
  };
  visit(module.body, 'known');
  return found as readonly NodeEntry[];
}

function entriesOf(node: Fields, places: Places): readonly (readonly unknown[])[] {
  const { kind } = node;
  const [start, end] = places === 'known' ? [node['start'], node['end']] : [null, null];
  if (typeof kind === 'string') {
    const isDecorated = Array.isArray(node['decorators']) && node['decorators'].length > 0;
    return [[kind, isDecorated ? null : start, end, ...(DETAILS[kind]?.(node) ?? [])]];
  }
  if ('form' in node) return [['arg', start, node['name']]];
  if ('asName' in node) return [['alias', start, end, node['name'], nameIn(node['asName'])]];
  if ('bound' in node) return [['type parameter', node['name']]];
  if ('arg' in node) return [['keyword', start, end, nameIn(node['arg'])]];
  if ('ifs' in node) return [['comprehension', node['isAsync']]];
  if ('captures' in node)
    return (node['captures'] as readonly unknown[]).map((name) => ['capture', nameIn(name)]);
  return 'type' in node ? [['handler', start, end, nameIn(node['name'])]] : [];
}

/** CPython makes a tuple of several indices, and cannot tell it from one in brackets. */
function indicesOf(indices: unknown): unknown {
  const [only, ...more] = indices as readonly Fields[];
  return only?.['kind'] === 'Tuple' && more.length === 0 ? only['elts'] : indices;
}

/** A name that belongs to the node that holds it. */
function isOwnName(value: unknown): boolean {
  return (
    isFields(value) &&
    !('kind' in value) &&
    !('form' in value) &&
    !('bound' in value) &&
    typeof value['name'] === 'string' &&
    !('type' in value)
  );
}
