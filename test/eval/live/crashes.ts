// Crashes over data that only the kernel knows: the cells read files, so their texts show no column, shape or value.

/** One crash. */
export interface LiveCrash {
  readonly library: 'pandas' | 'NumPy' | 'scikit-learn' | 'matplotlib' | 'seaborn';
  /** Texts of the cells, run one after the other; the last one crashes. */
  readonly cells: readonly string[];
  /** What the best explanation must say beside the exception's own text: the column, shape, value or argument. */
  readonly says: readonly RegExp[];
}

/** The files that the cells read, by name. */
export const files: Readonly<Record<string, string>> = {
  'sales.csv': [
    'Date,Region,Price,Quantity,Discount',
    '2024-01-01,North,"1,200",3,0.1',
    '2024-01-02,South,80,2,',
    '2024-01-03,North,95,7,0.2',
    'soon,East,70,1,0.1',
    '2024-01-05,West,65,4,',
    '2024-01-06,South,110,5,0.3',
  ].join('\n'),
  'regions.csv': ['region_name,manager', 'North,Ada', 'South,Ben', 'East,Cleo'].join('\n'),
  'flowers.csv': [
    'width,height,weight,kind',
    '1.0,2.0,3.5,rose',
    '1.5,2.5,3.0,rose',
    '0.5,1.0,2.5,tulip',
    '2.0,2.2,1.5,tulip',
    '1.1,0.9,2.0,rose',
    '0.7,1.3,1.0,lily',
  ].join('\n'),
  'grid.txt': '1 2 3 4\n5 6 7 8\n9 10 11 12',
  'square.txt': '1 2 3\n4 5 6\n7 8 10',
  'signal.txt': Array.from({ length: 50 }, (_, at) => String(at)).join('\n'),
  'short.txt': Array.from({ length: 48 }, (_, at) => String(at)).join('\n'),
  'words.txt': '3.5\nn/a\n4.5',
};

const pandas = 'import pandas as pd\nsales = pd.read_csv("sales.csv")';
const numpy =
  'import numpy as np\ngrid = np.loadtxt("grid.txt")\nsquare = np.loadtxt("square.txt")';
const flowers = 'import pandas as pd\nflowers = pd.read_csv("flowers.csv")';
const signals =
  'import numpy as np\nsignal = np.loadtxt("signal.txt")\nshort = np.loadtxt("short.txt")';
const draw = 'import matplotlib\nmatplotlib.use("agg")\nimport matplotlib.pyplot as plt';

function crashesOf(
  library: LiveCrash['library'],
  rows: readonly (readonly [cells: readonly string[], ...says: readonly RegExp[]])[],
): readonly LiveCrash[] {
  return rows.map(([cells, ...says]) => ({ library, cells, says }));
}

