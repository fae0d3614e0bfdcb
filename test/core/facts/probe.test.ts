// The probe in a real kernel: what it answers, and that nothing in the kernel notices the question.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { factsMime, probeSource } from '../../../src/core/facts/probeSource.ts';
import { parseFacts } from '../../../src/core/facts/readFacts.ts';
import type {
  AskedExpression,
  Facts,
  LiveQuestions,
  ValueFacts,
} from '../../../src/core/model/facts.ts';
import { findPython } from '../../host/machine.ts';
import { KernelProcess } from '../../host/test-kernel/kernelProcess.ts';
import { manyNames, probeTime } from './probeTime.ts';

const probeFile = join(import.meta.dirname, '../../../src/core/facts/probe.py');
const nothing: LiveQuestions = { names: [], expressions: [], packages: [], modules: [], paths: [] };

describe('the probe in a kernel', function () {
  this.timeout(120_000);
  const python = findPython();
  let probe: string;
  let kernel: KernelProcess;

  before(async function () {
    if (python === undefined || !hasLibraries(python)) this.skip();
    probe = await readFile(probeFile, 'utf8');
    kernel = new KernelProcess(python);
    await kernel.ready;
  });
  after(() => kernel.dispose());

  /** Runs a cell and returns what it printed; fails with its error. */
  async function cell(code: string): Promise<string> {
    let printed = '';
    const status = await kernel.execute(code, ({ type, content }) => {
      if (type === 'stream') printed += String(content['text']);
      if (type === 'error') printed += `${String(content['ename'])}: ${String(content['evalue'])}`;
    });
    assert.equal(status, 'ok', printed);
    return printed.trim();
  }

  async function ask(request: Partial<LiveQuestions>): Promise<Facts> {
    const answers: string[] = [];
    const types: string[] = [];
    const code = probeSource(probe, { ...nothing, ...request });
    const status = await kernel.executeBeside(code, ({ type, content }) => {
      types.push(type);
      const data = content['data'] as Readonly<Record<string, string>> | undefined;
      if (data?.[factsMime] !== undefined) answers.push(data[factsMime]);
    });
    assert.equal(status, 'ok');
    assert.deepEqual(types, ['execute_input', 'display_data'], 'it says nothing but its answer');
    const facts = parseFacts(answers[0] ?? '');
    assert.ok(facts);
    return facts;
  }

  const value = async (name: string): Promise<ValueFacts> => {
    const found = (await ask({ names: [name] })).names.get(name);
    assert.ok(found, `nothing is known of ${name}`);
    return found;
  };

  describe('answers', () => {
    before(async () => {
      await cell(`
import pandas as pd, numpy as np
from sklearn.linear_model import LinearRegression
df = pd.DataFrame({'price': ['1', '2,5', None], 'size': [1.0, float('nan'), 3.0], 7: [1, 2, 3]})
x = np.arange(12).reshape(3, 4)
history = {'loss': [0.5], 'accuracy': [1]}
model = LinearRegression().fit(df[[7]].rename(columns={7: 'seven'}), [1, 2, 3])
fresh = LinearRegression()
def scale(values, by=2, *rest, flag=None, **more): pass
class Shop:
    def __init__(self, owner, city='Bonn'): self.owner = owner
    def sell(self, item): pass
shop = Shop('Ada')
`);
    });

    it('what a table holds', async () => {
      const { type, shape, columns, index } = await value('df');
      assert.equal(type, 'pandas.core.frame.DataFrame');
      assert.deepEqual(shape, [3, 3]);
      assert.equal(index?.length, 3);
      assert.deepEqual(
        columns?.map(({ name, dtype, nulls }) => [name, dtype, nulls]),
        [
          ['price', 'object', 1],
          ['size', 'float64', 1],
          ['7', 'int64', 0],
        ],
      );
      assert.deepEqual(columns[0]?.sample, ['2,5', '1'], 'texts that are no numbers come first');
      assert.equal(columns[2]?.nameType, 'int');
    });

    it('shape, type and range of an array', async () => {
      const { shape, dtype, hasNan, min, max } = await value('x');
      assert.deepEqual(
        { shape, dtype, hasNan, min, max },
        { shape: [3, 4], dtype: 'int64', hasNan: false, min: 0, max: 11 },
      );
    });

    it('keys, fitted state, signatures', async () => {
      assert.deepEqual((await value('history')).keys, ['loss', 'accuracy']);
      const { fitted, features, featureNames } = await value('model');
      assert.deepEqual(
        { fitted, features, featureNames },
        { fitted: true, features: 1, featureNames: ['seven'] },
      );
      assert.equal((await value('fresh')).fitted, false);
      assert.equal((await value('scale')).signature, '(values, by=2, *rest, flag=None, **more)');
      assert.equal((await value('Shop')).signature, "(owner, city='Bonn')");
    });

    const expressions: readonly (readonly [
      string,
      AskedExpression,
      Partial<ValueFacts> | undefined,
    ])[] = [
      [
        "df['size']",
        { name: 'df', steps: [['key', 'size', "['size']"]] },
        { length: 3, hasNan: true },
      ],
      [
        'df.columns',
        { name: 'df', steps: [['attribute', 'columns', '.columns']] },
        { keys: ['price', 'size', '7'] },
      ],
      [
        "history['loss']",
        { name: 'history', steps: [['key', 'loss', "['loss']"]] },
        { type: 'list', length: 1 },
      ],
      ['shop.owner', { name: 'shop', steps: [['attribute', 'owner', '.owner']] }, { value: 'Ada' }],
      [
        'shop.sell',
        { name: 'shop', steps: [['attribute', 'sell', '.sell']] },
        { signature: '(item)' },
      ],
      ['shop.buy', { name: 'shop', steps: [['attribute', 'buy', '.buy']] }, undefined],
    ];
    for (const [text, asked, expected] of expressions) {
      it(`what ${text} is`, async () => {
        const found = (await ask({ names: [asked.name], expressions: [asked] })).expressions.get(
          text,
        );
        if (expected === undefined) assert.equal(found, undefined);
        else assert.deepEqual({ ...found, ...expected }, found);
      });
    }

    it('which members there are where one is missing', async () => {
      const asked: AskedExpression = { name: 'shop', steps: [['attribute', 'buy', '.buy']] };
      const facts = await ask({ names: ['shop'], expressions: [asked] });
      assert.deepEqual(facts.names.get('shop')?.attributes, ['owner', 'sell']);
    });

    it('what is around the values', async () => {
      const facts = await ask({
        names: ['df', 'nowhere'],
        modules: ['json', 'no_such_module'],
        paths: ['no/such/file.csv'],
        packages: ['sklearn'],
      });
      assert.match(facts.python ?? '', /^3\./);
      assert.ok(facts.absent.has('nowhere') && !facts.absent.has('df'));
      assert.deepEqual(
        [...facts.modules],
        [
          ['json', true],
          ['no_such_module', false],
        ],
      );
      assert.equal(facts.paths.get('no/such/file.csv')?.exists, false);
      assert.ok(facts.packages.has('pandas') && facts.packages.has('sklearn'));
      assert.ok(facts.directory !== undefined);
    });
  });

  describe('touches nothing', () => {
    const names =
      'touchy OddClass odd Meta touchy_dict touchy_list touchy_text touchy_number touchy_array touchy_module touchy_frame touchy_estimator key touchy_keys touchy_elements touchy_tuple touchy_set touchy_counter holder with_property with_default partial_default frame attached odd_columns series objects records record numbers items zipped opened cursor endless ring ring_dict deep big_number'.split(
        ' ',
      );
    const expressions = names.flatMap((name): AskedExpression[] => [
      ...['price', 'columns', 'inner', 'secret', 'thing', 'shape', 'nothing'].map(
        (member): AskedExpression => ({
          name,
          steps: [
            ['attribute', member, `.${member}`],
            ['attribute', 'more', '.more'],
          ],
        }),
      ),
      ...['a', 'thing', 0].map((key): AskedExpression => ({
        name,
        steps: [['key', key, `[${JSON.stringify(key)}]`]],
      })),
    ]);

    before(async () => {
      await cell(await readFile(join(import.meta.dirname, 'hostile.py'), 'utf8'));
      await cell(
        'import matplotlib; matplotlib.use("agg"); import matplotlib.pyplot as plt; plt.ioff(); _figure = plt.figure()',
      );
    });

    it('of objects that notice it', async () => {
      const noticed = await cell(`
try: len(touchy)
except RuntimeError: print(calls)
calls.clear()`);
      assert.equal(noticed, "['Touchy.__len__']");
      const facts = await ask({ names, expressions });
      assert.equal(await cell('print(calls)'), '[]');
      assert.deepEqual(
        names.filter((name) => !facts.names.has(name)),
        [],
      );
      assert.equal(facts.names.get('touchy')?.type, '__main__.Touchy');
      assert.equal(facts.names.get('touchy_frame')?.shape, undefined);
      assert.deepEqual(facts.names.get('touchy_array')?.shape, [3, 2]);
      assert.equal(facts.names.get('touchy_list')?.length, 2);
    });

    it('of generators, files and cursors', async () => {
      await ask({ names, expressions });
      assert.equal(
        await cell(
          'print(next(numbers), next(items), next(zipped), opened.tell(), cursor.fetchone())',
        ),
        '1 1 (1, 3) 2 (1,)',
      );
    });

    it('of the kernel: names, history, numbers, figures', async () => {
      const look = `
print(_json.dumps([_shell.execution_count, len(In), len(_shell.history_manager.input_hist_raw),
  sorted(Out), _, __, plt.get_fignums(), _i1, sorted(each for each in globals() if not each.startswith('_i'))]))`;
      await cell('import IPython, json as _json; _shell = IPython.get_ipython()');
      await cell('41 + 1');
      const before = JSON.parse(await cell(look)) as readonly unknown[];
      await ask({ names, expressions, modules: ['json'], paths: ['a'], packages: ['numpy'] });
      const after = JSON.parse(await cell(look)) as readonly unknown[];
      // The second look is itself one more cell.
      const counted = before.slice(0, 3).map((number) => Number(number) + 1);
      assert.deepEqual(after, [...counted, ...before.slice(3)]);
    });

    it('of hooks, beyond those that IPython calls around whatever runs', async () => {
      // Jupyter offers extensions no silent execution: these four are called once, and nothing that they show is ours.
      await cell(`
import matplotlib_inline.backend_inline as _inline
_called = []
_hooks = {each: (lambda *_, each=each: _called.append(each)) for each in ('pre_execute', 'pre_run_cell', 'post_execute', 'post_run_cell')}
for _name, _hook in _hooks.items(): _shell.events.register(_name, _hook)
_displayed = _shell.display_formatter.ipython_display_formatter
_sys_hook = __import__('sys').displayhook
_called.clear()`);
      await ask({ names, expressions });
      const called = await cell(`
for _name, _hook in _hooks.items(): _shell.events.unregister(_name, _hook)
print(_called, plt.get_fignums(), __import__('sys').displayhook is _sys_hook)`);
      const once = "'pre_execute', 'pre_run_cell', 'post_execute', 'post_run_cell'";
      // The cell that set them and the one that asks call some of them too.
      assert.equal(
        called,
        `['post_execute', 'post_run_cell', ${once}, 'pre_execute', 'pre_run_cell'] [1] True`,
      );
    });

    it('of what the user has put in the place of Python’s own', async () => {
      await cell(`
import builtins as _own
calls.clear()
_shadowed = 'exec type len getattr print isinstance str globals sorted list dict any'.split()
globals().update({each: notice(each) for each in _shadowed})`);
      const facts = await ask({ names: ['frame', 'calls'] });
      assert.deepEqual(facts.names.get('frame')?.shape, [2, 2]);
      await cell('_own.list(_own.map(_own.globals().pop, _shadowed))');
      assert.equal(await cell('print(calls)'), '[]');
    });

    it('of libraries that are broken', async () => {
      await cell(
        'import sys, types\n_kept = {name: sys.modules[name] for name in ("pandas", "numpy")}\nsys.modules["pandas"] = None\nsys.modules["numpy"] = types.ModuleType("numpy")\nsys.modules["torch"] = TouchyModule.__new__(TouchyModule, "torch")',
      );
      const facts = await ask({ names: ['frame', 'objects'], packages: ['torch', 'pandas'] });
      assert.deepEqual(facts.names.get('frame')?.type, 'pandas.core.frame.DataFrame');
      assert.equal(
        await cell('sys.modules.update(_kept)\ndel sys.modules["torch"]\nprint(calls)'),
        '[]',
      );
    });
  });

  it('stops at its deadline and answers with what it has', async () => {
    // A column of texts is looked at one by one: without a deadline these tables would take minutes.
    await cell(`
import pandas as pd
texts = pd.Series([str(n) + ' kg' for n in range(20_000)], dtype=object)
wide = pd.DataFrame({'c' + str(n): texts for n in range(200)}, copy=False)
tables = {'t' + str(n): wide.copy(deep=False) for n in range(100)}
globals().update(tables)`);
    const names = Array.from({ length: 100 }, (_, index) => `t${index}`);
    const start = performance.now();
    const facts = await ask({ names });
    const milliseconds = performance.now() - start;
    const columns = names.flatMap((name) => facts.names.get(name)?.columns ?? []);
    assert.ok(milliseconds < 2000, `took ${milliseconds.toFixed(0)} ms`);
    const sampled = columns.filter(({ sample }) => (sample?.length ?? 0) > 0).length;
    assert.ok(sampled < 100 * 200, 'not all columns were reached');
    await cell('for name in tables: del globals()[name]');
  });

  it('answers within 15 ms beside 200 names and two million rows', async () => {
    const median = await probeTime(kernel, probe);
    process.stdout.write(`      median ${median.toFixed(1)} ms in the kernel\n`);
    assert.ok(median < 15);
    const { names } = await ask({ names: manyNames });
    assert.equal(names.get('huge')?.shape?.[0], 2_000_000);
  });
});

function hasLibraries(python: string): boolean {
  return spawnSync(python, ['-c', 'import pandas, sklearn, matplotlib']).status === 0;
}
