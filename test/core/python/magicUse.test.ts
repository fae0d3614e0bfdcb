// What each use of IPython's syntax is said to do to the notebook's names.
import assert from 'node:assert/strict';
import { blankIPython, type MagicUse } from '../../../src/core/python/ipython.ts';

/**
 * One use in a line: kind and name, the argument, then `+bound ~read -deleted`, `?` for unknown bindings, what it
 * clears, and what becomes of the Python it runs.
 */
function describeUse(source: string, magic: MagicUse): string {
  const { body } = magic;
  return [
    `${magic.kind} ${magic.name}(${magic.argument})`,
    ...magic.binds.map(({ name }) => `+${name}`),
    ...magic.reads.map(({ name }) => `~${name}`),
    ...magic.deletes.map(({ name }) => `-${name}`),
    ...(magic.bindsUnknown ? ['?'] : []),
    ...(magic.clears === undefined ? [] : [`clears ${magic.clears}`]),
    ...(magic.changesDirectory ? ['moves'] : []),
    ...(magic.isUnlessBound ? ['unless bound'] : []),
    ...(body
      ? [
          `${body.language} ${body.namespace} [${source.slice(body.span.start, body.span.end).replaceAll('\n', '⏎')}]`,
        ]
      : []),
  ].join(' ');
}

/** The text, then its uses. */
type Case = readonly [source: string, ...uses: readonly string[]];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'runs Python': [
    ['%time x = f()', 'line-magic time(x = f()) python notebook [x = f()]'],
    ['%timeit -n 5 x = f()', 'line-magic timeit(-n 5 x = f()) python own [x = f()]'],
    ['%prun -s time f()', 'line-magic prun(-s time f()) python notebook [f()]'],
    ['%lprun -f g f(g)', 'line-magic lprun(-f g f(g)) ~g python notebook [f(g)]'],
    ['%%time\nx = 1', 'cell-magic time() python notebook [x = 1]'],
    ['%%timeit a = 1\na', 'cell-magic timeit(a = 1) python own [a = 1⏎a]'],
    ['%%px --local -t 0\nx', 'cell-magic px(--local -t 0) python notebook [x]'],
    ['%time', 'line-magic time()'],
    ['%%time', 'cell-magic time() python notebook []'],
    [
      '%%capture out\n%%time\nx',
      'cell-magic capture(out) +out python notebook [%%time⏎x]',
      'cell-magic time() python notebook [x]',
    ],
  ],
  'hands its body on': [
    ['%%html\n<b>', 'cell-magic html() other own [<b>]'],
    ['%%writefile {name}.py\nx', 'cell-magic writefile({name}.py) ~name other own [x]'],
    [
      '%%bash --out o --err=e --bg\nls',
      'cell-magic bash(--out o --err=e --bg) +o +e other own [ls]',
    ],
    ['%%script --proc p sh\nx', 'cell-magic script(--proc p sh) other own [x]'],
    ['%%R -i a,b -o c -w 5\nx', 'cell-magic R(-i a,b -o c -w 5) +c ~a ~b other own [x]'],
    ['%%px -t 0 -o r\nx', 'cell-magic px(-t 0 -o r) +r other own [x]'],
    ['%%wondrous a\nx', 'cell-magic wondrous(a) ? other own [x]'],
    ['%md\n# x', 'cell-magic md() other own [# x]'],
    [
      '%%cython -a\ncpdef double area(double r):\n  x\ndef g(): pass\nclass K:\n  def m(self): pass',
      'cell-magic cython(-a) +area +g +K ? other own ' +
        '[cpdef double area(double r):⏎  x⏎def g(): pass⏎class K:⏎  def m(self): pass]',
    ],
  ],
  'asks databases': [
    ['%sql result << SELECT 1', 'line-magic sql(result << SELECT 1) +result'],
    ['%sql result = << SELECT 1', 'line-magic sql(result = << SELECT 1) +result'],
    ['%sql SELECT :n, {m} FROM t', 'line-magic sql(SELECT :n, {m} FROM t) ~n ~m'],
    ['%sql --persist df', 'line-magic sql(--persist df) ~df'],
    [
      '%%sql r <<\nSELECT a::int\nFROM {t}',
      'cell-magic sql(r <<) +r ~t other own [SELECT a::int⏎FROM {t}]',
    ],
    [
      '%%bigquery df --project p\nSELECT 1',
      'cell-magic bigquery(df --project p) +df other own [SELECT 1]',
    ],
    ['%%bigquery --project p\nSELECT 1', 'cell-magic bigquery(--project p) other own [SELECT 1]'],
    ['%sql SELECT 1\nfrom a import b', 'line-magic sql(SELECT 1)'],
  ],
  'binds, reads and deletes': [
    ['%store -r a b', 'line-magic store(-r a b) +a +b'],
    ['%store -r', 'line-magic store(-r) ?'],
    ['%store a > f.txt', 'line-magic store(a > f.txt) ~a'],
    ['%store -d a', 'line-magic store(-d a)'],
    ['%reset -f', 'line-magic reset(-f) clears all'],
    ['%reset in', 'line-magic reset(in) clears some'],
    ['%reset_selective -f ^a', 'line-magic reset_selective(-f ^a) clears some'],
    ['%reset_selective -f a', 'line-magic reset_selective(-f a) -a clears some'],
    ['%xdel -n a', 'line-magic xdel(-n a) -a'],
    ['%aimport os, -sys', 'line-magic aimport(os, -sys) +os'],
    ['%macro m 1-3', 'line-magic macro(m 1-3) +m'],
    ['%run a.py', 'line-magic run(a.py) ?'],
    ['%Rpull a b', 'line-magic Rpull(a b) +a +b'],
    ['%octave_push a', 'line-magic octave_push(a) ~a'],
    ['%pinfo a.b', 'line-magic pinfo(a.b) ~a'],
    ['%wondrous a', 'line-magic wondrous(a) ?'],
    ['x = 1\n%%time', 'line-magic %time()'],
    ['%', 'line-magic ()'],
    ['%cd a', 'line-magic cd(a) moves'],
    ['%load_ext autoreload', 'line-magic load_ext(autoreload)'],
    ['%load_ext wondrous', 'line-magic load_ext(wondrous) ?'],
    ['%load_ext', 'line-magic load_ext()'],
    [
      '%load_ext kedro.ipython',
      'line-magic load_ext(kedro.ipython) +catalog +context +pipelines +session',
    ],
    ['%matplotlib inline # a', 'line-magic matplotlib(inline # a)'],
    ['%store -r a # b', 'line-magic store(-r a # b) +a'],
    ['%env A={b.c}', 'line-magic env(A={b.c}) ~b'],
    ['a = %env B', 'line-magic env(B)'],
  ],
  'calls the shell': [
    ['!ls', 'shell !(ls)'],
    ['!!ls -l', 'shell !!(ls -l)'],
    ['a = !ls', 'shell !(ls)'],
    ['!f {a[0]:>{3}} $b "$c" $$d', 'shell !(f {a[0]:>{3}} $b "$c" $$d) ~b ~c'],
    ["!f {a + 'b'} {c.d!r} {for}", "shell !(f {a + 'b'} {c.d!r} {for}) ~a ~c"],
    ['!pip install \\\n  a', 'shell !(pip install \\\n  a)'],
  ],
  'asks for help and calls': [
    ['?a.b', 'help a.b(?) ~a'],
    ['a.b??', 'help a.b(??) ~a'],
    ['a.*?', 'help a.*(?)'],
    ['a[-1][2].b?', 'help a[-1][2].b(?) ~a'],
    ['a[b].c?', 'help c(?) ~c'],
    ['(a).b?', 'help b(?) ~b'],
    ['%time?', 'help %time(?)'],
    ['/f a "b"', 'auto-call f(a "b") ~f ~a'],
    [',f.g a', 'auto-call f.g(a) ~f'],
  ],
  'needs no percent sign': [
    ['pip install a', 'line-magic pip(install a)'],
    ['time x = 1', 'line-magic time(x = 1) python notebook [x = 1]'],
    ['cd a', 'line-magic cd(a) moves'],
    ['history', 'line-magic history() unless bound'],
    ['reset', 'line-magic reset() clears all unless bound'],
    ['ls - l', 'line-magic ls(- l) unless bound'],
    ['wondrous a'],
    ['lprun a'],
    ['time = 1'],
  ],
};

