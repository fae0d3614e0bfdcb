/** A text is no date, or not in the format that was asked for. */
import type { Phrase } from '../../model/finding.ts';
import type { DateUnreadable } from '../../traceback/dataMessageFacts.ts';
import { valuesGiven } from '../failedCall.ts';
import type { Subject } from '../subject.ts';
import { defineValueCause, type Found } from '../valueCause.ts';
import { origins, subjectName } from '../valueWords.ts';
import { code } from '../wording.ts';

interface DateProblem extends Found {
  readonly subject: Subject | undefined;
}

export const datetimeParse = defineValueCause<'date-unreadable', DateProblem>({
  id: 'datetime-parse',
  exceptions: ['ValueError', 'TypeError', 'ParserError', 'DateParseError', 'OutOfBoundsDatetime'],
  rootCause: 'data-confusion',
  docs: {
    title: 'Dates that cannot be read',
    what: 'A text is no date, or does not look as the format says; or times with and without a time zone are mixed.',
    why: 'Files mix ways to write dates, put words among them, and swap day and month. From pandas 2.0 the first value sets the format for all.',
    todo: "Compare the text in the message with the format. Give the right `format=`, `dayfirst=True`, or `errors='coerce'` to see which values are no dates.",
    limits: 'Only the first text that fails is known.',
  },
  kind: 'date-unreadable',
  find({ text, format }, { failed, subjects }) {
    const [subject] = subjects(
      failed && valuesGiven(failed.call).find(({ kind }) => kind !== 'Constant'),
    );
    return {
      said:
        text === undefined
          ? 'the dates do not go together'
          : `${code(`'${text}'`)} is not read as a date`,
      crashType: 'value-error',
      subjects: subject ? [subject] : [],
      alsoNamed: [text, format].flatMap((each) => each ?? []),
      subject,
    };
  },
  words({ subject }, message) {
    const name = subjectName(subject, 'The data');
    const [head, why, todo] = wordsOf(message, name);
    return {
      line: `${head}.`,
      what: `${head}.`,
      why: `${why}${subject ? origins([subject]) : ''}`,
      todo,
    };
  },
});

function wordsOf(
  { problem, text, format }: DateUnreadable,
  name: Phrase,
): readonly [Phrase, Phrase, Phrase] {
  const shown = text === undefined ? 'a text' : code(`'${text.slice(0, 30)}'`);
  switch (problem) {
    case 'format':
      return [
        `${name} holds ${shown}, which does not look like ${format === undefined ? 'the format' : code(format)}`,
        'Each part of the format must stand in the text at its place, with the same signs between them.',
        "Give the format that the texts have, or `format='mixed'` (from pandas 2.0) where they differ.",
      ];
    case 'rest':
      return [
        `The date is longer than the format: ${shown} is left over`,
        'The format must cover all of the text.',
        'Add what is missing to the format (time, zone), or cut the text first.',
      ];
    case 'range':
      return [
        `${name} holds ${shown}, which is outside the calendar`,
        'Day and month may be swapped, or a placeholder such as `9999-12-31` stands for an open end.',
        "Try `dayfirst=True`; with `errors='coerce'` such values become NaT.",
      ];
    case 'zones':
      return [
        'Times with and without a time zone are mixed',
        'Which comes first cannot be told without knowing the zone of both.',
        'Give both a zone (`tz_localize`), or take it off (`tz_localize(None)`).',
      ];
    case 'unknown':
      return [
        `${name} holds ${shown}, which is no date`,
        'Nothing in the text is understood as a date.',
        "See which values are no dates: `pd.to_datetime(…, errors='coerce')` makes them NaT.",
      ];
  }
}
