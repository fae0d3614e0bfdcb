/** A call names an axis that the value does not have. */
import type { Expr } from '../../python/ast.ts';
import type { Subject } from '../subject.ts';
import { defineValueCause, type CrashLine, type Found } from '../valueCause.ts';
import { origins, subjectName } from '../valueWords.ts';
import { code, fitting } from '../wording.ts';

interface MissingAxis extends Found {
  readonly subject: Subject | undefined;
}

export const axisMissing = defineValueCause<'axis-missing', MissingAxis>({
  id: 'axis-missing',
  exceptions: ['AxisError', 'ValueError', 'IndexError'],
  rootCause: 'api-misuse',
  docs: {
    title: 'No such axis',
    what: 'The call works along an axis that the array or table does not have.',
    why: 'Axes count from 0: a table has the axes 0 and 1, a single row of values only 0.',
    todo: 'Use an axis that is there; the last one is `axis=-1`. If one is missing, look at the step that made the value.',
    limits: 'Which value is meant is known where the line has a single call that can be meant.',
  },
  kind: 'axis-missing',
  find({ axis }, line) {
    const [subject] = line.subjects(workedOn(line));
    return {
      said: `${subjectName(subject, 'the value')} has no axis ${code(axis)}`,
      crashType: 'invalid-argument',
      subjects: subject ? [subject] : [],
      subject,
    };
  },
  words({ subject }, { axis, dimensions }) {
    const name = subjectName(subject, 'The value');
    const asked = code(axis);
    const own =
      dimensions === undefined
        ? undefined
        : dimensions === 0
          ? 'is a single value without axes'
          : dimensions === 1
            ? 'has one axis, number 0'
            : `has ${String(dimensions)} axes, numbered from 0 to ${String(dimensions - 1)}`;
    const short = `${name} has no axis ${asked}.`;
    return {
      line:
        own === undefined ? short : fitting(`${name} ${own}; there is no axis ${asked}.`, short),
      what: own === undefined ? short : `${name} ${own}.`,
      why: `Axes count from 0. ${dimensions === undefined ? 'A table has axis 0, the rows, and 1, the columns; a single column has only 0' : 'Each number in `.shape` is one axis'}.${subject ? origins([subject]) : ''}`,
      todo:
        dimensions === 0
          ? 'Look at the step that left a single value, or leave the axis out.'
          : `Use an axis that is there; the last one is ${code('axis=-1')}.`,
    };
  },
});

/** `x` of `x.sum(axis=2)` and of `np.sum(x, axis=2)`. */
function workedOn({ failed, site, notebook, crash }: CrashLine): Expr | undefined {
  if (!failed || !site) return undefined;
  const { func, args } = failed.call;
  if (func.kind !== 'Attribute') return args[0];
  const owner = func.value;
  const record = owner.kind === 'Name' ? notebook.stateAtCrash(crash, owner.id) : undefined;
  const isModule = record?.presence !== 'absent' && record?.binding?.kind === 'import';
  return isModule ? args[0] : owner;
}
