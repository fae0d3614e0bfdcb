/** What a name after a dot gives, and the names that a value does not have. */
import { typeMembers } from '../knowledge/members/members.ts';
import { memberOfModel } from './layers/kerasModels.ts';
import { isModule, keepsLayers } from './layers/modules.ts';
import { memberOfDataset } from './datasets.ts';
import { raise } from './raised.ts';
import { sizeOf } from './shapes.ts';
import {
  arrayOf,
  intValue,
  sequenceOf,
  textValue,
  typeName,
  UNKNOWN,
  widthOf,
  type ClassValue,
  type Column,
  type Value,
} from './value.ts';

/** `value.name`. */
export function memberOf(value: Value, name: string): Value {
  switch (value.kind) {
    case 'library':
      return { kind: 'library', path: `${value.path}.${name}` };
    case 'instance': {
      const own = value.attributes.get(name);
      if (own) return own;
      const method = inClass(value.of, name);
      if (method?.kind === 'function') return { ...method, self: value };
      if (method) return method;
      return isModule(value) && keepsLayers(name) ? { kind: 'method', of: value, name } : UNKNOWN;
    }
    case 'layer':
      return memberOfModel(value, name) ?? { kind: 'method', of: value, name };
    case 'class':
      return inClass(value, name) ?? UNKNOWN;
    case 'table': {
      if (value.isGrouped) return { kind: 'method', of: value, name };
      const column = value.columns.find((each) => each.name === name);
      const isMember = typeMembers('DataFrame')?.has(name) ?? true;
      if (column && !isMember) return seriesIn(column, value.rows);
      if (name === 'shape') return shapeValue([value.rows, widthOf(value)]);
      if (name === 'values') return arrayOf([value.rows, widthOf(value)], contentOf(value.columns));
      if (name === 'columns') return namesOf(value);
      if (name === 'dtypes') return seriesOf(widthOf(value));
      if (name === 'T') return UNKNOWN;
      return { kind: 'method', of: value, name };
    }
    case 'series':
      if (name === 'values') {
        return arrayOf([value.length], { content: value.column?.content });
      }
      if (name === 'shape') return shapeValue([value.length]);
      return { kind: 'method', of: value, name };
    case 'array':
      return memberOfArray(value, name);
    case 'constant':
    case 'sequence':
    case 'mapping': {
      if (value.kind === 'sequence' && value.type === 'Index' && name === 'values') return value;
      const type = typeName(value);
      const members = type === undefined ? undefined : membersOf(type);
      // What two underscores surround is no public member, and in no table.
      if (members && !name.startsWith('__') && !members.has(name)) {
        raise('AttributeError', `'${String(type)}' object has no attribute '${name}'`);
      }
      return { kind: 'method', of: value, name };
    }
    case 'object':
      return memberOfDataset(value, name) ?? { kind: 'method', of: value, name };
    default:
      return UNKNOWN;
  }
}

const NO_MEMBERS: ReadonlySet<string> = new Set();

function membersOf(type: string): ReadonlySet<string> | undefined {
  return type === 'NoneType' ? NO_MEMBERS : typeMembers(type);
}

function memberOfArray(value: Extract<Value, { kind: 'array' }>, name: string): Value {
  const { shape, library } = value;
  if (library === 'numpy' && !name.startsWith('__')) {
    const members = typeMembers('numpy.ndarray');
    // An array without axes is a scalar, which has a class of its own.
    const isArray = shape !== undefined && shape.length > 0;
    if (isArray && members && !members.has(name)) {
      raise('AttributeError', `'numpy.ndarray' object has no attribute '${name}'`);
    }
  }
  if (name === 'shape') return shape ? shapeValue(shape) : UNKNOWN;
  if (name === 'T' && shape && !value.element) return { ...value, shape: shape.toReversed() };
  if (name === 'ndim') return intValue(shape?.length);
  if (name === 'size' && library === 'numpy') {
    return intValue(shape && sizeOf(shape));
  }
  return { kind: 'method', of: value, name };
}

function shapeValue(shape: readonly (number | undefined)[]): Value {
  return sequenceOf(
    shape.map((axis) => intValue(axis)),
    'tuple',
  );
}

/** The names as an Index. */
function namesOf(table: Extract<Value, { kind: 'table' }>): Value {
  const names = table.columns.map(({ name }) =>
    typeof name === 'string' ? textValue(name) : intValue(name),
  );
  return {
    kind: 'sequence',
    type: 'Index',
    items: table.isComplete ? names : undefined,
    length: widthOf(table),
  };
}

function seriesOf(length: number | undefined): Value {
  return { kind: 'series', column: undefined, length };
}

/** The column as a Series. */
export function seriesIn(column: Column, length: number | undefined): Value {
  return { kind: 'series', column, length };
}

function contentOf(columns: readonly Column[]): { readonly content?: Column['content'] } {
  const contents = new Set(columns.map(({ content }) => content));
  const [only] = contents;
  return contents.size === 1 && only !== undefined ? { content: only } : {};
}

/** What the class, or one of the notebook's classes that it derives from, defines under the name. */
function inClass(type: ClassValue, name: string): Value | undefined {
  for (const stmt of type.def.body) {
    if (stmt.kind !== 'FunctionDef' || stmt.name.name !== name) continue;
    if (stmt.decorators.length > 0 || stmt.isAsync) return UNKNOWN;
    const { scope, code } = type;
    return { kind: 'function', name, params: stmt.params, body: stmt.body, def: stmt, code, scope };
  }
  if (type.def.body.some((stmt) => stmt.kind !== 'FunctionDef' && stmt.kind !== 'Expr')) {
    return undefined;
  }
  for (const base of type.bases) {
    const found = base.kind === 'class' ? inClass(base, name) : undefined;
    if (found) return found;
  }
  return undefined;
}
