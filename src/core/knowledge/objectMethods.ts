/**
 * What methods and functions do to the objects of a notebook, as far as it decides what a second run finds: which
 * columns and keys they need, take away or add, and which iterators and files they use up.
 *
 * Sources: the Python library reference (built-in types, `io`, `json`, `pickle`, `itertools`); the API reference of
 * pandas 1 to 3.
 */

/** Where a call names columns or keys: by position counted from 0, by keyword, or either. */
export interface KeyArgument {
  readonly position: number | undefined;
  readonly keyword: string;
}

/** What the columns of the result are, compared with those of the table it was made of. */
export type TableResult =
  | 'same'
  /** Without the labels it names. */
  | 'drops'
  /** Without the columns that become the index, unless `drop=False`. */
  | 'indexes'
  /** Only those it names. */
  | 'selects'
  /** Some under another name. */
  | 'renames'
  /** With those that its keywords name. */
  | 'assigns'
  /** Those of `id_vars`, and two new ones. */
  | 'melts'
  | 'unknown';

/** A method of a table (a pandas DataFrame, or what is like it). */
export interface TableMethod {
  readonly needs: readonly KeyArgument[];
  readonly result: TableResult;
}

/** The method, what its result is, and the arguments that name columns it needs: `0:by` is the first, or `by=`. */
const TABLE_METHODS = `
assign assigns
astype same
bfill same
clip same
convert_dtypes same
copy same
drop drops
drop_duplicates same 0:subset
dropna same subset
explode same 0:column
ffill same
fillna same
filter selects
groupby unknown 0:by
head same
infer_objects same
interpolate same
join unknown on
mask same
melt melts 0:id_vars 1:value_vars
merge unknown on left_on
nlargest same 1:columns
nsmallest same 1:columns
pivot unknown index columns values
pivot_table unknown index columns values
query same
rename renames
replace same
round same
sample same
set_index indexes 0:keys
sort_index same
sort_values same 0:by
tail same
truncate same
where same
`;

/** Methods that are not the above, and whose result is a table of which no more is known. */
const OTHER_TABLE_METHODS = 'add_prefix add_suffix agg aggregate apply eval reset_index transform';

function tableMethodRow(row: string): readonly [string, TableMethod] {
  const [name = '', result = '', ...needs] = row.split(' ');
  return [name, { needs: needs.map(keyArgument), result: tableResult(result) }];
}

function keyArgument(text: string): KeyArgument {
  const [, position, keyword = ''] = /^(?:(\d):)?(\w+)$/.exec(text) ?? [];
  return { position: position === undefined ? undefined : Number(position), keyword };
}

const RESULTS: readonly TableResult[] = [
  ...(['same', 'drops', 'indexes', 'selects', 'renames', 'assigns', 'melts'] as const),
];

function tableResult(text: string): TableResult {
  return RESULTS.find((result) => result === text) ?? 'unknown';
}

const tableMethods: ReadonlyMap<string, TableMethod> = new Map([
  ...TABLE_METHODS.trim().split('\n').map(tableMethodRow),
  ...OTHER_TABLE_METHODS.split(' ').map((name) => tableMethodRow(`${name} unknown`)),
]);

/** The method of a table; `undefined` for names that no table has, or that give no table. */
export function tableMethod(name: string): TableMethod | undefined {
  return tableMethods.get(name);
}

/** What a method does to the items of the list, set, dict or table it is called on. */
export type ItemEffect =
  /** Takes away the item its first argument names; fails if it is not there. */
  | 'removes'
  /** The same, but without complaint. */
  | 'discards'
  /** Takes away an item that it chooses itself. */
  | 'shrinks'
  | 'empties'
  /** Adds items. */
  | 'grows'
  /** `dict.update`, `setdefault`: adds the keys it names. */
  | 'adds-keys'
  /** `DataFrame.insert(place, column, values)`: adds a column that must be new; `list.insert(place, item)` grows. */
  | 'inserts'
  /** Changes values or their order. */
  | 'rearranges';

const ITEM_METHODS: Readonly<Record<ItemEffect, string>> = {
  removes: 'remove',
  discards: 'discard',
  shrinks: 'popitem popleft',
  empties: 'clear',
  grows: 'add append appendleft extend extendleft',
  'adds-keys': 'setdefault update',
  inserts: 'insert',
  rearranges: 'fill reverse rotate shuffle sort',
};

const itemMethods: ReadonlyMap<string, ItemEffect> = new Map(
  (Object.keys(ITEM_METHODS) as readonly ItemEffect[]).flatMap((effect) =>
    ITEM_METHODS[effect].split(' ').map((name) => [name, effect] as const),
  ),
);

/** What the method does to its object in place; `undefined` for methods that leave it alone. `pop` is both. */
export function itemEffect(name: string): ItemEffect | undefined {
  return itemMethods.get(name);
}

/** What using up a stream takes from it: the next item, or all that is left. */
export type Taken = 'one' | 'all';

const TAKES_ALL =
  'all any bytes Counter deque dict frozenset list max min set sorted sum tuple ' +
  'collections.Counter collections.deque json.load functools.reduce reduce np.fromiter np.loadtxt np.genfromtxt ' +
  'numpy.fromiter numpy.loadtxt pd.DataFrame pd.read_csv pd.read_json pd.read_table pd.read_excel pandas.read_csv ' +
  'statistics.fmean statistics.mean statistics.median yaml.load yaml.safe_load';
const TAKES_ONE = 'next pickle.load';
/** They read the whole when the result is iterated: at once where it is the object of a loop or of one of the above. */
const PASSES_ON = 'csv.DictReader csv.reader enumerate filter iter map reversed tqdm zip';

const takers: ReadonlyMap<string, Taken> = new Map([
  ...TAKES_ALL.split(' ').map((name) => [name, 'all'] as const),
  ...TAKES_ONE.split(' ').map((name) => [name, 'one'] as const),
]);
const passers: ReadonlySet<string> = new Set(PASSES_ON.split(' '));

/** How much a function, by its dotted name, takes of the iterator or file it is given. */
export function takenBy(callee: string): Taken | undefined {
  return takers.get(callee);
}

/** Whether iterating over the function's result iterates over what it was given. */
export function passesOn(callee: string): boolean {
  return passers.has(callee);
}

const STREAM_METHODS: ReadonlyMap<string, Taken | 'closes' | 'rewinds'> = new Map([
  ...['read', 'readlines'].map((name) => [name, 'all'] as const),
  ...['readline', '__next__'].map((name) => [name, 'one'] as const),
  ['close', 'closes'],
  ['seek', 'rewinds'],
]);

/** What a method does to the file or iterator it is called on. */
export function streamEffect(name: string): Taken | 'closes' | 'rewinds' | undefined {
  return STREAM_METHODS.get(name);
}

const MAKES_ITERATOR: ReadonlySet<string> = new Set(
  (
    'csv.DictReader csv.reader enumerate filter glob.iglob iter map open os.walk re.finditer reversed zip ' +
    'itertools.accumulate itertools.chain itertools.combinations itertools.dropwhile itertools.groupby ' +
    'itertools.islice itertools.permutations itertools.product itertools.starmap itertools.takewhile ' +
    'itertools.zip_longest BytesIO StringIO io.BytesIO io.StringIO io.open bz2.open codecs.open gzip.open lzma.open ' +
    'urlopen urllib.request.urlopen'
  ).split(' '),
);

/** Whether what the function gives can be iterated only once. */
export function makesIterator(callee: string): boolean {
  return MAKES_ITERATOR.has(callee);
}
