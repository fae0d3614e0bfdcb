/** The messages about tables: joining them, dates in them, labels that repeat. */
import type { MessageFacts } from './messageFacts.ts';
import type { MessageRow } from './messageRow.ts';
import { readPythonList, readPythonString, type PythonLiteral } from './pythonLiteral.ts';

const VALUE = ['ValueError'];
const TYPE = ['TypeError'];

/** What pandas refuses of a column of another kind: one row for each accessor. */
const accessorMessages = (['dt', 'str', 'cat', 'sparse'] as const).map((accessor): MessageRow => ({
  exceptions: ['AttributeError'],
  pattern: new RegExp(`^Can only use (?:the )?'?\\.${accessor}'? accessor with `),
  printedBy: 'pandas',
  read: () => ({ kind: 'accessor-refused', accessor }),
}));

export const tableMessages: readonly MessageRow[] = [
  ...accessorMessages,
  {
    exceptions: VALUE,
    pattern:
      /^Could not interpret (?:value `(?<value>[^`]+)`|input '(?<input>[^']+)')(?: for (?:parameter )?`(?<parameter>\w+)`)?/,
    printedBy: 'seaborn; "input" to 0.11, "An entry with this name" from 0.13',
    read: ({ value, input = '' }) => columnMissing(value ?? input),
  },
  {
    exceptions: VALUE,
    pattern:
      /^Value of '(?<parameter>[^']+)' is not the name of a column in 'data_frame'\. Expected one of (?<all>\[.*\]) but received: (?<column>.*)/s,
    printedBy: 'Plotly Express',
    read: ({ column = '', all = '' }) =>
      columnMissing(column.split('\n', 1).join('').trim(), textsIn(all)),
  },
  {
    exceptions: VALUE,
    pattern:
      /^(?:Usecols do not match columns, columns expected but not found: (?<columns>\[.*?\])|Missing column provided to 'parse_dates': (?<dates>.*))/s,
    printedBy: 'pandas, `read_csv`',
    read: ({ columns, dates = '' }) => ({
      kind: 'labels-missing',
      labels: columns === undefined ? namesIn(dates) : readPythonList(columns),
      where: 'columns',
    }),
  },
  {
    exceptions: ['UndefinedVariableError'],
    pattern: /^name '(?<column>[^']+)' is not defined/,
    printedBy: 'pandas, `query` and `eval`',
    read: ({ column = '' }) => columnMissing(column),
  },
  {
    exceptions: VALUE,
    pattern: /^columns overlap but no suffix specified: (?<columns>.*)/s,
    printedBy: 'pandas, `join`',
    read: ({ columns = '' }) => merge('overlap', textsIn(columns)),
  },
  {
    exceptions: VALUE,
    pattern:
      /^You are trying to merge on (?<a>\S+) and (?<b>\S+) columns(?: for key (?<key>'[^']*'))?/,
    printedBy: 'pandas; the key from 2.1',
    read: ({ a = '', b = '', key }) =>
      merge('types', [a, b], key === undefined ? undefined : readPythonString(key)),
  },
  {
    exceptions: ['MergeError'],
    pattern: /^No common columns to perform merge on/,
    printedBy: 'pandas',
    read: () => merge('no-common', []),
  },
  {
    exceptions: ['MergeError'],
    pattern: /^Merge keys are not unique in (?:either )?(?<side>left|right)/,
    printedBy: 'pandas, `merge(validate=…)`',
    read: ({ side = '' }) => merge('not-unique', [side]),
  },
  {
    exceptions: VALUE,
    pattern: /^len\((?:right|left)_on\) must equal/,
    printedBy: 'pandas',
    read: () => merge('counts', []),
  },
  {
    exceptions: TYPE,
    pattern:
      /^Can(?: ?not) merge DataFrame with instance of type (?<type>.*)|^Can only merge Series or DataFrame objects, a (?<of>.*) was passed/i,
    printedBy: 'pandas',
    read: ({ type, of }) => merge('not-a-table', [/'([^']*)'/.exec(type ?? of ?? '')?.[1] ?? '']),
  },
  {
    exceptions: VALUE,
    pattern:
      /^time data (?<text>["'].*?["']|\S+) does(?:n't| not) match format (?<format>['"].*?['"])/s,
    printedBy: 'Python and pandas',
    read: ({ text = '', format = '' }) => ({
      kind: 'date-unreadable',
      problem: 'format',
      text: readPythonString(text) ?? text,
      format: readPythonString(format),
    }),
  },
  {
    exceptions: VALUE,
    pattern:
      /^unconverted data remains(?: when parsing with format (?<format>"[^"]*"))?: (?<text>.*?)(?:, at position|$)/s,
    printedBy: 'Python and pandas',
    read: ({ text = '', format }) => ({
      kind: 'date-unreadable',
      problem: 'rest',
      text: readPythonString(text) ?? text,
      format: format === undefined ? undefined : readPythonString(format),
    }),
  },
  {
    exceptions: ['ParserError', 'DateParseError', 'ValueError', 'OutOfBoundsDatetime'],
    pattern:
      /^(?<problem>Unknown string format|Unknown datetime string format, unable to parse|month must be in 1\.\.12|day is out of range for month|hour must be in 0\.\.23|Out of bounds nanosecond timestamp|String does not contain a date|Given date string|unknown string format)(?:: ?|, | )?(?<text>.*?)(?:,? (?:present )?at position \d+|$)/s,
    printedBy: 'dateutil and pandas',
    read: ({ problem = '', text = '' }) => ({
      kind: 'date-unreadable',
      problem: /^(?:month|day|hour|Out)/.test(problem) ? 'range' : 'unknown',
      text: text === '' ? undefined : (readPythonString(text) ?? text),
      format: undefined,
    }),
  },
  {
    exceptions: ['TypeError', 'ValueError'],
    pattern:
      /^(?:can't (?:subtract|compare) offset-naive and offset-aware|Cannot (?:compare|subtract|join|convert) tz-naive|Invalid comparison between dtype=datetime64\[ns, |Tz-aware datetime\.datetime cannot be converted)/,
    printedBy: 'Python and pandas',
    read: () => ({ kind: 'date-unreadable', problem: 'zones', text: undefined, format: undefined }),
  },
  {
    exceptions: ['ValueError', 'InvalidIndexError'],
    pattern:
      /^(?:cannot reindex (?:on an axis with duplicate labels|from a duplicate axis)|Reindexing only valid with uniquely valued Index objects)/,
    printedBy: 'pandas; "on an axis" from 1.4',
    read: () => ({ kind: 'labels-repeated', where: 'index', label: undefined }),
  },
  {
    exceptions: VALUE,
    pattern: /^Index contains duplicate entries, cannot reshape/,
    printedBy: 'pandas, `pivot` and `unstack`',
    read: () => ({ kind: 'labels-repeated', where: 'pairs', label: undefined }),
  },
  {
    exceptions: VALUE,
    pattern:
      /^(?:The column label (?<a>'[^']*') is not unique|Grouper for (?<b>'[^']*') not 1-dimensional|DataFrame columns must be unique|Duplicate column names found|Expected a 1D array, got an array with shape)/,
    printedBy: 'pandas, PyArrow',
    read: ({ a, b }) => {
      const label = a ?? b;
      return {
        kind: 'labels-repeated',
        where: 'columns',
        label: label === undefined ? undefined : readPythonString(label),
      };
    },
  },
];

function merge(
  problem: Extract<MessageFacts, { kind: 'merge-refused' }>['problem'],
  parts: readonly string[],
  key?: string,
): MessageFacts {
  return { kind: 'merge-refused', problem, parts, key };
}

function columnMissing(column: string, available?: readonly string[]): MessageFacts {
  return {
    kind: 'labels-missing',
    labels: [{ kind: 'string', value: column }],
    where: 'columns',
    ...(available ? { available } : {}),
  };
}

/** Names without quotation marks, commas between them. */
function namesIn(printed: string): readonly PythonLiteral[] {
  return printed
    .split(', ')
    .map((value) => ({ kind: 'string', value: readPythonString(value) ?? value }));
}

/** The texts of a printed `Index([...])`. */
function textsIn(printed: string): readonly string[] {
  const inside = /\[(.*)\]/s.exec(printed)?.[1] ?? '';
  return readPythonList(inside).flatMap((each) => (each.kind === 'string' ? [each.value] : []));
}
