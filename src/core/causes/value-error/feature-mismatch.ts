/** The columns at prediction are not the ones that the model was fitted on. */
import type { FeaturesDiffer } from '../../traceback/modelMessageFacts.ts';
import { hasAllColumns } from '../../state/seenValues.ts';
import { valuesGiven } from '../failedCall.ts';
import type { Subject } from '../subject.ts';
import { defineValueCause, type Found } from '../valueCause.ts';
import { origins, subjectName } from '../valueWords.ts';
import { code, list } from '../wording.ts';

interface OtherFeatures extends Found {
  readonly data: Subject | undefined;
  readonly model: Subject | undefined;
  /** Columns that are new, and that are missing: as the message or the live values name them. */
  readonly names: Names;
}

type Names = Pick<FeaturesDiffer, 'unseen' | 'missing'>;

const MOST_NAMES = 4;

export const featureMismatch = defineValueCause<'features-differ', OtherFeatures>({
  id: 'feature-mismatch',
  exceptions: ['ValueError'],
  rootCause: 'implementation-error',
  docs: {
    title: 'Other columns than in training',
    what: 'The model or transformer was fitted on other columns than it is given now.',
    why: 'Training and test data went through different steps: `get_dummies` on each makes columns of the values that occur there, and a column was dropped or added in one of them only.',
    todo: 'Do every step to both, fit encoders on the training data and only `transform` the test data, or bring the columns together: `test.reindex(columns=train.columns, fill_value=0)`.',
    limits: 'Which step made the difference is not followed.',
  },
  kind: 'features-differ',
  find(message, { failed, subjects, known }) {
    const [data] = subjects(
      failed && valuesGiven(failed.call).find(({ kind }) => kind !== 'Constant'),
    );
    const func = failed?.call.func;
    const [model] = subjects(func?.kind === 'Attribute' ? func.value : undefined);
    const [given, learnt] = [known(data), known(model)];
    const columns = given && hasAllColumns(given.value) ? given.value.columns : undefined;
    const isNamed = message.unseen.length + message.missing.length > 0;
    const names = isNamed
      ? message
      : namesBetween(
          columns?.map(({ name }) => name),
          learnt?.value.featureNames,
        );
    const hasMore = !isNamed && names.unseen.length + names.missing.length > 0;
    return {
      names,
      known:
        hasMore && learnt
          ? [learnt.says(`it was fitted on ${shown(learnt.value.featureNames ?? [])}`)]
          : [],
      said: `${subjectName(data, 'the data')} has other columns than ${subjectName(model, 'the model')} was fitted on`,
      crashType: 'feature-name-mismatch',
      subjects: [data, model].flatMap((each) => each ?? []),
      alsoNamed: [...names.unseen, ...names.missing].slice(0, 2 * MOST_NAMES),
      data,
      model,
    };
  },
  words({ data, model, names }, message) {
    const name = subjectName(data, 'The data');
    const by = subjectName(model, 'the model');
    const counts =
      message.wanted === undefined
        ? ''
        : `: ${String(message.got ?? 0)} instead of ${String(message.wanted)}`;
    return {
      line: `${name} has other columns than ${by} was fitted on${counts}.`,
      what: `${name} has other columns than ${by} was fitted on${counts}.`,
      why: `${namesSentence(names)}Training and other data must go through the same steps.${origins([data, model].flatMap((each) => each ?? []))}`,
      todo: `Bring the columns together (${code(`${data?.name ?? 'test'}.reindex(columns=…, fill_value=0)`)}), or encode with an encoder that is fitted once, on the training data.`,
    };
  },
});

/** What one has and the other has not; nothing where one of them is not known. */
function namesBetween(
  given: readonly string[] | undefined,
  learnt: readonly string[] | undefined,
): Names {
  if (!given || !learnt) return { unseen: [], missing: [] };
  return {
    unseen: given.filter((name) => !learnt.includes(name)),
    missing: learnt.filter((name) => !given.includes(name)),
  };
}

function namesSentence({ unseen, missing }: Names): string {
  const fresh = unseen.length > 0 ? `New: ${shown(unseen)}. ` : '';
  return `${fresh}${missing.length > 0 ? `Missing: ${shown(missing)}. ` : ''}`;
}

function shown(names: readonly string[]): string {
  const first = list(names.slice(0, MOST_NAMES).map((name) => code(name)));
  return `${first}${names.length > MOST_NAMES ? ' and others' : ''}`;
}
