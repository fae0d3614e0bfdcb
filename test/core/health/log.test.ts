// What is written is read again, whatever happened to the file in between.
import assert from 'node:assert/strict';
import { dayOf, readDay, writeDay } from '../../../src/core/health/days.ts';
import { mergeLogs, readLog, writeRecord } from '../../../src/core/health/log.ts';
import type { ExecutionRecord } from '../../../src/core/model/health.ts';
import { run, runs } from './samples.ts';

const records: readonly ExecutionRecord[] = [
  run('a'),
  run('b', { succeeded: false, duration: 0.25 }),
  // Ids that look like the log itself, or need escapes and several bytes.
  run('c', { cell: '{"notebook":"n"}\n\\', session: 'Größe 数 🐼 \u2028' }),
  run('d', { user: '__proto__', notebook: 'constructor' }),
];
const lines = records.map(writeRecord);
const file = lines.join('');

describe('the log of executions', () => {
  it('reads what it writes, one line for each record', () => {
    assert.deepEqual(readLog(file), records);
    for (const line of lines) assert.equal(line.indexOf('\n'), line.length - 1);
  });

  it('keeps no more than it says', () => {
    const secret = { ...run('a'), source: 'password = 1', path: '/home/ann' };
    assert.equal(writeRecord(secret), writeRecord(run('a')));
  });

  it('loses no whole line of a file cut at any byte', () => {
    const bytes = Buffer.from(file);
    let whole = 0;
    for (let end = 0; end <= bytes.length; end++) {
      // A record is whole when only its line break is missing.
      const next = Buffer.byteLength(lines.slice(0, whole + 1).join('')) - 1;
      if (whole < records.length && end >= next) whole++;
      assert.deepEqual(readLog(bytes.subarray(0, end).toString()), records.slice(0, whole));
    }
    assert.equal(whole, records.length);
  });

  it('loses no later record when the torn line was written on', () => {
    const bytes = Buffer.from(file);
    for (let end = 0; end <= bytes.length; end++) {
      const before = readLog(bytes.subarray(0, end).toString());
      const after = readLog(Buffer.concat([bytes.subarray(0, end), bytes]).toString());
      assert.deepEqual(after, [...before, ...records], `cut at ${end}`);
    }
  });

  it('passes over what is no record', () => {
    const good = writeRecord(run('a'));
    const wrong = (field: string, value: unknown): string =>
      JSON.stringify({ ...(JSON.parse(good) as object), [field]: value });
    const odd = [
      '',
      'null',
      '[]',
      '{}',
      '"text"',
      '\0\0\0',
      '{'.repeat(1999),
      '['.repeat(1_000_000),
      ...['notebook', 'cell', 'text', 'session', 'user'].flatMap((field) =>
        [1, null, '', {}, 'x'.repeat(201)].map((value) => wrong(field, value)),
      ),
      ...[null, -1, '5'].map((value) => wrong('duration', value)),
      good.replace('"duration":100', '"duration":1e999').trimEnd(),
      ...[null, 1, 'true'].map((value) => wrong('succeeded', value)),
      ...[null, 5, '', '2026-02-30', '2026-13-01', '1969-12-31', 'today'].map((value) =>
        wrong('day', value),
      ),
    ];
    for (const line of odd) assert.deepEqual(readLog(`${line}\n${good}`), [run('a')], line);
  });

  it('reads the lines of other versions and systems', () => {
    const [line = ''] = lines;
    const later = line.replace('}', ',"added":{"by":["a later version"]}}');
    assert.deepEqual(readLog(`\uFEFF${later.replace('\n', '\r\n')}`), [records[0]]);
    const turned = Object.fromEntries(Object.entries(JSON.parse(line) as object).toReversed());
    assert.deepEqual(readLog(JSON.stringify(turned)), [records[0]]);
  });

  it('merges the logs of several users by day, in the order of each', () => {
    const ann = [...runs('A B!', { user: 'ann', day: 1 }), ...runs('C', { user: 'ann', day: 3 })];
    const bob = [...runs('A', { user: 'bob', day: 1 }), ...runs('B', { user: 'bob', day: 2 })];
    const log = mergeLogs([ann, bob, [run('A', { notebook: 'other' })]]);
    assert.deepEqual([...log.keys()], ['n', 'other']);
    assert.deepEqual(log.get('n'), [ann[0], ann[1], bob[0], bob[1], ann[2]]);
  });
});

describe('the days of the log', () => {
  it('are those of the calendar where the user is', () => {
    const lateInLondon = Date.UTC(2026, 10, 21, 23, 30);
    assert.equal(writeDay(dayOf(lateInLondon, 0)), '2026-11-21');
    assert.equal(writeDay(dayOf(lateInLondon, -60)), '2026-11-22');
    assert.equal(writeDay(dayOf(lateInLondon, 24 * 60)), '2026-11-20');
  });

  it('are read as they are written', () => {
    for (const day of [0, 59, 11_016, 20_778, 2_932_896]) assert.equal(readDay(writeDay(day)), day);
    assert.equal(writeDay(NaN), '1970-01-01');
    assert.equal(writeDay(1e300), '9999-12-31');
    assert.equal(dayOf(-1, 0), 0);
  });
});
