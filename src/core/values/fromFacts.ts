/** Turns what is known of a live value into a value that the walk understands. */
import type { ColumnFacts, ValueFacts } from '../model/facts.ts';
import {
  arrayOf,
  boolValue,
  columnOf,
  floatValue,
  intValue,
  NONE,
  objectOf,
  sequenceOf,
  tableOf,
  textValue,
  UNKNOWN,
  type Column,
  type Content,
  type Value,
} from './value.ts';

/** The value that the facts describe; unknown if they say too little. */
export function valueFromFacts(facts: ValueFacts): Value {
  const { type } = facts;
  switch (type) {
    case 'NoneType':
      return NONE;
    case 'str':
      return textValue(facts.value);
    case 'int':
    case 'float': {
      const number = facts.value === undefined ? Number.NaN : Number(facts.value);
      const value = Number.isFinite(number) ? number : undefined;
      return type === 'int' ? intValue(value) : floatValue(value);
    }
    case 'bool':
      return boolValue(facts.value === undefined ? undefined : facts.value === 'True');
    case 'list':
    case 'tuple':
      return sequenceOf(undefined, type, facts.length);
    case 'dict':
      return dictFrom(facts);
    case 'numpy.ndarray':
      return arrayOf(facts.shape, known(contentOf(facts.dtype), facts));
    case 'torch.Tensor':
      return arrayOf(facts.shape, { library: 'torch', ...known(contentOf(facts.dtype), facts) });
    case 'pandas.core.series.Series':
    case 'pandas.Series':
      return seriesFrom(facts);
    case 'pandas.core.frame.DataFrame':
    case 'pandas.DataFrame':
      return tableFrom(facts);
    default:
      return otherFrom(facts);
  }
}

function known(content: Content | undefined, { dtype }: ValueFacts) {
  return { content, ...(/int/.test(dtype ?? '') ? { isInteger: true } : {}) };
}

function dictFrom({ keys, keyTypes, length }: ValueFacts): Value {
  const isText = keyTypes ? keyTypes.length === 1 && keyTypes[0] === 'str' : false;
  if (!keys || !isText) return { kind: 'mapping', entries: new Map(), isComplete: false };
  return {
    kind: 'mapping',
    entries: new Map(keys.map((key) => [key, UNKNOWN])),
    isComplete: length === keys.length,
  };
}

function seriesFrom(facts: ValueFacts): Value {
  const content = contentOf(facts.dtype);
  return {
    kind: 'series',
    column: columnOf(facts.name ?? '', {
      content,
      sample: content === 'text' ? (facts.sample ?? []) : [],
      hasMissing: facts.hasNan,
    }),
    length: facts.shape?.[0] ?? facts.length,
  };
}

function tableFrom({ columns, shape }: ValueFacts): Value {
  const [rows, width] = shape ?? [];
  const isWhole = columns !== undefined && columns.length === width;
  if (!isWhole) {
    const contents = (columns ?? []).flatMap(({ dtype }) => contentOf(dtype) ?? []);
    return tableOf({ rows, width, contents: [...new Set(contents)] });
  }
  const read = columns.map(columnFrom);
  const isComplete = read.every((column) => column !== undefined);
  return tableOf({ rows, width, isComplete, columns: read.flatMap((column) => column ?? []) });
}

/** `undefined` for a name that is neither a text nor a whole number. */
export function columnFrom({
  name,
  nameType,
  dtype,
  kind,
  elementTypes,
  sample,
  nulls,
}: ColumnFacts): Column | undefined {
  const number = nameType === 'int' ? Number(name) : undefined;
  if (nameType !== undefined && nameType !== 'str' && nameType !== 'int') return undefined;
  const isNumeric = kind === 'continuous' || kind === 'binary' || kind === 'categorical_numeric';
  const isText = dtype === undefined && elementTypes?.join() === 'str';
  const content = contentOf(dtype) ?? (isNumeric ? 'number' : isText ? 'text' : undefined);
  return columnOf(number !== undefined && Number.isSafeInteger(number) ? number : name, {
    content,
    sample: content === 'text' ? (sample ?? []) : [],
    hasMissing: nulls === undefined ? undefined : nulls > 0,
  });
}

function contentOf(dtype: string | undefined): Content | undefined {
  if (dtype === undefined) return undefined;
  if (/^(?:object|str|string|<?U\d+|category)$/.test(dtype))
    return dtype === 'category' ? 'other' : 'text';
  if (/int|float/.test(dtype)) return 'number';
  if (/^bool/.test(dtype)) return 'bool';
  return /^datetime/.test(dtype) ? 'datetime' : undefined;
}

/** Types whose objects the walk knows nothing of say at least what they are. */
function otherFrom(facts: ValueFacts): Value {
  const { type, fitted, features, featureNames, item, length } = facts;
  if (type === 'module' || type === 'function' || type === 'type') return UNKNOWN;
  const parts = item?.map(valueFromFacts);
  return objectOf(type, {
    isFitted: fitted,
    ...(fitted === true && features !== undefined
      ? {
          fit: {
            width: features,
            names: featureNames,
            isNamed: featureNames ? true : undefined,
          },
        }
      : {}),
    ...(parts && parts.length > 0 ? { item: sequenceOf(parts, 'tuple') } : {}),
    ...(length === undefined ? {} : { length }),
  });
}
