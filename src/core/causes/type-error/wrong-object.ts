/** A call was given an object of a kind that it cannot use: a module, a method, a single value, a list. */
import type { Expr } from '../../python/ast.ts';
import { valuesGiven, type FailedCall } from '../failedCall.ts';
import type { Subject } from '../subject.ts';
import { defineValueCause, type Found } from '../valueCause.ts';
import { readUncalled } from '../uncalled.ts';
import { origins, subjectName } from '../valueWords.ts';
import { code, fitting } from '../wording.ts';

interface WrongObject extends Found {
  readonly subject: Subject | undefined;
  readonly callee: string | undefined;
  /** Sizes or rows that were handed over one by one, in the one pair of brackets that they belong into. */
  readonly together: string | undefined;
}

export const wrongObject = defineValueCause<'wrong-object', WrongObject>({
  id: 'wrong-object',
  exceptions: ['TypeError', 'ValueError'],
  rootCause: 'api-misuse',
  docs: {
    title: 'Wrong kind of object handed over',
    what: 'The call needs a value, text or model, and was given something else: a module, a class, a single number, a list.',
    why: 'An import may have the name of a module where its class was meant, and a function may need one part of what it is given.',
    todo: 'Look at `type(…)` of the argument right before the line. Make an object of the class, or pick the part that is needed.',
    limits: 'Which argument is meant is known from the message where it names the type only.',
  },
  kind: 'wrong-object',
  find({ got, taken }, { failed, site, subjects, crash, notebook }) {
    if (!failed || !site || readUncalled(crash, notebook)) return undefined;
    const { args } = failed.call;
    const isApart = (taken === 'dtype' && args.length > 1) || taken === 'table';
    if (taken === 'dtype' && !isApart) return undefined;
    const texts = args.map((arg) => site.facts.textOf(arg)).join(', ');
    const brackets = taken === 'table' || args[0]?.kind === 'List' ? `[${texts}]` : `(${texts})`;
    const [subject] = subjects(
      isApart
        ? args[taken === 'dtype' ? 1 : 0]
        : (valuesGiven(failed.call).find((value) => isMeant(value, got)) ?? plainArgument(failed)),
    );
    return {
      said: `${code(failed.callee)} was given ${got === undefined ? 'something else' : code(got)}`,
      crashType: 'invalid-argument',
      subjects: subject ? [subject] : [],
      subject,
      callee: failed.callee,
      together: isApart ? `${site.facts.textOf(failed.call.func)}(${brackets})` : undefined,
    };
  },
  words({ subject, callee, together }, { got, wanted, taken }) {
    if (together !== undefined) {
      const call = code(callee ?? 'the call');
      const parts = taken === 'table' ? 'The tables' : 'The sizes or rows';
      return {
        line: fitting(
          `${parts} for ${call} belong into one pair of brackets: ${code(together)}.`,
          `${parts} for ${call} belong into one pair of brackets.`,
        ),
        what: `${call} takes ${parts.toLowerCase()} as one argument.`,
        why:
          taken === 'table'
            ? 'All tables are one argument, a list. What follows it says how they are joined.'
            : 'All sizes, or all rows, are one argument: a tuple or a list. What follows it is taken for the type of the values.',
        todo: `Write ${code(together)}.`,
      };
    }
    const by = callee === undefined ? 'The call' : code(callee);
    const name = subjectName(subject, 'the argument');
    const module = /^<module '([\w.]+)'/.exec(got ?? '')?.[1];
    const kind =
      got === undefined
        ? ''
        : ` (${module === undefined ? code(got) : `the module ${code(module)}`})`;
    const needs = wanted === undefined ? '' : `; it needs ${code(wanted)}`;
    if (taken === 'item') {
      const items = subject?.text ?? '…';
      return {
        line: `${by} needs items of the type ${code(wanted ?? 'str')}; ${name} holds one of the type ${code(got ?? '')}.`,
        what: `${name} holds a value of the type ${code(got ?? '')}.`,
        why: `${by} does not convert what it puts together.${subject ? origins([subject]) : ''}`,
        todo: `Convert each item first: ${code(`map(${wanted ?? 'str'}, ${items})`)}.`,
      };
    }
    const line = `${by} cannot use ${name}${kind}${needs}.`;
    return {
      line: fitting(line, `${by} cannot use ${name}.`),
      what: `${by} cannot use ${name}${kind}.`,
      why: `It is not the kind of object that the call works with${needs}.${subject ? origins([subject]) : ''}`,
      todo: `Look at ${code(`type(${subject?.text ?? 'x'})`)} before this line, and hand over the part that is needed.`,
    };
  },
});

/** The constant that the message shows. */
function isMeant(value: Expr, got: string | undefined): boolean {
  return (
    value.kind === 'Constant' && got !== undefined && (value.text === got || value.type === got)
  );
}

function plainArgument({ call }: FailedCall): Expr | undefined {
  const given = valuesGiven(call);
  return given.find(({ kind }) => kind !== 'Constant') ?? given[0];
}
