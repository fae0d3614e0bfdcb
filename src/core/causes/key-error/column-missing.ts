/** A table has no column, or no row, of the name that the line asks for. */
import type { Crash } from '../../model/crash.ts';
import type { IndexFacts } from '../../model/facts.ts';
import type { CrashType, Fix, Phrase, RootCause } from '../../model/finding.ts';
import type { CallExpr, Expr } from '../../python/ast.ts';
import type { Key } from '../../python/keys.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import type { PythonLiteral } from '../../traceback/pythonLiteral.ts';
import { defineCause, type Match } from '../cause.ts';
import { knownFacts } from '../knownFacts.ts';
import { nearestKey, spokenKey, type NearKey } from '../nearestKey.ts';
import { comingFrom, matchAbout, subjectOf, type Subject } from '../subject.ts';
import { cellName, code, list } from '../wording.ts';
import { replaceFix } from '../replaceFix.ts';
import { readCopiedColumn } from './copiedColumn.ts';
import { changeKeyFix } from './keyFixes.ts';
import { readLostItem } from './lostItem.ts';
import { readMissingLabel, type MissingLabel } from './missingLabel.ts';
import { lastName } from '../../python/dottedName.ts';

/** How the line asks for what is not there. */
type Problem =
  /** A column that the table does not have. */
  | 'column'
  /** A label that its index does not have. */
  | 'row'
  /** `drop('a')`, which looks among the rows. */
  | 'drop-row'
  /** `df['a', 'b']`: one name of two parts. */
  | 'pair'
  /** Positions, where labels are looked up. */
  | 'position';

interface ColumnMissing extends Match {
  readonly missing: MissingLabel;
  readonly problem: Problem;
  readonly label: Phrase;
  readonly owner: Subject | undefined;
  readonly near: NearKey | undefined;
  readonly columns: readonly Key[];
  /** What the labels of the rows are, in a sentence. */
  readonly labels: Phrase | undefined;
}

const MOST_COLUMNS = 6;

