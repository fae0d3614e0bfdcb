// The README and the manifest say of the causes what the code says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { causeDocs } from '../../src/core/index.ts';
import { withCauseTable, withLevels } from './generated.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

describe('the documents', () => {
  it('README.md lists every cause (else: npm run docs)', () => {
    assert.equal(read('README.md'), withCauseTable(read('README.md')));
  });

  it('package.json has a level for every cause (else: npm run docs)', () => {
    const text = read('package.json');
    assert.deepEqual(JSON.parse(text), JSON.parse(withLevels(text)));
  });

  for (const docs of causeDocs()) {
    it(`${docs.id} is documented in full`, () => {
      assert.match(docs.id, /^[a-z]+(-[a-z0-9]+)+$/);
      for (const part of ['title', 'what', 'why', 'todo', 'limits'] as const) {
        assert.ok(docs[part].length > 10, `${part} is empty`);
      }
      for (const part of ['what', 'why', 'todo', 'limits'] as const) {
        assert.match(docs[part], /[.?]$/, `${part} is no sentence`);
      }
    });
  }
});
