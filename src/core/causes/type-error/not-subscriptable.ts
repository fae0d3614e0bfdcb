/** The line asks a value for an item, and the value has none. */
import type { Fix } from '../../model/finding.ts';
import type { Expr, SubscriptExpr } from '../../python/ast.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { blame, blameMatch, orRivals, type Blame } from '../blame.ts';
import { defineCause, type Match, type Wording } from '../cause.ts';
import { innermostSite, type CrashSite } from '../crashSite.ts';
import { comingFrom } from '../subject.ts';
import { suspectsOf, type Part } from '../suspects.ts';
import { isNumberType, isUsedUp, kindOf, needsList } from '../typeWords.ts';
import { readUncalled } from '../uncalled.ts';
import { code } from '../wording.ts';
import { replaceFix } from '../replaceFix.ts';

interface NotSubscriptable extends Match {
  readonly blamed: Blame<SubscriptExpr>;
  readonly type: string;
  readonly at: CrashSite;
}

export const notSubscriptable = defineCause<NotSubscriptable>({
  id: 'not-subscriptable',
  exceptions: ['TypeError', 'IndexError'],
  rootCause: 'data-confusion',
  isGeneral: true,
  docs: {
    title: 'Value without items',
    what: 'Square brackets ask a value for one of its items, but the value has none: a function, a single number, a set, a generator.',
    why: '`x[0]` works for lists, texts, dicts, arrays and tables. A function is called with round brackets, a set has no order, and a generator gives its items one after the other.',
    todo: 'Use round brackets to call a function, turn a set, a dict’s keys or a generator into a list first, or take the number itself.',
    limits:
      'None, and a method without its brackets, are explained by causes of their own. Silent if a library asked for the item.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    if (message?.kind !== 'not-subscriptable' || message.type === 'NoneType') return undefined;
    if (readUncalled(crash, notebook)) return undefined;
    const at = innermostSite(crash, notebook);
    const suspects =
      at?.isRaisedHere === true
        ? suspectsOf(itemsAsked, message.type, at, crash, notebook)
        : undefined;
    if (!at || !suspects) return undefined;
    const blamed = blame(suspects, at, crash, notebook);
    const said = `Python found ${kindOf(message.type)} where an item is asked for`;
    return {
      blamed,
      type: message.type,
      at,
      ...blameMatch(blamed, said, 'type-error', at, crash),
      rootCause: isFunction(message.type) ? 'implementation-error' : 'data-confusion',
    };
  },
  explain: (match) => words(match),
  fixes({ blamed, type, at }, crash, notebook): readonly Fix[] {
    const { value, whole } = blamed.suspects.first;
    if (!blamed.suspects.isSure) return [];
    const object = at.facts.textOf(value);
    if (isFunction(type)) {
      const inside = whole.indices.map((index) => at.facts.textOf(index)).join(', ');
      const hasSlice = whole.indices.some(({ kind }) => kind === 'Slice');
      const call = `${object}(${inside})`;
      return hasSlice ? [] : replaceFix({ span: whole, text: call }, at, crash, notebook);
    }
    if (!needsList(type)) return [];
    const safety = isUsedUp(type) || /set$/.test(type) ? 'review' : 'safe';
    return replaceFix({ span: value, text: `list(${object})`, safety }, at, crash, notebook);
  },
});

function itemsAsked(expr: Expr): readonly Part<SubscriptExpr>[] {
  return expr.kind === 'Subscript' ? [{ value: expr.value, whole: expr }] : [];
}

function isFunction(type: string): boolean {
  return /^(?:function|method|builtin_function_or_method|method-wrapper|type|ufunc)$/.test(type);
}

function words({ blamed, type }: Pick<NotSubscriptable, 'blamed' | 'type'>): Wording {
  const { subject, whole } = blamed;
  const name = code(subject.text);
  const kind = kindOf(type);
  const from = comingFrom(subject);
  const rivals = orRivals(blamed);
  if (isFunction(type)) {
    return {
      line: `${name} is ${kind}; it is called with round brackets, not asked for an item with ${code('[…]')}.`,
      what: `${name} is ${kind}, and ${code(whole)} asks it for an item.`,
      why: `Square brackets take an item out of a value; ${kind} has none.${from}${rivals}`,
      todo: `Call it with round brackets, or ask what it gives for the item.`,
    };
  }
  if (isNumberType(type)) {
    return {
      line: `${name} is a single number, so ${code(whole)} finds no item in it.`,
      what: `${name} is a single number (${code(type)}).`,
      why: `${code(whole)} asks it for an item, and a number has none.${from}${rivals}`,
      todo: `Use ${name} as it is, or look where it was to become a list or an array.`,
    };
  }
  if (needsList(type)) {
    return {
      line: `${name} is ${kind}, whose items have no positions; ${code(`list(${subject.text})`)} has them.`,
      what: `${name} is ${kind}, and ${code(whole)} asks it for an item by its position.`,
      why: `Items of ${kind} can only be gone through, one after the other.${from}${rivals}`,
      todo: `Make a list of it first: ${code(`list(${subject.text})`)}.`,
    };
  }
  if (type === 'coroutine') {
    return {
      line: `${name} has not run yet: it needs ${code('await')} before its result has items.`,
      what: `${name} is a coroutine: a call that has not run yet.`,
      why: `${code(whole)} asks the call itself for an item, not its result.${from}${rivals}`,
      todo: `Put ${code('await')} before the call.`,
    };
  }
  return {
    line: `${name} is ${kind}, which has no items for ${code(whole)}.`,
    what: `${name} is ${kind}.`,
    why: `${code(whole)} asks it for an item, and ${kind} has none.${from}${rivals}`,
    todo: `Look at what ${name} is: its attributes hold what it has.`,
  };
}
