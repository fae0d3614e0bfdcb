/** What scikit-learn's estimators and functions give, and the data that they refuse. */
import { argument, type Arguments, type Rule } from './machine.ts';
import { asArray } from './asArray.ts';
import { raise, repr } from './raised.ts';
import { unreadable } from './seriesRules.ts';
import {
  arrayOf,
  objectOf,
  sequenceOf,
  UNKNOWN,
  widthOf,
  type Axis,
  type Fit,
  type ObjectValue,
  type Value,
} from './value.ts';

/** Estimators that take one table of numbers, and nothing else. */
const PLAIN =
  /^(?:LinearRegression|LogisticRegression(?:CV)?|Ridge(?:CV|Classifier)?|Lasso(?:CV)?|ElasticNet(?:CV)?|SGD(?:Classifier|Regressor)|Perceptron|BayesianRidge|HuberRegressor|Linear(?:SVC|SVR)|SVC|SVR|NuSVC|KNeighbors(?:Classifier|Regressor)|NearestNeighbors|DecisionTree(?:Classifier|Regressor)|(?:RandomForest|ExtraTrees|GradientBoosting|AdaBoost)(?:Classifier|Regressor)|GaussianNB|MultinomialNB|BernoulliNB|MLP(?:Classifier|Regressor)|KMeans|MiniBatchKMeans|DBSCAN|AgglomerativeClustering|GaussianMixture|PCA|TruncatedSVD|TSNE|LinearDiscriminantAnalysis|QuadraticDiscriminantAnalysis|StandardScaler|MinMaxScaler|MaxAbsScaler|RobustScaler|Normalizer|PolynomialFeatures|PowerTransformer|QuantileTransformer|IsolationForest)$/;

/** Those that make other tables of tables. */
const SCALERS =
  /^(?:StandardScaler|MinMaxScaler|MaxAbsScaler|RobustScaler|Normalizer|PowerTransformer|QuantileTransformer)$/;

/** Those among them that refuse missing values, in every version. */
const WITHOUT_NAN =
  /^(?:LinearRegression|LogisticRegression|Ridge|Lasso|ElasticNet|LinearSVC|LinearSVR|SVC|SVR|KNeighbors\w+|GaussianNB|MLP\w+|KMeans|PCA|GradientBoosting\w+|AdaBoost\w+|LinearDiscriminantAnalysis)$/;

/** An estimator that has just been made; `undefined` if the path names no class of scikit-learn. */
export function estimatorOf(path: string): Value | undefined {
  const name = path.slice(path.lastIndexOf('.') + 1);
  return /^sklearn\./.test(path) && /^[A-Z]/.test(name)
    ? objectOf(path, { isFitted: false })
    : undefined;
}

export const learningRules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['train_test_split', split],
  ...[
    'accuracy_score',
    'f1_score',
    'precision_score',
    'recall_score',
    'classification_report',
    'confusion_matrix',
  ].map((name): [string, Rule] => [name, (given) => classMetric(name, given)]),
  ...['mean_squared_error', 'mean_absolute_error', 'r2_score'].map((name): [string, Rule] => [
    name,
    (given) => {
      sameLengths([argument(given, 0, 'y_true'), argument(given, 1, 'y_pred')], name);
      return UNKNOWN;
    },
  ]),
]);

function rowsOf(value: Value | undefined): Axis {
  switch (value?.kind) {
    case 'table':
      return value.isGrouped ? undefined : value.rows;
    case 'series':
      return value.length;
    case 'array':
      return value.shape?.[0];
    case 'sequence':
      return value.type === 'list' ? value.length : undefined;
    default:
      return undefined;
  }
}

function sameLengths(values: readonly (Value | undefined)[], callee: string): void {
  const lengths = values.map(rowsOf);
  const known = lengths.filter((length) => length !== undefined);
  if (known.length !== values.length || new Set(known).size < 2) return;
  raise(
    'ValueError',
    `Found input variables with inconsistent numbers of samples: [${known.join(', ')}]`,
    `sklearn.${callee}`,
  );
}

