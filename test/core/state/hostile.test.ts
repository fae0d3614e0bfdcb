// Notebooks made to be slow or deep are followed in little time, and never with an exception.
import assert from 'node:assert/strict';
import type { Run } from '../../../src/core/index.ts';
import { createCellReader } from '../../../src/core/python/cellFacts.ts';
import { replay } from '../../../src/core/state/replay.ts';
import { parseTraceback } from '../../../src/core/traceback/parseTraceback.ts';
import { cpuTime } from '../../cpuTime.ts';
import { testParser } from '../../pythonParser.ts';

/** Of processor time, for both orders together, on a slow machine. */
const MOST_SECONDS = 4;

const repeat = (count: number, line: (index: number) => string, separator = '\n'): string =>
  Array.from({ length: count }, (_, index) => line(index)).join(separator);

/** Statements nested in each other. */
const nest = (depth: number, header: (index: number) => string, inner: string): string =>
  `${repeat(depth, (index) => ' '.repeat(index) + header(index))}\n${' '.repeat(depth)}${inner}`;

const indented = (text: string): string => text.replace(/^/gm, ' ');

function triesWithFinally(depth: number): string {
  let text = 'pass';
  for (let index = 0; index < depth; index += 1) {
    text = `try:\n${indented(text)}\n if x: return 1\nfinally:\n z${index} = 1`;
  }
  return `def f(x):\n${indented(text)}\nf(1)`;
}

const cases: Readonly<Record<string, readonly string[]>> = {
  'a chain of 5,000 functions': [repeat(5000, (i) => `def f${i}(): return f${i + 1}()`), 'f0()'],
  '5,000 functions that call each other': [
    repeat(
      5000,
      (i) =>
        `def f${i}():\n  f${(i * 7 + 1) % 5000}(); f${(i * 13 + 2) % 5000}()\n  return NAME${i}`,
    ),
    'f0()',
  ],
  '500 cells that call into a web of functions': [
    repeat(
      200,
      (i) =>
        `def f${i}():\n  global g${i}\n  g${i} = 1\n  f${(i * 7 + 1) % 200}(); f${(i * 13 + 2) % 200}()`,
    ),
    ...Array.from({ length: 500 }, (_, i) => `x${i} = f${i % 200}()`),
  ],
  '500 cells with 100 names each': Array.from({ length: 500 }, (_, cell) =>
    repeat(100, (i) => `n${cell}_${i} = n${Math.max(0, cell - 1)}_${i} if ${cell} else 0`),
  ),
  'functions that make functions that call back': [
    'def a(f):\n  def g(): return a(g)\n  def h(): return a(h)\n  g(); h(); f()\na(lambda: 1)',
    'def t(f, n):\n  t(lambda: f(), n); t(lambda: n(), f); t(lambda: t(f, n), lambda: t(n, f))\nt(print, len)',
  ],
  'classes that make each other': [
    repeat(
      500,
      (i) =>
        `class C${i}:\n  def __init__(self): self.n = C${(i + 1) % 500}()\n  def __add__(self, o): return C${(i * 3) % 500}() + self`,
    ),
    'C0() + C1()',
  ],
  'bases upon bases': [
    `class C0: pass\n${repeat(400, (i) => `class C${i + 1}(C${i}):\n  def __init__(self): super().__init__()`)}`,
    'C400().x',
    repeat(60, (i) => `class W${i}(${repeat(i, (j) => `W${j}`, ', ')}): pass`),
    'W59().x',
    `class A0: pass\nclass B0: pass\n${repeat(60, (i) => `class A${i + 1}(A${i}, B${i}): pass\nclass B${i + 1}(A${i}, B${i}): pass`)}`,
    'A60().x',
  ],
  'loops in loops': [nest(90, (i) => `for i${i} in range(3):`, 'x = 1')],
  'branches in branches': ['def f(): return 1', nest(90, () => 'if f() and f():', 'y = f()')],
  'tries in tries': [triesWithFinally(18)],
  '3,000 arms': [`if x: a = 1\n${repeat(3000, (i) => `elif x == ${i}: a = ${i}`)}`],
  '2,000 breaks': [
    `for i in range(9):\n${repeat(2000, (i) => `  if i == ${i}:\n    x${i} = 1\n    break`)}`,
  ],
  '1,000 returns': [
    `def f(x):\n${repeat(1000, (i) => `  global g${i}\n  if x == ${i}:\n    g${i} = 1\n    return`)}\nf(1)`,
  ],
  'deep expressions': [
    `x = ${'('.repeat(3000)}1${')'.repeat(3000)}`,
    `x = ${repeat(5000, (i) => `a${i}`, ' or ')}`,
    `def f(x): return x\ny = ${'f('.repeat(800)}1${')'.repeat(800)}`,
    `y = x${'.a()'.repeat(3000)}`,
    `f = ${'lambda: '.repeat(1500)}1\nf()()()`,
    `x = ${'['.repeat(40)}y${' for y in range(3)]'.repeat(40)}`,
  ],
  'values that double': [
    'def f(): return NAME',
    `x = [f]\n${repeat(60, () => 'x = [*x, *x]')}\nfor y in x: y()`,
    `x = (f, f)\n${repeat(60, () => 'x = (x, x)')}\nlist(map(len, x))\nfor y in x: y[0]()`,
    `x = map(f, [])\n${repeat(60, () => 'x = zip(x, x)')}\nlist(x)`,
  ],
  'decorators upon decorators': [
    'def d(f):\n  def w(*a): return f(*a)\n  return w',
    `${repeat(300, () => '@d')}\ndef g(): return NAME`,
    'g()',
  ],
  'generators of generators': [
    repeat(500, (i) => `def g${i}():\n  yield from g${i + 1}()\n  yield NAME`),
    'list(g0())',
  ],
  '20,000 statements': [
    repeat(20_000, (i) => `v${i} = v${Math.max(0, i - 1)}`),
    repeat(20_000, (i) => `w${i}`),
  ],
};

describe('notebooks made to be hard', () => {
  for (const [title, cells] of Object.entries(cases)) {
    it(title, async function () {
      this.timeout(60_000);
      const reader = createCellReader(await testParser());
      for (const source of cells) reader.read(source);
      const runs = cells.map((source, id): Run => ({
        id,
        session: 0,
        cellKey: `#${id}`,
        source,
        executionCount: id + 1,
        outcome: { kind: 'succeeded' },
        afterUnseenRuns: false,
      }));
      const start = cpuTime();
      for (const basis of ['assumed', 'observed'] as const) {
        const history = { basis, cells: [], removed: [], runs, session: 0 };
        const { followed } = replay(history, { reader, readTraceback: parseTraceback });
        assert.equal(followed.length, cells.length);
      }
      const seconds = (cpuTime() - start) / 1000;
      assert.ok(seconds < MOST_SECONDS, `it took ${seconds.toFixed(1)} s`);
    });
  }
});
