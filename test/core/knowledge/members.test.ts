// What types and modules have for members, and what to write for what they never had.
import assert from 'node:assert/strict';
import { conversionOf, conversionRows } from '../../../src/core/knowledge/members/conversions.ts';
import {
  membersOfModule,
  memberTables,
  plainType,
  typeMembers,
  typesWith,
} from '../../../src/core/knowledge/members/members.ts';

describe('members', () => {
  it('are public names, in order', () => {
    for (const [owner, text] of Object.entries(memberTables)) {
      const names = text.trim().split(/\s+/);
      assert.deepEqual(names, [...new Set(names)].sort(), owner);
      for (const name of names) assert.match(name, /^[A-Za-z]\w*$/, owner);
    }
  });

  const cases: readonly (readonly [type: string, member: string])[] = [
    ['DataFrame', 'columns'],
    ['ndarray', 'reshape'],
    ['AxesSubplot', 'set_xlabel'],
    ['WindowsPath', 'exists'],
    ['str', 'split'],
    ['Tensor', 'unsqueeze'],
  ];
  for (const [type, member] of cases) {
    it(`${type}.${member}`, () => assert.ok(typeMembers(type)?.has(member)));
  }

  it('of modules', () => {
    assert.ok(membersOfModule('numpy')?.has('arange'));
    assert.equal(membersOfModule('numpyish'), undefined);
    assert.deepEqual(typesWith('columns'), ['DataFrame']);
  });
});

describe('conversions', () => {
  it('are of members that the type does not have', () => {
    for (const key of conversionRows().keys()) {
      const [type = '', member = ''] = key.split(' ');
      const known = typeMembers(type) ?? membersOfModule(type);
      assert.equal(known?.has(member) ?? false, false, key);
      assert.equal(plainType(type), type, key);
    }
  });

  it('name owners that have the member', () => {
    for (const [key, { owner }] of conversionRows()) {
      const member = key.split(' ')[1] ?? '';
      const known = owner === undefined ? undefined : typeMembers(owner);
      if (known && owner !== 'StringMethods')
        assert.ok(known.has(member), `${key} ${String(owner)}`);
    }
  });

  it('are found by the name that messages print', () => {
    assert.equal(conversionOf('WindowsPath', 'split')?.owner, 'str');
    assert.equal(conversionOf('AxesSubplot', 'xlabel')?.instead.kind, 'name');
    assert.equal(conversionOf('list', 'append'), undefined);
  });
});
