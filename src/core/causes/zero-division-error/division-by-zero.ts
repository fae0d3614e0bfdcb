/** A number is divided by zero. */
import type { Expr } from '../../python/ast.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause } from '../cause.ts';
import { expressionsAt, innermostSite } from '../crashSite.ts';
import { knownValue } from '../knownValue.ts';
import { lineMatch, type LineMatch } from '../lineMatch.ts';
import { comingFrom } from '../subject.ts';
import { code } from '../wording.ts';

interface DivisionByZero extends LineMatch {
  /** What is divided by counts the items of this. */
  readonly counted: string | undefined;
  /** Whether the 0 is written there: then no data made it so. */
  readonly isWrittenOut: boolean;
}

export const divisionByZero = defineCause<DivisionByZero>({
  id: 'division-by-zero',
  exceptions: ['ZeroDivisionError'],
  rootCause: 'data-confusion',
  isGeneral: true,
  docs: {
    title: 'Division by zero',
    what: 'The line divides by a value that is 0.',
    why: 'A count, a sum or a difference is 0 where nothing was found, or two values are equal.',
    todo: 'Look why the value is 0, and treat that case before the division.',
    limits: 'The value itself is not known; with several divisions on a line the first is named.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    const site = innermostSite(crash, notebook);
    if (message?.kind !== 'zero-division' || !site) return undefined;
    const divisors = expressionsAt(site).flatMap((expr): readonly Expr[] =>
      expr.kind === 'BinOp' && /^(?:\/\/?|%)$/.test(expr.op) ? [expr.right] : [],
    );
    const { statement } = site;
    const augmented =
      statement.kind === 'AugAssign' && /^(?:\/\/?|%)=?$/.test(statement.op)
        ? [statement.value]
        : [];
    // A number that stands there is 0, or it is not the one.
    const [expr] = [...divisors, ...augmented].filter(
      (each) => each.kind !== 'Constant' || Number(each.text) === 0,
    );
    if (!expr && site.isRaisedHere && message.operation !== 'power') return undefined;
    const made = expr && knownValue(expr, site, crash, notebook);
    const made0 = made?.made;
    const isLength =
      made0?.kind === 'Call' && made0.func.kind === 'Name' && made0.func.id === 'len';
    const of = isLength ? made0.args[0] : undefined;
    const said = `Python divided by 0 on this line`;
    return {
      ...lineMatch({ said, crashType: 'other', expr }, site, crash, notebook),
      counted: of && made?.facts.textOf(of),
      isWrittenOut: expr?.kind === 'Constant',
      ...(expr?.kind === 'Constant' ? { rootCause: 'implementation-error' as const } : {}),
    };
  },
  explain({ subject, written, counted, isWrittenOut }) {
    if (isWrittenOut) {
      return {
        line: `The line divides by ${code(written)} itself, which fails at every run.`,
        what: `The line divides by ${code(written)} itself.`,
        why: `No number can be divided by 0, so the line fails at every run.`,
        todo: `Divide by another value, or catch the error where it is meant to happen.`,
      };
    }
    const name = code(subject?.text ?? written);
    const from = subject ? comingFrom(subject) : '';
    const why =
      counted === undefined
        ? `A count, a sum or a difference is 0 where nothing was found, or where two values are equal.`
        : `It counts the items of ${code(counted)}, which is empty.`;
    return {
      line: subject
        ? counted === undefined
          ? `${name} is 0 here, and the line divides by it.`
          : `${code(counted)} is empty, so ${name} is 0, and the line divides by it.`
        : `${name} divides by a value that is 0.`,
      what: subject ? `The line divides by ${name}, which is 0.` : `${name} divides by 0.`,
      why: `${why}${from}`,
      todo: subject
        ? `Look why ${name} is 0, and treat that case apart: ${code(`… if ${subject.text} else 0`)}.`
        : `Look at the values that are handed over, and treat 0 apart.`,
    };
  },
  fixes: () => [],
});
