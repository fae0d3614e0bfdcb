// The probe in every Python from 3.8 on that this machine has, without any library.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseFacts } from '../../../src/core/facts/readFacts.ts';
import type { LiveQuestions } from '../../../src/core/model/facts.ts';
import { findEveryPython } from '../../host/machine.ts';

const probe = join(import.meta.dirname, '../../../src/core/facts/probe.py');
const plain = join(import.meta.dirname, 'plain.py');

const questions: LiveQuestions = {
  names: ['shop', 'Shop', 'load', 'history', 'rows', 'numbers', 'big_number', 'nowhere', 'print'],
  expressions: [
    { name: 'history', steps: [['key', 'loss', "['loss']"]] },
    { name: 'shop', steps: [['attribute', 'owner', '.owner']] },
    { name: 'Shop', steps: [['attribute', 'buy', '.buy']] },
  ],
  packages: ['numpy', 'torch'],
  modules: ['json', 'no_such_module'],
  paths: ['no/such/file.csv'],
};

describe('the probe in other Pythons', function () {
  this.timeout(60_000);
  const pythons = findEveryPython();

  for (const { python, version } of pythons) {
    it(`answers in Python ${version}, without a warning or a trace`, () => {
      const args = ['-W', 'error', plain, probe, JSON.stringify(questions)];
      const { stdout, stderr } = spawnSync(python, args, { encoding: 'utf8' });
      assert.equal(stderr, '');
      const told = JSON.parse(stdout) as { facts: object; left: string[]; next: number };
      assert.deepEqual([told.left, told.next], [[], 1]);
      const facts = parseFacts(JSON.stringify(told.facts));
      assert.equal(facts?.python, version);
      assert.equal(facts.names.get('load')?.signature, '(path, by=2, *rest, flag=None, **more)');
      assert.equal(facts.names.get('Shop')?.signature, "(owner, *, city='Bonn')");
      assert.deepEqual(facts.names.get('Shop')?.attributes, ['sell']);
      assert.deepEqual(facts.names.get('history')?.keys, ['loss', 'rounds']);
      assert.equal(facts.expressions.get("history['loss']")?.length, 1);
      assert.equal(facts.expressions.get('shop.owner')?.value, 'Ada');
      assert.deepEqual([...facts.absent], ['nowhere']);
      assert.deepEqual(Object.fromEntries(facts.modules), { json: true, no_such_module: false });
      assert.equal(facts.paths.get('no/such/file.csv')?.exists, false);
    });
  }

  it('is written in the words of Python 3.8', function () {
    const [newest] = pythons.slice(-1);
    if (newest === undefined) this.skip();
    const code = 'import ast, sys; ast.parse(open(sys.argv[1]).read(), feature_version=(3, 8))';
    assert.equal(spawnSync(newest.python, ['-c', code, probe]).status, 0);
  });
});
