/** Reads a crash into the question which label of which object the line asked for. */
import type { Crash } from '../../model/crash.ts';
import type { CallExpr, Expr, Span } from '../../python/ast.ts';
import { lastName } from '../../python/dottedName.ts';
import { keyOfConstant, type Key } from '../../python/keys.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import type { PythonLiteral } from '../../traceback/pythonLiteral.ts';
import { libraryOf } from '../../traceback/reading.ts';
import { originsOf, pointOf } from '../boundAt.ts';
import { expressionsAt, innermostSite, ownSite, type CrashSite } from '../crashSite.ts';
import { knownColumns, type KnownColumns } from '../knownColumns.ts';

export interface MissingLabel {
  /** As the message shows it. */
  readonly label: PythonLiteral;
  /** All that the message says are missing. */
  readonly labels: readonly PythonLiteral[];
  readonly site: CrashSite | undefined;
  /** What was asked for it; `undefined` if the line does not show that. */
  readonly asked: Asked | undefined;
  /** A table, or a mapping of Python's own. */
  readonly of: 'table' | 'mapping';
  /** What the notebook shows of the object's keys. */
  readonly known: KnownColumns | undefined;
  /** The columns that the message lists. */
  readonly listed: readonly string[];
  readonly where: 'columns' | 'index' | undefined;
}

export interface Asked {
  readonly owner: Expr;
  /** The label, or the variable that holds it. */
  readonly need: Span;
  /** The label is written there, and no variable. */
  readonly isLiteral: boolean;
  /** The subscript or call that asks. */
  readonly by: Expr;
  /** Asked for as a row: `df.loc['a']`. */
  readonly isRow: boolean;
}

/** `undefined` if the message is not about a label or key. */
export function readMissingLabel(crash: Crash, notebook: NotebookFacts): MissingLabel | undefined {
  const message = parseMessage(crash.exception, crash.message);
  if (message?.kind !== 'key-missing' && message?.kind !== 'labels-missing') return undefined;
  const labels = message.kind === 'key-missing' ? [message.key] : message.labels;
  const site = innermostSite(crash, notebook);
  const found = labels
    .map((label) => ({ label, asked: site && askedFor(label, site) }))
    .toSorted((a, b) => Number(b.asked !== undefined) - Number(a.asked !== undefined))[0];
  if (!found) return undefined;
  const { label } = found;
  const knows = (owner: Expr): KnownColumns | undefined =>
    site && knownOf(owner, site, crash, notebook);
  const asked = found.asked && lacking(found.asked, label, knows);
  const known = asked && knows(asked.owner);
  const isTable =
    message.kind === 'labels-missing' ||
    known?.type === 'DataFrame' ||
    known?.printedBy !== undefined ||
    isPandas(crash);
  return {
    label,
    labels,
    site,
    asked,
    of: isTable ? 'table' : 'mapping',
    known,
    listed: (message.kind === 'labels-missing' ? message.available : undefined) ?? [],
    where: message.kind === 'labels-missing' ? message.where : undefined,
  };
}

/** Where the table is known to have the label, another one that the same call is given, and that is known to lack it. */
function lacking(
  asked: Asked,
  label: PythonLiteral,
  knows: (owner: Expr) => KnownColumns | undefined,
): Asked | undefined {
  if (label.kind === 'other' || asked.isRow || asked.by.kind !== 'Call') return asked;
  const has = (owner: Expr): boolean | undefined => {
    const known = knows(owner);
    if (known?.keys.includes(label.value)) return true;
    return known?.isComplete ? false : undefined;
  };
  if (has(asked.owner) !== true) return asked;
  const { args, keywords } = asked.by;
  const others = [...args, ...keywords.map(({ value }) => value)].filter(
    (value) => value !== asked.owner && has(value) === false,
  );
  const [owner] = others;
  if (owner && others.length === 1) return { ...asked, owner };
  // Of two tables to be joined, the one that has it is not the one that lacks it.
  return /^(?:merge|join|merge_asof)$/.test(lastName(asked.by.func) ?? '') ? undefined : asked;
}

/** What is known of the object; of a function's parameter, what is known of the argument. */
function knownOf(
  owner: Expr,
  site: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): KnownColumns | undefined {
  if (owner.kind !== 'Name') return undefined;
  if (!site.isInFunction) return knownColumns(owner.id, site, notebook);
  const chain = originsOf(owner, pointOf(site, crash, notebook), crash, notebook);
  const handed = chain.findLast(({ by }) => by === 'parameter')?.value;
  const caller = ownSite(crash, notebook);
  const isHanded = handed?.kind === 'Name' && caller !== undefined;
  return isHanded ? knownColumns(handed.id, caller, notebook) : undefined;
}

