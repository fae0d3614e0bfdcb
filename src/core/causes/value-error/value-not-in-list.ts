/** The item that is looked for, or to be taken out, is not in the list. */
import type { CallExpr, Expr } from '../../python/ast.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause } from '../cause.ts';
import { expressionsAt, innermostSite } from '../crashSite.ts';
import { knownValue } from '../knownValue.ts';
import { lineMatch, type LineMatch } from '../lineMatch.ts';
import { closestOf } from '../spelling.ts';
import { comingFrom, subjectOf } from '../subject.ts';
import { code } from '../wording.ts';

interface ValueNotInList extends LineMatch {
  readonly list: string;
  readonly item: string;
  readonly method: string;
  readonly from: string;
  /** An item that is spelt nearly the same. */
  readonly near: string | undefined;
}

export const valueNotInList = defineCause<ValueNotInList>({
  id: 'value-not-in-list',
  exceptions: ['ValueError'],
  rootCause: 'data-confusion',
  isGeneral: true,
  docs: {
    title: 'Item not in the list',
    what: '`index(…)` or `remove(…)` names an item that the list, tuple or text does not hold.',
    why: 'It was spelt otherwise, is of another type (`1` is not `"1"`), or was taken out before.',
    todo: 'Test with `in` first, or look at what the list holds.',
    limits: 'What is in the list is known only where the text shows it.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    const site = innermostSite(crash, notebook);
    const isMissing = message?.kind === 'item-not-found' || message?.kind === 'item-missing';
    if (!isMissing || !site?.isRaisedHere) return undefined;
    const call = expressionsAt(site).find(asksForItem);
    const [argument] = call?.args ?? [];
    if (call?.func.kind !== 'Attribute' || !argument) return undefined;
    const object = call.func.value;
    const printed = message.kind === 'item-not-found' ? message.item : undefined;
    const list = site.facts.textOf(object);
    const subject = subjectOf(object, site, crash, notebook);
    const known = knownValue(object, site, crash, notebook)?.made;
    const item = printed ?? site.facts.textOf(argument);
    const match = lineMatch(
      { said: `${code(list)} does not hold ${code(item)}`, crashType: 'value-error', expr: call },
      site,
      crash,
      notebook,
    );
    return {
      ...match,
      names: [...new Set([...(subject.name === undefined ? [] : [subject.name]), plainText(item)])],
      origin: subject.origin,
      list,
      item,
      method: call.func.attr.name,
      from: comingFrom(subject),
      near: known && closestOf(plainText(item), textsIn(known)),
    };
  },
  explain({ list, item, method, from, near }) {
    const name = code(list);
    const what = code(item);
    return {
      line:
        near === undefined
          ? `${name} does not hold ${what}, which ${code(method)} asks for.`
          : `${name} does not hold ${what}; did you mean ${code(`'${near}'`)}?`,
      what: `${name} does not hold ${what}.`,
      why: `An item is found only if it is equal: spelt the same, with the same blanks, and of the same type.${from}`,
      todo:
        near === undefined
          ? `Test first (${code(`if ${item} in ${list}:`)}), or print ${name} to see what it holds.`
          : `Change ${what} to ${code(`'${near}'`)}.`,
    };
  },
  fixes: () => [],
});

function asksForItem(expr: Expr): expr is CallExpr {
  return (
    expr.kind === 'Call' &&
    expr.func.kind === 'Attribute' &&
    /^(?:index|remove|rindex)$/.test(expr.func.attr.name)
  );
}

function textsIn(expr: Expr): readonly string[] {
  if (expr.kind !== 'List' && expr.kind !== 'Tuple') return [];
  return expr.elts.flatMap((each) =>
    each.kind === 'Constant' && each.type === 'str' ? [each.text] : [],
  );
}

function plainText(item: string): string {
  return item.replace(/^(['"])(.*)\1$/s, '$2');
}
