/** The messages about values that are no numbers: missing ones, texts, and none at all. */
import type { MessageFacts } from './messageFacts.ts';
import type { MessageRow } from './messageRow.ts';
import { readPythonString } from './pythonLiteral.ts';

const VALUE = ['ValueError'];
const TYPE = ['TypeError'];

export const numberMessages: readonly MessageRow[] = [
  {
    exceptions: VALUE,
    pattern: /^Input (?:(?<input>[A-Za-z]\w*) )?contains (?<what>NaN, infinity|NaN|infinity)/,
    printedBy: 'scikit-learn; the argument from 1.1',
    read: ({ input, what }) => ({
      kind: 'values-missing',
      input,
      what: what === 'NaN' ? 'missing' : what === 'infinity' ? 'infinite' : 'either',
    }),
  },
  {
    exceptions: ['ValueError', 'IntCastingNaNError', 'TypeError'],
    pattern:
      /^(?:cannot convert (?:float NaN|NA) to integer|Cannot convert non-finite values \(NA or inf\) to integer|cannot mask with (?:non-boolean )?array containing NA|Cannot mask with non-boolean array containing NA)/,
    printedBy: 'Python, pandas',
    read: () => ({ kind: 'values-missing', input: undefined, what: 'missing' }),
  },
  {
    exceptions: ['OverflowError'],
    pattern: /^cannot convert float infinity to integer/,
    printedBy: 'Python',
    read: () => ({ kind: 'values-missing', input: undefined, what: 'infinite' }),
  },
  {
    exceptions: ['ValueError', 'MissingDataError', 'LinAlgError'],
    pattern:
      /^(?:autodetected range of \[.*\] is not finite|supplied range of \[.*\] is not finite|array must not contain infs or NaNs|exog contains inf or nans|endog contains inf or nans|Axis limits cannot be NaN or Inf|range parameter must be finite|.*contains? (?:NaN|nan)s?\b)/,
    printedBy: 'NumPy, `histogram`; SciPy; statsmodels; Matplotlib',
    read: () => ({ kind: 'values-missing', input: undefined, what: 'either' }),
  },
  {
    exceptions: VALUE,
    pattern: /^could not convert string to (?<to>float|int|complex)(?:: (?<text>.*))?$/s,
    printedBy: 'Python and NumPy',
    read: ({ to, text }) => noNumber(text, to === 'int' ? 'int' : 'float'),
  },
  {
    exceptions: VALUE,
    pattern: /^invalid literal for int\(\) with base \d+: (?<text>.*)$/s,
    printedBy: 'Python',
    read: ({ text }) => noNumber(text, 'int'),
  },
  {
    exceptions: VALUE,
    pattern: /^Unable to parse string (?<text>".*") at position \d+/s,
    printedBy: 'pandas, `to_numeric`',
    read: ({ text }) => noNumber(text, 'number'),
  },
  {
    exceptions: ['TypeError', 'ValueError'],
    pattern:
      /^Could not convert (?:string )?(?<text>.+?) to numeric|^Unable to convert array of bytes\/strings into decimal numbers|^Pandas data cast to numpy dtype of object|^dtype='numeric' is not compatible with arrays of bytes/s,
    printedBy: 'pandas, scikit-learn, statsmodels',
    read: ({ text }) => noNumber(text, 'number'),
  },
  {
    exceptions: VALUE,
    pattern:
      /^(?:DataFrame\.dtypes for data must be int, float, bool|pandas dtypes must be int, float or bool)[^\n]*[\n.](?<rest>.*)/s,
    printedBy: 'XGBoost and LightGBM',
    read: ({ rest = '' }) => ({
      kind: 'text-not-number',
      text: undefined,
      to: 'number',
      columns:
        /(?:fields|columns).*?: ?(.*)$/is
          .exec(rest)?.[1]
          ?.split(/, ?/)
          .map((name) => name.replace(/: object$/, '').trim())
          .filter((name) => name !== '' && name.length < 60) ?? [],
    }),
  },
  {
    exceptions: TYPE,
    pattern:
      /^(?:Neither the `?x`? nor `?y`? variable appears to be numeric|Empty 'DataFrame': no numeric data to plot|no numeric data to plot|Image data of dtype (?:object|<U\d+) cannot be converted to float)/,
    printedBy: 'seaborn, pandas, Matplotlib',
    read: () => noNumber(undefined, 'number'),
  },
];

function noNumber(printed: string | undefined, to: 'float' | 'int' | 'number'): MessageFacts {
  const text = printed === undefined ? undefined : (readPythonString(printed) ?? printed);
  return { kind: 'text-not-number', text, to, columns: [] };
}

export const emptyMessages: readonly MessageRow[] = [
  {
    exceptions: VALUE,
    pattern: /^(?:Found array with 0 (?<what>sample|feature)\(s\)|With n_(?<also>sample)s=0, )/,
    printedBy: 'scikit-learn',
    read: ({ what, also }) => nothing((what ?? also) === 'feature' ? 'columns' : 'rows'),
  },
  {
    exceptions: VALUE,
    pattern:
      /^(?:attempt to get arg(?:max|min) of an empty sequence|zero-size array to reduction operation \w+ which has no identity|max\(\) iterable argument is empty)/,
    printedBy: 'NumPy',
    read: () => nothing('values'),
  },
  {
    exceptions: ['ValueError', 'RuntimeError'],
    pattern:
      /^(?:No objects to concatenate|need at least one array to (?:concatenate|stack)|stack expects a non-empty TensorList|torch\.cat\(\): expected a non-empty list of Tensors|All objects passed were None)/,
    printedBy: 'pandas, NumPy, PyTorch',
    read: () => nothing('parts to join'),
  },
  {
    exceptions: VALUE,
    pattern:
      /^(?:num_samples should be a positive integer value, but got num_samples=0|Expected input data to be non-empty|Unexpected result of `(?:train|predict)_function` \(Empty Logs\)|The PyDataset has length 0|Dataset is empty|Asked to retrieve element \d+, but the Sequence has length 0)/,
    printedBy: 'PyTorch, `DataLoader`; Keras',
    read: () => nothing('samples'),
  },
  {
    exceptions: ['ValueError', 'IndexError', 'StatisticsError'],
    pattern:
      /^(?:cannot do a non-empty take from an empty axes|Cannot choose from an empty sequence|\w+ requires at least one data point|no m(?:edian|ode) for empty data|We need at least 1 word to plot a word cloud, got 0|empty vocabulary; perhaps|a cannot be empty unless no samples are taken|'a' cannot be empty unless no samples are taken)/,
    printedBy: 'NumPy, Python, wordcloud, scikit-learn',
    read: () => nothing('values'),
  },
  {
    exceptions: ['StopIteration'],
    pattern: /^\s*$/,
    printedBy: 'Python, `next`',
    read: () => ({ kind: 'input-is-empty', what: 'items left', asked: 'next' }),
  },
  {
    exceptions: ['error'],
    pattern:
      /\(-215:Assertion failed\) (?:!_?\w+\.empty\(\)|!?\w*ssize\.\w+ *> *0|\w+size\(?\)?\.width ?> ?0)/,
    printedBy: 'OpenCV',
    read: () => nothing('image'),
  },
];

function nothing(what: string): MessageFacts {
  return { kind: 'input-is-empty', what };
}
