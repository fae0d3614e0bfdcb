/** Two tables cannot be joined by the columns that are named, or not named. */
import type { Phrase } from '../../model/finding.ts';
import type { MergeRefused } from '../../traceback/dataMessageFacts.ts';
import { valuesGiven } from '../failedCall.ts';
import type { Subject } from '../subject.ts';
import { defineValueCause, type Found } from '../valueCause.ts';
import { origins, subjectName } from '../valueWords.ts';
import { code, list } from '../wording.ts';

interface MergeKeys extends Found {
  readonly tables: readonly Subject[];
}

export const mergeKeys = defineValueCause<'merge-refused', MergeKeys>({
  id: 'merge-keys',
  exceptions: ['ValueError', 'TypeError', 'MergeError'],
  rootCause: 'data-confusion',
  docs: {
    title: 'Tables that cannot be joined',
    what: 'The columns that two tables are joined by differ in type, are not in both, or overlap where they should not.',
    why: 'Keys are compared value by value: the number 1 is not the text `1`. A column that is in both tables needs a suffix to tell them apart.',
    todo: 'Compare the columns and `dtypes` of both tables, and bring the keys to one type with `astype`.',
    limits: 'The types of the columns are known from the message only.',
  },
  kind: 'merge-refused',
  find({ parts, key }, { failed, subjects }) {
    const call = failed?.call;
    const owner = call?.func.kind === 'Attribute' ? call.func.value : undefined;
    const given = call ? valuesGiven(call).filter(({ kind }) => kind === 'Name') : [];
    const tables = subjects(owner, ...given).filter(({ name }) => name !== undefined);
    return {
      said: `${list(tables.slice(0, 2).map((table) => code(table.text))) || 'the tables'} cannot be joined so`,
      crashType: 'invalid-argument',
      subjects: tables.slice(0, 2),
      alsoNamed: [key, ...parts].flatMap((name) => name ?? []),
      tables: tables.slice(0, 2),
    };
  },
  words({ tables }, message) {
    const [left, right] = [
      subjectName(tables[0], 'the left table'),
      subjectName(tables[1], 'the right table'),
    ];
    const [head, why, todo] = wordsOf(message, left, right);
    return { line: `${head}.`, what: `${head}.`, why: `${why}${origins(tables)}`, todo };
  },
});

function wordsOf(
  { problem, parts, key }: MergeRefused,
  left: Phrase,
  right: Phrase,
): readonly [Phrase, Phrase, Phrase] {
  const shown = list(parts.slice(0, 4).map((part) => code(part)));
  const column = key === undefined ? 'The key' : `The key ${code(key)}`;
  switch (problem) {
    case 'overlap':
      return [
        `${left} and ${right} both have ${shown === '' ? 'columns of one name' : `the column${parts.length > 1 ? 's' : ''} ${shown}`}`,
        '`join` puts the columns of both side by side, and does not rename any by itself.',
        'Give `lsuffix=` and `rsuffix=`, or join on the column with `merge(on=…)`.',
      ];
    case 'types':
      return [
        `${column} is ${code(parts[0] ?? '')} in ${left} and ${code(parts[1] ?? '')} in ${right}`,
        'Keys are compared value by value, and values of these types are never equal.',
        'Bring both to one type before joining: `.astype(str)`, or `pd.to_numeric`, `pd.to_datetime`.',
      ];
    case 'no-common':
      return [
        `${left} and ${right} have no column of the same name to join by`,
        'Without `on=`, tables are joined by the columns that both have.',
        'Say which belong together: `left_on=`, `right_on=`.',
      ];
    case 'not-unique':
      return [
        `The keys repeat in the ${parts[0] ?? ''} table, and \`validate\` does not allow it`,
        'One row would be joined with several.',
        'Look at the rows with `.duplicated(…, keep=False)`, and drop or aggregate them first.',
      ];
    case 'not-a-table':
      return [
        `What is to be joined is no table${shown === '' ? '' : ` but ${shown}`}`,
        '`merge` takes tables and named columns.',
        'Make a `DataFrame` of it first, with the key as a column.',
      ];
    case 'counts':
      return [
        'There are different numbers of keys on the left and on the right',
        'Keys belong together in the order given.',
        'Name as many columns in `left_on` as in `right_on`.',
      ];
  }
}
