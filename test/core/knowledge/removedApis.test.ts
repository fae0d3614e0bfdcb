// What libraries have removed: rows in order, none twice, none against another.
import assert from 'node:assert/strict';
import {
  keywordsOnlyOf,
  removedApis,
  removedKeyword,
  removedMember,
} from '../../../src/core/knowledge/removedApis/removedApis.ts';

const { members, keywords, keywordsOnly } = removedApis;

describe('removed APIs', () => {
  it('are on record in numbers', () => {
    assert.ok(members.length > 600, String(members.length));
    assert.ok(keywords.length > 200, String(keywords.length));
  });

  it('are rows that say all there is to say', () => {
    for (const row of [...members, ...keywords, ...keywordsOnly]) {
      assert.match(row.since, /^\d+\.\d+$/, JSON.stringify(row));
      assert.doesNotMatch(JSON.stringify(row), /:""|\$member/, JSON.stringify(row));
    }
    for (const { owner, member } of members) {
      assert.match(owner, /^[\w.]+$/);
      assert.match(member, /^\w+$/, `${owner} ${member}`);
    }
    for (const { instead } of [...members, ...keywords]) {
      if (instead.kind !== 'advice') continue;
      assert.equal((instead.advice.match(/`/g) ?? []).length % 2, 0, instead.advice);
    }
  });

  it('name nothing twice', () => {
    const names = [
      ...members.map(({ owner, member }) => `${owner}.${member}`),
      ...keywords.map(({ callee, keyword, value = '' }) => `${callee}(${keyword}=${value})`),
      ...keywordsOnly.map(({ callee }) => `${callee}()`),
    ];
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
  });

  it('lead to nothing that is removed in turn', () => {
    for (const { owner, instead } of members) {
      if (instead.kind !== 'name') continue;
      const next = removedMember(owner, instead.name);
      assert.equal(next, undefined, `${owner}.${instead.name}`);
    }
    for (const { callee, instead } of keywords) {
      if (instead.kind !== 'name') continue;
      assert.equal(removedKeyword(callee, instead.name, ''), undefined, callee);
    }
  });

  const owners: readonly (readonly [owner: string, member: string, library: string])[] = [
    ['numpy', 'int', 'NumPy'],
    ['DataFrame', 'append', 'pandas'],
    ['tensorflow._api.v2.train', 'AdamOptimizer', 'TensorFlow'],
    ['keras.api._v2.keras.utils', 'np_utils', 'Keras'],
    ['PIL.Image', 'ANTIALIAS', 'Pillow'],
    ['time', 'clock', 'Python'],
  ];
  for (const [owner, member, library] of owners) {
    it(`${owner}.${member}`, () => assert.equal(removedMember(owner, member)?.library, library));
  }

  it('tell values of keywords apart', () => {
    assert.equal(removedKeyword('read_csv', 'error_bad_lines', 'False')?.instead.kind, 'keyword');
    assert.equal(removedKeyword('read_csv', 'error_bad_lines', 'True')?.instead.kind, 'nothing');
    assert.equal(removedKeyword('read_csv', 'sep', '","'), undefined);
    assert.equal(keywordsOnlyOf('barplot')?.from, 0);
  });
});
