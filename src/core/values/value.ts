/** What is known of a Python value before the code runs; whatever is not known is left out, and stays unknown. */
import type { ClassDefStmt, Expr, FunctionDefStmt, Param, Stmt } from '../python/ast.ts';
import type { Key } from '../python/keys.ts';
import type { CodeText } from './code.ts';

/** What the elements of an array or a column are, as far as rules tell them apart. */
export type Content = 'number' | 'text' | 'bool' | 'datetime' | 'other';

/** A column of a table, or the values of a Series. */
export interface Column {
  readonly name: Key;
  readonly content: Content | undefined;
  /** Some of its texts, as `str` prints them; the first is the first of the column. */
  readonly sample: readonly string[];
  /** Whether values are missing in it. */
  readonly hasMissing: boolean | undefined;
  /** The name was read off a page, where blanks at its ends do not show. */
  readonly isPrinted?: boolean;
}

/** The length of an axis; `undefined` is any. */
export type Axis = number | undefined;

export interface UnknownValue {
  readonly kind: 'unknown';
}

/** A value of one of Python's plain types; `value` is absent where only the type is known. */
export interface ConstantValue {
  readonly kind: 'constant';
  readonly type: 'str' | 'int' | 'float' | 'bool' | 'NoneType';
  readonly value?: string | number | boolean | null;
}

/** Something with items in an order. */
export interface SequenceValue {
  readonly kind: 'sequence';
  /** `Index`: the names of a table's columns. */
  readonly type: 'list' | 'tuple' | 'set' | 'range' | 'iterator' | 'Index';
  /** All of them; `undefined` if not all are known. */
  items: Value[] | undefined;
  length: Axis;
  /** What each item is, where they are not known one by one. */
  each?: Value;
}

export interface MappingValue {
  readonly kind: 'mapping';
  entries: Map<Key, Value>;
  /** There are no other keys. */
  isComplete: boolean;
}

/** A pandas DataFrame. */
export interface TableValue {
  readonly kind: 'table';
  columns: readonly Column[];
  /** There are no other columns. */
  isComplete: boolean;
  /** How many columns there are, where not all are known by name. */
  width: Axis;
  rows: Axis;
  /** Classes of the columns' elements, each once, where the columns are not known one by one. */
  contents: readonly Content[];
  /** Values of that many groups: what `groupby` gave, which is asked for columns in the same way. */
  readonly isGrouped: boolean;
}

/** A pandas Series. */
export interface SeriesValue {
  readonly kind: 'series';
  readonly column: Column | undefined;
  readonly length: Axis;
}

/** An array or tensor. */
export interface ArrayValue {
  readonly kind: 'array';
  readonly library: 'numpy' | 'torch' | 'tensorflow';
  /** `undefined`: not even the number of axes is known. */
  readonly shape: readonly Axis[] | undefined;
  readonly content: Content | undefined;
  /** Whole numbers, that may serve as positions. */
  readonly isInteger?: boolean;
  /** What each of its elements is, where that is no number: the axes of a figure. */
  readonly element?: Value;
  /** Of a Keras tensor: the layer that gave it, and what that was given. */
  readonly madeBy?: { readonly layer: LayerValue; readonly input: ArrayValue };
}

/** A module, or a function or class of a library, by its dotted name. */
export interface LibraryValue {
  readonly kind: 'library';
  readonly path: string;
}

/** A method looked up on a value. */
export interface MethodValue {
  readonly kind: 'method';
  readonly of: Value;
  readonly name: string;
}

/** Names and what is known of their values, in a function or in the notebook. */
export interface NameScope {
  /** The notebook's scope. */
  readonly root: NameScope;
  /** Names that `global` hands to the notebook's scope. */
  readonly globals: Set<string>;
  /** `undefined` if no scope knows the name: it is a builtin, or missing. */
  get(name: string): Value | undefined;
  set(name: string, value: Value): void;
  /** Every name may mean something else now. */
  open(): void;
  /** A copy of it and its values; `begin` is told of the copy before these are copied, since they may lead back to it. */
  copyWith(copier: ValueCopier, begin: (copy: NameScope) => void): NameScope;
}

/** Makes one copy of everything that hangs together. */
export interface ValueCopier {
  scope<S extends NameScope>(scope: S): S;
  value<V extends Value>(value: V): V;
}

