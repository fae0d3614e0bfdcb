/** An index of a kind that the value does not take: a text for a list, a position for a table. */
import type { Crash } from '../../model/crash.ts';
import type { Fix, Phrase } from '../../model/finding.ts';
import type { Expr, SubscriptExpr } from '../../python/ast.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { blame, blameMatch, orRivals, type Blame } from '../blame.ts';
import { defineCause, type Match, type Wording } from '../cause.ts';
import { innermostSite, type CrashSite } from '../crashSite.ts';
import { knownValue } from '../knownValue.ts';
import { replaceFix } from '../replaceFix.ts';
import { comingFrom } from '../subject.ts';
import { suspectsOf, type Part } from '../suspects.ts';
import { kindOf } from '../typeWords.ts';
import { code } from '../wording.ts';

/** What is indexed, and by what. */
type Case =
  /** A list of records, asked for a field. */
  | 'list-by-text'
  /** A text, asked for a field: it was not parsed, or a dict was gone through. */
  | 'text-by-text'
  | 'fraction'
  | 'array-by-text'
  /** `df[:, 0]`, `df[0, 1]`. */
  | 'table-by-position'
  /** `df.iloc['a']`. */
  | 'iloc-by-label'
  /** A list, asked for several positions at once. */
  | 'list-by-many'
  | 'other';

interface WrongIndexType extends Match {
  readonly blamed: Blame<SubscriptExpr>;
  readonly kind: Case;
  readonly of: string;
  readonly index: Expr;
  readonly indexText: string;
  readonly at: CrashSite;
}

export const wrongIndexType = defineCause<WrongIndexType>({
  id: 'wrong-index-type',
  exceptions: ['TypeError', 'IndexError', 'InvalidIndexError', 'ValueError'],
  rootCause: 'data-confusion',
  isGeneral: true,
  docs: {
    title: 'Index of the wrong kind',
    what: 'Square brackets hold an index that the value does not take: a name for a list or a text, a fraction, positions for a table.',
    why: 'Lists, texts and arrays are asked by position, dicts by key, tables by column; rows and columns of a table together need `.loc` or `.iloc`.',
    todo: 'Take one record out of the list first, parse the text (`json.loads`), use a whole number, or write `.iloc`.',
    limits:
      'Which of several brackets on a line is meant is only known where the traceback or the text shows it.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    if (message?.kind !== 'index-type-refused') return undefined;
    const at = innermostSite(crash, notebook);
    if (!at || (!at.isRaisedHere && !/^(?:DataFrame|iloc)$/.test(message.of))) return undefined;
    const type = { list: 'list', string: 'str', tuple: 'tuple' }[message.of];
    const partsOf = (expr: Expr): readonly Part<SubscriptExpr>[] =>
      partsFor(expr, message.of, message.type, at, crash, notebook);
    const suspects = suspectsOf(partsOf, type, at, crash, notebook);
    const [asked] = suspects?.first.whole.indices ?? [];
    const index = asked && (boundOf(asked) ?? asked);
    if (!suspects || !index) return undefined;
    const blamed = blame(suspects, at, crash, notebook);
    const kind = caseOf(message.of, message.type, index, at, crash, notebook);
    const said = `Python refused the kind of index in ${code(blamed.whole)}`;
    return {
      blamed,
      kind,
      of: message.of,
      index,
      indexText:
        index === asked
          ? suspects.first.whole.indices.map((each) => at.facts.textOf(each)).join(', ')
          : at.facts.textOf(index),
      at,
      ...blameMatch(blamed, said, 'type-error', at, crash),
      ...(kind === 'table-by-position' || kind === 'iloc-by-label' || kind === 'array-by-text'
        ? { rootCause: 'api-misuse' as const }
        : {}),
      ...(at.isRaisedHere && crash.exception === 'IndexError' ? { crashType: 'index-error' } : {}),
    };
  },
  explain: (match) => words(match),
  fixes({ blamed, kind, index, at }, crash, notebook): readonly Fix[] {
    const { suspects, subject } = blamed;
    if (!suspects.isSure) return [];
    const { whole } = suspects.first;
    if (kind === 'table-by-position') {
      const text = `${subject.text}.iloc`;
      return replaceFix({ span: whole.value, text }, at, crash, notebook);
    }
    if (kind === 'fraction' && index.kind === 'BinOp' && index.op === '/') {
      const text = `${at.facts.textOf(index.left)} // ${at.facts.textOf(index.right)}`;
      return replaceFix({ span: index, text }, at, crash, notebook);
    }
    if (kind === 'list-by-many') {
      const text = `np.array(${subject.text})`;
      return hasNumpy(crash, notebook)
        ? replaceFix({ span: whole.value, text }, at, crash, notebook)
        : [];
    }
    return [];
  },
});

function hasNumpy(crash: Crash, notebook: NotebookFacts): boolean {
  return notebook.stateAtCrash(crash, 'np').presence === 'bound';
}

/** The end of a slice that is a fraction as it is written. */
function boundOf(index: Expr): Expr | undefined {
  if (index.kind !== 'Slice') return undefined;
  return index.parts.find(
    (bound) =>
      (bound.kind === 'Constant' && /^[\d_]*\.[\d_]*$/.test(bound.text)) ||
      (bound.kind === 'BinOp' && bound.op === '/'),
  );
}

