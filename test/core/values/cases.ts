// Lines that must fail, and lines close to them that must not: Python itself is the judge of both.

/** What has run before, what runs next, and what that raises; nothing where it runs. */
export interface Case {
  readonly before?: string;
  readonly next: string;
  /** The exception and the beginning of its message, as Python prints them; `undefined`: it runs. */
  readonly raises?: readonly [exception: string, message: string];
}

const TABLE =
  "import pandas as pd\ndf = pd.DataFrame({'a': [1, 2, 3], 'b': ['x', 'y', '7 km'], 'c': [1.5, 2.5, 3.5]})";
const ARRAYS = 'import numpy as np\na = np.zeros((3, 4))\nb = np.ones((4, 2))\nv = np.ones(5)';
const MODELS =
  "import numpy as np\nimport pandas as pd\nfrom sklearn.linear_model import LinearRegression\nfrom sklearn.preprocessing import StandardScaler\nfrom sklearn.metrics import accuracy_score\nX = pd.DataFrame({'a': [1, 2, 3], 'b': [4, 5, 6]})\ny = np.zeros(3)\nnew = pd.DataFrame({'a': [1, 2], 'z': [3, 4]})\ntexts = pd.DataFrame({'a': [1, 2, 3], 'city': ['Rome', 'Oslo', 'Bern']})";
const FILE = "import io\nimport pandas as pd\ntext = io.StringIO('a,b,c\\n1,2,3')";
const LAGS =
  "import matplotlib\nmatplotlib.use('Agg')\nimport numpy as np\nimport statsmodels.api as sm\nfrom statsmodels.graphics.tsaplots import plot_acf, plot_pacf\nvalues = np.array([1, 5, 2, 8, 3, 9, 1, 4, 7, 2, 6, 3])";
const AXES = "import matplotlib\nmatplotlib.use('Agg')\nimport matplotlib.pyplot as plt";

const TWO =
  "import pandas as pd\nleft = pd.DataFrame({'id': [1, 2], 'name': ['a', 'b'], 'size': [3, 4]})\nright = pd.DataFrame({'id': [2, 1], 'size': [5, 6], 'city': ['x', 'y']})";

