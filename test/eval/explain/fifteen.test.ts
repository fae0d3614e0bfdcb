// Fifteen everyday crashes in a real IPython: what must be said of each, and what a click must offer.
import assert from 'node:assert/strict';
import { createAnalyst, type Analyst, type Finding } from '../../../src/core/index.ts';
import { findPython } from '../../host/machine.ts';
import { testParser } from '../../pythonParser.ts';
import { tell } from '../fixes/stories.ts';
import { startKernels, type Kernels } from '../mutants/kernel.ts';

interface Case {
  readonly title: string;
  readonly needs?: readonly string[];
  /** A text notebook; the last run crashes. */
  readonly text: string;
  readonly cause: string;
  /** What must stand in the line, or in the three parts of the explanation. */
  readonly says: readonly RegExp[];
  /** What a fix must be called, or write. */
  readonly offers?: RegExp;
  /** The text of the line that the origin shows. */
  readonly origin?: RegExp;
}

const cases: readonly Case[] = [
  {
    title: '1. a function whose cell has not run',
    text: `# %%\ndef clean(frame):\n    return frame\n# %% [1]\nraw_df = [1]\n# %% [2]\ndf2 = clean(raw_df)`,
    cause: 'defined-in-unrun-cell',
    says: [/`clean`.*cell 1 defines it and has not run/],
    offers: /Run cell 1/,
    origin: /def clean/,
  },
  {
    title: '2. an alias that nobody imported',
    text: `# %% [1]\nimport os\n# %% [2]\nvalues = np.arange(10)`,
    cause: 'missing-import',
    says: [/`np`.*`import numpy as np`/],
    offers: /import numpy as np/,
  },
  {
    title: '3. a column in another case',
    needs: ['pandas'],
    text: `# %% [1]\nimport pandas as pd\ndf = pd.DataFrame({'Quantity': [1], 'Price': [2]})\n# %% [2]\ndf['quantity']`,
    cause: 'column-missing',
    says: [/`df` has no column `quantity`.*`Quantity`/, /upper and lower case|capital/, /`Price`/],
    offers: /'Quantity'/,
  },
  {
    title: '4. a method that changes in place and returns nothing',
    needs: ['pandas'],
    text: `# %% [1]\nimport pandas as pd\ndf = pd.DataFrame({'a': [2, 1]})\n# %% [2]\ndf = df.sort_values('a', inplace=True)\n# %% [3]\ndf.head()`,
    cause: 'none-result',
    says: [/`df` is None/, /cell 2/, /sort_values/],
    offers: /Drop .inplace=True. in cell 2/,
    origin: /sort_values/,
  },
  {
    title: '5. shapes that do not fit',
    needs: ['numpy'],
    text: `# %% [1]\nimport numpy as np\nleft = np.zeros((3, 4))\nright = np.ones((3, 5))\n# %% [2]\nleft + right`,
    cause: 'shape-mismatch',
    says: [/`left` is 3×4.*`right` is 3×5/, /4 and 5|second axis/],
    origin: /np\.(?:zeros|ones)/,
  },
  {
    title: '6. a Series as a condition',
    needs: ['pandas'],
    text: `# %% [1]\nimport pandas as pd\ndf = pd.DataFrame({'a': [1, 2]})\n# %% [2]\nif df['a'] > 1:\n    print('more')`,
    cause: 'ambiguous-truth',
    says: [/Series/, /\.any\(\)/, /\.all\(\)/],
    offers: /\.any\(\)|\.all\(\)/,
  },
  {
    title: '7. a misspelt argument',
    text: `# %% [1]\ndef area(width, height):\n    return width * height\n# %% [2]\narea(width=2, heigth=3)`,
    cause: 'wrong-arguments',
    says: [/`area`/, /`heigth`/, /`height`/],
    offers: /height/,
    origin: /def area/,
  },
  {
    title: '8. a builtin that a cell has taken',
    text: `# %% [1]\nlist = [1, 2, 3]\n# %% [2]\nlist(range(3))`,
    cause: 'shadowed-builtin',
    says: [/`list`.*cell 1/, /del list/],
    origin: /list = \[1, 2, 3\]/,
  },
  {
    title: '9. a number with a thousands separator',
    text: `# %% [1]\nprices = ['3.5', '1,234.00']\n# %% [2]\ntotal = sum(float(price) for price in prices)`,
    cause: 'string-to-number',
    says: [/`'1,234.00'`/, /thousands|comma/, /replace\(',', ''\)/],
    offers: /replace/,
  },
  {
    title: '10. one past the end of a loop',
    text: `# %% [1]\nxs = [5, 6, 7]\n# %% [2]\nfor i in range(len(xs)):\n    step = xs[i + 1] - xs[i]`,
    cause: 'index-out-of-range',
    says: [/last round/, /`i` is 2|`i` = 2|2/, /`i \+ 1`|3/],
    offers: /len\(xs\) - 1/,
  },
  {
    title: '11. a search that found nothing',
    text: `# %% [1]\nimport re\ntext = 'no digits here'\n# %% [2]\nre.search('[0-9]+', text).group(0)`,
    cause: 'none-result',
    says: [/`re\.search\(.*\)`.*found nothing/],
  },
  {
    title: '12. a file in another place',
    text: `# %% [1]\nimport os\nfolder = 'data'\n# %% [2]\nrows = open('data/sales.csv').read()`,
    cause: 'file-not-found',
    says: [/`data\/sales\.csv`|`sales\.csv`/, /folder/],
  },
  {
    title: '13. a dict written with equals signs',
    text: `# %% [1]\nages = {'Alice'=22, 'Bob'=24}`,
    cause: 'syntax-dict-equals',
    says: [/`:`/],
    offers: /\{'Alice': ?22, 'Bob': ?24\}|'Alice': ?22|:/,
  },
  {
    title: '14. a loop without a body',
    text: `# %% [1]\nfor i in range(10):`,
    cause: 'syntax-incomplete-block',
    says: [/`for`.*line 1.*has no body/],
  },
  {
    title: '15. an alias that NumPy has removed',
    needs: ['numpy'],
    text: `# %% [1]\nimport numpy as np\n# %% [2]\nnp.int(3)`,
    cause: 'removed-api',
    says: [/`np\.int` is gone/, /`int`/],
    offers: /int/,
  },
];

