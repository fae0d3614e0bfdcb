/**
 * The type of what well-known functions and methods give, as error messages name it.
 *
 * Sources: the Python library reference; the API references of NumPy and pandas.
 */

/** Functions by the name they are called by, modules by their usual aliases. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  int: 'int len ord hash id',
  float: 'float time.time time.perf_counter random.random random.uniform math.sqrt',
  str: 'str input repr chr ascii bin hex oct format json.dumps os.getcwd os.path.join',
  list: 'list sorted os.listdir glob.glob dir random.sample re.findall',
  tuple: 'tuple divmod',
  dict: 'dict locals globals vars',
  set: 'set',
  frozenset: 'frozenset',
  bool: 'bool all any callable isinstance issubclass hasattr os.path.exists',
  bytes: 'bytes',
  bytearray: 'bytearray',
  range: 'range',
  zip: 'zip',
  map: 'map',
  filter: 'filter',
  enumerate: 'enumerate',
  NoneType: 'print exec setattr delattr random.shuffle random.seed np.random.seed',
  'numpy.ndarray':
    'np.array np.arange np.zeros np.ones np.full np.empty np.linspace np.asarray np.eye np.random.rand np.random.randn np.random.randint np.random.normal np.concatenate np.stack np.vstack np.hstack numpy.array numpy.arange numpy.zeros numpy.ones',
  DataFrame:
    'pd.DataFrame pd.read_csv pd.read_excel pd.read_json pd.read_parquet pd.read_table pd.concat pd.merge pd.get_dummies pandas.DataFrame pandas.read_csv',
  Series: 'pd.Series pandas.Series',
  Counter: 'Counter collections.Counter',
  defaultdict: 'defaultdict collections.defaultdict',
  deque: 'deque collections.deque',
};

/** Methods whose name alone tells what they give. */
const METHODS: Readonly<Record<string, string>> = {
  str: 'capitalize casefold decode format join lower lstrip rstrip strftime strip swapcase title upper zfill',
  list: 'readlines rsplit split splitlines to_list tolist',
  bytes: 'encode',
  dict_keys: 'keys',
  dict_items: 'items',
  'numpy.ndarray': 'as_matrix numpy to_numpy toarray',
  DataFrame: 'describe to_frame',
  DataFrameGroupBy: 'groupby',
  int: 'bit_length',
  bool: 'endswith isdigit isnumeric startswith',
};

const byName = inverted(FUNCTIONS);
const byMethod = inverted(METHODS);

function inverted(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([type, names]) =>
      names.split(' ').map((name) => [name, type] as const),
    ),
  );
}

/** The type that a function of that dotted name gives; `undefined` if that depends, or it is not known. */
export function resultOfFunction(name: string): string | undefined {
  return byName.get(name);
}

/** The type that a method of that name gives, whatever its object is. */
export function resultOfMethod(name: string): string | undefined {
  return byMethod.get(name);
}
