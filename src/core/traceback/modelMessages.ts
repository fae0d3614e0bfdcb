/** The messages of models and of calls with options: fitting, targets, labels, values that are not allowed. */
import type { MessageFacts } from './messageFacts.ts';
import type { MessageRow } from './messageRow.ts';
import { readPythonList } from './pythonLiteral.ts';
import { numberIn } from './messageRow.ts';

const VALUE = ['ValueError'];
const ANY_REFUSAL = ['ValueError', 'TypeError', 'KeyError', 'InvalidParameterError'];

const fitRows: readonly MessageRow[] = [
  {
    exceptions: ['NotFittedError', 'ValueError', 'AttributeError'],
    pattern:
      /^(?:This (?<what>\w+) (?:instance|estimator) is not fitted yet|(?<vocabulary>Vocabulary) not fitted or provided|(?:need to call fit or load_model beforehand|.*\bnot fitted\b|.*idf vector is not fitted|The \S+ is not fitted))/,
    printedBy: 'scikit-learn, XGBoost, LightGBM',
    read: ({ what, vocabulary }) => ({ kind: 'not-fitted', what: what ?? vocabulary }),
  },
  {
    exceptions: VALUE,
    pattern: /^The feature names should match those that were passed during fit\.(?<rest>.*)/s,
    printedBy: 'scikit-learn from 1.0 (a warning to 1.1)',
    read: ({ rest = '' }) =>
      features(bulletsAfter(rest, 'unseen at fit time'), bulletsAfter(rest, 'yet now missing')),
  },
  {
    exceptions: VALUE,
    pattern:
      /^(?:X has (?<got>\d+) features?(?: per sample)?,? but \w+ is expecting (?<wanted>\d+) features?|X has (?<oldGot>\d+) features per sample; expecting (?<oldWanted>\d+)|Number of features of the (?:model|input) must (?:match the input|be equal).* (?<a>\d+) and .* (?<b>\d+)|X\.shape\[1\] = (?<c>\d+) should be equal to (?<d>\d+))/s,
    printedBy: 'scikit-learn',
    read: ({ got, wanted, oldGot, oldWanted, a, b, c, d }) =>
      features([], [], wanted ?? oldWanted ?? a ?? d, got ?? oldGot ?? b ?? c),
  },
  {
    exceptions: VALUE,
    pattern: /^feature_names mismatch: (?<fitted>\[.*?\]) (?<now>\[.*?\])/s,
    printedBy: 'XGBoost',
    read: ({ fitted = '', now = '' }) => {
      const before = textsIn(fitted);
      const after = textsIn(now);
      return features(
        after.filter((name) => !before.includes(name)),
        before.filter((name) => !after.includes(name)),
      );
    },
  },
];

function features(
  unseen: readonly string[],
  missing: readonly string[],
  wanted?: string,
  got?: string,
): MessageFacts {
  return {
    kind: 'features-differ',
    unseen,
    missing,
    wanted: numberIn(wanted),
    got: numberIn(got),
  };
}

/** The lines `- name` below a heading. */
function bulletsAfter(text: string, heading: string): readonly string[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.includes(heading));
  if (start === -1) return [];
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('- '));
  return lines
    .slice(start + 1, end === -1 ? undefined : end)
    .map((line) => line.slice(2))
    .filter((name) => name !== '...');
}

function textsIn(printed: string): readonly string[] {
  return readPythonList(printed).flatMap((each) => (each.kind === 'string' ? [each.value] : []));
}

const targetRows: readonly MessageRow[] = [
  {
    exceptions: VALUE,
    pattern:
      /^(?:(?:Classification|Multilabel) metrics can't handle a mix of (?<a>[\w-]+) and (?<b>[\w-]+) targets|(?<c>[\w-]+) (?:format )?is not supported$|Unknown label type: \(?'?(?<d>[\w-]+)|Target is (?<e>[\w-]+) but average='binary'|(?<f>multi)_class must be in|.*multi_class must be in|y_true and y_pred have different number of output)/,
    printedBy: 'scikit-learn',
    read: ({ a, b, c, d, e, f }) => ({
      kind: 'target-kind',
      found: [a, b, c, d, e, f && 'multiclass'].flatMap((each) => each ?? []),
    }),
  },
  {
    exceptions: VALUE,
    pattern:
      /^(?:Only one class present in y_true|y_true takes value in (?<values>\{.*?\}) and pos_label is not specified|pos_label=\S+ is not a valid label)/,
    printedBy: 'scikit-learn, metrics of two classes',
    read: ({ values }) => ({ kind: 'target-kind', found: values === undefined ? [] : ['text'] }),
  },
];