function split(given: Arguments): Value | undefined {
  const { positional, isComplete } = given;
  if (!isComplete || positional.length === 0) return undefined;
  sameLengths(positional, 'train_test_split');
  const parts = positional.flatMap((value): Value[] => {
    const part = (): Value => partOf(value);
    return [part(), part()];
  });
  return sequenceOf(parts, 'list');
}

function partOf(value: Value): Value {
  switch (value.kind) {
    case 'table':
      return value.isGrouped ? UNKNOWN : { ...value, rows: undefined };
    case 'series':
      return { ...value, length: undefined };
    case 'array':
      return value.shape && value.library === 'numpy'
        ? { ...value, shape: [undefined, ...value.shape.slice(1)] }
        : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

/** Of labels, there is one for each sample: a table of several columns is something else. */
function classMetric(name: string, given: Arguments): Value | undefined {
  const both = [argument(given, 0, 'y_true'), argument(given, 1, 'y_pred')];
  sameLengths(both, name);
  const kinds = both.map(targetKind);
  const [truth, guess] = kinds;
  if (truth && guess && truth.isTable !== guess.isTable) {
    return raise(
      'ValueError',
      `Classification metrics can't handle a mix of ${truth.name} and ${guess.name} targets`,
      `sklearn.${name}`,
    );
  }
  return UNKNOWN;
}

interface TargetKind {
  readonly name: string;
  readonly isTable: boolean;
}

/** A table of ones and zeros would be labels of several kinds; which it is, only its numbers tell. */
function targetKind(value: Value | undefined): TargetKind | undefined {
  if (value?.kind === 'series') return { name: 'multiclass', isTable: false };
  if (value?.kind === 'table' && !value.isGrouped) {
    const width = widthOf(value);
    return width !== undefined && width > 1
      ? { name: 'continuous-multioutput', isTable: true }
      : undefined;
  }
  if (value?.kind !== 'array' || !value.shape || value.element || value.library !== 'numpy')
    return undefined;
  if (value.shape.length === 1) return { name: 'multiclass', isTable: false };
  const [, width] = value.shape;
  return value.shape.length === 2 && width !== undefined && width > 1
    ? { name: 'multilabel-indicator', isTable: true }
    : undefined;
}

/** `of.name(…)` of an estimator; other objects are not known. */
export function callEstimator(of: ObjectValue, name: string, given: Arguments): Value | undefined {
  if (!/^sklearn\./.test(of.type)) return undefined;
  const type = of.type.slice(of.type.lastIndexOf('.') + 1);
  if (!PLAIN.test(type)) {
    return /^(?:predict|transform|score|get_params|decision_function|predict_proba)$/.test(name)
      ? UNKNOWN
      : undefined;
  }
  const data = argument(given, 0, 'X');
  switch (name) {
    case 'fit':
    case 'fit_transform':
    case 'fit_predict': {
      refuseData(data, type);
      const target = argument(given, 1, 'y');
      if (target && !SCALERS.test(type)) sameLengths([data, target], `${type}.${name}`);
      of.isFitted = true;
      of.fit = fitOf(data);
      if (name === 'fit') return of;
      return name === 'fit_transform' && SCALERS.test(type) ? sameShape(data) : UNKNOWN;
    }
    case 'predict':
    case 'transform':
    case 'predict_proba':
    case 'decision_function':
    case 'score':
    case 'inverse_transform': {
      // A few of them learn nothing, and those never ask.
      if (of.isFitted === false && type !== 'Normalizer' && type !== 'PolynomialFeatures') {
        raise(
          'NotFittedError',
          `This ${type} instance is not fitted yet. Call 'fit' with appropriate arguments before using this estimator.`,
          `sklearn.${type}.${name}`,
        );
      }
      if (name !== 'inverse_transform') {
        refuseData(data, type);
        refuseFeatures(of.fit, data, type, name);
      }
      return SCALERS.test(type) && /transform$/.test(name) ? sameShape(data) : UNKNOWN;
    }
    default:
      return name.startsWith('set_') || name.startsWith('partial_') ? undefined : UNKNOWN;
  }
}

function sameShape(data: Value | undefined): Value {
  const array = asArray(data);
  return array?.kind === 'array' ? arrayOf(array.shape, { content: 'number' }) : UNKNOWN;
}

function fitOf(data: Value | undefined): Fit | undefined {
  if (data?.kind === 'table') {
    const names = data.isComplete ? data.columns.map((column) => column.name) : undefined;
    const isNamed = names?.every((name) => typeof name === 'string');
    return { width: widthOf(data), names, isNamed };
  }
  if (data?.kind !== 'array' || data.shape?.length !== 2) return undefined;
  return { width: data.shape[1], names: undefined, isNamed: false };
}

/** Texts, missing values, and the wrong number of axes. */
function refuseData(data: Value | undefined, type: string): void {
  const raisedIn = `sklearn.${type}`;
  if (data?.kind === 'array' && data.library === 'numpy' && !data.element) {
    if (data.shape?.length === 1) {
      raise(
        'ValueError',
        'Expected 2D array, got 1D array instead:\narray=[...].\nReshape your data either using array.reshape(-1, 1) if your data has a single feature or array.reshape(1, -1) if it contains a single sample.',
        raisedIn,
      );
    }
    return;
  }
  if (data?.kind === 'series') {
    raise(
      'ValueError',
      'Expected 2D array, got 1D array instead:\narray=[...].\nReshape your data either using array.reshape(-1, 1) if your data has a single feature or array.reshape(1, -1) if it contains a single sample.',
      raisedIn,
    );
  }
  if (data?.kind !== 'table' || data.isGrouped) return;
  for (const column of data.columns) {
    const text = unreadable(column, 'float');
    if (text !== undefined) {
      raise('ValueError', `could not convert string to float: ${repr(text)}`, raisedIn);
    }
  }
  if (data.contents.includes('text'))
    raise('ValueError', 'could not convert string to float', raisedIn);
  const isMissing = data.columns.some(({ hasMissing }) => hasMissing === true);
  if (isMissing && WITHOUT_NAN.test(type)) {
    raise(
      'ValueError',
      `Input X contains NaN.\n${type} does not accept missing values encoded as NaN natively.`,
      raisedIn,
    );
  }
}

function refuseFeatures(
  fit: Fit | undefined,
  data: Value | undefined,
  type: string,
  name: string,
): void {
  const now = fitOf(data);
  if (!fit || !now) return;
  const raisedIn = `sklearn.${type}.${name}`;
  const isCounted = fit.width !== undefined && now.width !== undefined && fit.width !== now.width;
  if (fit.isNamed === false || now.isNamed === false) {
    if (isCounted) {
      raise(
        'ValueError',
        `X has ${String(now.width)} features, but ${type} is expecting ${String(fit.width)} features as input.`,
        raisedIn,
      );
    }
    return;
  }
  const { names: before } = fit;
  const { names: after } = now;
  if (!before || !after) {
    if (isCounted) {
      raise(
        'ValueError',
        'The feature names should match those that were passed during fit.\n',
        raisedIn,
      );
    }
    return;
  }
  const unseen = after.filter((each) => !before.includes(each));
  const missing = before.filter((each) => !after.includes(each));
  if (unseen.length + missing.length === 0) return;
  const listed = (heading: string, keys: readonly (string | number)[]): string =>
    keys.length > 0 ? `${heading}\n${keys.map((key) => `- ${String(key)}\n`).join('')}` : '';
  raise(
    'ValueError',
    `The feature names should match those that were passed during fit.\n${listed('Feature names unseen at fit time:', unseen)}${listed('Feature names seen at fit time, yet now missing:', missing)}`,
    raisedIn,
  );
}
