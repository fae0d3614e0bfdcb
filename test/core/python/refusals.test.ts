// What Python refuses although the parser's grammar takes it, and texts close to it that it takes.
import assert from 'node:assert/strict';
import { createCellReader, type CellReader } from '../../../src/core/python/cellFacts.ts';
import type {
  CompileErrorKind,
  OldFormKind,
  RefusalKind,
} from '../../../src/core/python/refusals.ts';
import { testParser } from '../../pythonParser.ts';
import { askCPython, findCPython } from './oracle/cpython.ts';
import { acceptedTexts, unfold } from './texts/acceptedTexts.ts';

/** The kind, then texts of it. `«` and `»` stand around the place that is named. */
const refused: Readonly<Record<RefusalKind, readonly string[]>> = {
  'print-statement': [
    '«print» x',
    '«print» "a" % b, c',
    'if a:⏎  «print» "a",',
    '«print» not x',
    'print("a")⏎«print» f(x)',
    '«print» {a: b}',
    "«print» 'a' 'b'",
    '«print» "a" if b else c',
  ],
  'exec-statement': ['«exec» "x"', '«exec» x in y', '«exec» "x" in y, z'],
  backticks: ['x = «`a`»'],
  'not-equal': ['a« <> »b'],
  'raise-comma': ['«raise A, b»', '«raise A, b, c»'],
  'long-integer': ['«10L»', 'x = «0xFFL»', '[«1l»]'],
  'octal-integer': ['«0777»', 'os.chmod(a, «0644»)'],
  'unicode-prefix': ["«ur'x'»", 'x = «UR"y"»'],
  'parameter-tuple': ['def f(«(a, b)»): pass', 'lambda a, «(b, c)»: d', 'def f(«(a, b)»=c): pass'],
  'bare-iterables': ['[x for x in «a, b»]', 'f(a «for b in c,»)'],
  indentation: [
    'x⏎  «y»',
    'if a:⏎  b⏎   «c»',
    'if a:⏎    b⏎  «c»',
    'if a:⏎⇥b⏎        «c»',
    'if a:⏎        b⏎⇥«c»',
    'while a:⏎  pass⏎ «else: pass»',
    'try:⏎  a⏎ «finally:⏎  b»',
    '# a⏎  «b»',
    '  if a:⏎    b⏎   «c»',
    '@a⏎ «def f(): pass»',
  ],
  'line-break': [
    '«x =»⏎y',
    '«x = a +  # b»⏎  c',
    'if a:⏎  «x =»⏎  y = 1',
    '«if a and»⏎  b: c',
    '«return a or»⏎b',
    'if a: b⏎«elif c ==»⏎  d: e',
    '«x = (a,⏎  b) if»⏎  c else d',
    '«def f(a) ->»⏎  b: c',
  ],
  'missing-block': [
    '«if a:»⏎b',
    '«def f():»⏎  # nothing else',
    '«for a in b:»⏎⏎',
    'if a: b⏎«else:»⏎c',
    '«class A:»⏎x = 1',
    'try: a⏎«except:»⏎b',
  ],
  'missing-handler': ['«try: a»', '«try:⏎  a»⏎b'],
  'assignment-target': [
    'del «1»',
    'del «f()», a',
    'del (a, «b + c»)',
    'with a as «1»: pass',
    'with a as «f()»: pass',
    '«(a, b)» += 1',
    '«a, b» += 1',
    'try: pass⏎except A as «b.c»: pass',
  ],
  annotation: ['«(a, b): c»', '«a, b: c»', '«a: b = c = d»', '«a = b += c»'],
  'argument-order': [
    'f(a=1, «b»)',
    'f(**a, «b»)',
    'f(**a, «*b»)',
    'class A(b=c, «D»): pass',
    'f(a=1, *b, «c»)',
  ],
  'parameter-order': ['def f(a=1, «b»): pass', 'def f(**a, «b»): pass', 'lambda a=1, «b»: 0'],
  'parameter-separator': [
    'def f(«*»): pass',
    'def f(«*», **k): pass',
    'def f(*a, «*b»): pass',
    'def f(«/»): pass',
    'def f(a, /, b, «/»): pass',
    'def f(*, a, «/»): pass',
    'lambda «*»: 0',
  ],
  'assignment-in-expression': ['«a := 1»', 'x = «y := 1»', 'f(a=«b := 1»)', 'return «x := 1»'],
  'as-pattern': ['«a as b»', 'f(«a as b»)', 'if «a as b»: pass', 'x = «a as b»'],
  'reserved-name': ['«async» = 1', 'f(«await»=1)'],
  number: ['«1_»', 'x = «10_»'],
  'string-escape': [
    "'C:«\\U»sers'",
    "open('«\\x»1')",
    "'«\\N»'",
    "f'C:«\\U»sers {a}'",
    "b'«\\x»1'",
    "'«\\U»00110000'",
    "'\\\\ «\\u»12'",
  ],
  'bytes-character': ["«b'é'»"],
  'mixed-strings': ["«'a' b'b'»", "«f'a' b'b'»"],
  'import-names': ['from a import «b.c»', '«from a import b,»', '«import a,»'],
  'assert-parts': ['«assert a, b, c»'],
  'invisible-character': ['x«\u200b» = 1', 'x = 1 «\ufeff»+ 2  # \u200b', "'\u200b'.join(«\v»a)"],
};