/** The brackets on the line whose index is of the kind that was refused. */
function partsFor(
  expr: Expr,
  of: string,
  type: string | undefined,
  at: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): readonly Part<SubscriptExpr>[] {
  if (expr.kind !== 'Subscript') return [];
  const part = { value: expr.value, whole: expr };
  const [index] = expr.indices;
  const isSlice = index?.kind === 'Slice';
  if (of === 'slice') return isSlice ? [part] : [];
  if (of === 'DataFrame') {
    const isSeveral = expr.indices.length > 1 || index?.kind === 'Tuple';
    return (type === 'slice' || type === 'tuple') && isSeveral ? [part] : [];
  }
  if (of === 'iloc') {
    return expr.value.kind === 'Attribute' && /^i(?:loc|at)$/.test(expr.value.attr.name)
      ? [part]
      : [];
  }
  if (!index || isSlice || expr.indices.length > 1) {
    return type === 'tuple' || of === 'array' ? [part] : [];
  }
  const known = knownValue(index, at, crash, notebook)?.type;
  const isRefused = type === undefined || known === undefined ? known !== 'int' : known === type;
  return isRefused ? [part] : [];
}

function caseOf(
  of: string,
  type: string | undefined,
  index: Expr,
  at: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): Case {
  const indexType = type ?? knownValue(index, at, crash, notebook)?.type;
  if (of === 'DataFrame') return 'table-by-position';
  if (of === 'iloc') return 'iloc-by-label';
  if (of === 'slice' || indexType === 'float' || indexType === 'numpy.float64') return 'fraction';
  if (
    of === 'list' &&
    (indexType === 'list' || indexType === 'numpy.ndarray' || indexType === 'tuple')
  )
    return 'list-by-many';
  if (of === 'list' && indexType === 'str') return 'list-by-text';
  if (of === 'string')
    return indexType === 'str' || indexType === undefined ? 'text-by-text' : 'other';
  const isText = indexType === 'str' || index.kind === 'List';
  return of === 'array' && isText ? 'array-by-text' : 'other';
}

function words({ blamed, kind, of, indexText, index }: WrongIndexType): Wording {
  const { subject, whole } = blamed;
  const name = code(subject.text);
  const key = code(indexText);
  const from = `${comingFrom(subject)}${orRivals(blamed)}`;
  switch (kind) {
    case 'list-by-text':
      return {
        line: `${name} is a list: it is asked by position, and ${key} is a name.`,
        what: `${name} is a list, and ${code(whole)} asks it by name.`,
        why: `A list has positions only; the records in it may have the name.${from}`,
        todo: `Take one record first (${code(`${subject.text}[0][${indexText}]`)}), or go through all: ${code(`[item[${indexText}] for item in ${subject.text}]`)}.`,
      };
    case 'text-by-text':
      return {
        line: `${name} is a text, not a dict: ${key} cannot be looked up in it.`,
        what: `${name} is a text, and ${code(whole)} asks it by name.`,
        why: `That happens where JSON was read as text and not parsed, and where a loop goes through a dict: it gives the keys, which are texts.${from}`,
        todo: `Parse the text (${code(`json.loads(${subject.text})`)}), or loop over ${code('.items()')} or ${code('.values()')}.`,
      };
    case 'fraction':
      return {
        line: `${key} is not a whole number, and ${name} is asked by whole positions.`,
        what: `${code(whole)} asks for a position that is a fraction.`,
        why: `${code('/')} always gives a fraction (${code('float')}), even where it comes out even; ${code('//')} gives a whole number.${from}`,
        todo: `Use ${code('//')} or ${code(`int(${index.kind === 'Slice' ? 'x' : indexText})`)}.`,
      };
    case 'array-by-text':
      return {
        line: `${name} is an array: its columns have positions, no names like ${key}.`,
        what: `${name} is an array, and ${code(whole)} asks it for a name.`,
        why: `Scaling, splitting and ${code('.values')} turn a table into an array, and the names of its columns are lost.${from}`,
        todo: `Use the position (${code(`${subject.text}[:, 0]`)}), or make a table of it again: ${code(`pd.DataFrame(${subject.text}, columns=…)`)}.`,
      };
    case 'table-by-position':
      return {
        line: `${name} is a table: rows and columns by position need ${code(`${subject.text}.iloc[${indexText}]`)}.`,
        what: `${code(whole)} asks the table ${name} as if it were an array.`,
        why: `Square brackets right after a table ask for a column, and no column has such a name.${from}`,
        todo: `Write ${code(`${subject.text}.iloc[${indexText}]`)} for positions, ${code(`${subject.text}.loc[…]`)} for names.`,
      };
    case 'iloc-by-label':
      return {
        line: `${code('.iloc')} takes positions, and ${key} is a label: ${code('.loc')} takes labels.`,
        what: `${code(whole)} asks by label where positions are needed.`,
        why: `${code('.iloc')} counts rows and columns from 0, ${code('.loc')} looks for their names.${from}`,
        todo: `Write ${code('.loc')} instead of ${code('.iloc')}.`,
      };
    case 'list-by-many':
      return {
        line: `${name} is a list and is asked for one position at a time; ${key} holds several.`,
        what: `${name} is a list, and ${code(whole)} asks it for several positions at once.`,
        why: `Only arrays and tables take a list of positions or of true and false.${from}`,
        todo: `Make an array of it (${code(`np.array(${subject.text})[${indexText}]`)}), or take them one by one.`,
      };
    case 'other':
      return {
        line: `${key} is no position, and ${name} (${kindWord(of)}) is asked by position.`,
        what: `${code(whole)} asks ${name} by something that is no position.`,
        why: `${name} takes whole numbers and slices.${from}`,
        todo: `Use a whole number, or look what ${key} holds.`,
      };
  }
}

function kindWord(of: string): Phrase {
  return kindOf(of === 'string' ? 'str' : of === 'array' ? 'ndarray' : of);
}
