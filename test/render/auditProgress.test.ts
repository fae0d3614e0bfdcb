// What an audit of many notebooks says of itself.
import assert from 'node:assert/strict';
import { listedFindings, spokenOutcome, spokenProgress } from '../../src/render/auditProgress.ts';
import { forecast, misspelt, staleState, unrun } from './samples.ts';

describe('an audit of many notebooks', () => {
  const progress: readonly (readonly [done: number, elapsed: number, said: string])[] = [
    [0, 9000, '0 of 2000 notebooks'],
    [20, 1000, '20 of 2000 notebooks'],
    [20, 2000, '20 of 2000 notebooks, about 3 min left'],
    [1000, 20_000, '1000 of 2000 notebooks, about 20 s left'],
    [1999, 20_000, '1999 of 2000 notebooks, about 1 s left'],
    [2000, 20_000, '2000 of 2000 notebooks'],
  ];
  for (const [done, elapsed, said] of progress) {
    it(said, () => assert.equal(spokenProgress(done, 2000, elapsed), said));
  }

  it('says what came of it', () => {
    const counts = { error: 1, warning: 2 };
    const outcome = { done: 3, total: 3, unread: 0, counts };
    assert.equal(spokenOutcome(outcome), '3 notebooks: 1 error, 2 warnings.');
    assert.equal(
      spokenOutcome({ ...outcome, done: 2, unread: 1 }),
      'Stopped after 2 of 3 notebooks: 1 error, 2 warnings; 1 could not be read.',
    );
  });

  it('lists what somebody should look at, without rivals', () => {
    const quiet = { ...forecast, severity: 'hint' } as const;
    assert.deepEqual(
      listedFindings([unrun, { ...misspelt, severity: 'error' }, quiet, staleState]),
      [unrun, staleState],
    );
  });

  it('lists once what has crashed and would crash again', () => {
    const again = { ...unrun, kind: 'forecast', order: 'document' } as const;
    assert.deepEqual(listedFindings([unrun, again]), [unrun]);
    assert.deepEqual(listedFindings([unrun, { ...again, names: ['other'] }]).length, 2);
  });
});
