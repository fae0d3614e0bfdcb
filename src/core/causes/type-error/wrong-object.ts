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
  find({ got }, { failed, subjects, crash, notebook }) {
    if (!failed || readUncalled(crash, notebook)) return undefined;
    const [subject] = subjects(
      valuesGiven(failed.call).find((value) => isMeant(value, got)) ?? plainArgument(failed),
    );
    return {
      said: `${code(failed.callee)} was given ${got === undefined ? 'something else' : code(got)}`,
      crashType: 'invalid-argument',
      subjects: subject ? [subject] : [],
      subject,
      callee: failed.callee,
    };
  },
  words({ subject, callee }, { got, wanted }) {
    const by = callee === undefined ? 'The call' : code(callee);
    const name = subjectName(subject, 'the argument');
    const module = /^<module '([\w.]+)'/.exec(got ?? '')?.[1];
    const kind =
      got === undefined
        ? ''
        : ` (${module === undefined ? code(got) : `the module ${code(module)}`})`;
    const needs = wanted === undefined ? '' : `; it needs ${code(wanted)}`;
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
