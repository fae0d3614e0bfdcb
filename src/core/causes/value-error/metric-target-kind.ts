/** A metric or a model needs classes and gets numbers, or two classes and gets more. */
import type { Phrase } from '../../model/finding.ts';
import { valuesGiven } from '../failedCall.ts';
import type { Subject } from '../subject.ts';
import { defineValueCause, type Found } from '../valueCause.ts';
import { origins, subjectName } from '../valueWords.ts';
import type { Wording } from '../cause.ts';
import { code, list } from '../wording.ts';

interface TargetKinds extends Found {
  readonly values: readonly Subject[];
  readonly callee: string | undefined;
  /** A model learns; else a metric compares. */
  readonly isTraining: boolean;
}

export const metricTargetKind = defineValueCause<'target-kind', TargetKinds>({
  id: 'metric-target-kind',
  exceptions: ['ValueError'],
  rootCause: 'api-misuse',
  docs: {
    title: 'Targets of the wrong kind',
    what: 'A metric or model for classes was given numbers or probabilities, one for two classes was given more, or true and predicted values are of different kinds.',
    why: '`accuracy_score` and its like compare labels; networks and regressions give probabilities or numbers. Arguments that stand in the wrong order or are not predictions at all look the same.',
    todo: 'Compare what the two arguments hold. Turn probabilities into labels (`> 0.5`, `argmax(axis=1)`), name `average=` or `multi_class=` for several classes, or take a metric for numbers.',
    limits: 'Kinds are known from the message only.',
  },
  kind: 'target-kind',
  find({ found }, { failed, subjects }) {
    const isTraining = failed !== undefined && /^(?:partial_)?fit$/.test(failed.callee);
    const given = failed
      ? valuesGiven(failed.call)
          .filter(({ kind }) => kind !== 'Constant')
          .slice(0, 2)
      : [];
    // A model is trained on features and on a target: only that has a kind.
    const values = subjects(...(isTraining ? given.slice(1) : given));
    return {
      said: isTraining
        ? `${subjectName(values[0], 'the target')} is not of the kind that is needed`
        : `${list(values.map((value) => code(value.text))) || 'the values'} are not of the kind that is needed`,
      crashType: 'data-value-violation',
      subjects: values,
      alsoNamed: found,
      values,
      callee: failed?.callee,
      isTraining,
    };
  },
  words({ values, callee, isTraining }, { found }) {
    if (isTraining && isFractions(found)) return wordsOfTraining(values, found);
    const by = callee === undefined ? 'The call' : code(callee);
    const [first, second] = values;
    const [a, b] = found;
    const head =
      a !== undefined && b !== undefined
        ? `${subjectName(first, 'The first')} is ${kindName(a)}, ${subjectName(second, 'the second')} ${kindName(b)}: ${by} compares one kind`
        : `${by} cannot take ${a === undefined ? 'these targets' : kindName(a)}${second ? ` (${subjectName(first, '')}, ${subjectName(second, '')})` : ''}`;
    return {
      line: `${head}.`,
      what: `${head}.`,
      why: `Metrics for classes compare labels, those for two classes only 0 and 1.${origins(values)}`,
      todo: adviceFor(found),
    };
  },
});

function wordsOfTraining([target]: readonly Subject[], [kind]: readonly string[]): Wording {
  const name = subjectName(target, 'The target');
  const holds = kind === undefined ? 'no classes' : kindName(kind);
  return {
    line: `${name} holds ${holds}, and the model learns classes.`,
    what: `${name} holds ${holds}, and the model learns classes.`,
    why: `A classifier learns which of a few labels a row has; numbers with fractions are no labels.${target ? origins([target]) : ''}`,
    todo: 'For numbers take a regression (`LinearRegression`, `RandomForestRegressor`). For classes make labels of them first: `pd.cut`, or a condition.',
  };
}

function isFractions(found: readonly string[]): boolean {
  return found.some((kind) => kind.startsWith('continuous'));
}

/** scikit-learn's words for kinds of targets (`type_of_target`), in plain ones. */
const KINDS: Readonly<Record<string, Phrase>> = {
  continuous: 'numbers',
  'continuous-multioutput': 'several columns of numbers',
  multiclass: 'labels of several classes',
  'multiclass-multioutput': 'several columns of labels',
  binary: 'labels of two classes',
  'multilabel-indicator': 'columns of zeros and ones',
  unknown: 'values of mixed types',
};

function kindName(kind: string): Phrase {
  return KINDS[kind] ?? kind;
}

function adviceFor(found: readonly string[]): Phrase {
  if (isFractions(found)) {
    return 'Compare the true labels with predicted labels: `model.predict(X)`, of probabilities `> 0.5` or `argmax(axis=1)`. For numbers use a regression and its metrics.';
  }
  if (found.includes('multilabel-indicator'))
    return 'Turn the columns of zeros and ones back into labels: `argmax(axis=1)`.';
  return 'For several classes name `average=` (or `multi_class=`), or binarize the labels and look at one class at a time.';
}
