// What people hear when they ask whether a cell would crash.
import assert from 'node:assert/strict';
import { type Outlook, spokenOutlook } from '../../src/render/outlook.ts';
import { forecast, place } from './samples.ts';

const nothing: Outlook = { cell: 1, findings: [], notKnown: [], refusal: undefined };

describe('the answer to whether a cell would crash', () => {
  const cases: readonly (readonly [title: string, Partial<Outlook>, said: string])[] = [
    [
      'says where and on what',
      { findings: [forecast] },
      'Cell 2 would crash at line 1. `load` is defined nowhere in this notebook.',
    ],
    [
      'names the other cell where that holds the line',
      { findings: [{ ...forecast, site: place(0, 3, 2, 6) }] },
      'Cell 2 would crash in cell 1, line 4. `load` is defined nowhere in this notebook.',
    ],
    [
      'does not promise what is only likely',
      { findings: [{ ...forecast, confidence: 'likely' }] },
      'Cell 2 would probably crash at line 1. `load` is defined nowhere in this notebook.',
    ],
    [
      'leaves out what is only possible',
      { findings: [{ ...forecast, confidence: 'possible' }] },
      'Nothing found that must fail in cell 2.',
    ],
    [
      'says what was not known',
      { notKnown: ['model', 'rows', 'a', 'b'] },
      'Nothing found that must fail in cell 2. Not known: what `model`, `rows`, `a` or 1 more holds.',
    ],
    [
      'says why only the text was read',
      { notKnown: ['model'], refusal: 'The kernel is busy.' },
      'Nothing found that must fail in cell 2. Only its text was read: The kernel is busy.',
    ],
  ];
  for (const [title, outlook, said] of cases) {
    it(title, () => assert.equal(spokenOutlook({ ...nothing, ...outlook }), said));
  }
});