export const columnMissing = defineCause<ColumnMissing>({
  id: 'column-missing',
  exceptions: ['KeyError', 'ValueError', 'UndefinedVariableError'],
  rootCause: 'data-confusion',
  isGeneral: true,
  docs: {
    title: 'Column or row missing',
    what: 'The line asks a table for a column, or its index for a label, that it does not have.',
    why: "Names of columns must fit exactly: case, blanks and type (`1` is not `'1'`). They come from the file or from earlier cells, and a rename, a `drop` or a `set_index` changes them.",
    todo: 'Compare with `df.columns` (for a row, with `df.index`), and use the name that is there.',
    limits:
      'Which columns a table has is known only from live values, or where the notebook shows it: in a literal, in assignments, or in an output such as `df.head()`.',
  },
  detect(crash, notebook) {
    const missing = readMissingLabel(crash, notebook);
    // What had it before and lost it, or never got it, is told by the causes of that.
    if (missing?.of !== 'table' || readLostItem(crash, notebook)) return undefined;
    if (readCopiedColumn(crash, notebook)) return undefined;
    const { asked, site, known, listed } = missing;
    const owner = asked && site && subjectOf(asked.owner, site, crash, notebook);
    const problem = problemOf(missing);
    const keys: readonly Key[] = listed.length > 0 ? listed : (known?.keys ?? []);
    const wanted = missing.label.kind === 'other' ? undefined : missing.label.value;
    const isLiteral = wanted !== undefined && (problem === 'column' || problem === 'drop-row');
    const near = isLiteral ? nearestKey(wanted, keys) : undefined;
    const label = labelCode(missing.label);
    const table = asked && site && knownFacts(asked.owner, site, crash, notebook)?.value;
    const labels = problem === 'row' ? rowLabels(table?.index, wanted) : undefined;
    return {
      ...matchAbout(
        {
          said: `${whereLooked(problem, owner)} has no ${label}`,
          crashType: crashTypeOf(crash),
          subjects: owner ? [owner] : [],
          alsoNamed: missing.labels.map(plainLabel),
        },
        crash,
      ),
      ...needPlace(missing, crash, notebook),
      ...rootCauseOf(problem),
      missing,
      problem,
      label,
      owner,
      near: near ?? labels?.near,
      columns: keys,
      labels: labels?.spoken,
    };
  },
  explain(match) {
    const { problem, label, near, missing, columns, owner } = match;
    const table = owner ? code(owner.text) : 'the table';
    const others = missing.labels.slice(1).map(labelCode);
    const also = others.length > 0 && others.length < 5 ? `, nor ${list(others)}` : '';
    const meant = near ? spokenKey(near.key) : '';
    const origin = owner ? comingFrom(owner) : '';
    switch (problem) {
      case 'column':
        return {
          line: near
            ? `${table} has no column ${label}; it has ${meant} (${near.difference}).`
            : `${table} has no column ${label}${also}.`,
          what: `${table} has no column ${label}${also}.${near ? ` Closest: ${meant} (${near.difference}).` : ''}`,
          why: `${columnsSentence(match, columns)}${origin}`.trim() || NAMES_FIT,
          todo: near
            ? `Change it to ${meant}.`
            : `Look at \`${columnsOf(owner)}\` and use a name from there.`,
        };
      case 'drop-row':
        return {
          line: `${table}.drop looks for ${label} among the rows: columns need \`columns=\`.`.replace(
            '`.drop',
            '.drop`',
          ),
          what: `\`drop\` looked for ${label} among the rows of ${table}.`,
          why: `Without \`axis=1\` or \`columns=\` it drops rows, and no row has that label.${origin}`,
          todo: `Say that a column is meant: ${code(`columns=${sourceOf(missing)}`)}.`,
        };
      case 'row':
        return {
          line: near
            ? `The index of ${table} has no label ${label}; it has ${meant} (${near.difference}).`
            : `The index of ${table} has no label ${label}.`,
          what: `The index of ${table} has no label ${label}.${near ? ` Closest: ${meant} (${near.difference}).` : ''}`,
          why: `${match.labels ?? "`.loc` looks the label up among the rows' labels, with its type: `1` is not `'1'`."}${origin}`,
          todo: near
            ? `Change it to ${meant}.`
            : `Look at ${code(`${owner?.text ?? 'df'}.index`)}; for the row at a position use \`.iloc\`.`,
        };
      case 'pair':
        return {
          line: `${table} was asked for one column called ${label}; several need a list.`,
          what: `${table} has no column called ${label}.`,
          why: `Names with commas between them, in single brackets, are one name of several parts.${origin}`,
          todo: `Put the names into a list: double brackets.`,
        };
      case 'position':
        return {
          line: `${table} has no label ${label}: plain brackets look up labels, not positions.`,
          what: `${table} has no label ${label}.`,
          why: `Brackets look a number up among the labels. After filtering, shuffling or splitting, labels are no longer 0, 1, 2 ….${origin}`,
          todo: `For positions use ${code(`${owner?.text ?? 'df'}.iloc[…]`)}, or make new labels with \`reset_index(drop=True)\`.`,
        };
    }
  },
  fixes({ missing, near, problem }, crash, notebook): readonly Fix[] {
    const { asked, site } = missing;
    if (!asked || !site) return [];
    if (problem === 'pair') {
      const text = `[${site.facts.textOf(asked.need)}]`;
      return replaceFix(
        { span: asked.need, text, title: `Ask for a list: ${code(text)}` },
        site,
        crash,
        notebook,
      );
    }
    if (problem === 'drop-row') return dropColumnFix(asked.by, missing, crash, notebook);
    if (!near || !asked.isLiteral) return [];
    return changeKeyFix(asked.need, near.key, site, crash, notebook);
  },
});

const NAMES_FIT = 'Names of columns must fit exactly, with case, blanks and type.';

function problemOf({ asked, label, where, labels, of }: MissingLabel): Problem {
  const isNumber = label.kind === 'number';
  if (asked?.by.kind === 'Call' && isRowDrop(asked.by) && label.kind === 'string')
    return 'drop-row';
  const isPair = asked?.by.kind === 'Subscript' && asked.by.indices.length > 1 && !asked.isRow;
  if (label.kind === 'other' && isPair && of === 'table') return 'pair';
  if (isNumber && (labels.length > 1 || !asked?.isRow)) return 'position';
  return asked?.isRow === true || where === 'index' ? 'row' : 'column';
}

