/** Reads kernel facts from JSON that nobody vouches for: a file, or what a kernel answered. */
import { asList, asObject, asText, type Json, type JsonObject } from '../formats/json.ts';
import { parseJson } from '../formats/parseJson.ts';
import type {
  BoundBy,
  ColumnFacts,
  Facts,
  IndexFacts,
  PathFacts,
  ValueFacts,
} from '../model/facts.ts';

/** Items hold items; data sets that matter do not go deeper. */
const deepestItem = 3;

/** Reads one field; `undefined` for what it cannot be. */
type Reader<T> = (value: Json | undefined) => T | undefined;

/** How each field of a record is read; the fields have the same names in JSON. */
type Fields<T> = { readonly [Name in keyof T]-?: Reader<T[Name]> };

/** The facts in a JSON text, `NaN` and `Infinity` allowed; `undefined` if it is not JSON, or no object. */
export function parseFacts(text: string): Facts | undefined {
  const parsed = parseJson(text);
  if (parsed.kind === 'broken') return undefined;
  const facts = asObject(parsed.value);
  return facts && factsOf(facts);
}

/** What is of no use is left out, field by field; a value without a type is not known at all. */
function factsOf(json: JsonObject): Facts {
  return {
    ...readFields(surroundings, json),
    packages: mapOf(json['packages'], asText),
    names: mapOf(json['names'], readValue),
    expressions: mapOf(json['expressions'], readValue),
    absent: new Set(readTexts(json['absent'])),
    modules: mapOf(json['modules'], readTruth),
    paths: mapOf(json['paths'], readPath),
  };
}

const surroundings: Fields<Pick<Facts, 'python' | 'directory'>> = {
  python: asText,
  directory: asText,
};

function readValue(json: Json | undefined): ValueFacts | undefined {
  return readValueAt(json, 0);
}

function readValueAt(json: Json | undefined, depth: number): ValueFacts | undefined {
  const object = asObject(json);
  const type = asText(object?.['type']);
  if (!object || type === undefined || type === '') return undefined;
  const parts = depth < deepestItem ? asList(object['item']) : [];
  const item = everyOne(parts, (part) => readValueAt(part, depth + 1));
  return { ...readFields(valueFields, object), type, ...(item?.length ? { item } : {}) };
}

const columnFields: Fields<Omit<ColumnFacts, 'name'>> = {
  nameType: asText,
  dtype: asText,
  kind: asText,
  elementTypes: readTexts,
  sample: readTexts,
  nulls: readCount,
  unique: readCount,
  min: readNumber,
  max: readNumber,
};

const indexFields: Fields<IndexFacts> = {
  type: asText,
  dtype: asText,
  length: readCount,
  sample: readTexts,
  min: readNumber,
  max: readNumber,
};

const valueFields: Fields<Omit<ValueFacts, 'type' | 'item'>> = {
  bases: readTexts,
  shape: (json) => everyOne(json, readCount),
  dtype: asText,
  length: readCount,
  value: asText,
  columns: readColumns,
  index: (json) => readRecord(indexFields, json),
  name: asText,
  keys: readTexts,
  keyTypes: readTexts,
  elementTypes: readTexts,
  sample: readTexts,
  hasNan: readTruth,
  min: readNumber,
  max: readNumber,
  fitted: readTruth,
  features: readCount,
  featureNames: readTexts,
  attributes: readTexts,
  signature: asText,
  module: asText,
  device: asText,
  requiresGrad: readTruth,
  boundBy: readBoundBy,
};

const pathFields: Fields<Omit<PathFacts, 'exists'>> = {
  isFolder: readTruth,
  neighbours: readTexts,
};

/** A table with one unreadable column would look as if it lacked that column: then none is known. */
function readColumns(json: Json | undefined): readonly ColumnFacts[] | undefined {
  return everyOne(json, (column) => {
    const object = asObject(column);
    const name = asText(object?.['name']);
    return object && name !== undefined ? { name, ...readFields(columnFields, object) } : undefined;
  });
}

function readPath(json: Json | undefined): PathFacts | undefined {
  const object = asObject(json);
  const exists = readTruth(object?.['exists']);
  return object && exists !== undefined ? { exists, ...readFields(pathFields, object) } : undefined;
}

function readBoundBy(json: Json | undefined): BoundBy | undefined {
  const object = asObject(json);
  const cell = readCount(object?.['cell']);
  const line = readCount(object?.['line']);
  if (cell === undefined) return undefined;
  return { cell, ...(line === undefined ? {} : { line }) };
}

function readRecord<T>(fields: Fields<T>, json: Json | undefined): Partial<T> | undefined {
  const object = asObject(json);
  return object && readFields(fields, object);
}

function readFields<T>(fields: Fields<T>, object: JsonObject): Partial<T> {
  const read: Partial<T> = {};
  for (const name in fields) {
    const value = fields[name](object[name]);
    if (value !== undefined) read[name] = value;
  }
  return read;
}

function mapOf<T>(json: Json | undefined, read: Reader<T>): ReadonlyMap<string, T> {
  const entries = Object.entries(asObject(json) ?? {}).flatMap(([name, value]) => {
    const known = read(value);
    return known === undefined ? [] : [[name, known] as const];
  });
  return new Map(entries);
}

/** All or nothing: a shape with a hole would be another shape. */
function everyOne<T>(json: Json | undefined, read: Reader<T>): readonly T[] | undefined {
  if (!Array.isArray(json)) return undefined;
  const list = asList(json).map(read);
  return list.every((value) => value !== undefined) ? list : undefined;
}

/** A list of texts; what is no text makes it unknown. */
function readTexts(json: Json | undefined): readonly string[] | undefined {
  return everyOne(json, asText);
}

function readTruth(json: Json | undefined): boolean | undefined {
  return typeof json === 'boolean' ? json : undefined;
}

function readNumber(json: Json | undefined): number | undefined {
  return typeof json === 'number' && Number.isFinite(json) ? json : undefined;
}

function readCount(json: Json | undefined): number | undefined {
  const number = readNumber(json);
  return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
}
