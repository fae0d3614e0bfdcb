/** An `assert` found its condition false. */
import type { Expr } from '../../python/ast.ts';
import { defineCause } from '../cause.ts';
import { innermostSite } from '../crashSite.ts';
import { lineMatch, type LineMatch } from '../lineMatch.ts';
import { comingFrom, subjectOf } from '../subject.ts';
import { code } from '../wording.ts';

interface Assertion extends LineMatch {
  readonly test: string;
  /** What the condition is about, and where that comes from. */
  readonly about: string;
}

export const assertionFailed = defineCause<Assertion>({
  id: 'assertion-failed',
  exceptions: ['AssertionError'],
  rootCause: 'data-confusion',
  isGeneral: true,
  docs: {
    title: 'Condition not met',
    what: 'An `assert` of the notebook checks a condition, and it is false.',
    why: 'The assert was written to stop right here: what comes after relies on the condition.',
    todo: 'Look at the values in the condition, and where they come from.',
    limits: 'Only for asserts in the notebook’s own code; the values are not known.',
  },
  detect(crash, notebook) {
    const site = innermostSite(crash, notebook);
    if (!site?.isRaisedHere || site.statement.kind !== 'Assert') return undefined;
    const { test } = site.statement;
    const [first] = operandsOf(test);
    const subject = first && subjectOf(first, site, crash, notebook);
    const said = `The condition of the ${code('assert')} is false`;
    const match = lineMatch({ said, crashType: 'other', expr: test }, site, crash, notebook);
    return {
      ...match,
      ...(subject?.name === undefined ? {} : { names: [subject.name] }),
      origin: subject?.origin ?? match.origin,
      test: site.facts.textOf(test),
      about: subject ? comingFrom(subject) : '',
    };
  },
  explain({ test, about }, crash) {
    const said = crash.message.trim();
    const note = said === '' ? '' : ` The message says ${code(said)}.`;
    return {
      line: `${code(test)} is false, so the ${code('assert')} stops the cell.`,
      what: `The condition ${code(test)} is false.`,
      why: `The ${code('assert')} stops the cell, because what comes after relies on it.${note}${about}`,
      todo: 'Print the values in the condition right before this line, and see which one is not as expected.',
    };
  },
  fixes: () => [],
});

function operandsOf(test: Expr): readonly Expr[] {
  if (test.kind === 'Compare') return test.operands.flatMap(operandsOf);
  if (test.kind === 'Call' && test.func.kind === 'Name') return test.args;
  if (test.kind === 'UnaryOp') return [test.operand];
  return [test];
}