/** `df.drop('a')`, `df.drop(['a'])`: without a word on columns. */
function isRowDrop(call: CallExpr): boolean {
  const isToldAxis = call.keywords.some(({ arg }) =>
    /^(?:axis|columns|index)$/.test(arg?.name ?? ''),
  );
  return lastName(call.func) === 'drop' && call.args.length === 1 && !isToldAxis;
}

function dropColumnFix(
  call: Expr,
  { site }: MissingLabel,
  crash: Crash,
  notebook: NotebookFacts,
): readonly Fix[] {
  const labels = call.kind === 'Call' ? call.args[0] : undefined;
  if (!labels || !site) return [];
  const text = `columns=${site.facts.textOf(labels)}`;
  return replaceFix(
    { span: labels, text, title: `Drop columns: ${code(text)}` },
    site,
    crash,
    notebook,
  );
}

function sourceOf({ asked, site }: MissingLabel): string {
  const labels = asked?.by.kind === 'Call' ? asked.by.args[0] : undefined;
  return labels && site ? site.facts.textOf(labels) : '…';
}

function rootCauseOf(problem: Problem): { readonly rootCause?: RootCause } {
  return problem === 'column' || problem === 'row' ? {} : { rootCause: 'api-misuse' };
}

/** By exception: pandas' own, or an argument that a plotting library refused. */
function crashTypeOf({ exception }: Crash): CrashType {
  return exception === 'KeyError' ? 'key-error' : 'invalid-argument';
}

function whereLooked(problem: Problem, owner: Subject | undefined): Phrase {
  const table = owner ? code(owner.text) : 'the table';
  return problem === 'column' || problem === 'pair' ? table : `the index of ${table}`;
}

/** The label is marked, not the table. */
function needPlace(
  { asked, site }: MissingLabel,
  crash: Crash,
  notebook: NotebookFacts,
): Pick<Match, 'site'> {
  const cell = site && notebook.cellOf(site.run.cellKey);
  if (!asked || cell?.source !== site?.facts.source || !cell) return {};
  return { site: { cellKey: cell.key, cell: cell.index, range: site.facts.rangeOf(asked.need) } };
}

function columnsSentence({ missing }: ColumnMissing, columns: readonly Key[]): Phrase {
  if (columns.length === 0) return '';
  const shown = columns.slice(0, MOST_COLUMNS).map(spokenKey);
  const rest = columns.length - shown.length;
  const more = rest > 0 ? ` and ${String(rest)} more` : '';
  const { known, listed } = missing;
  const all = listed.length > 0 || known?.isComplete === true ? 'Columns now' : 'Known columns';
  const shownBy =
    known?.printedBy && listed.length === 0 ? ` (shown by ${cellName(known.printedBy)})` : '';
  return `${all}: ${more === '' ? list(shown) : shown.join(', ')}${more}${shownBy}.`;
}

/** What is known of the labels of the rows, and the one that was meant. */
function rowLabels(
  index: IndexFacts | undefined,
  wanted: Key | undefined,
): { readonly spoken: Phrase; readonly near: NearKey | undefined } | undefined {
  const { sample = [], length = 0, min, max } = index ?? {};
  const rows = length === 1 ? '1 row' : `${String(length)} rows`;
  if (sample.length > 0) {
    const shown = list(sample.slice(0, MOST_COLUMNS).map((each) => code(each)));
    const near = wanted === undefined ? undefined : nearestKey(wanted, sample);
    const isAll = sample.length <= MOST_COLUMNS;
    return { spoken: `Its ${rows} are labelled ${isAll ? '' : 'among others '}${shown}.`, near };
  }
  if (min === undefined || max === undefined) return undefined;
  const spoken = `Its ${rows} have labels from ${String(min)} to ${String(max)}.`;
  return { spoken, near: undefined };
}

function columnsOf(owner: Subject | undefined): string {
  return `${owner && owner.text.length < 30 ? owner.text.replaceAll('`', "'") : 'df'}.columns`;
}

function labelCode(label: PythonLiteral): Phrase {
  return label.kind === 'other' ? code(label.text) : spokenKey(label.value);
}

function plainLabel(label: PythonLiteral): string {
  return label.kind === 'other' ? label.text : String(label.value);
}
