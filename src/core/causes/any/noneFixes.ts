/** Mends the call that gave None: at the assignment, or in the function that does not return. */
import type { Crash } from '../../model/crash.ts';
import type { Fix, Phrase } from '../../model/finding.ts';
import type { CallExpr, FunctionDefStmt, Span, Stmt } from '../../python/ast.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { planRebuild } from '../../state/rebuild.ts';
import { argumentSpan } from '../argumentSpan.ts';
import { editFix } from '../editFix.ts';
import { cellName, code } from '../wording.ts';
import type { NoneReason, NoneValue, OwnFunction } from './noneValue.ts';

/** A change of one text. */
interface Change {
  readonly span: Span;
  readonly newText: string;
  readonly title: Phrase;
}

/** Nothing is offered where only the author knows what was meant. */
export function noneFixes(value: NoneValue, crash: Crash, notebook: NotebookFacts): readonly Fix[] {
  const { reason, point } = value;
  if (reason.kind === 'own-function') return returnFix(reason.own, value, crash, notebook);
  const change = changeFor(value);
  const cell = notebook.cellOf(point.run.cellKey);
  if (!change || cell?.source !== point.facts.source) return [];
  const { span, newText } = change;
  const where = cell.key === crash.cellKey ? '' : ` in ${cellName(cell)}`;
  const edit = { cellKey: cell.key, cell: cell.index, range: point.facts.rangeOf(span), newText };
  const plan = planFor(reason, cell.key, crash, notebook);
  return editFix(
    {
      title: `${change.title}${where}`,
      safety: 'review',
      edits: [edit],
      newCells: [],
      spokenOf: cell.key,
      ...(plan.length > 0 ? { plan } : {}),
    },
    crash,
    notebook,
  );
}

function changeFor({ reason, origin, point }: NoneValue): Change | undefined {
  const { facts } = point;
  if (reason.kind === 'inplace-keyword') {
    const span = argumentSpan(reason.keyword, reason.call);
    return { span, newText: '', title: `Drop ${code('inplace=True')}` };
  }
  if (reason.kind !== 'known-call' || origin?.statement?.kind !== 'Assign') return undefined;
  const { call, object } = reason;
  const isOwn = origin.name === object;
  const made = isOwn ? undefined : newValue(call, object, facts);
  if (made !== undefined) {
    return { span: call, newText: made, title: `Use ${code(`${origin.name} = ${made}`)}` };
  }
  const isAlone = origin.statement.targets.length === 1;
  if (!isOwn || !isAlone) return undefined;
  const span = { start: origin.statement.start, end: origin.statement.value.start };
  return { span, newText: '', title: `Drop ${code(`${origin.name} =`)}` };
}

/** A call that gives a new object instead of changing the one it has. */
function newValue(
  { func, args, keywords }: CallExpr,
  object: string | undefined,
  facts: CellFacts,
): string | undefined {
  if (object === undefined) return undefined;
  const method = func.kind === 'Attribute' ? func.attr.name : '';
  const given = [...args, ...keywords].map((part) => facts.textOf(part));
  switch (method) {
    case 'sort':
      return args.length === 0 ? `sorted(${[object, ...given].join(', ')})` : undefined;
    case 'reverse':
      return given.length === 0 ? `${object}[::-1]` : undefined;
    case 'shuffle':
      return facts.textOf(func) === 'random.shuffle' && given.length === 1
        ? `random.sample(${object}, len(${object}))`
        : undefined;
    default:
      return undefined;
  }
}

/** What the call has changed has to be made again before the call can run a second time. */
function planFor(
  reason: NoneReason,
  cellKey: string,
  crash: Crash,
  notebook: NotebookFacts,
): readonly string[] {
  const object = 'object' in reason ? reason.object : undefined;
  if (object === undefined) return [];
  const name = object.replace(/\..*/, '');
  const id = crash.run?.id ?? notebook.history.runs.length;
  const plan = planRebuild(notebook, [{ name, cellKey }], { id, cellKey });
  // What is only foreseen has yet to run by the user's own click.
  const isDone = plan.length === 0 || cellKey === crash.cellKey || crash.basis === 'foreseen';
  return isDone ? plan : [...plan, crash.cellKey];
}

/** Lets the function return what it works out in its last statement. */
function returnFix(
  { def, facts, cell, returnsSometimes }: OwnFunction,
  { point }: NoneValue,
  crash: Crash,
  notebook: NotebookFacts,
): readonly Fix[] {
  const change = returnsSometimes ? undefined : missingReturn(def, facts);
  if (!change || notebook.cellOf(cell.key)?.source !== facts.source) return [];
  const caller = notebook.cellOf(point.run.cellKey);
  const { span, newText, title } = change;
  const edit = { cellKey: cell.key, cell: cell.index, range: facts.rangeOf(span), newText };
  const needed = [cell.key, ...(caller ? [caller.key] : [])];
  return editFix({ title, safety: 'review', edits: [edit], newCells: [], needed }, crash, notebook);
}

function missingReturn({ body, name }: FunctionDefStmt, facts: CellFacts): Change | undefined {
  const last: Stmt | undefined = body.at(-1);
  if (last?.kind === 'Expr' && last.value.kind !== 'Call' && last.value.kind !== 'Constant') {
    const span = { start: last.start, end: last.start };
    return { span, newText: 'return ', title: `Return ${code(facts.textOf(last))}` };
  }
  const [target] = last?.kind === 'Assign' ? last.targets : [];
  if (!last || target?.kind !== 'Name') return undefined;
  const { line, character } = facts.lines.positionAt(last.start);
  const indentation = facts.source.split('\n')[line]?.slice(0, character) ?? '';
  // On one line with the `def`, there is no room for a second statement.
  if (indentation.trim() !== '') return undefined;
  const span = { start: last.end, end: last.end };
  const newText = `\n${indentation}return ${target.id}`;
  return { span, newText, title: `Return ${code(target.id)} from ${code(name.name)}` };
}