export const cases: readonly Case[] = [
  // Tables put together
  { before: TWO, next: "pd.merge(left, right, on='id')['size']", raises: ['KeyError', "'size'"] },
  { before: TWO, next: "pd.merge(left, right, on='id')[['id', 'size_x', 'size_y', 'city']]" },
  { before: TWO, next: "left.merge(right, on=['id', 'size'], how='left')[['size', 'city']]" },
  { before: TWO, next: "left.merge(right)[['id', 'size', 'name', 'city']]" },
  {
    before: TWO,
    next: "both = left.merge(right, on='id', suffixes=('', '_new'))\nboth['size'] + both['size_x']",
    raises: ['KeyError', "'size_x'"],
  },
  { before: TWO, next: "left.merge(right, on='id', suffixes=('', '_new'))[['size', 'size_new']]" },
  {
    before: TWO,
    next: "right = right.rename(columns={'id': 'key'})\nleft.merge(right, left_on='id', right_on='key')[['id', 'key']]",
  },
  { before: TWO, next: "left.merge(right, on='id', indicator=True)['_merge']" },
  { before: TWO, next: "left.merge(right, left_index=True, right_index=True)['id_x']" },
  { before: TWO, next: "pd.concat([left, right])[['name', 'city']]" },
  { before: TWO, next: "pd.concat([left, right])['town']", raises: ['KeyError', "'town'"] },
  { before: TWO, next: "pd.concat([left, right], axis=1)[['name', 'city', 'size']]" },
  {
    before: TWO,
    next: "pd.concat([left[['name']], right], axis=1)['size_y']",
    raises: ['KeyError', "'size_y'"],
  },
  { before: TWO, next: "pd.concat([left[['name']], right], axis=1, ignore_index=True)[3]" },
  { before: TWO, next: "pd.concat([left, right], keys=['l', 'r'])['size']" },
  { before: TWO, next: "pd.concat({'l': left, 'r': right}, axis=1)['l']['name']" },

  // Columns
  { before: TABLE, next: "df['A'].sum()", raises: ['KeyError', "'A'"] },
  { before: TABLE, next: "df['a'].sum()" },
  { before: TABLE, next: "df[['a', 'z']]", raises: ['KeyError', `"['z'] not in index"`] },
  { before: TABLE, next: "df[['a', 'c']]" },
  {
    before: TABLE,
    next: "df.drop(columns='z')",
    raises: ['KeyError', `"['z'] not found in axis"`],
  },
  { before: TABLE, next: "df.drop(columns='z', errors='ignore')" },
  {
    before: TABLE,
    next: "df.drop(['a'], axis=1, inplace=True)\ndf['a']",
    raises: ['KeyError', "'a'"],
  },
  { before: TABLE, next: "df.drop(['a'], axis=1)\ndf['a']" },
  {
    before: TABLE,
    next: "for _ in range(2):\n    df.drop(columns=['a'], inplace=True)",
    raises: ['KeyError', `"['a'] not found in axis"`],
  },
  { before: TABLE, next: "for name in ['a', 'b']:\n    df.drop(columns=[name], inplace=True)" },
  { before: TABLE, next: "df['d'] = df['a'] * 2\ndf['d']" },
  {
    before: TABLE,
    next: "df = df.rename(columns={'a': 'A'})\ndf['a']",
    raises: ['KeyError', "'a'"],
  },
  { before: TABLE, next: "df.rename(columns={'a': 'A'})\ndf['a']" },
  {
    before: TABLE,
    next: "df.columns = ['p', 'q']",
    raises: [
      'ValueError',
      'Length mismatch: Expected axis has 3 elements, new values have 2 elements',
    ],
  },
  { before: TABLE, next: "df.columns = ['p', 'q', 'r']\ndf['p']" },
  { before: TABLE, next: "part = df[df['a'] > 1]\npart['z']", raises: ['KeyError', "'z'"] },
  {
    before: TABLE,
    next: "df['n'] = [1, 2]",
    raises: ['ValueError', 'Length of values (2) does not match length of index (3)'],
  },
  { before: TABLE, next: "df['n'] = [1, 2, 3]" },
  { before: TABLE, next: "other = df\nother['z'] = 1\ndf['z']" },
  { before: TABLE, next: "def add(table):\n    table['z'] = 1\nadd(df)\ndf['z']" },
  { before: TABLE, next: "try:\n    df['z']\nexcept KeyError:\n    pass" },
  { before: TABLE, next: "if len(df) > 100:\n    df['z']" },
  {
    before: TABLE,
    next: "def mean(table, name):\n    return table[name].mean()\nmean(df, 'z')",
    raises: ['KeyError', "'z'"],
  },
  { before: TABLE, next: "df.set_index('a')['a']", raises: ['KeyError', "'a'"] },
  {
    before: TABLE,
    next: "df.groupby('a')['z'].mean()",
    raises: ['KeyError', "'Column not found: z'"],
  },
  { before: TABLE, next: "df.groupby('a')['c'].mean()" },
  // Texts as numbers
  {
    before: TABLE,
    next: "df['b'].astype(float)",
    raises: ['ValueError', "could not convert string to float: 'x'"],
  },
  { before: TABLE, next: "df['c'].astype(int)" },
  {
    before: TABLE,
    next: "pd.to_numeric(df['b'])",
    raises: ['ValueError', 'Unable to parse string "x" at position 0'],
  },
  { before: TABLE, next: "pd.to_numeric(df['b'], errors='coerce')" },
  { next: "int('3.5')", raises: ['ValueError', "invalid literal for int() with base 10: '3.5'"] },
  { next: "int(' 35 ')\nfloat('1e3')\nfloat('nan')" },
  // Keys, positions, members
  { before: "d = {'a': 1}", next: "d['b']", raises: ['KeyError', "'b'"] },
  { before: "d = {'a': 1}", next: "d['b'] = 2\nd['b']" },
  { before: 'l = [1, 2]', next: 'l[2]', raises: ['IndexError', 'list index out of range'] },
  { before: 'l = [1, 2]', next: 'l.append(3)\nl[2]' },
  {
    before: 'l = [1, 2]',
    next: "l['a']",
    raises: ['TypeError', 'list indices must be integers or slices, not str'],
  },
  {
    before: 'l = [1, 2]',
    next: 'l.shape',
    raises: ['AttributeError', "'list' object has no attribute 'shape'"],
  },
  { before: 'l = [1, 2]', next: 'l.count(1)\nl.__len__()' },
  {
    before: 'x = None',
    next: 'x.mean()',
    raises: ['AttributeError', "'NoneType' object has no attribute 'mean'"],
  },
  {
    before: 'x = None',
    next: "x['a']",
    raises: ['TypeError', "'NoneType' object is not subscriptable"],
  },
  { before: 'x = None', next: 'if x is not None:\n    x.mean()' },
  {
    before: 'a, b = 1, 2',
    next: 'a, b = [1, 2, 3]',
    raises: ['ValueError', 'too many values to unpack (expected 2)'],
  },
  {
    next: 'a, b, c = (1, 2)',
    raises: ['ValueError', 'not enough values to unpack (expected 3, got 2)'],
  },
  { next: 'a, *b = (1, 2, 3)' },
  { next: "'a' + 1", raises: ['TypeError', 'can only concatenate str (not "int") to str'] },
  { next: "1 + 'a'", raises: ['TypeError', "unsupported operand type(s) for +: 'int' and 'str'"] },
  { next: "'a' * 3\n[1] * 2\n'%s' % 3\n{1} - {2}\nTrue + 1" },
  { next: '1 / 0', raises: ['ZeroDivisionError', 'division by zero'] },
  { next: '0 / 1' },
  // Arguments
  {
    before: 'def f(a, b=1): return a',
    next: 'f()',
    raises: ['TypeError', "f() missing 1 required positional argument: 'a'"],
  },
  {
    before: 'def f(a, b=1): return a',
    next: 'f(1, 2, 3)',
    raises: ['TypeError', 'f() takes from 1 to 2 positional arguments but 3 were given'],
  },
  {
    before: 'def f(a, b=1): return a',
    next: 'f(1, c=2)',
    raises: ['TypeError', "f() got an unexpected keyword argument 'c'"],
  },
  {
    before: 'def f(a, b=1): return a',
    next: 'f(1, a=2)',
    raises: ['TypeError', "f() got multiple values for argument 'a'"],
  },
  { before: 'def f(a, b=1, *c, **d): return a', next: 'f(1, 2, 3, e=4)' },
  {
    before: 'import seaborn as sns',
    next: "sns.barplot('a', 'b')",
    raises: ['TypeError', 'barplot() takes from 0 to 1 positional arguments but 2 were given'],
  },
  {
    before: 'import seaborn as sns',
    next: "sns.countplot('a', data=None)",
    raises: ['TypeError', "countplot() got multiple values for argument 'data'"],
  },
  // Shapes
  {
    before: ARRAYS,
    next: 'a + v',
    raises: ['ValueError', 'operands could not be broadcast together with shapes (3,4) (5,)'],
  },
  { before: ARRAYS, next: 'a + np.ones(4)\na + np.ones((3, 1))\na * 2' },
  {
    before: ARRAYS,
    next: 'b @ a',
    raises: ['ValueError', 'matmul: Input operand 1 has a mismatch in its core dimension 0'],
  },
  {
    before: ARRAYS,
    next: 'np.dot(a, v)',
    raises: ['ValueError', 'shapes (3,4) and (5,) not aligned: 4 (dim 1) != 5 (dim 0)'],
  },
  { before: ARRAYS, next: 'a @ b\nb.T @ a.T\nnp.dot(a, b)' },
  {
    before: ARRAYS,
    next: 'a.reshape(5, 2)',
    raises: ['ValueError', 'cannot reshape array of size 12 into shape (5,2)'],
  },
  { before: ARRAYS, next: 'a.reshape(-1, 6)\na.reshape((2, 6))' },
  {
    before: ARRAYS,
    next: 'a[3]',
    raises: ['IndexError', 'index 3 is out of bounds for axis 0 with size 3'],
  },
  { before: ARRAYS, next: 'a[2, 3]\na[-3]\na[:9]' },
  {
    before: ARRAYS,
    next: 'v[0, 1]',
    raises: [
      'IndexError',
      'too many indices for array: array is 1-dimensional, but 2 were indexed',
    ],
  },
  {
    before: ARRAYS,
    next: 'np.concatenate([a, b])',
    raises: [
      'ValueError',
      'all the input array dimensions except for the concatenation axis must match exactly, but along dimension 1',
    ],
  },
  {
    before: ARRAYS,
    next: 'np.concatenate([a, b.T])\nnp.concatenate([a, np.ones((3, 1))], axis=1)',
  },
  {
    before: ARRAYS,
    next: 'a.append(1)',
    raises: ['AttributeError', "'numpy.ndarray' object has no attribute 'append'"],
  },
  {
    before: ARRAYS,
    next: '[1, 2][np.ones((1,), dtype=int)]',
    raises: ['TypeError', 'only integer scalar arrays can be converted to a scalar index'],
  },
  {
    before: ARRAYS,
    next: "np.savetxt('/dev/null', np.ones((2, 2, 2)))",
    raises: ['ValueError', 'Expected 1D or 2D array, got 3D array instead'],
  },
  { before: ARRAYS, next: "np.savetxt('/dev/null', a)" },
  {
    before: ARRAYS,
    next: 'np.zeros((6, 1))[1:4, :] = a',
    raises: ['ValueError', 'could not broadcast input array from shape (3,4) into shape (3,1)'],
  },
  {
    before: ARRAYS,
    next: 'np.zeros((6, 4))[1:4, :] = a\nnp.zeros((6, 4))[:] = np.ones((1, 1, 4))\na[0] = 1',
  },
  {
    before: ARRAYS,
    next: 'rows = []\nfor i in range(3):\n    rows.append(a[0:2, i])\nnp.array(rows).reshape(7, 1)',
    raises: ['ValueError', 'cannot reshape array of size 6 into shape (7,1)'],
  },
  {
    before: ARRAYS,
    next: 'np.array([a[0], a[1]]).reshape(8)\nnp.array([[1, a.sum()], [2, 3]])[1, 1]',
  },
  {
    before: ARRAYS,
    next: 'a[..., 4]',
    raises: ['IndexError', 'index 4 is out of bounds for axis 1 with size 4'],
  },
  { before: ARRAYS, next: 'a[..., 3][2]\na[0, ..., 3]\na[...]' },
  {
    before: ARRAYS,
    next: "np.random.choice([('a', 1), ('b', 2)])",
    raises: ['ValueError', 'a must be 1-dimensional'],
  },
  {
    before: ARRAYS,
    next: "np.random.choice(['a', 'b'])\nnp.random.choice(v)\nnp.random.choice(5)",
  },
  // Figures
  {
    before: AXES,
    next: 'fig, ax = plt.subplots(2, 1)\nax.plot([1])',
    raises: ['AttributeError', "'numpy.ndarray' object has no attribute 'plot'"],
  },
  { before: AXES, next: 'fig, ax = plt.subplots(2, 1)\nax[1].plot([1])' },
  {
    before: AXES,
    next: 'fig, ax = plt.subplots(2, 1)\nfor i, name in enumerate(["a", "b", "c"]):\n    ax[i].set_title(name)',
    raises: ['IndexError', 'index 2 is out of bounds for axis 0 with size 2'],
  },
  {
    before: AXES,
    next: 'fig, ax = plt.subplots(2, 2)\nfor i, name in enumerate(["a", "b"]):\n    ax[i, 0].set_title(name)',
  },
  // Estimators
  {
    before: MODELS,
    next: 'LinearRegression().predict(X)',
    raises: ['NotFittedError', 'This LinearRegression instance is not fitted yet'],
  },
  { before: MODELS, next: 'LinearRegression().fit(X, y).predict(X)' },
  {
    before: MODELS,
    next: 'LinearRegression().fit(texts, y)',
    raises: ['ValueError', "could not convert string to float: 'Rome'"],
  },
  {
    before: MODELS,
    next: 'LinearRegression().fit(X, y[:2])',
    raises: ['ValueError', 'Found input variables with inconsistent numbers of samples: [3, 2]'],
  },
  {
    before: MODELS,
    next: "LinearRegression().fit(X['a'], y)",
    raises: ['ValueError', 'Expected 2D array, got 1D array instead'],
  },
  { before: MODELS, next: "LinearRegression().fit(X[['a']], y)" },
  {
    before: MODELS,
    next: 'StandardScaler().fit(X).transform(new)',
    raises: ['ValueError', 'The feature names should match those that were passed during fit.'],
  },
  { before: MODELS, next: 'StandardScaler().fit(X).transform(X)' },
  {
    before: MODELS,
    next: 'StandardScaler().fit(np.ones((3, 2))).transform(np.ones((3, 4)))',
    raises: [
      'ValueError',
      'X has 4 features, but StandardScaler is expecting 2 features as input.',
    ],
  },
  {
    before: MODELS,
    next: 'accuracy_score(y, y[:2])',
    raises: ['ValueError', 'Found input variables with inconsistent numbers of samples: [3, 2]'],
  },
  { before: MODELS, next: 'accuracy_score(y, y)' },
  {
    before: MODELS,
    next: 'scaler = StandardScaler().fit(X[["a"]])\nscaler.inverse_transform(np.ones((3, 1)))[:, 1]',
    raises: ['IndexError', 'index 1 is out of bounds for axis 1 with size 1'],
  },
  {
    before: MODELS,
    next: 'scaler = StandardScaler().fit(X[["a"]])\nscaler.inverse_transform(np.ones((3, 1)))[2, 0]',
  },
  // Files
  {
    before: FILE,
    next: "pd.read_csv(text, usecols=['a', 'b'])['c']",
    raises: ['KeyError', "'c'"],
  },
  { before: FILE, next: "pd.read_csv(text, usecols=['a', 'b'])['b']" },
  {
    before: FILE,
    next: 'pd.read_csv(text, usecols=[1]).values[:, 1]',
    raises: ['IndexError', 'index 1 is out of bounds for axis 1 with size 1'],
  },
  { before: FILE, next: 'pd.read_csv(text, usecols=[1, 2]).values[:, 1]' },
  // Drawings of statsmodels
  {
    before: LAGS,
    next: 'plot_acf(values, lags=12)',
    raises: ['ValueError', 'could not broadcast input array from shape (12,) into shape (13,)'],
  },
  { before: LAGS, next: 'plot_acf(values, lags=11)' },
  {
    before: LAGS,
    next: 'plot_pacf(values, lags=7)',
    raises: ['ValueError', 'Can only compute partial correlations for lags up to 50%'],
  },
  { before: LAGS, next: 'plot_pacf(values, lags=5)' },
  {
    before: LAGS,
    next: 'sm.qqplot(values, line=45)',
    raises: ['ValueError', '45 option for line not understood'],
  },
  { before: LAGS, next: "sm.qqplot(values, line='45')\nsm.qqplot(values)" },
];
