/** A value that may change was to be a key of a dict or an item of a set. */
import type { Fix } from '../../model/finding.ts';
import type { Expr } from '../../python/ast.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { blame, blameMatch, orRivals, type Blame } from '../blame.ts';
import { defineCause, type Match } from '../cause.ts';
import { innermostSite, type CrashSite } from '../crashSite.ts';
import { replaceFix } from '../replaceFix.ts';
import { comingFrom } from '../subject.ts';
import { suspectsOf, type Part } from '../suspects.ts';
import { kindOf, shortType } from '../typeWords.ts';
import { code } from '../wording.ts';

interface NotHashable extends Match {
  readonly blamed: Blame;
  readonly type: string;
  readonly at: CrashSite;
}

export const notHashable = defineCause<NotHashable>({
  id: 'not-hashable',
  exceptions: ['TypeError'],
  rootCause: 'api-misuse',
  isGeneral: true,
  docs: {
    title: 'Value cannot be a key',
    what: 'A list, dict, set or array is used as a key of a dict, as an item of a set, or where values are counted or grouped.',
    why: 'A key must not change after it was stored. Lists, dicts and sets can change, so Python does not take them; tuples and texts cannot.',
    todo: 'Use a tuple in place of the list: `tuple(x)`.',
    limits: 'Inside libraries only the call is known, not which of its values it was.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    if (message?.kind !== 'not-hashable') return undefined;
    const at = innermostSite(crash, notebook);
    const partsOf = at?.isRaisedHere === true ? keysIn : argumentsIn;
    const suspects = at && suspectsOf(partsOf, message.type, at, crash, notebook);
    if (!at || !suspects) return undefined;
    const blamed = blame(suspects, at, crash, notebook);
    const said = `Python found ${kindOf(message.type)} where a key is needed`;
    return {
      blamed,
      type: message.type,
      at,
      ...blameMatch(blamed, said, 'type-error', at, crash),
    };
  },
  explain({ blamed, type, at }) {
    const { subject, whole } = blamed;
    const name = code(subject.text);
    const kind = kindOf(type);
    const from = `${comingFrom(subject)}${orRivals(blamed)}`;
    const isTuple = /^(?:list|ndarray|set)$/.test(shortType(type));
    const use = isTuple ? code(`tuple(${subject.text})`) : code(`str(${subject.text})`);
    return {
      line: at.isRaisedHere
        ? `${name} is ${kind} and cannot be a key; ${use} can.`
        : `${name} holds ${kind} where ${code(whole)} needs single values.`,
      what: at.isRaisedHere
        ? `${name} is ${kind}, and ${code(whole)} needs a key.`
        : `${code(whole)} uses the values of ${name} as keys, and met ${kind}.`,
      why: `Keys are looked up by what they are, so a value that can change (a list, a dict, a set, an array) cannot be one.${from}`,
      todo: at.isRaisedHere
        ? `Use ${use} as the key.`
        : `Hand over single values, or tuples instead of lists: one level of brackets may be too many.`,
    };
  },
  fixes({ blamed, type, at }, crash, notebook): readonly Fix[] {
    const { value } = blamed.suspects.first;
    if (!at.isRaisedHere || !blamed.suspects.isSure || shortType(type) !== 'list') return [];
    const text = `tuple(${blamed.subject.text})`;
    return replaceFix({ span: value, text }, at, crash, notebook);
  },
});

/** Keys of dicts, items of sets, and what is looked up. */
function keysIn(expr: Expr): readonly Part[] {
  switch (expr.kind) {
    case 'Subscript':
      return expr.indices.map((value) => ({ value, whole: expr }));
    case 'Dict':
      return expr.items.flatMap(({ key }) => (key ? [{ value: key, whole: key }] : []));
    case 'Set':
      return expr.elts.map((value) => ({ value, whole: value }));
    case 'DictComp':
    case 'SetComp':
      return expr.elements.slice(0, 1).map((value) => ({ value, whole: value }));
    case 'Compare':
      return expr.ops.some((op) => /\bin\b/.test(op))
        ? expr.operands.slice(0, 1).map((value) => ({ value, whole: expr }))
        : [];
    case 'Call':
      return takesKey(expr.func)
        ? expr.args.slice(0, 1).map((value) => ({ value, whole: expr }))
        : [];
    default:
      return [];
  }
}

function takesKey(func: Expr): boolean {
  if (func.kind === 'Attribute') return /^(?:add|get|pop|setdefault|discard)$/.test(func.attr.name);
  return func.kind === 'Name' && /^(?:set|frozenset|dict|hash|Counter)$/.test(func.id);
}

function argumentsIn(expr: Expr): readonly Part[] {
  if (expr.kind !== 'Call') return [];
  const given = [...expr.args, ...expr.keywords.flatMap(({ arg, value }) => (arg ? [value] : []))];
  const objects = expr.func.kind === 'Attribute' ? [expr.func.value] : [];
  return [...given, ...(given.length === 0 ? objects : [])].map((value) => ({
    value,
    whole: expr,
  }));
}