/** As above; IPython runs what stands above these. */
const refusedLater: Readonly<Record<CompileErrorKind, readonly string[]>> = {
  'return-outside-function': ['«return»', 'if a:⏎  «return b»', 'class A:⏎  «return»'],
  'yield-outside-function': ['«yield»', 'x = («yield a»)', 'class A:⏎  «yield»', 'f((«yield»))'],
  'await-outside-async': [
    'def f():⏎  «await x»',
    'lambda: «await x»',
    'class A: «await x»',
    'def f():⏎  «async with »a: pass',
    'def f():⏎  «async for »a in b: pass',
    'async def f():⏎  def g():⏎    «await x»',
  ],
  'yield-from-in-async': ['async def f():⏎  «yield from a»'],
  'break-outside-loop': ['«break»', 'if a: «break»', 'for a in b:⏎  def f():⏎    «break»'],
  'continue-outside-loop': ['«continue»', 'for a in b: pass⏎else: «continue»'],
  'duplicate-parameter': ['def f(a, «a»): pass', 'lambda a, *«a»: 0'],
  'duplicate-keyword': ['f(a=1, «a»=2)'],
  'star-import-inside': ['def f():⏎  «from a import *»', 'class A:⏎  «from a import *»'],
  'unknown-future': ['«from __future__ import braces»'],
  declaration: [
    'def f(a):⏎  global «a»',
    'def f(a):⏎  nonlocal «a»',
    'def f():⏎  a = 1⏎  global «a»',
    'def f():⏎  print(a)⏎  global «a»',
    'def f():⏎  global a⏎  «a»: int = 1',
    'def f():⏎  a: int⏎  global «a»',
    'def f():⏎  a += 1⏎  global «a»',
  ],
  'nonlocal-without-binding': [
    'nonlocal «a»',
    'def f():⏎  nonlocal «a»',
    'class A:⏎  nonlocal «a»',
  ],
};

/** What is Python 2; `refused` says which of it Python 3 refuses. */
const old: Readonly<Record<OldFormKind, string>> = {
  'print-statement': 'print x',
  'print-chevron': 'print >>f, x',
  'exec-statement': 'exec x',
  backticks: '`x`',
  'not-equal': 'a <> b',
  'except-comma': 'try: a⏎except A, b: c',
  'raise-comma': 'raise A, b',
  'long-integer': '1L',
  'octal-integer': '0644',
  'unicode-prefix': "ur''",
  'parameter-tuple': 'lambda (a, b): a',
  'bare-iterables': '[a for a in 1, 2]',
};

