// Real objects of pandas and NumPy, printed and read back: what is read is true, and most of it is read.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { historyFromCounts, type Cell } from '../../../src/core/index.ts';
import type { SeenFacts } from '../../../src/core/model/facts.ts';
import { createCellReader } from '../../../src/core/python/cellFacts.ts';
import { readNotebookFacts } from '../../../src/core/state/notebookFacts.ts';
import { replay } from '../../../src/core/state/replay.ts';
import { hasAllColumns } from '../../../src/core/state/seenValues.ts';
import { shownBy } from '../../../src/core/state/shownValues.ts';
import { parseTraceback } from '../../../src/core/traceback/parseTraceback.ts';
import { findPython } from '../../host/machine.ts';
import { testParser } from '../../pythonParser.ts';

/** What Python says is true of the object. */
interface Truth {
  readonly source: string;
  readonly text: string;
  readonly kind: 'result' | 'stream';
  readonly columns?: readonly string[];
  readonly shape?: readonly number[];
  readonly nulls?: Readonly<Record<string, number>>;
  readonly dtypes?: Readonly<Record<string, string>>;
  readonly texts?: readonly string[];
  readonly dtype?: string;
  readonly hasNan?: boolean;
  readonly length?: number;
  readonly type?: string;
  readonly keys?: readonly unknown[] | null;
}

describe('real objects, printed', function () {
  this.timeout(120_000);
  let objects: readonly Truth[];
  let read: (truth: Truth) => SeenFacts | undefined;

  before(async function () {
    const python = findPython();
    const script = join(import.meta.dirname, 'printedObjects.py');
    const run =
      python === undefined ? undefined : spawnSync(python, [script], { encoding: 'utf8' });
    if (run?.status !== 0) this.skip();
    objects = JSON.parse(run.stdout) as readonly Truth[];
    const tools = { reader: createCellReader(await testParser()), readTraceback: parseTraceback };
    read = ({ source, text, kind }) => {
      const cell: Cell = {
        key: '#0',
        index: 0,
        id: undefined,
        kind: 'code',
        language: 'python',
        source,
        executionCount: 1,
        outputs: [{ kind, text }],
        tags: [],
      };
      const snapshot = { language: 'python', nbformat: '4.5', cells: [cell], problems: [] };
      const history = historyFromCounts(snapshot);
      const notebook = readNotebookFacts(replay(history, tools), tools);
      const [only] = history.runs;
      return only && shownBy(only, notebook)[0]?.value;
    };
  });

  it('nothing is read that is not true', () => {
    for (const truth of objects) {
      const seen = read(truth);
      const wrong = seen ? untrue(seen, truth) : [];
      assert.deepEqual(wrong, [], `${truth.source}\n${truth.text}\n${JSON.stringify(seen)}`);
    }
  });

  it('most is read', () => {
    const counts = new Map<string, { read: number; all: number }>();
    for (const truth of objects) {
      const form = truth.source.replace(/\['.*?'\]|\[".*?"\]/, '[…]');
      const count = counts.get(form) ?? { read: 0, all: 0 };
      counts.set(form, {
        read: count.read + (read(truth) ? 1 : 0),
        all: count.all + 1,
      });
    }
    const share = (form: string): number => {
      const { read: known = 0, all = 1 } = counts.get(form) ?? {};
      return known / all;
    };
    for (const form of ['df.columns', 'df.columns.tolist()', 'df.info()', 'df.shape'])
      assert.equal(share(form), 1, form);
    // Labels that begin with a blank, of which these objects have many, look like labels of several levels.
    for (const form of ['df', 'df.head()', 'df.tail(3)'])
      assert.ok(share(form) > 0.7, `${form}: ${share(form).toFixed(2)}`);
    for (const form of ['df.dtypes', 'df.isna().sum()']) assert.ok(share(form) > 0.5, form);
  });
});

/** What is read and not so. */
function untrue(seen: SeenFacts, truth: Truth): readonly string[] {
  const wrong: string[] = [];
  const check = (holds: boolean | undefined, what: string): void => {
    if (holds !== true) wrong.push(what);
  };
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  if (truth.columns && seen.columns) {
    const names = seen.columns.map(({ name }) => name);
    const trimmed = truth.columns.map((name) => name.trim());
    check(
      hasAllColumns(seen)
        ? same(
            names.map((name) => name.trim()),
            trimmed,
          )
        : names.every((name) => trimmed.includes(name.trim())),
      'columns',
    );
    for (const { name, nulls, dtype, elementTypes, nameType } of seen.columns) {
      const own = truth.columns.find((each) => each.trim() === name.trim()) ?? '';
      if (nulls !== undefined) check(nulls === truth.nulls?.[own], `nulls of ${name}`);
      if (dtype !== undefined)
        check(
          dtype === truth.dtypes?.[own] || truth.dtypes?.[own] === 'category',
          `type of ${name}`,
        );
      if (elementTypes) check(truth.texts?.includes(own) ?? true, `texts in ${name}`);
      check(nameType !== undefined || name === name.trim() || truth.columns.includes(name), name);
    }
  }
  if (seen.shape && truth.shape) check(same(seen.shape, truth.shape), 'shape');
  if (seen.width !== undefined) check(seen.width === truth.shape?.[1], 'width');
  if (seen.dtype !== undefined && truth.dtype !== undefined) {
    const isText = seen.dtype === 'str' && truth.dtype.startsWith('<U');
    check(isText || seen.dtype === truth.dtype, 'dtype');
  }
  if (seen.hasNan !== undefined && truth.hasNan !== undefined)
    check(seen.hasNan === truth.hasNan, 'hasNan');
  if (truth.length !== undefined) {
    check(seen.length === truth.length, 'length');
    check(seen.type === truth.type, 'type');
    if (seen.keys) check(same(seen.keys, truth.keys), 'keys');
  }
  return wrong;
}