describe('magics', () => {
  for (const [title, list] of Object.entries(cases)) {
    describe(title, () => {
      for (const [source, ...expected] of list) {
        it(source.replaceAll('\n', '⏎'), () => {
          const uses = blankIPython(source).magics.map((magic) => describeUse(source, magic));
          assert.deepEqual(uses, expected);
        });
      }
    });
  }

  it('binds %pylab’s names where it stands', () => {
    const [magic] = blankIPython('x\n%pylab inline').magics;
    assert.ok(magic?.bindsUnknown);
    assert.deepEqual(
      magic.binds.find(({ name }) => name === 'plt'),
      { name: 'plt', span: { start: 3, end: 8 } },
    );
    assert.equal(blankIPython('%pylab --no-import-all').magics[0]?.bindsUnknown, false);
  });

  it('says where names are written', () => {
    const source = '%%capture out\nx = !echo {y}\n%store -r z';
    const spans = blankIPython(source).magics.flatMap(({ binds, reads }) =>
      [...binds, ...reads].map(({ span }) => source.slice(span.start, span.end)),
    );
    assert.deepEqual(spans, ['out', 'y', 'z']);
  });

  it('says where it stands, and where its placeholder does', () => {
    const uses = blankIPython('a\n  x = !ls\n%time y').magics;
    assert.deepEqual(
      uses.map(({ line, span, placeholder }) => ({ line, span, placeholder })),
      [
        { line: 1, span: { start: 8, end: 11 }, placeholder: 8 },
        { line: 2, span: { start: 12, end: 19 }, placeholder: 12 },
      ],
    );
  });
});
