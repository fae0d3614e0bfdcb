// Counts of notebooks: added up in any order and grouping they are the counts of all.
import assert from 'node:assert/strict';
import {
  createPartSum,
  partOfNotebook,
  partOfOtherLanguage,
  partOfUnread,
} from '../../../src/core/corpus/part.ts';
import { corpusRecord, readCorpusRecord } from '../../../src/core/corpus/record.ts';
import { corpusReport } from '../../../src/core/corpus/report.ts';
import type { CorpusCrash, CorpusPart } from '../../../src/core/index.ts';
import { chanceOf, type Chance } from '../../eval/mutants/chance.ts';
import { clusterSizes, clusterSizesByAllPairs } from './allPairs.ts';
import { randomMessages } from './randomMessages.ts';

function crashIn(notebook: string, cell: number, text: string, chance: Chance): CorpusCrash {
  return {
    exception: chance.pick(['ValueError', 'TypeError', '__proto__']) ?? '',
    text,
    cause: chance.pick(['undefined-name', 'key-missing', 'unexplained']) ?? '',
    rootCause: chance.pick(['api-misuse', 'unknown'] as const) ?? 'unknown',
    crashType: chance.pick(['key-error', 'unknown'] as const) ?? 'unknown',
    library: chance.pick(['none', 'pandas', 'constructor']) ?? '',
    stage: chance.pick(['training', 'unknown'] as const) ?? 'unknown',
    example: {
      notebook,
      cell,
      output: 0,
      message: text,
      explanation: chance.below(2) === 0 ? undefined : `Why \`${text}\`.`,
    },
  };
}

/** What as many notebooks give, with two crashes each; some of them share a path. */
function partsOf(count: number, seed: number): readonly CorpusPart[] {
  const chance = chanceOf(seed);
  const texts = randomMessages(2 * count, seed);
  return Array.from({ length: count }, (_none, index): CorpusPart => {
    const path = `n${chance.below(count)}.ipynb`;
    if (index % 20 === 0) return partOfOtherLanguage;
    if (index % 20 === 1) return partOfUnread({ notebook: path, code: 'encoding', message: 'No.' });
    const own = [texts[2 * index] ?? '', texts[2 * index + 1] ?? ''];
    return partOfNotebook(
      own.map((text, cell) => crashIn(path, cell, text, chance)),
      index % 3,
    );
  });
}

function sumOf(parts: readonly CorpusPart[]): CorpusPart {
  const sum = createPartSum();
  for (const part of parts) sum.add(part);
  return sum.total();
}

const stored = (part: CorpusPart): string => JSON.stringify(corpusRecord(corpusReport(part)));

function reread(part: CorpusPart): CorpusPart {
  const read = readCorpusRecord(stored(part));
  if ('fault' in read) assert.fail(read.fault);
  return read.part;
}

describe('counts of many notebooks', () => {
  const parts = partsOf(400, 7);
  const whole = stored(sumOf(parts));

  for (const shards of [1, 2, 3, 7, 400]) {
    it(`are the same from ${shards} shards, stored and merged in any order`, () => {
      const results = Array.from({ length: shards }, (_none, shard) =>
        reread(sumOf(parts.filter((_part, index) => index % shards === shard))),
      );
      assert.ok(stored(sumOf(results)) === whole);
      assert.ok(stored(sumOf(results.toReversed())) === whole);
      const half = Math.floor(shards / 2);
      const [left, right] = [sumOf(results.slice(0, half)), sumOf(results.slice(half))];
      assert.ok(stored(sumOf([reread(right), reread(left)])) === whole);
    });
  }

  it('have the clusters of comparing all pairs of one exception', () => {
    const report = corpusReport(sumOf(parts));
    assert.deepEqual(clusterSizes(report), clusterSizesByAllPairs(report));
  });

  it('fit together', () => {
    const { crashes, counts, clusters, part } = corpusReport(sumOf(parts));
    const sum = (items: readonly { readonly count: number }[]): number =>
      items.reduce((total, { count }) => total + count, 0);
    assert.deepEqual([crashes, part.notebooks, part.withCrashes], [720, 380, 360]);
    const { exception, cause, rootCause, crashType, library, stage } = counts;
    const tallies = [exception, cause, rootCause, crashType, library, stage];
    assert.deepEqual(
      tallies.map(sum),
      tallies.map(() => crashes),
    );
    assert.equal(sum(clusters), crashes);
  });

  it('are nothing where nothing was read', () => {
    const { crashes, clusters } = corpusReport(sumOf([]));
    assert.deepEqual([crashes, clusters], [0, []]);
    assert.deepEqual(reread(sumOf([])), sumOf([]));
  });
});

describe('a stored result', () => {
  const text = stored(sumOf(partsOf(30, 1)));
  const faultOf = (changed: string): string => {
    const read = readCorpusRecord(changed);
    return 'fault' in read ? read.fault : '';
  };

  it('is refused wherever it was cut', () => {
    for (let end = 0; end < text.length; end += 97) {
      assert.match(faultOf(text.slice(0, end)), /^it is not whole JSON\. /);
    }
  });

  it('is refused if something else wrote it', () => {
    for (const foreign of ['[]', 'null', '3', '{"cells": []}', '{"schema": 1}']) {
      assert.match(faultOf(foreign), /no result of `cellscope corpus --format json`/);
    }
    assert.match(faultOf(text.replace('"schema":1', '"schema":2')), /another version/);
  });

  const changes: readonly (readonly [title: string, from: RegExp, to: string])[] = [
    ['a count is', /"crashes":\d+/, '"crashes":1'],
    ['a list is', /"unread":\[/, '"unread":[3,'],
    ['the groups are', /"groups":\[[^]*/, '"groups":{}}'],
    ['an example is', /"cell":\d+(?=(?:(?!"cell")[^])*$)/, '"cell":-1'],
  ];
  for (const [title, from, to] of changes) {
    it(`is refused if ${title} changed`, () => {
      const changed = text.replace(from, to);
      assert.notEqual(changed, text);
      assert.match(faultOf(changed), /do not fit together/);
    });
  }
});
