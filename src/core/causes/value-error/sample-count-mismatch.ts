/** Data and their targets have different numbers of rows. */
import { defineValueCause, type Found } from '../valueCause.ts';
import type { Subject } from '../subject.ts';
import { valuesGiven } from '../failedCall.ts';
import { origins, subjectName } from '../valueWords.ts';
import { list } from '../wording.ts';
import { shapedOf, type Shaped } from './knownShapes.ts';

interface CountMismatch extends Found {
  readonly values: readonly Subject[];
}

export const sampleCountMismatch = defineValueCause<'samples-differ', CountMismatch>({
  id: 'sample-count-mismatch',
  exceptions: ['ValueError'],
  rootCause: 'data-confusion',
  docs: {
    title: 'Different numbers of rows',
    what: 'Arrays that belong together row by row, such as features and targets, have different numbers of rows.',
    why: 'One of them was filtered, split or resampled and the other was not, or they come from different splits.',
    todo: 'Apply every step that adds or removes rows to both, and pass the two that come from the same split.',
    limits:
      'Which argument has which number is known where the call gives as many values as the message counts, or with live values.',
  },
  kind: 'samples-differ',
  find({ counts }, line) {
    const { failed, subjects } = line;
    const given = failed ? valuesGiven(failed.call).filter(({ kind }) => kind !== 'Constant') : [];
    const all = subjects(...given);
    const shaped = all.flatMap((subject) => shapedOf(subject, line) ?? []);
    const values = inOrder(counts, shaped) ?? all.slice(0, Math.max(2, counts.length));
    return {
      known: shaped
        .filter(({ subject }) => values.includes(subject))
        .map(({ evidence }) => evidence),
      said: `the numbers of rows differ: ${list(counts.map(String))}`,
      crashType: 'tensor-shape-mismatch',
      subjects: values,
      values,
    };
  },
  words({ values }, { counts }) {
    const known = values.length >= counts.length && counts.length > 0;
    const parts = counts.map(
      (count, index) => `${subjectName(values[index], 'another')} has ${String(count)}`,
    );
    const numbers = counts.length > 0 ? `: ${list(counts.map(String))}` : '';
    const head = known
      ? `${list(parts)} rows`
      : `The values on this line have different numbers of rows${numbers}`;
    return {
      line: `${head}; each row needs its partner.`,
      what: `${head}.`,
      why: `They are used together row by row, so each row needs its partner.${origins(values)}`,
      todo: 'Look for the step that changed the rows of one of them only (a filter, `dropna`, a split, resampling), and do it to both.',
    };
  },
});

/** Those that are known to have these numbers of rows; `undefined` unless there is one for each. */
function inOrder(
  counts: readonly number[],
  shaped: readonly Shaped[],
): readonly Subject[] | undefined {
  const found = counts.map((count) => shaped.filter(({ shape }) => shape[0] === count));
  const isClear = counts.length > 1 && found.every(({ length }) => length === 1);
  return isClear ? found.flatMap((each) => each.map(({ subject }) => subject)) : undefined;
}
