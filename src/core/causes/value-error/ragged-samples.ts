/** Rows or samples of unequal sizes were to become one array. */
import { valuesGiven } from '../failedCall.ts';
import type { Subject } from '../subject.ts';
import { defineValueCause, type Found } from '../valueCause.ts';
import { origins, subjectName } from '../valueWords.ts';
import { code, list } from '../wording.ts';

interface Ragged extends Found {
  readonly subject: Subject | undefined;
}

export const raggedSamples = defineValueCause<'ragged', Ragged>({
  id: 'ragged-samples',
  exceptions: ['ValueError', 'RuntimeError', 'TypeError'],
  rootCause: 'data-confusion',
  docs: {
    title: 'Samples of unequal sizes',
    what: 'A list whose items have different lengths or shapes was to become one array or one batch.',
    why: 'An array is a rectangle: every row has the same length. Texts, recordings and images differ in size until they are cut or padded. NumPy made arrays of objects of them before 1.24.',
    todo: 'Count the sizes (`set(len(x) for x in data)`), then pad, cut or resize the items to one size.',
    limits: 'Which item differs is not known without looking at the data.',
  },
  kind: 'ragged',
  find(_, { failed, subjects }) {
    const [subject] = subjects(
      failed && valuesGiven(failed.call).find(({ kind }) => kind !== 'Constant'),
    );
    return {
      said: `the items of ${subjectName(subject, 'the data')} are not all of one size`,
      crashType: 'unsupported-broadcast',
      subjects: subject ? [subject] : [],
      subject,
    };
  },
  words({ subject }, { sizes }) {
    const name = subjectName(subject, 'the data');
    const shown = sizes.length > 0 ? `, for instance ${list(sizes.map((size) => code(size)))}` : '';
    return {
      line: `The items of ${name} have different sizes${shown}: they make no array.`,
      what: `The items of ${name} have different sizes${shown}.`,
      why: `An array is a rectangle; every row needs the same length.${subject ? origins([subject]) : ''}`,
      todo: `See which sizes there are: ${code(`set(len(x) for x in ${subject?.name ?? 'data'})`)}. Then pad, cut or resize the items to one size.`,
    };
  },
});