/** Tables of pandas, and what builds on them. */
function isPandas({ traceback }: Crash): boolean {
  const library = traceback && libraryOf(traceback);
  return library === 'pandas' || library === 'geopandas';
}

/** The part of the line that asks for the label: where it is written, else the only variable that may hold it. */
function askedFor(label: PythonLiteral, site: CrashSite): Asked | undefined {
  const key = label.kind === 'other' ? undefined : label.value;
  const asking = expressionsAt(site).flatMap((expr) => askingBy(expr, key));
  const literal = asking.find((each) => each.isLiteral);
  if (literal) return literal;
  const [only, ...others] = asking.filter(({ by }) => by.kind === 'Subscript');
  if (only && others.length > 0) {
    // Several of the same object: which of them is open, and the object is not.
    const asked = site.facts.textOf(only.owner);
    const isSame = others.every(({ owner }) => site.facts.textOf(owner) === asked);
    return isSame ? { ...only, need: only.owner } : undefined;
  }
  if (only) return only;
  return asking.length === 1 ? asking[0] : undefined;
}

function askingBy(expr: Expr, key: Key | undefined): readonly Asked[] {
  if (expr.kind === 'Subscript') return askingBySubscript(expr, key);
  if (expr.kind === 'Call') return key === undefined ? [] : askingByCall(expr, key);
  return [];
}

function askingBySubscript(
  expr: Extract<Expr, { kind: 'Subscript' }>,
  key: Key | undefined,
): readonly Asked[] {
  const { value, indices } = expr;
  const isLocator = value.kind === 'Attribute' && /^(?:loc|at|ix|xs)$/.test(value.attr.name);
  const owner = isLocator ? value.value : value;
  const [first, second] = indices;
  if (!first) return [];
  const at = indices.flatMap((index, position): readonly Asked[] => {
    const need = key === undefined ? undefined : writtenIn(index, key);
    const isRow = isLocator && position === 0;
    return need ? [{ owner, need, isLiteral: true, by: expr, isRow }] : [];
  });
  if (at.length > 0) return at;
  // `df['a', 'b']` asks for one column with a name of two parts.
  const isPair = key === undefined && second !== undefined && !isLocator;
  const need = isPair ? { start: first.start, end: indices.at(-1)?.end ?? first.end } : first;
  const isHolder = isPair || (first.kind !== 'Constant' && first.kind !== 'Slice');
  return isHolder ? [{ owner, need, isLiteral: isPair, by: expr, isRow: isLocator }] : [];
}

/** `df.drop('a')` asks `df`; `sns.barplot(x='a', data=df)` and `pd.get_dummies(df, columns=['a'])` what they are given. */
function askingByCall(call: CallExpr, key: Key): readonly Asked[] {
  const values = [...call.args, ...call.keywords.map(({ value }) => value)];
  const written = values.map((value) => writtenIn(value, key)).find((found) => found !== undefined);
  const need = written ?? held(call);
  if (!need) return [];
  const data = call.keywords.find(({ arg }) => /^(?:data|data_frame|df)$/.test(arg?.name ?? ''));
  const table = data?.value ?? values.find(({ kind }) => kind === 'Name');
  const { func } = call;
  const owner =
    data?.value ?? (func.kind === 'Attribute' && !isModule(func.value) ? func.value : table);
  return owner ? [{ owner, need, isLiteral: written !== undefined, by: call, isRow: false }] : [];
}

/** `df.groupby(by)`: the variable that names columns, of methods that take names. */
function held({ func, args }: CallExpr): Span | undefined {
  const isNaming =
    func.kind === 'Attribute' &&
    /^(?:groupby|sort_values|drop|set_index|drop_duplicates|pop|pivot|explode|dropna)$/.test(
      func.attr.name,
    );
  return isNaming && args[0]?.kind === 'Name' ? args[0] : undefined;
}

/** Where the key is written: itself, or as an item of a list. */
function writtenIn(expr: Expr, key: Key): Span | undefined {
  if (expr.kind === 'Constant') return keyOfConstant(expr) === key ? expr : undefined;
  if (expr.kind === 'List' || expr.kind === 'Tuple') {
    return expr.elts.find((item) => item.kind === 'Constant' && keyOfConstant(item) === key);
  }
  if (expr.kind === 'Dict') {
    const item = expr.items.find(
      (each) => each.key?.kind === 'Constant' && keyOfConstant(each.key) === key,
    );
    return item?.key;
  }
  return undefined;
}

/** By custom; whether it is one is not known here. */
function isModule(expr: Expr): boolean {
  return (
    expr.kind === 'Name' &&
    /^(?:pd|np|sns|sn|sb|px|plt|go|alt|sm|smf|pandas|seaborn)$/.test(expr.id)
  );
}
