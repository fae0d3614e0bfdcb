/** Something has to work on rows, values or parts, and there are none. */
import { valuesGiven } from '../failedCall.ts';
import type { Subject } from '../subject.ts';
import { defineValueCause, type Found } from '../valueCause.ts';
import { origins, subjectName } from '../valueWords.ts';
import { code } from '../wording.ts';

interface EmptyData extends Found {
  readonly subject: Subject | undefined;
  readonly callee: string | undefined;
}

export const emptyData = defineValueCause<'input-is-empty', EmptyData>({
  id: 'empty-data',
  exceptions: [
    ...['ValueError', 'TypeError', 'RuntimeError', 'IndexError', 'KeyError'],
    ...['StopIteration', 'StatisticsError', 'error'],
  ],
  rootCause: 'data-confusion',
  docs: {
    title: 'Nothing to work on',
    what: 'A table, array or list is empty where the call needs at least one row, value or part.',
    why: 'A filter that nothing passes, a `dropna` over all columns, a folder or pattern without files, and a loop that adds nothing leave empty data behind, without an error of their own.',
    todo: 'Look at `len(…)` after each step that makes the data, and find the one that leaves nothing.',
    limits: 'Which step emptied it is not known without running it.',
  },
  kind: 'input-is-empty',
  find({ what }, { failed, subjects }) {
    const call = failed?.call;
    const given =
      call && valuesGiven(call).find(({ kind }) => kind !== 'Constant' && kind !== 'Lambda');
    const owner = call?.func.kind === 'Attribute' ? call.func.value : undefined;
    const [subject] = subjects(given ?? owner);
    return {
      said: `there are no ${what} for ${failed ? code(failed.callee) : 'this line'}`,
      crashType: what === 'image' ? 'data-value-violation' : 'value-error',
      subjects: subject ? [subject] : [],
      subject,
      callee: failed?.callee,
    };
  },
  words({ subject, callee }, { what, asked }) {
    if (asked === 'next') {
      const items = subjectName(subject, 'What is gone through');
      return {
        line: `${items} has no ${what}: there is nothing for ${code('next')}.`,
        what: `${code('next')} asks for an item, and there are no ${what}.`,
        why: `There was none to begin with, or earlier calls have taken them all.${subject ? origins([subject]) : ''}`,
        todo: `Give ${code('next')} a second argument for that case: ${code(`next(${subject?.name ?? '…'}, None)`)}.`,
      };
    }
    const by = callee === undefined ? 'this line' : code(callee);
    if (what === 'image') {
      return {
        line: `${subjectName(subject, 'The image')} is empty: it was not read, or nothing of it is left.`,
        what: `${by} was given no image.`,
        why: `OpenCV's \`imread\` gives nothing where a file is missing, without an error; a cut outside the image leaves nothing.${subject ? origins([subject]) : ''}`,
        todo: 'Check the path, and whether the image is `None`, right after reading it.',
      };
    }
    return {
      line: `${subjectName(subject, 'The data')} has no ${what}: there is nothing for ${by}.`,
      what: `There are no ${what} for ${by}.`,
      why: `A filter, a \`dropna\`, or a search that finds nothing leaves empty data behind.${subject ? origins([subject]) : ''}`,
      todo: `Look at ${code(`len(${subject?.name ?? '…'})`)} after each step that makes it, and find the one that leaves nothing.`,
    };
  },
});
