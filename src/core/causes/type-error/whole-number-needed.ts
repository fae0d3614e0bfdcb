/** A whole number was needed, and a fraction or a text was given. */
import type { Fix } from '../../model/finding.ts';
import type { CallExpr, Expr } from '../../python/ast.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { blame, blameMatch, orRivals, type Blame } from '../blame.ts';
import { defineCause, type Match } from '../cause.ts';
import { innermostSite, type CrashSite } from '../crashSite.ts';
import { replaceFix } from '../replaceFix.ts';
import { comingFrom } from '../subject.ts';
import { suspectsOf, type Part } from '../suspects.ts';
import { kindOf, shortType } from '../typeWords.ts';
import { code } from '../wording.ts';

interface WholeNumberNeeded extends Match {
  readonly blamed: Blame<CallExpr>;
  readonly type: string;
  readonly at: CrashSite;
}

export const wholeNumberNeeded = defineCause<WholeNumberNeeded>({
  id: 'whole-number-needed',
  exceptions: ['TypeError'],
  rootCause: 'data-confusion',
  isGeneral: true,
  docs: {
    title: 'Whole number needed',
    what: '`range(…)`, a shape or a count gets a fraction, a text, a tuple or a list where a whole number is needed.',
    why: '`/` always gives a fraction (`float`), even where it comes out even, and what is typed in or read from a file is text.',
    todo: 'Divide by `//`, or convert with `int(…)`.',
    limits: 'Inside libraries only the call is known, not which of its values it was.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    if (message?.kind !== 'integer-needed' || message.type === 'NoneType') return undefined;
    const at = innermostSite(crash, notebook);
    const suspects = at && suspectsOf(argumentsIn, message.type, at, crash, notebook);
    if (!at || !suspects) return undefined;
    const blamed = blame(suspects, at, crash, notebook);
    const said = `${code(blamed.whole)} met ${kindOf(message.type)} where it needs a whole number`;
    return {
      blamed,
      type: message.type,
      at,
      ...blameMatch(blamed, said, 'type-error', at, crash),
    };
  },
  explain({ blamed, type }) {
    const { subject, whole } = blamed;
    const name = code(subject.text);
    const kind = kindOf(type);
    const from = `${comingFrom(subject)}${orRivals(blamed)}`;
    const isFloat = shortType(type).startsWith('float');
    const single = /^(?:float|str)/.test(shortType(type));
    return {
      line: `${name} is ${isFloat ? 'a fraction' : kind}${isFloat ? ` (${code(type)})` : ''}; ${code(whole)} needs a whole number.`,
      what: `${code(whole)} needs a whole number, and ${name} is ${isFloat ? `a fraction (${code(type)})` : kind}.`,
      why: isFloat
        ? `${code('/')} always gives a fraction, even where it comes out even.${from}`
        : type === 'str'
          ? `A text is not counted with, even if it consists of digits.${from}`
          : `${kind.charAt(0).toUpperCase()}${kind.slice(1)} stands where one number is expected: one level of brackets may be too many.${from}`,
      todo: single
        ? `Write ${code(`int(${subject.text})`)}${isFloat ? `, or divide by ${code('//')}` : ''}.`
        : `Use one of its numbers, such as ${code(`${subject.text}[0]`)}.`,
    };
  },
  fixes({ blamed, type, at }, crash, notebook): readonly Fix[] {
    const { value } = blamed.suspects.first;
    if (!blamed.suspects.isSure || !/^(?:float\d*|str)$/.test(shortType(type))) return [];
    const isQuotient = value.kind === 'BinOp' && value.op === '/' && shortType(type) !== 'str';
    const text = isQuotient
      ? `${at.facts.textOf(value.left)} // ${at.facts.textOf(value.right)}`
      : `int(${blamed.subject.text})`;
    return replaceFix({ span: value, text }, at, crash, notebook);
  },
});

/** What calls on the line are given, shapes in brackets included. */
function argumentsIn(expr: Expr): readonly Part<CallExpr>[] {
  if (expr.kind !== 'Call') return [];
  const given = [...expr.args, ...expr.keywords.flatMap(({ arg, value }) => (arg ? [value] : []))];
  return given
    .flatMap((value) => (value.kind === 'Tuple' || value.kind === 'List' ? value.elts : [value]))
    .filter(({ kind }) => kind !== 'Starred')
    .map((value) => ({ value, whole: expr }));
}
