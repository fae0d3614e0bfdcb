/** Labels of rows or columns occur twice where each must be there once. */
import type { Phrase } from '../../model/finding.ts';
import type { CallExpr, Expr } from '../../python/ast.ts';
import type { LabelsRepeated } from '../../traceback/dataMessageFacts.ts';
import type { Subject } from '../subject.ts';
import { defineValueCause, type Found } from '../valueCause.ts';
import { origins, subjectName } from '../valueWords.ts';
import { code } from '../wording.ts';

interface Duplicates extends Found {
  readonly subject: Subject | undefined;
}

export const duplicateLabels = defineValueCause<'labels-repeated', Duplicates>({
  id: 'duplicate-labels',
  exceptions: ['ValueError', 'InvalidIndexError'],
  rootCause: 'data-confusion',
  docs: {
    title: 'Labels that occur twice',
    what: 'Rows or columns have labels that occur more than once, and the operation must know which is meant.',
    why: 'Concatenating tables keeps their row labels (0, 1, 2 … twice), and merges can double columns. Assigning, reshaping and pivoting go by labels.',
    todo: 'After `concat` use `ignore_index=True` (or `reset_index(drop=True)`). For a pivot aggregate with `pivot_table`.',
    limits: 'Which labels repeat is not known without looking at the data.',
  },
  kind: 'labels-repeated',
  find({ label, where }, { failed, site, subjects }) {
    const owner = failed && tableOf(failed.call);
    const assigned = site?.statement.kind === 'Assign' ? site.statement.value : undefined;
    const [subject] = subjects(where === 'index' ? (assigned ?? owner) : owner);
    return {
      said: 'labels occur more than once',
      crashType: 'value-error',
      subjects: subject ? [subject] : [],
      alsoNamed: label === undefined ? [] : [label],
      subject,
    };
  },
  words({ subject }, message) {
    const name = subjectName(subject, 'the table');
    const [head, why, todo] = wordsOf(message, name);
    return {
      line: `${head}.`,
      what: `${head}.`,
      why: `${why}${subject ? origins([subject]) : ''}`,
      todo,
    };
  },
});

/** The table that a chain of calls begins with. */
function tableOf({ func }: CallExpr): Expr | undefined {
  if (func.kind !== 'Attribute') return undefined;
  return func.value.kind === 'Call' ? tableOf(func.value) : func.value;
}

function wordsOf(
  { where, label }: LabelsRepeated,
  name: Phrase,
): readonly [Phrase, Phrase, Phrase] {
  switch (where) {
    case 'index':
      return [
        `Row labels occur twice in ${name}: pandas cannot tell which is meant`,
        'Values are put together by the labels of their rows. Tables that were concatenated keep the labels that they had.',
        'Make new labels with `reset_index(drop=True)`, or `concat(…, ignore_index=True)` where they come from.',
      ];
    case 'pairs':
      return [
        `Several rows of ${name} fall on the same place of the new table`,
        'Each pair of row and column may occur once only.',
        'Aggregate them with `pivot_table(…, aggfunc=…)`, or drop duplicates first.',
      ];
    case 'columns':
      return [
        `The column ${label === undefined ? 'name' : code(label)} occurs twice in ${name}`,
        'With two columns of one name, the name stands for a table of both.',
        'Rename or drop one: `df.loc[:, ~df.columns.duplicated()]` keeps the first of each.',
      ];
  }
}