/** A function that the notebook defines, with the text that defines it. */
export interface FunctionValue {
  readonly kind: 'function';
  readonly name: string;
  readonly params: readonly Param[];
  readonly body: readonly Stmt[] | Expr;
  readonly def: FunctionDefStmt | undefined;
  readonly code: CodeText;
  readonly scope: NameScope;
  /** The object that it was looked up on. */
  readonly self?: Value;
}

/** A class that the notebook defines. */
export interface ClassValue {
  readonly kind: 'class';
  readonly def: ClassDefStmt;
  readonly bases: readonly Value[];
  readonly scope: NameScope;
  readonly code: CodeText;
}

/** An object of a class of the notebook. */
export interface InstanceValue {
  readonly kind: 'instance';
  readonly of: ClassValue;
  readonly attributes: Map<string, Value>;
  /** It may have attributes that nobody has seen. */
  isOpen: boolean;
}

/** An object of a library's class. */
export interface ObjectValue {
  readonly kind: 'object';
  /** Module and name of its class. */
  readonly type: string;
  /** Names of the features that it was fitted with; `width` alone where they are not known. */
  fit: Fit | undefined;
  /** Whether it is fitted; `undefined` if not known. */
  isFitted: boolean | undefined;
  /** What iterating over it gives. */
  item?: Value;
  length?: Axis;
}

/** A layer of a neural network, or a model made of layers. */
export interface LayerValue {
  readonly kind: 'layer';
  readonly library: 'torch' | 'keras';
  /** Bare name of its class: `Linear`, `Sequential`. */
  readonly type: string;
  /** What it was made with, by the names of the parameters. */
  readonly options: ReadonlyMap<string, Value>;
  /** What a stack passes its input through, in this order; `undefined` if it is no stack, or not all are known. */
  parts: readonly Value[] | undefined;
  /** Of Keras: the shape that the first layer is declared for, the batch first. */
  takes: readonly Axis[] | undefined;
  /** Of Keras: the shape of what it gives, the batch first. */
  gives: readonly Axis[] | undefined;
  /** Of a Keras model: the loss that it was compiled with; `undefined` if it was not, or if that is not known. */
  loss: Value | undefined;
}

/** What an estimator has learnt from. */
export interface Fit {
  readonly width: Axis;
  readonly names: readonly Key[] | undefined;
  /** Whether the features have names; `undefined` if that is not known. */
  readonly isNamed: boolean | undefined;
}

export type Value =
  | UnknownValue
  | ConstantValue
  | SequenceValue
  | MappingValue
  | TableValue
  | SeriesValue
  | ArrayValue
  | LibraryValue
  | MethodValue
  | FunctionValue
  | ClassValue
  | InstanceValue
  | LayerValue
  | ObjectValue;

export const UNKNOWN: UnknownValue = { kind: 'unknown' };
export const NONE: ConstantValue = { kind: 'constant', type: 'NoneType', value: null };

export function textValue(value?: string): ConstantValue {
  return { kind: 'constant', type: 'str', ...(value === undefined ? {} : { value }) };
}

export function intValue(value?: number): ConstantValue {
  return { kind: 'constant', type: 'int', ...(value === undefined ? {} : { value }) };
}

export function floatValue(value?: number): ConstantValue {
  return { kind: 'constant', type: 'float', ...(value === undefined ? {} : { value }) };
}

/** What it is, or, without it, some truth value. */
export function boolValue(value?: ConstantValue['value']): ConstantValue {
  return { kind: 'constant', type: 'bool', ...(value === undefined ? {} : { value }) };
}

/** A list, tuple, set or range whose items are these. */
export function sequenceOf(
  items: readonly Value[] | undefined,
  type: SequenceValue['type'] = 'list',
  length: Axis = items?.length,
): SequenceValue {
  return { kind: 'sequence', type, items: items && [...items], length };
}

/** A table of which nothing is known but these. */
export function tableOf(known: Partial<Omit<TableValue, 'kind'>> = {}): TableValue {
  return {
    kind: 'table',
    columns: [],
    isComplete: false,
    width: undefined,
    rows: undefined,
    contents: [],
    isGrouped: false,
    ...known,
  };
}

export function arrayOf(
  shape: readonly Axis[] | undefined,
  known: Partial<Pick<ArrayValue, 'library' | 'content' | 'isInteger' | 'element'>> = {},
): ArrayValue {
  return { kind: 'array', library: 'numpy', content: undefined, shape, ...known };
}

export function objectOf(
  type: string,
  known: Partial<Omit<ObjectValue, 'kind' | 'type'>> = {},
): ObjectValue {
  return { kind: 'object', type, fit: undefined, isFitted: undefined, ...known };
}

