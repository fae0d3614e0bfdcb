// What the walk of a cell foresees, and what it must not; and whether Python agrees.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'mocha';
import { parseFacts } from '../../../src/core/facts/readFacts.ts';
import type { Facts } from '../../../src/core/model/facts.ts';
import type { Run } from '../../../src/core/model/execution.ts';
import { createCellReader } from '../../../src/core/python/cellFacts.ts';
import type { Raised } from '../../../src/core/values/raised.ts';
import { testParser } from '../../pythonParser.ts';
import { cases, type Case } from './cases.ts';
import { kerasCases } from './kerasCases.ts';
import { torchCases } from './torchCases.ts';
import { walkFromStart } from './walkFromStart.ts';

const reader = createCellReader(await testParser());

function run(id: number, source: string): Run {
  return {
    id,
    session: 0,
    cellKey: String(id),
    source,
    executionCount: id + 1,
    outcome: { kind: 'succeeded' },
    afterUnseenRuns: false,
  };
}

function foresee({ before, next }: Case, live?: Facts): Raised | undefined {
  const runs = before === undefined ? [] : [run(0, before)];
  return walkFromStart(run(runs.length, next), {
    runs,
    read: (source) => reader.read(source),
    live,
  });
}

interface Group {
  readonly what: string;
  readonly cases: readonly Case[];
  /** What must be there for Python to be asked. */
  readonly libraries: string;
  /** Keras words its messages anew with every version; which exception it is stays. */
  readonly compares: 'messages' | 'exceptions';
}

const groups: readonly Group[] = [
  {
    what: 'a cell',
    cases,
    libraries: 'numpy, pandas, sklearn, matplotlib, seaborn, statsmodels',
    compares: 'messages',
  },
  { what: 'networks of PyTorch', cases: torchCases, libraries: 'torch', compares: 'messages' },
  { what: 'models of Keras', cases: kerasCases, libraries: 'keras', compares: 'exceptions' },
];

for (const { what, cases: listed, libraries, compares } of groups) {
  describe(`the walk of ${what}`, () => {
    for (const each of listed) {
      const { next, raises } = each;
      it(`${raises ? raises[0] : 'nothing'}: ${next}`, () => {
        const raised = foresee(each);
        assert.equal(raised?.exception, raises?.[0], raised?.message);
        if (raises) assert.ok(raised?.message.startsWith(raises[1]), raised?.message);
      });
    }

    it('agrees with Python', function () {
      const judged = askPython(listed, libraries);
      if (!judged) return this.skip();
      for (const [index, { next, raises }] of listed.entries()) {
        const answer: Judged | undefined = judged[index];
        assert.equal(answer?.exception ?? undefined, raises?.[0], next);
        if (raises && compares === 'messages')
          assert.ok(answer?.message.startsWith(raises[1]), `${next}: ${String(answer?.message)}`);
      }
    });
  });
}

interface Judged {
  readonly exception: string | null;
  readonly message: string;
}

/** What each case raises in a Python of this machine; `undefined` if that lacks the libraries. */
function askPython(asked: readonly Case[], libraries: string): readonly Judged[] | undefined {
  const program = `
import contextlib, json, sys, warnings
warnings.simplefilter('ignore')
import ${libraries}
answers = []
for case in json.load(sys.stdin):
    names = {}
    try:
        with contextlib.redirect_stdout(sys.stderr):
            exec(case.get('before', ''), names)
            exec(case['next'], names)
        answers.append({'exception': None, 'message': ''})
    except Exception as error:
        answers.append({'exception': type(error).__name__, 'message': str(error)})
print(json.dumps(answers))`;
  const python = process.env['PYTHON'] ?? '/usr/bin/python3';
  const ran = spawnSync(python, ['-c', program], {
    input: JSON.stringify(asked),
    encoding: 'utf8',
  });
  return ran.status === 0 ? (JSON.parse(ran.stdout) as readonly Judged[]) : undefined;
}