export const liveCrashes: readonly LiveCrash[] = [
  ...crashesOf('pandas', [
    [[pandas, 'sales["quantity"]'], /`sales`/, /`Quantity`/],
    [[pandas, 'sales.groupby("region")["Price"].sum()'], /`Region`/],
    [[pandas, 'prices = sales["Price"].astype(float)'], /Price/, /1,200/],
    [[pandas, 'mean = sales["Price"].mean()'], /Price/, /text/],
    [[pandas, 'sales["Total"] = [1, 2, 3]'], /`sales`/, /\b6\b/],
    [
      [`${pandas}\nregions = pd.read_csv("regions.csv")`, 'pd.merge(sales, regions, on="Region")'],
      /`regions`/,
      /`region_name`/,
    ],
    [[pandas, 'sales.drop(columns=["Discont"])'], /`Discount`/],
    [[pandas, 'sales.drop("Discount")'], /Discount/, /column/],
    [[pandas, 'whole = sales["Discount"].astype(int)'], /Discount/, /missing|NaN/],
    [[pandas, 'sales.iloc[:, 7]'], /`sales`/, /\b5\b/],
    [[pandas, 'sales.loc[10]'], /`sales`/, /\b6\b|\b5\b/],
    [[pandas, 'sales.sort_values("price")'], /`Price`/],
    [
      [pandas, 'by_region = sales.set_index("Region")', 'by_region.loc["Nord"]'],
      /`by_region`/,
      /`North`/,
    ],
    [[pandas, 'sales.quantity.sum()'], /`Quantity`/],
    [[pandas, 'years = sales["Date"].dt.year'], /Date/, /text|object/],
    [[pandas, 'sales["Quantity"].str.upper()'], /Quantity/, /number|int64/],
    [[pandas, 'if sales["Quantity"] > 2:\n    print("many")'], /Quantity/],
    [[pandas, 'days = pd.to_datetime(sales["Date"])'], /Date/, /soon/],
    [[pandas, 'sales[["Price", "Quantty"]]'], /`Quantity`/],
  ]),
  ...crashesOf('NumPy', [
    [[numpy, 'product = grid @ square'], /`grid`/, /3\s*×\s*4|\(3, 4\)/, /`square`/],
    [[numpy, 'total = grid + square'], /`grid`/, /`square`/],
    [[numpy, 'grid.reshape(5, 3)'], /`grid`/, /3\s*×\s*4|\(3, 4\)/],
    [[numpy, 'both = np.concatenate([grid, square])'], /`grid`/, /3\s*×\s*4|\(3, 4\)/],
    [[signals, 'print(signal[100])'], /`signal`/, /\b50\b/],
    [[numpy, 'grid[1, 2, 3]'], /`grid`/, /3\s*×\s*4|\(3, 4\)|2 dimensions|two/],
    [[numpy, 'np.linalg.inv(grid)'], /`grid`/, /3\s*×\s*4|\(3, 4\)/],
    [
      [`${numpy}\nwords = np.loadtxt("words.txt", dtype=str)`, 'numbers = words.astype(float)'],
      /`words`/,
      /n\/a/,
    ],
    [[numpy, 'grid.append(5)'], /`grid`/, /np\.append|append/],
    [[signals, 'error = np.mean((signal - short) ** 2)'], /`signal`/, /`short`/],
  ]),
  ...crashesOf('scikit-learn', [
    [
      [
        pandas,
        'from sklearn.linear_model import LinearRegression\nX, y = sales[["Quantity", "Discount"]], sales["Quantity"]',
        'LinearRegression().fit(X, y)',
      ],
      /Discount/,
    ],
    [
      [
        flowers,
        'from sklearn.linear_model import LogisticRegression\nmodel = LogisticRegression()',
        'model.fit(flowers, flowers["kind"])',
      ],
      /kind/,
      /rose/,
    ],
    [
      [
        signals,
        'from sklearn.linear_model import LinearRegression',
        'LinearRegression().fit(signal.reshape(-1, 1), short)',
      ],
      /signal/,
      /`short`/,
      /\b48\b/,
    ],
    [
      [
        flowers,
        'from sklearn.tree import DecisionTreeClassifier\nmodel = DecisionTreeClassifier().fit(flowers[["width", "height"]], flowers["kind"])',
        'model.predict(flowers[["width", "weight"]])',
      ],
      /`model`/,
      /`?height`?/,
    ],
    [
      [
        flowers,
        'from sklearn.tree import DecisionTreeClassifier\nmodel = DecisionTreeClassifier()',
        'model.predict(flowers[["width", "height"]])',
      ],
      /`model`/,
      /fit/,
    ],
    [
      [
        flowers,
        'from sklearn.tree import DecisionTreeClassifier\nX = flowers.drop(columns="kind").to_numpy()\nmodel = DecisionTreeClassifier().fit(X, flowers["kind"])',
        'model.predict(X[:, :2])',
      ],
      /`model`/,
      /\b3\b/,
    ],
    [
      [
        flowers,
        'from sklearn.preprocessing import StandardScaler\nwidths = flowers["width"].to_numpy()',
        'StandardScaler().fit_transform(widths)',
      ],
      /`widths`/,
      /one axis/,
    ],
    [
      ['from sklearn.linear_model import LogisticRegression', 'LogisticRegression(penalti="l2")'],
      /`penalty`/,
    ],
    [
      [
        flowers,
        'from sklearn.model_selection import train_test_split',
        'train_test_split(flowers, stratify=flowers["kind"])',
      ],
      /kind/,
    ],
    [
      [
        flowers,
        'from sklearn.linear_model import LinearRegression\nmodel = LinearRegression().fit(flowers[["width"]], flowers["height"])',
        'model.feature_importances_',
      ],
      /`model`/,
      /coef_/,
    ],
    [
      [
        flowers,
        'from sklearn.linear_model import LogisticRegression\ntarget = flowers["height"]',
        'LogisticRegression().fit(flowers[["width"]], target)',
      ],
      /`target`/,
      /float|continuous|fraction/,
    ],
  ]),
  ...crashesOf('matplotlib', [
    [[signals, draw, 'plt.plot(signal, short)'], /`signal`/, /`short`/],
    [
      [signals, `${draw}\nfigure, axes = plt.subplots(2)`, 'axes.plot(signal)'],
      /`axes`/,
      /array/,
      /\b2\b/,
    ],
    [[signals, draw, 'plt.scatter(signal, signal, c=short)'], /`short`/, /`?c`?/],
    [[signals, draw, 'plt.bar(signal, short)'], /`signal`/, /`short`/],
    [[`${draw}\nfigure, axes = plt.subplots(2)`, 'axes[2].set_title("third")'], /`axes`/, /\b2\b/],
    [[numpy, draw, 'plt.imshow(grid.reshape(3, 2, 2))'], /grid/, /3.*2.*2/],
  ]),
  ...crashesOf('seaborn', [
    [
      [pandas, 'import seaborn as sns', 'sns.scatterplot(data=sales, x="price", y="Quantity")'],
      /`sales`/,
      /`Price`/,
    ],
    [
      [pandas, 'import seaborn as sns', 'sns.boxplot(data=sales, x="Region", y="Revenue")'],
      /`sales`/,
      /`Quantity`/,
    ],
    [
      [
        pandas,
        'import seaborn as sns',
        'sns.lineplot(data=sales, x="Date", y="Quantity", hue="region")',
      ],
      /`Region`/,
    ],
    [[pandas, 'import seaborn as sns', 'sns.heatmap(sales)'], /sales/, /Date|Region/],
    [[pandas, 'import seaborn as sns', 'sns.histplot(data=sales, x="Quantty")'], /`Quantity`/],
  ]),
];
