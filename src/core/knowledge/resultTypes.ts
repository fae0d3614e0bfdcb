/**
 * Methods whose result is of another type than their object, and has no method of that name: what they give cannot be
 * put through them again.
 *
 * Sources: the Python library reference; the API references of NumPy, pandas, SciPy, PyTorch and requests.
 */

/** The types, as Python prints their names. */
const RESULT_TYPES: Readonly<Record<string, string>> = {
  as_matrix: 'numpy.ndarray',
  decode: 'str',
  encode: 'bytes',
  json: 'dict list',
  numpy: 'numpy.ndarray',
  rsplit: 'list',
  split: 'list',
  splitlines: 'list',
  to_frame: 'DataFrame',
  to_list: 'list',
  to_numpy: 'numpy.ndarray',
  toarray: 'numpy.ndarray',
  todense: 'matrix',
  tolist: 'list',
};

const byMethod: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(RESULT_TYPES).map(([method, types]) => [method, types.split(' ')]),
);

/** The types that the method may give; empty for methods that can be called again on what they give. */
export function typesGivenBy(method: string): readonly string[] {
  return byMethod.get(method) ?? [];
}
