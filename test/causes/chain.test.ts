// Holds the facts about chains of exceptions: which came first, which only passes another on.
import assert from 'node:assert/strict';
import { chainEvidence } from '../../src/core/causes/chain.ts';
import type { Crash } from '../../src/core/model/crash.ts';
import { parseTraceback } from '../../src/core/traceback/parseTraceback.ts';

function factsOf(name: string, message: string, text: string): readonly string[] {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const crash: Crash = {
    basis: 'raised',
    exception: name,
    message,
    traceback: parseTraceback({ name, message, traceback: text }),
    run: undefined,
    output: 0,
    cell: 0,
    cellKey: 'a',
    site: { cellKey: 'a', cell: 0, range },
  };
  return chainEvidence(crash).map(({ fact }) => fact);
}

function chained(first: string, link: string, second: string): string {
  const block = (told: string, line: number): string =>
    `${told.split(':', 1).join('')}   Traceback (most recent call last)\nCell In[1], line ${String(line)}\n----> ${String(line)} x\n\n${told}`;
  return `${block(first, 2)}\n\n${link}\n\n${block(second, 4)}`;
}

const DIRECT = 'The above exception was the direct cause of the following exception:';
const IMPLICIT = 'During handling of the above exception, another exception occurred:';

describe('facts about a chain of exceptions', () => {
  it('are none where one exception tells all', () => {
    assert.deepEqual(factsOf('KeyError', "'a'", "KeyError: 'a'"), []);
  });

  it('are none where a library says the same again', () => {
    const text = chained("KeyError: 'a'", DIRECT, "KeyError: 'a'");
    assert.deepEqual(factsOf('KeyError', "'a'", text), []);
  });

  it('name what came first', () => {
    assert.deepEqual(
      factsOf('OSError', 'gave up', chained('KeyError: 1', DIRECT, 'OSError: gave up')),
      ['it began with `KeyError: 1`; `OSError` was raised from it'],
    );
    assert.deepEqual(factsOf('OSError', 'no', chained('KeyError: 1', IMPLICIT, 'OSError: no')), [
      '`KeyError: 1` came first; `OSError` was raised while that was handled',
    ]);
  });

  it('name the messenger', () => {
    const message = `An error occurred while calling o9.load.\n: org.apache.spark.Unknown: no xml`;
    assert.deepEqual(factsOf('Py4JJavaError', message, `Py4JJavaError: ${message}`), [
      '`Py4JJavaError` only passes on the `Unknown` that happened further inside',
    ]);
  });
});
