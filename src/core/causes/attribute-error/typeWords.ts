/** Says types the way people speak of their values. */
import { plainType } from '../../knowledge/members/members.ts';
import type { Phrase } from '../../model/finding.ts';
import { code } from '../wording.ts';

const ONE: Readonly<Record<string, Phrase>> = {
  DataFrame: 'a DataFrame',
  DataFrameGroupBy: 'a grouped DataFrame',
  DatetimeProperties: 'the dates of a column (`.dt`)',
  Index: 'an index',
  PosixPath: 'a path',
  Series: 'a Series',
  SeriesGroupBy: 'a grouped column',
  TimedeltaProperties: 'the durations of a column (`.dt`)',
  StringMethods: 'the texts of a column (`.str`)',
  Tensor: 'a tensor',
  '_io.TextIOWrapper': 'an open file',
  bool: 'a truth value',
  bytes: 'bytes',
  'datetime.datetime': 'a date',
  dict: 'a dict',
  float: 'a number',
  function: 'a function',
  int: 'a whole number',
  list: 'a list',
  method: 'a method',
  module: 'a module',
  'numpy.float64': 'a number',
  'numpy.int64': 'a whole number',
  'numpy.ndarray': 'a NumPy array',
  pyplot: '`pyplot`',
  set: 'a set',
  str: 'a text',
  tuple: 'a tuple',
};

/** ``a NumPy array``, ``a `Response` ``. */
export function oneOf(type: string): Phrase {
  const known = ONE[plainType(type)];
  if (known !== undefined) return known;
  const name = type.slice(type.lastIndexOf('.') + 1);
  return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${code(name)}`;
}