type LabelProblem = Extract<MessageFacts, { kind: 'label-values' }>['problem'];

/** What a message says of labels; a group `v` holds those that it names. */
const LABELS: readonly (readonly [LabelProblem, RegExp])[] = [
  [
    'unseen',
    /^y contains previously unseen labels: (?<v>.*)|^Found unknown categor(?:y|ies) (?<w>\[.*?\]) in column/s,
  ],
  ['few', /^The least populated class(?:es)? in y ha(?:s|ve) only (?<v>\d+) member/],
  [
    'splits',
    /^n_splits=(?<v>\d+) cannot be greater than the number of members in each class|^Cannot have number of splits n_splits=(?<w>\d+) greater than the number of samples/,
  ],
  [
    'one-class',
    /^(?:This solver needs samples of at least 2 classes in the data, but the data contains only one class: (?<v>.*)|The number of classes has to be greater than one|Number of labels is 1\. Valid values)/,
  ],
  [
    'range',
    /^(?:Target (?<v>-?\d+) is out of bounds|.*Received a label value of (?<w>-?\d+) which is outside the valid range|Class values must be smaller than num_classes|Invalid classes inferred)/s,
  ],
  ['numbering', /^Invalid classes inferred from unique values of `y`/],
  [
    'names',
    /^Number of classes, (?<v>\d+), does not match size of target_names|^The number of FixedLocator|^Mismatch between y_true and labels/,
  ],
  ['edges', /^Bin edges must be unique: (?<v>.*)|^bins must increase monotonically/s],
];

const labelRows: readonly MessageRow[] = LABELS.map(([problem, pattern]) => ({
  exceptions: ['ValueError', 'IndexError', 'RuntimeError', 'InvalidArgumentError'],
  pattern,
  printedBy: 'scikit-learn, pandas, XGBoost, Keras, PyTorch',
  read: ({ v, w }) => ({
    kind: 'label-values',
    problem,
    values: valuesIn(v ?? w),
  }),
}));

function valuesIn(printed: string | undefined): readonly string[] {
  if (printed === undefined) return [];
  const listed = readPythonList(printed);
  return listed.flatMap((each) => (each.kind === 'other' ? [] : [String(each.value)]));
}

type ReadyProblem = Extract<MessageFacts, { kind: 'model-not-ready' }>['problem'];

