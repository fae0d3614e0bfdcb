// Makes notebooks of any length that look like people's: imports, loading, tables, functions, loops, models, plots.

/** The text of one code cell of a notebook; cells of one notebook use each other's names. */
const CELLS: readonly ((n: number) => string)[] = [
  (n) =>
    `import numpy as np\nimport pandas as pd\nimport matplotlib.pyplot as plt\nfrom math import sqrt, floor\nseed_${n} = ${n}`,
  (n) =>
    `df_${n} = pd.DataFrame({'price': np.arange(${n + 5}), 'kind': ['a', 'b'] * 3})\ndf_${n}.head()`,
  (n) =>
    `# Clean the table\ndf_${n} = df_${n - 1}.dropna(subset=['price'])\ndf_${n}['ratio'] = df_${n}['price'] / df_${n}['price'].max()\ndf_${n} = df_${n}[df_${n}.ratio > 0.${n}]`,
  (n) =>
    `def score_${n}(table, weight=0.5, *, verbose=False):\n    """Weighs the prices."""\n    total = 0\n    for index, row in table.iterrows():\n        if row['price'] > weight and not verbose:\n            total += sqrt(row['price']) * seed_${n - 3}\n    return total / (len(table) or 1)`,
  (n) => `result_${n} = score_${n - 1}(df_${n - 2}, weight=0.${n})\nprint(f'{result_${n}:.2f}')`,
  (n) =>
    `class Model${n}:\n    def __init__(self, rate=0.1):\n        self.rate = rate\n        self.history = []\n\n    def fit(self, x, y):\n        for step in range(${n}):\n            self.history.append(self.rate * step)\n        return self\n\n    def predict(self, x):\n        return [value * self.rate for value in x]`,
  (n) =>
    `model_${n} = Model${n - 1}(rate=result_${n - 2})\nmodel_${n}.fit(df_${n - 4}[['price']], df_${n - 4}['ratio'])\npredictions_${n} = model_${n}.predict(df_${n - 4}['price'])`,
  (n) =>
    `fig, axes = plt.subplots(1, 2, figsize=(12, 4))\naxes[0].plot(predictions_${n - 1}, label='predicted')\naxes[0].legend()\naxes[1].hist(df_${n - 5}['ratio'], bins=20)\nplt.tight_layout()\nplt.show()`,
  (n) =>
    `squares_${n} = {k: v ** 2 for k, v in enumerate(predictions_${n - 2}) if v is not None}\nbest_${n} = max(squares_${n}.items(), key=lambda item: item[1])\nwith open('out_${n}.txt', 'w') as handle:\n    handle.write(str(best_${n}))`,
  (n) =>
    `try:\n    summary_${n} = df_${n - 7}.groupby('kind').agg({'price': ['mean', 'std']})\nexcept KeyError as error:\n    print('no such column', error)\n    summary_${n} = None\nsummary_${n}`,
];

/** The texts of `length` cells. `seed` makes their texts different from those of other notebooks. */
export function syntheticCells(length: number, seed = 0): readonly string[] {
  return Array.from({ length }, (_, index) => {
    const text = CELLS[index % CELLS.length]?.(index) ?? '';
    return seed === 0 ? text : `${text}\n# ${seed}`;
  });
}

/** A saved notebook of made-up cells, run from top to bottom; every 25th cell shows an error. */
export function syntheticNotebook(length: number, seed: number): string {
  return notebookOf(syntheticCells(length, seed), (index) => index % 25 === 24);
}

/** A saved notebook of these cells, run from top to bottom. */
export function notebookOf(
  sources: readonly string[],
  showsError: (index: number) => boolean = () => false,
): string {
  const cells = sources.map((source, index) => ({
    cell_type: 'code',
    execution_count: index + 1,
    id: `cell-${index}`,
    metadata: {},
    source: source.split(/(?<=\n)/),
    outputs: showsError(index) ? [missingName(index)] : [],
  }));
  const metadata = { kernelspec: { name: 'python3', display_name: 'Python 3' } };
  return JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata, cells });
}

function missingName(index: number): object {
  const evalue = "name 'missing' is not defined";
  const traceback = [
    '-'.repeat(75),
    'NameError                                 Traceback (most recent call last)',
    `Cell In[${index + 1}], line 1\n----> 1 missing`,
    `NameError: ${evalue}`,
  ];
  return { output_type: 'error', ename: 'NameError', evalue, traceback };
}