describe('the walk of texts on their way into a network', () => {
  const before =
    "from transformers import BertTokenizer\nfrom tensorflow.keras.preprocessing.sequence import pad_sequences\ntokenizer = BertTokenizer.from_pretrained('some-model')\nlines = ['one line', 'two']";
  const rows: readonly (readonly [next: string, raises?: string])[] = [
    [
      "pad_sequences(tokenizer.convert_tokens_to_ids(['[CLS]'] + tokenizer.tokenize(lines[0])))",
      '`sequences` must be a list of iterables. Found non-iterable: int',
    ],
    ['pad_sequences([tokenizer.encode(line) for line in lines])'],
    ['pad_sequences([4, 5])', '`sequences` must be a list of iterables. Found non-iterable: 4'],
    ['pad_sequences([[4, 5], [6]])'],
  ];
  for (const [next, raises] of rows) {
    it(`${raises ?? 'nothing'}: ${next}`, () => {
      assert.equal(foresee({ before, next })?.message, raises);
    });
  }
});

describe('the walk of a cell with live values', () => {
  const live = (names: object): Facts | undefined => parseFacts(JSON.stringify({ names }));
  const column = (name: string, more: object = {}): object => ({ name, ...more });
  const table = (rows: number, ...columns: readonly object[]): object => ({
    type: 'pandas.core.frame.DataFrame',
    shape: [rows, columns.length],
    columns,
  });

  const rows: readonly (readonly [title: string, next: string, names: object, raises?: string])[] =
    [
      ['a column', "df['Price']", { df: table(3, column('price')) }, "'Price'"],
      ['a column that is there', "df['price']", { df: table(3, column('price')) }],
      [
        'a column of a table that is not all known',
        "df['Price']",
        { df: { type: 'pandas.core.frame.DataFrame', shape: [3, 2], columns: [column('price')] } },
      ],
      [
        'a text that is no number',
        "df['p'].astype(int)",
        { df: table(3, column('p', { dtype: 'object', sample: ['1,200'] })) },
        "invalid literal for int() with base 10: '1,200'",
      ],
      [
        'texts that are numbers',
        "df['p'].astype(int)",
        { df: table(3, column('p', { dtype: 'object', sample: ['1200'] })) },
      ],
      [
        'missing values',
        "df['p'].astype(int)",
        { df: table(3, column('p', { dtype: 'float64', nulls: 2 })) },
        'Cannot convert non-finite values (NA or inf) to integer',
      ],
      [
        'lengths',
        'x - y',
        {
          x: { type: 'numpy.ndarray', shape: [68], dtype: 'float64' },
          y: { type: 'numpy.ndarray', shape: [272], dtype: 'float64' },
        },
        'operands could not be broadcast together with shapes (68,) (272,) ',
      ],
      [
        'an estimator that has learnt nothing',
        'model.predict(x)',
        {
          model: { type: 'sklearn.linear_model._base.LinearRegression', fitted: false },
          x: { type: 'numpy.ndarray', shape: [3, 2], dtype: 'float64' },
        },
        "This LinearRegression instance is not fitted yet. Call 'fit' with appropriate arguments before using this estimator.",
      ],
      [
        'features',
        'model.predict(x)',
        {
          model: { type: 'sklearn.linear_model._base.LinearRegression', fitted: true, features: 3 },
          x: { type: 'numpy.ndarray', shape: [3, 2], dtype: 'float64' },
        },
        'X has 2 features, but LinearRegression is expecting 3 features as input.',
      ],
      [
        'a key',
        "history['acc']",
        { history: { type: 'dict', length: 1, keys: ['loss'], keyTypes: ['str'] } },
        "'acc'",
      ],
      [
        'a key of a dict that is not all known',
        "history['acc']",
        { history: { type: 'dict', length: 9, keys: ['loss'], keyTypes: ['str'] } },
      ],
      [
        'a name that the cell binds anew',
        "df = {'Price': 1}\ndf['Price']",
        { df: table(3, column('price')) },
      ],
    ];
  it('sees through a method that the facts list as well', () => {
    const facts = parseFacts(
      JSON.stringify({
        names: { df: table(3, column('price')) },
        expressions: { 'df.drop': { type: 'method' } },
      }),
    );
    const raised = foresee({ next: "df.drop(columns='Price')" }, facts);
    assert.equal(raised?.message, `"['Price'] not found in axis"`);
  });

  for (const [title, next, names, raises] of rows) {
    it(`${title}: ${raises ?? 'nothing'}`, () => {
      assert.equal(foresee({ next }, live(names))?.message, raises);
    });
  }
});
