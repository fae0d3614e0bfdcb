/** A matrix cannot be inverted or decomposed. */
import { valuesGiven } from '../failedCall.ts';
import type { Subject } from '../subject.ts';
import { defineValueCause, type Found } from '../valueCause.ts';
import { origins, subjectName } from '../valueWords.ts';
import { code } from '../wording.ts';

interface Singular extends Found {
  readonly subject: Subject | undefined;
  readonly callee: string | undefined;
}

export const singularMatrix = defineValueCause<'matrix-singular', Singular>({
  id: 'singular-matrix',
  exceptions: ['LinAlgError', 'ValueError'],
  rootCause: 'data-confusion',
  docs: {
    title: 'Matrix cannot be inverted',
    what: 'The matrix has no inverse, or not the form that a decomposition needs.',
    why: 'Rows or columns depend on each other: a column twice, a constant one, all dummies of a category together, or more columns than rows.',
    todo: 'Look for such columns (`np.linalg.matrix_rank`), drop one of them, or use `pinv`, `lstsq` or a regularised model.',
    limits: 'Which columns depend on each other is not known without the data.',
  },
  kind: 'matrix-singular',
  find(_, { failed, subjects }) {
    const [subject] = subjects(
      failed && valuesGiven(failed.call).find(({ kind }) => kind !== 'Constant'),
    );
    return {
      said: `${subjectName(subject, 'the matrix')} cannot be inverted`,
      crashType: 'data-value-violation',
      subjects: subject ? [subject] : [],
      subject,
      callee: failed?.callee,
    };
  },
  words({ subject, callee }) {
    const name = subjectName(subject, 'The matrix');
    return {
      line: `${name} cannot be inverted${callee === undefined ? '' : ` by ${code(callee)}`}: rows or columns depend on each other.`,
      what: `${name} has no inverse.`,
      why: `One of its rows or columns can be made from the others.${subject ? origins([subject]) : ''}`,
      todo: 'Drop columns that are constant, double, or the last of a set of dummies; or use `np.linalg.pinv` or `lstsq`.',
    };
  },
});
