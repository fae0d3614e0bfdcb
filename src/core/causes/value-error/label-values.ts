/** Labels or categories are not as the call needs them: new ones, too few of one, numbers out of range. */
import type { Phrase } from '../../model/finding.ts';
import type { LabelValues } from '../../traceback/modelMessageFacts.ts';
import { valuesGiven } from '../failedCall.ts';
import type { Subject } from '../subject.ts';
import { defineValueCause, type Found } from '../valueCause.ts';
import { origins, subjectName } from '../valueWords.ts';
import { code, list } from '../wording.ts';

interface BadLabels extends Found {
  readonly values: readonly Subject[];
}

export const labelValues = defineValueCause<'label-values', BadLabels>({
  id: 'label-values',
  exceptions: ['ValueError', 'IndexError', 'RuntimeError', 'InvalidArgumentError'],
  rootCause: 'data-confusion',
  docs: {
    title: 'Labels are not as needed',
    what: 'The labels or categories do not fit: some were never seen in training, a class has too few members, or the numbers are outside the range.',
    why: 'An encoder knows only what it was fitted on. Splits need several members of each class, and most models need classes numbered from 0.',
    todo: 'Count the labels (`value_counts()`), and compare training with test data.',
    limits: 'Which rows hold the label is not known without looking at the data.',
  },
  kind: 'label-values',
  find(_, { failed, subjects }) {
    const given = failed ? valuesGiven(failed.call).filter(({ kind }) => kind !== 'Constant') : [];
    const values = subjects(...given.slice(0, 2));
    return {
      said: `${subjectName(values.at(-1), 'the labels')} do not have the labels that the call needs`,
      crashType: 'data-value-violation',
      subjects: values,
      values,
    };
  },
  words({ values }, message) {
    const [head, why, todo] = WORDS[message.problem](shown(message));
    return { line: `${head}.`, what: `${head}.`, why: `${why}${origins(values)}`, todo };
  },
});

type Words = readonly [head: Phrase, why: Phrase, todo: Phrase];

const WORDS: Record<LabelValues['problem'], (values: Phrase) => Words> = {
  unseen: (values) => [
    `The data hold labels that the encoder has not learned${values === '' ? '' : `: ${values}`}`,
    'An encoder knows only the labels of what it was fitted on.',
    "Fit it on all labels that can occur, or use one that allows new ones (`handle_unknown='ignore'`).",
  ],
  few: (values) => [
    `A class has only ${values === '' ? 'one' : values} member, too few to split by class`,
    'A stratified split puts members of each class on both sides.',
    'Leave rare classes out or merge them (`value_counts()` shows them), or split without `stratify`.',
  ],
  splits: (values) => [
    `There are fewer members in a class, or rows, than the ${values} folds`,
    'Each fold needs a member of each class.',
    'Use fewer folds, or more data.',
  ],
  'one-class': (values) => [
    `The data hold a single class${values === '' ? '' : ` (${values})`}; at least two are needed`,
    'A model cannot learn to tell classes apart from one. A filter or a split may have left out the others.',
    'Count the labels with `value_counts()` before and after the last steps.',
  ],
  range: (values) => [
    `A label${values === '' ? '' : ` (${values})`} is outside the range of classes that the model has`,
    'Classes are numbered from 0, so the largest label must be one less than the number of outputs.',
    'Number the labels from 0 (`LabelEncoder`), or give the last layer one output for each class.',
  ],
  numbering: () => [
    'The classes are not numbered 0, 1, 2 …',
    'The model needs classes numbered from 0 without gaps.',
    'Encode the target with `LabelEncoder` before fitting.',
  ],
  names: (values) => [
    `There are more or fewer names than the ${values === '' ? '' : `${values} `}classes in the data`,
    'One name is needed for each class that occurs in the true or the predicted labels.',
    'Give as many names as there are classes, and say which with `labels=`.',
  ],
  edges: () => [
    'The edges of the bins are not all different, or not rising',
    'When many values are equal, several quantiles fall on the same edge.',
    "Use `duplicates='drop'`, or fewer bins.",
  ],
};

function shown({ values }: LabelValues): Phrase {
  return list(values.slice(0, 4).map((value) => code(value)));
}
