/** An item was to be stored in a value whose items are fixed. */
import type { Fix } from '../../model/finding.ts';
import type { Expr, SubscriptExpr } from '../../python/ast.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { blame, blameMatch, type Blame } from '../blame.ts';
import { defineCause, type Match, type Wording } from '../cause.ts';
import { innermostSite, type CrashSite } from '../crashSite.ts';
import { comingFrom } from '../subject.ts';
import { suspectsOf, type Part } from '../suspects.ts';
import { isNumberType, kindOf, shortType } from '../typeWords.ts';
import { code } from '../wording.ts';

interface ImmutableAssignment extends Match {
  readonly blamed: Blame<SubscriptExpr>;
  readonly type: string;
  readonly at: CrashSite;
}

export const immutableAssignment = defineCause<ImmutableAssignment>({
  id: 'immutable-assignment',
  exceptions: ['TypeError'],
  rootCause: 'api-misuse',
  isGeneral: true,
  docs: {
    title: 'Items cannot be replaced',
    what: 'The line stores or deletes an item of a value whose items are fixed: a text, a tuple, a range, the keys of a dict.',
    why: 'Texts and tuples never change once they are made. Only lists, dicts, arrays and tables take new items.',
    todo: 'Make a new text (`replace`, slices), or a list of the tuple, and change that.',
    limits: 'None is explained by the cause of its own.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    if (message?.kind !== 'items-fixed' || message.type === 'NoneType') return undefined;
    const at = innermostSite(crash, notebook);
    if (!at?.isRaisedHere) return undefined;
    const targets = targetsOf(at);
    const partsOf = (expr: Expr): readonly Part<SubscriptExpr>[] =>
      expr.kind === 'Subscript' && targets.includes(expr)
        ? [{ value: expr.value, whole: expr }]
        : [];
    const suspects = suspectsOf(partsOf, message.type, at, crash, notebook);
    if (!suspects) return undefined;
    const blamed = blame(suspects, at, crash, notebook);
    const said = `Python found ${kindOf(message.type)} where an item is stored`;
    return {
      blamed,
      type: message.type,
      at,
      ...blameMatch(blamed, said, 'type-error', at, crash),
    };
  },
  explain: ({ blamed, type }) => words(blamed, type),
  fixes: (): readonly Fix[] => [],
});

function targetsOf({ statement }: CrashSite): readonly Expr[] {
  switch (statement.kind) {
    case 'Assign':
    case 'Delete':
      return statement.targets;
    case 'AugAssign':
    case 'AnnAssign':
    case 'For':
      return [statement.target];
    default:
      return [];
  }
}

function words({ subject, whole }: Blame, type: string): Wording {
  const name = code(subject.text);
  const kind = kindOf(type);
  const from = comingFrom(subject);
  const short = shortType(type);
  const line = `${name} is ${kind}: its items cannot be replaced one by one.`;
  const what = `${code(whole)} stores into ${name}, which is ${kind}.`;
  if (short === 'str') {
    return {
      line,
      what,
      why: `A text never changes; every change makes a new one.${from}`,
      todo: `Make a new text: ${code(`${subject.text} = ${subject.text}.replace(…)`)}, or ${code(`${subject.text}[:i] + 'x' + ${subject.text}[i + 1:]`)}.`,
    };
  }
  if (short === 'tuple' || short === 'range') {
    return {
      line: `${name} is ${kind}, which cannot change; ${code(`list(${subject.text})`)} can.`,
      what,
      why: `What is written in round brackets is a tuple, and stays as it is.${from}`,
      todo: `Make a list first: ${code(`${subject.name ?? 'x'} = list(${subject.text})`)}.`,
    };
  }
  if (isNumberType(type) || short === 'function' || short === 'type') {
    return {
      line: `${name} is ${kind} and has no items to store into.`,
      what,
      why: `Only lists, dicts, arrays and tables take items.${from}`,
      todo: `Look where ${name} was to become a list, a dict or a table.`,
    };
  }
  const isGroups = /GroupBy$/.test(short);
  return {
    line: `${name} is ${kind}, which takes no new items.`,
    what,
    why: isGroups
      ? `Groups are a view of the table they were made of; columns are added to a table.${from}`
      : `Values of this type cannot be changed item by item.${from}`,
    todo: isGroups
      ? `Calculate for the groups (${code('.agg(…)')}, ${code('.transform(…)')}) and store the result in the table.`
      : `Store into the list or the table that it was made of.`,
  };
}