describe('fifteen everyday crashes in a real kernel', () => {
  let kernels: Kernels | undefined;
  let analyst: Analyst | undefined;
  const missing = new Set<string>();
  before(async function () {
    this.timeout(120_000);
    const python = process.platform === 'win32' ? undefined : findPython();
    if (python === undefined) {
      console.log('    No Python with ipykernel was found here: nothing is run.');
      this.skip();
    }
    kernels = startKernels(python, 1, ['numpy', 'pandas']);
    analyst = createAnalyst(await testParser());
    for (const module of ['numpy', 'pandas']) {
      const [run] = await kernels.run([`import ${module}`], 60);
      if (run?.status !== 'ok') missing.add(module);
    }
  });
  after(() => kernels?.close());

  for (const { title, needs = [], text, cause, says, offers, origin } of cases) {
    it(title, async function () {
      this.timeout(60_000);
      if (!kernels || !analyst || needs.some((module) => missing.has(module))) this.skip();
      const told = await tell({ cause, name: title, text, needs, goal: 'runs' }, kernels);
      assert.ok(told);
      const findings = analyst.explain(told.notebook.history());
      const [answer] = findings;
      assert.equal(
        answer?.id,
        cause,
        findings.map(({ id, message }) => `${id}: ${message}`).join('\n'),
      );
      const spoken = wordsOf(answer);
      for (const part of says) assert.match(spoken, part);
      if (offers)
        assert.ok(
          answer.fixes.some((fix) => offers.test(JSON.stringify(fix))),
          JSON.stringify(answer.fixes),
        );
      if (origin) {
        const cell = told.notebook.cells[answer.origin?.cell ?? -1];
        assert.match(cell?.source.split('\n')[answer.origin?.range.start.line ?? 0] ?? '', origin);
      }
    });
  }
});

function wordsOf({ message, explanation: { what, why, todo } }: Finding): string {
  return [message, what, why, todo].join('\n');
}
