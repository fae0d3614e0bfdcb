/** `len` of a value that has no length. */
import type { Fix } from '../../model/finding.ts';
import type { CallExpr, Expr } from '../../python/ast.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { blame, blameMatch, orRivals, type Blame } from '../blame.ts';
import { defineCause, type Match } from '../cause.ts';
import { innermostSite, type CrashSite } from '../crashSite.ts';
import { replaceFix } from '../replaceFix.ts';
import { comingFrom } from '../subject.ts';
import { suspectsOf, type Part } from '../suspects.ts';
import { isNumberType, isUsedUp, kindOf, needsList } from '../typeWords.ts';
import { readUncalled } from '../uncalled.ts';
import { code } from '../wording.ts';

interface NoLength extends Match {
  readonly blamed: Blame<CallExpr>;
  readonly type: string;
  readonly at: CrashSite;
}

export const noLength = defineCause<NoLength>({
  id: 'no-length',
  exceptions: ['TypeError'],
  rootCause: 'api-misuse',
  isGeneral: true,
  docs: {
    title: 'Value without a length',
    what: '`len(…)`, or a function that asks for it, gets a value that has no length: a number, a generator, a `zip` or `map`.',
    why: 'A generator gives its items one after the other and does not know how many will come. A number is one value.',
    todo: 'Make a list of the generator first, or take the length of the list that the number came from.',
    limits: 'None, and a method without its brackets, are explained by causes of their own.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    if (message?.kind !== 'no-length' || message.type === 'NoneType') return undefined;
    if (readUncalled(crash, notebook)) return undefined;
    const at = innermostSite(crash, notebook);
    const partsOf = at?.isRaisedHere === true ? lengthsIn : argumentsIn;
    const suspects = at && suspectsOf(partsOf, message.type, at, crash, notebook);
    if (!at || !suspects) return undefined;
    const blamed = blame(suspects, at, crash, notebook);
    const type = message.type ?? 'numpy scalar';
    return {
      blamed,
      type,
      at,
      ...blameMatch(blamed, `${code(blamed.whole)} met ${kindOf(type)}`, 'type-error', at, crash),
      ...(at.isRaisedHere ? {} : { crashType: 'invalid-argument' as const }),
    };
  },
  explain({ blamed, type, at }) {
    const { subject, whole } = blamed;
    const name = code(subject.text);
    const from = `${comingFrom(subject)}${orRivals(blamed)}`;
    const kind = isNumberType(type) ? 'a single number' : kindOf(type);
    if (needsList(type)) {
      const list = code(`list(${subject.text})`);
      return {
        line: `${name} is ${kind}, which does not know its length; ${list} does.`,
        what: `${name} is ${kind}, and ${code(whole)} asks for its length.`,
        why: `Its items come one after the other, and nobody has counted them.${from}`,
        todo: `Make a list once (${code(`${subject.name ?? 'items'} = list(${subject.text})`)}), and use that from then on.`,
      };
    }
    return {
      line: at.isRaisedHere
        ? `${name} is ${kind} and has no length.`
        : `${code(whole)} needs a list or an array, and ${name} is ${kind}.`,
      what: `${name} is ${kind}, and ${code(whole)} needs something with items.`,
      why: `Only collections (texts, lists, dicts, arrays, tables) have a length.${from}`,
      todo: isNumberType(type)
        ? `Hand over the list itself, or put the number into one: ${code(`[${subject.text}]`)}.`
        : `Hand over a list or an array.`,
    };
  },
  fixes({ blamed, type, at }, crash, notebook): readonly Fix[] {
    if (!blamed.suspects.isSure || !needsList(type) || !at.isRaisedHere) return [];
    const text = `list(${blamed.subject.text})`;
    const safety = isUsedUp(type) ? 'review' : 'safe';
    return replaceFix({ span: blamed.suspects.first.value, text, safety }, at, crash, notebook);
  },
});

function lengthsIn(expr: Expr): readonly Part<CallExpr>[] {
  const isLength = expr.kind === 'Call' && expr.func.kind === 'Name' && expr.func.id === 'len';
  return isLength ? expr.args.slice(0, 1).map((value) => ({ value, whole: expr })) : [];
}

function argumentsIn(expr: Expr): readonly Part<CallExpr>[] {
  if (expr.kind !== 'Call') return [];
  const given = [...expr.args, ...expr.keywords.flatMap(({ arg, value }) => (arg ? [value] : []))];
  return given.filter(({ kind }) => kind !== 'Starred').map((value) => ({ value, whole: expr }));
}