/** What only looks like it. Python takes all of these. */
const near: readonly string[] = [
  'print (x), y',
  'print >>f, x',
  'print -x',
  'print',
  'exec ("x")',
  'exec = 1',
  '0_0 + 00 + 0o17 + 09.5 + 09j',
  'try: a⏎except (A, B): c',
  'raise A from b',
  'def f(a, *, b): pass',
  'def f(*, a=1, b): pass',
  'f(a=1, *b)',
  'f(a=1, **b)',
  'f(**a, b=1)',
  "r'C:\\Users'",
  "b'\\u12'",
  "'\\\\Users \\U0001F600 \\N{EM DASH} \\x41'",
  "rf'\\U{a}'",
  "'a\u00a0b'  # \u200b",
  'if a:⏎  b⏎# c⏎  d',
  'if a:⏎  b⏎      # c⏎  d',
  'if a: b; c⏎d',
  'x = (1,⏎  2)⏎y = 3',
  'x = a + \\⏎  b',
  'if (a and⏎    b): c',
  'if a and \\⏎    b: c',
  'x = [  # a (⏎  b]⏎y',
  'x = a[⏎  b].c(⏎)⏎y',
  "x = '''(⏎''' + [⏎]⏎y",
  'def f(⏎  a,⏎) -> b:⏎  c',
  'with a as b, \\⏎    c: d',
  'x = {⏎  a: b,⏎  **c,⏎}; y = (⏎)',
  'x = """⏎  a⏎"""⏎y',
  'if a:⏎⇥b⏎⇥c',
  'x = 1 + \\⏎    2',
  'try:⏎  a⏎except:⏎  b⏎else:⏎  c⏎finally:⏎  d',
  'while a:⏎  if b: break⏎  else: continue',
  'for a in b:⏎  with c: break',
  'def f():⏎  import a⏎  global a',
  'x = 1⏎def f():⏎  global x',
  'async def f():⏎  await x⏎  [await y for y in z]',
  'await x',
  'def f(): (await x for x in y)',
  'def f(): return lambda: (yield)',
  'f(a, b=a, c=a)',
  'def f():⏎  x = 1⏎  def g():⏎    nonlocal x',
  'from __future__ import annotations, division',
  'class A:⏎  def f(self):⏎    nonlocal __class__',
];

/** What only IPython takes, since it takes away what stands before the first line. */
const ipython: readonly string[] = [
  '  x⏎  y',
  '  x⏎y',
  '⏎⏎    if a:⏎        b⏎    c',
  '>>> x⏎1',
  '# a⏎>>> if b:⏎...     c',
  '%%time⏎  x = 1⏎  y',
];

interface Marked {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function readMarks(folded: string): Marked {
  const marked = unfold(folded);
  const start = marked.indexOf('«');
  return { text: marked.replace(/[«»]/g, ''), start, end: marked.indexOf('»') - 1 };
}

describe('refusals', () => {
  let reader: CellReader;
  before(async () => {
    reader = createCellReader(await testParser());
  });

  for (const [kind, texts] of Object.entries(refused)) {
    it(`find ${kind}`, () => {
      for (const { text, start, end } of texts.map(readMarks)) {
        const { module, syntaxError } = reader.read(text);
        assert.deepEqual(module.refusals[0], { kind, start, end }, text);
        assert.equal(module.error, undefined, text);
        assert.equal(syntaxError?.start, start, text);
      }
    });
  }

  for (const [kind, texts] of Object.entries(refusedLater)) {
    it(`find ${kind}, which lets the lines above run`, () => {
      for (const { text, start, end } of texts.map(readMarks)) {
        const { compileErrors, syntaxError } = reader.read(text);
        assert.deepEqual(compileErrors, [{ kind, start, end }], text);
        assert.equal(syntaxError, undefined, text);
      }
    });
  }

  it('tell Python 2 by its forms', () => {
    for (const [kind, text] of Object.entries(old)) {
      const { module } = reader.read(unfold(text));
      assert.deepEqual(
        module.oldForms.map((form) => form.kind),
        [kind],
        text,
      );
    }
    for (const text of acceptedTexts().flatMap(({ texts }) => texts)) {
      const forms = reader.read(text).module.oldForms;
      assert.ok(
        forms.every(({ kind }) => kind === 'print-chevron'),
        text,
      );
    }
  });

  it('leave Python alone', () => {
    for (const text of [...near, ...ipython].map(unfold)) {
      const facts = reader.read(text);
      assert.deepEqual(facts.module.refusals, [], text);
      assert.deepEqual(facts.compileErrors, [], text);
      assert.equal(facts.syntaxError, undefined, text);
    }
  });

  it('come in the order of the text', () => {
    const { module, syntaxError } = reader.read('print a\nx = 10L\nexec b\ny = = 1');
    assert.deepEqual(
      module.refusals.map(({ kind }) => kind),
      ['print-statement', 'long-integer', 'exec-statement'],
    );
    assert.ok(module.error);
    assert.equal(syntaxError?.start, 0);
  });

  it('are those of the Python at hand', function () {
    this.timeout(30_000);
    const python = findCPython();
    if (!python) this.skip();
    const bad = [...Object.values(refused), ...Object.values(refusedLater)]
      .flat()
      .map((folded) => readMarks(folded).text)
      // IPython takes off what it can of this one; Python refuses it anyway.
      .filter((text) => !text.startsWith(' '));
    const good = near.map(unfold);
    const answers = askCPython(python, [...bad, ...good]);
    for (const [index, text] of [...bad, ...good].entries()) {
      assert.equal(answers[index]?.refused !== undefined, index < bad.length, text);
    }
  });
});