const READINESS: readonly (readonly [ReadyProblem, RegExp])[] = [
  [
    'once',
    /\b(?:can only (?:call|be called) .*once|already (?:been )?initialized|initialize the default process group twice)/,
  ],
  [
    'unbuilt',
    /\b(?:model|layer) (?:\S+ )?(?:has not yet been built|hasn't been built|isn't built|has never been called)|^You tried to call `count_params`/i,
  ],
  [
    'uncompiled',
    /^You must compile your model before|must be compiled before|model (?:has|was) not (?:been )?compiled/i,
  ],
  [
    'graph',
    /^(?:Tensor .* is not an element of this graph|Attempted to use a closed Session|The Session graph is empty|Attempting to use uninitialized value|Cannot interpret feed_dict key)/,
  ],
  [
    'exists',
    /^Variable \S+ already exists, disallowed|tried to create variables on non-first call/,
  ],
  [
    'super',
    /^cannot assign (?:module|parameters?) before (?:Module|\w+)\.__init__\(\) call|^It looks like you are subclassing `Model` and you forgot to call `super/,
  ],
];

const readyRows: readonly MessageRow[] = READINESS.map(([problem, pattern]) => ({
  exceptions: [
    'RuntimeError',
    'ValueError',
    'AttributeError',
    'FailedPreconditionError',
    'TypeError',
    'Exception',
  ],
  pattern,
  printedBy: 'Keras, TensorFlow, PyTorch, environments for reinforcement learning',
  read: () => ({ kind: 'model-not-ready', problem }),
}));

const matrixRows: readonly MessageRow[] = [
  {
    exceptions: ['LinAlgError', 'ValueError'],
    pattern:
      /^(?:Singular matrix|Matrix is (?:singular|not positive definite)|\d+-th leading minor|SVD did not converge|the input matrix must be positive semidefinite)/i,
    printedBy: 'NumPy, SciPy, statsmodels',
    read: () => ({ kind: 'matrix-singular' }),
  },
];

const objectRows: readonly MessageRow[] = [
  {
    exceptions: ['TypeError', 'ValueError'],
    pattern:
      /^(?:estimator should be an estimator implementing 'fit' method, (?<a>.*) was passed|Cannot clone object '?(?<b>.*?)'? \(type|(?:float|int|complex)\(\) argument must be (?<w1>.*?), not '(?<c>[^']+)'|Expected sequence or array-like, got (?<d>.*)|Singleton array (?<e>.*) cannot be considered a valid collection|expected (?<w2>string or bytes-like object|str, bytes or os\.PathLike object)(?:, (?:got|not) '?(?<f>\w+)'?)?|(?:\w+\(\)(?: argument(?: \d+)?(?: '\w+')?|:)|\w+ first arg|\w+: argument) must be (?<w3>[\w .]+?)(?:, not '?(?<i>[\w.]+)'?)?$|must be (?<w4>str or None), not (?<j>\w+)$|a (?<w5>bytes-like) object is required, not '(?<k>\w+)'|Invalid file path or buffer object type: (?<g>.*)|`sequences` must be a list of iterables\. Found non-iterable: (?<h>.*)|(?:Image data|x) cannot be converted to float)/s,
    printedBy: 'scikit-learn, Python, Keras, pandas',
    read: ({ a, b, c, d, e, f, g, h, i, j, k, w1, w2, w3, w4, w5 }) => ({
      kind: 'wrong-object',
      got: cleanType(a ?? b ?? c ?? d ?? e ?? f ?? g ?? h ?? i ?? j ?? k),
      wanted: w1 ?? w2 ?? w3 ?? w4 ?? (w5 && 'bytes'),
    }),
  },
  {
    exceptions: ['TypeError'],
    pattern: /^sequence item \d+: expected (?<wanted>[\w ,-]+?)(?: instance)?, (?<got>\w+) found/,
    printedBy: 'Python, `join`',
    read: ({ got, wanted }) => ({ kind: 'wrong-object', got, wanted, taken: 'item' }),
  },
  {
    exceptions: ['TypeError'],
    pattern:
      /^(?:Cannot interpret '(?<got>-?\d+)' as a data type|Field elements must be 2- or 3-tuples|data type not understood)/,
    printedBy: 'NumPy; "not understood" to 1.19',
    read: ({ got }) => ({ kind: 'wrong-object', got, wanted: undefined, taken: 'dtype' }),
  },
  {
    exceptions: ['TypeError'],
    pattern:
      /^first argument must be an iterable of pandas objects, you passed an object of type "(?<got>\w+)"/,
    printedBy: 'pandas, `concat`',
    read: ({ got }) => ({ kind: 'wrong-object', got, wanted: undefined, taken: 'table' }),
  },
  {
    exceptions: ['TypeError'],
    pattern:
      /^(?<callee>[\w.]+)\(?\)?:? ?received an invalid combination of arguments - got \((?<got>[^)]*)\)/,
    printedBy: 'PyTorch',
    read: ({ got }) => ({ kind: 'wrong-object', got, wanted: undefined }),
  },
  {
    exceptions: ['TypeError'],
    pattern:
      /^(?<callee>[\w.]+)\(\): argument '(?<option>\w+)' \(position \d+\) must be (?<wanted>.*?), (?:not (?<got>.*)|but found element of type (?<part>\w+) at pos \d+)/,
    printedBy: 'PyTorch; "found element" from 1.11',
    // What the tuple is made of is the layer's own business.
    read: ({ wanted, got, part }) =>
      part === undefined
        ? { kind: 'wrong-object', got, wanted }
        : { kind: 'wrong-object', got: part, wanted: undefined },
  },
];

function cleanType(printed: string | undefined): string | undefined {
  return printed === undefined
    ? undefined
    : (/^<class '(?:.*\.)?(\w+)'>/.exec(printed)?.[1] ?? printed);
}

const optionRows: readonly MessageRow[] = [
  {
    exceptions: ANY_REFUSAL,
    pattern:
      /^The '(?<option>\w+)' parameter of (?<owner>[\w.]+) must be (?<rule>.*?)\. Got (?<given>.*?) instead\.?$/s,
    printedBy: 'scikit-learn from 1.2',
    read: ({ option, rule = '', given = '' }) => {
      const set = /\{([^}]*)\}/.exec(rule)?.[1] ?? '';
      return refused(option, unquoted(given), textsIn(set), set === '' ? rule : undefined);
    },
  },
  {
    exceptions: VALUE,
    pattern:
      /^Solver (?<solver>[\w-]+) supports only (?<allowed>.*?) penalt(?:y|ies), got (?:penalty=)?(?<given>\w+)(?: penalty)?|^Unsupported set of arguments: The combination of penalty='(?<penalty>\w+)' and loss='(?<loss>\w+)'/,
    printedBy: 'scikit-learn, linear models',
    read: ({ allowed = '', given, penalty }) =>
      refused('penalty', given ?? penalty, textsIn(allowed)),
  },
  {
    exceptions: VALUE,
    pattern:
      /^'?(?<given>[^']*?)'? is not a valid value for (?<option>\w+)(?:; supported values are (?<allowed>.*))?/s,
    printedBy: 'Matplotlib from 3.3',
    read: ({ given, option, allowed = '' }) => refused(option, given, textsIn(allowed)),
  },
  {
    exceptions: VALUE,
    pattern: /^Colormap (?<given>\S+) is not recognized\. Possible values are:? ?(?<allowed>.*)/s,
    printedBy: 'Matplotlib to 3.5',
    read: ({ given, allowed = '' }) => refused('cmap', given, textsIn(allowed)),
  },
  {
    exceptions: ['OSError', 'ValueError'],
    pattern: /^'(?<given>[^']+)' (?:is not a valid package style|not found in the style library)/,
    printedBy: 'Matplotlib, `style.use`',
    read: ({ given }) => refused('style', given, []),
  },
  {
    exceptions: VALUE,
    pattern:
      /^For argument "(?<option>\w+)" expected type (?<rule>.*?), received type (?<given>\w+)|^Invalid fill method\. Expecting (?<fills>.*)\. Got (?<fill>\w+)|^'(?<format>[^']+)' is not a valid format string|^Unrecognized character \S+ in format string/,
    printedBy: 'pandas; Matplotlib',
    read: ({ option, rule, fills, fill, format }) =>
      fill === undefined
        ? refused(option ?? 'fmt', format, [], rule === undefined ? undefined : `type ${rule}`)
        : refused('method', fill, [], fills),
  },
  {
    exceptions: VALUE,
    pattern: /^Unknown projection '?(?<given>[^']+)'?/,
    printedBy: 'Matplotlib',
    read: ({ given }) => refused('projection', given, []),
  },
  {
    exceptions: VALUE,
    pattern:
      /^(?:Invalid RGBA argument: '?(?<color>[^']*)'?|'?(?<color2>[^']*)'? is not a valid (?:color|value for color)|Unrecognized (?<option>marker|linestyle) (?:style )?'?(?<style>[^']*)'?|(?<kind>\S+) is not a valid plot kind|(?<legend>.+) option for line not understood)/,
    printedBy: 'Matplotlib, pandas, statsmodels',
    read: ({ color, color2, option, style, kind, legend }) =>
      refused(
        option ?? (kind === undefined ? (legend === undefined ? 'color' : 'line') : 'kind'),
        color ?? color2 ?? style ?? kind ?? legend,
        [],
      ),
  },
  {
    exceptions: ANY_REFUSAL,
    pattern:
      /^'?(?<given>[\w-]+)'? is not a valid scoring value|^Unknown (?<option>optimizer|loss|metric|activation|interpreter)(?: function)?:? ?'?(?<unknown>[\w-]*)/,
    printedBy: 'scikit-learn, Keras',
    read: ({ given, option, unknown }) => refused(option ?? 'scoring', given ?? unknown, []),
  },
  {
    exceptions: VALUE,
    pattern:
      /^Invalid parameter '?(?<option>\w+)'? for estimator (?<owner>\w+).*?(?:Valid parameters are: (?<allowed>\[.*\]))?/s,
    printedBy: 'scikit-learn, `set_params` and searches',
    read: ({ option, allowed = '' }) => refused(option, undefined, textsIn(allowed)),
  },
  {
    exceptions: ANY_REFUSAL,
    pattern:
      /^(?<option>\w+)=(?<given>\S+) must be (?<rule>.*)|^num must be an integer with (?<num>.*), not (?<position>\d+)/s,
    printedBy: 'scikit-learn; Matplotlib, `subplot`',
    read: ({ option = 'index', given, rule, num, position }) =>
      refused(option, given ?? position, [], rule ?? num),
  },
  {
    exceptions: ['RuntimeError'],
    pattern: /^Expected one of (?<allowed>.*) device type at start of device string: (?<given>.*)/,
    printedBy: 'PyTorch',
    read: ({ allowed = '', given }) => refused('device', given, allowed.split(', ')),
  },
  {
    exceptions: ANY_REFUSAL,
    pattern: /^(?:Invalid frequency: (?<freq>\S+)|rate must be specified (?<rate>.*))/,
    printedBy: 'pandas; IPython, `Audio`',
    read: ({ freq, rate }) =>
      freq === undefined
        ? refused('rate', undefined, [], rate)
        : refused('freq', freq.replace(/[,.]$/, ''), []),
  },
  {
    exceptions: ANY_REFUSAL,
    pattern:
      /^(?:Cannot take a larger sample than population when '?replace'?=False|Sample larger than population or is negative|Expected n_neighbors <= n_samples|n_samples=\d+ should be >= n_clusters|k must be|perplexity must be|Number of (?:rows|columns) must be a positive|low >= high|empty range for randrange|math domain error|expected a positive input|Coordinate '\w+' is less than '\w+'|data byte must be in range|x and y arrays must have at least|maxlag should be|nlags must be|The (?:window|seasonal)|window must be|Too many? |test_size=|train_size=|The sum of test_size|number sections must be|array split does not result|negative dimensions are not allowed|Invalid number of)(?<rule>.*)/s,
    printedBy: 'NumPy, Python, scikit-learn, Matplotlib, Pillow, statsmodels',
    read: (_, message) => refused(undefined, undefined, [], message.split('\n', 1)[0]),
  },
  {
    exceptions: ANY_REFUSAL,
    pattern:
      /^(?:(?:[Ii]nvalid|[Uu]nknown|[Uu]nrecognized|[Uu]nsupported) (?:value for |value of |argument:? )?(?:the )?[`'"]?(?<option>\w+)[`'"]?:? ?.*?)?(?:must be|should be|needs to be|has to be) (?:one of|in|either|among)(?: the following)?:? ?(?<allowed>[[({'"`].*)/s,
    printedBy: 'many libraries',
    read: ({ option, allowed = '' }, message) => {
      const got = /(?:[Gg]ot|[Rr]eceived:?|not) [`'"]?([\w.-]+)/.exec(allowed)?.[1];
      const name = option ?? /^[`'"]?(\w+)[`'"]? (?:must|should)/.exec(message)?.[1];
      return refused(name, got, textsIn(allowed.replace(/\b(?:[Gg]ot|[Rr]eceived|but)\b.*/s, '')));
    },
  },
];

function refused(
  option: string | undefined,
  given: string | undefined,
  allowed: readonly string[],
  rule?: string,
): MessageFacts {
  return { kind: 'option-refused', option, given, allowed: [...new Set(allowed)], rule };
}

function unquoted(printed: string): string {
  return /^(['"])(.*)\1$/s.exec(printed)?.[2] ?? printed;
}

export const modelMessages: readonly MessageRow[] = [
  ...fitRows,
  ...targetRows,
  ...labelRows,
  ...readyRows,
  ...matrixRows,
  ...optionRows,
  ...objectRows,
];
