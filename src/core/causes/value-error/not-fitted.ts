/** A model or transformer is used before it has learned anything. */
import type { Subject } from '../subject.ts';
import { defineValueCause, type Found } from '../valueCause.ts';
import { origins, subjectName } from '../valueWords.ts';
import { code } from '../wording.ts';

interface Unfitted extends Found {
  readonly subject: Subject | undefined;
  readonly callee: string | undefined;
}

export const notFitted = defineValueCause<'not-fitted', Unfitted>({
  id: 'not-fitted',
  exceptions: ['NotFittedError', 'ValueError', 'AttributeError'],
  rootCause: 'api-misuse',
  docs: {
    title: 'Model not fitted yet',
    what: 'A model, scaler or encoder is asked to predict or transform before `fit` has run on this object.',
    why: 'Making the object anew (running its cell again) forgets what it has learned, and a clone or a pipeline does not share it.',
    todo: 'Run the cell that fits it after the one that makes it, or call `fit` first.',
    limits: 'Fits inside functions are not followed.',
  },
  kind: 'not-fitted',
  find(_, { failed, subjects }) {
    const func = failed?.call.func;
    const [subject] = subjects(func?.kind === 'Attribute' ? func.value : failed?.call.args[0]);
    return {
      said: `${subjectName(subject, 'the model')} has not been fitted`,
      crashType: 'model-initialization-error',
      subjects: subject ? [subject] : [],
      subject,
      callee: failed?.callee,
    };
  },
  words({ subject, callee }, { what }) {
    const name = subjectName(subject, 'The model');
    const kind = what === undefined ? '' : ` (${code(what)})`;
    return {
      line: `${name}${kind} has not been fitted since it was made.`,
      what: `${name}${kind} has not been fitted.`,
      why: `${callee === undefined ? 'The call' : code(callee)} needs what \`fit\` learns, and no \`fit\` has run on this object since it was made.${subject ? origins([subject]) : ''}`,
      todo: `Call ${code(`${subject?.name ?? 'model'}.fit(…)`)} on the training data first, or run the cell that does.`,
    };
  },
});
