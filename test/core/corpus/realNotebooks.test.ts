// Crashes of a folder of real notebooks: their clusters, against comparing every pair.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  corpusReport,
  createCorpusReader,
  createPartSum,
  readNotebookFile,
} from '../../../src/core/index.ts';
import { testParser } from '../../pythonParser.ts';
import { clusterSizes, clusterSizesByAllPairs } from './allPairs.ts';

const corpus = join(import.meta.dirname, '../../../../shared/data/corpus');

describe('crashes of real notebooks', function () {
  this.timeout(120_000);

  it('have the clusters of comparing all pairs', async function () {
    if (!existsSync(corpus)) {
      console.log(`      ${corpus} is absent: nothing to compare`);
      this.skip();
    }
    const read = createCorpusReader(await testParser());
    const sum = createPartSum();
    for (const path of readdirSync(corpus, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.ipynb')) continue;
      sum.add(read(path, readNotebookFile(readFileSync(join(corpus, path)), path)));
    }
    const report = corpusReport(sum.total());
    assert.ok(report.crashes > 100);
    assert.deepEqual(clusterSizes(report), clusterSizesByAllPairs(report));
  });
});