/** A column of which only the name is known, or what is given. */
export function columnOf(name: Key, known: Partial<Omit<Column, 'name'>> = {}): Column {
  return { name, content: undefined, sample: [], hasMissing: undefined, ...known };
}

/** How many columns the table has. */
export function widthOf(table: TableValue): Axis {
  return table.isComplete ? table.columns.length : table.width;
}

/** What a text or whole number is as a key; `undefined` for everything else. */
export function keyOf(value: Value): Key | undefined {
  if (value.kind !== 'constant') return undefined;
  const key = value.value;
  return typeof key === 'string' || (typeof key === 'number' && value.type === 'int')
    ? key
    : undefined;
}

/** The keys in a list or tuple; `undefined` if one of them is not known. */
export function keysIn(value: Value | undefined): readonly Key[] | undefined {
  if (value?.kind !== 'sequence' || !value.items) return undefined;
  const keys = value.items.flatMap((item) => keyOf(item) ?? []);
  return keys.length === value.items.length ? keys : undefined;
}

/** One key, or those in a list or tuple; `undefined` if that is not known. */
export function keyOrKeys(value: Value | undefined): readonly Key[] | undefined {
  const key = value && keyOf(value);
  return key === undefined ? keysIn(value) : [key];
}

/** `False` and what counts as such; `undefined` if that is not known. */
export function truthOf(value: Value): boolean | undefined {
  switch (value.kind) {
    case 'constant':
      return value.type === 'NoneType'
        ? false
        : value.value === undefined
          ? undefined
          : Boolean(value.value);
    case 'sequence':
      return value.type === 'iterator' || value.type === 'Index' || value.length === undefined
        ? undefined
        : value.length > 0;
    case 'mapping':
      return value.entries.size > 0 ? true : value.isComplete ? false : undefined;
    case 'function':
    case 'class':
    case 'method':
    case 'layer':
      return true;
    default:
      return undefined;
  }
}

/** The whole number that the value is. */
export function integerOf(value: Value | undefined): number | undefined {
  return value?.kind === 'constant' && value.type === 'int' && typeof value.value === 'number'
    ? value.value
    : undefined;
}

export function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'constant' && typeof value.value === 'string' ? value.value : undefined;
}

/**
 * Forgets what code that is not followed may have changed: the items, columns and attributes. What cannot be changed
 * stays known.
 */
export function forget(value: Value): void {
  forgetDeeply(value, new Set());
}

function forgetDeeply(value: Value, seen: Set<Value>): void {
  if (seen.has(value)) return;
  seen.add(value);
  switch (value.kind) {
    case 'sequence':
      for (const item of value.items ?? []) forgetDeeply(item, seen);
      if (value.each) forgetDeeply(value.each, seen);
      if (/^(?:tuple|range|Index)$/.test(value.type)) return;
      value.items = undefined;
      value.length = undefined;
      delete value.each;
      return;
    case 'mapping':
      for (const item of value.entries.values()) forgetDeeply(item, seen);
      value.entries = new Map();
      value.isComplete = false;
      return;
    case 'table':
      value.columns = [];
      value.isComplete = false;
      value.width = undefined;
      value.rows = undefined;
      value.contents = [];
      return;
    case 'instance':
      for (const item of value.attributes.values()) forgetDeeply(item, seen);
      value.attributes.clear();
      value.isOpen = true;
      return;
    case 'object':
      value.fit = undefined;
      value.isFitted = undefined;
      return;
    case 'layer':
      value.parts = undefined;
      value.takes = undefined;
      value.gives = undefined;
      value.loss = undefined;
      return;
    case 'method':
      forgetDeeply(value.of, seen);
      return;
    default:
  }
}

/** Bare name of the value's class, as messages print it; `undefined` if not known. */
export function typeName(value: Value): string | undefined {
  switch (value.kind) {
    case 'constant':
      return value.type;
    case 'sequence':
      return value.type === 'iterator' || value.type === 'Index' ? undefined : value.type;
    case 'mapping':
      return 'dict';
    case 'table':
      return value.isGrouped ? 'DataFrameGroupBy' : 'DataFrame';
    case 'series':
      return 'Series';
    case 'array':
      if (value.library === 'numpy') return 'numpy.ndarray';
      return value.library === 'torch' ? 'Tensor' : undefined;
    case 'object':
      return value.type.split('.').at(-1);
    case 'instance':
      return value.of.def.name.name;
    case 'layer':
      return value.type;
    case 'function':
      return 'function';
    default:
      return undefined;
  }
}
