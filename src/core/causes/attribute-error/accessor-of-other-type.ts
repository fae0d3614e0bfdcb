/** `.dt`, `.str` or `.cat` stand after a column that holds values of another kind. */
import type { ValueFacts } from '../../model/facts.ts';
import type { Phrase } from '../../model/finding.ts';
import type { AccessorRefused } from '../../traceback/dataMessageFacts.ts';
import { expressionsAt } from '../crashSite.ts';
import type { Replacement } from '../replaceFix.ts';
import type { Subject } from '../subject.ts';
import { defineValueCause, type Found } from '../valueCause.ts';
import { origins, subjectName } from '../valueWords.ts';
import { code, list } from '../wording.ts';

interface OtherType extends Found {
  readonly subject: Subject | undefined;
  /** What the column holds, where that is known. */
  readonly holds: Phrase | undefined;
  /** The column as it would have to be written. */
  readonly better: string | undefined;
}

type Accessor = AccessorRefused['accessor'];

export const accessorOfOtherType = defineValueCause<'accessor-refused', OtherType>({
  id: 'accessor-of-other-type',
  exceptions: ['AttributeError'],
  rootCause: 'data-confusion',
  docs: {
    title: 'Column of another kind than `.dt`, `.str` or `.cat` needs',
    what: '`.dt` stands after a column that holds no dates, `.str` after one without texts, or `.cat` after one that is no category.',
    why: 'A file gives dates as texts, and numbers as numbers: what stands in a column looks the same either way. One value that is no date keeps a whole column as it was.',
    todo: "Look at the column's `dtype`, and convert it first: `pd.to_datetime`, `.astype(str)`, `.astype('category')`.",
    limits: 'What the column holds is known from live values only.',
  },
  kind: 'accessor-refused',
  find({ accessor }, line) {
    const { site } = line;
    const asked =
      site &&
      expressionsAt(site).filter(
        (expr) => expr.kind === 'Attribute' && expr.attr.name === accessor,
      );
    const [only, ...others] = asked ?? [];
    const owner = only?.kind === 'Attribute' && others.length === 0 ? only.value : undefined;
    const [subject] = line.subjects(owner);
    const known = line.known(subject);
    const holds = known && contentsOf(known.value);
    const better = subject && CONVERSIONS[accessor](subject.text);
    return {
      said: `${subjectName(subject, 'the column')} is no column of ${NEEDS[accessor]}`,
      crashType: 'attribute-error',
      subjects: subject ? [subject] : [],
      known: known && holds ? [known.says(`${subjectName(subject, 'the column')} ${holds}`)] : [],
      subject,
      holds,
      better,
      replacements: replacementsOf(owner, better),
    };
  },
  words({ subject, holds, better }, { accessor }) {
    const name = subjectName(subject, 'The column');
    const asked = code(`.${accessor}`);
    const head =
      holds === undefined
        ? `${name} is no column of ${NEEDS[accessor]}, which ${asked} needs.`
        : `${name} ${holds}, and ${asked} needs ${NEEDS[accessor]}.`;
    return {
      line: head,
      what: head,
      why: `${REASONS[accessor]}${subject ? origins([subject]) : ''}`,
      todo:
        better === undefined
          ? 'Look at its `dtype`, and convert it first.'
          : `Convert it first: ${code(better)}.`,
    };
  },
});

const NEEDS: Readonly<Record<Accessor, Phrase>> = {
  dt: 'dates',
  str: 'texts',
  cat: 'categories',
  sparse: 'sparse values',
};

const REASONS: Readonly<Record<Accessor, Phrase>> = {
  dt: 'A file gives dates as texts until they are converted, and one value that is no date keeps all of them texts.',
  str: 'The methods after `.str` work on texts only, not on numbers or dates.',
  cat: 'Texts become categories by a conversion only.',
  sparse: 'Values become sparse by a conversion only.',
};

const CONVERSIONS: Readonly<Record<Accessor, (text: string) => string | undefined>> = {
  dt: (text) => `pd.to_datetime(${text})`,
  str: (text) => `${text}.astype(str)`,
  cat: (text) => `${text}.astype('category')`,
  sparse: () => undefined,
};

function replacementsOf(
  owner: Replacement['span'] | undefined,
  better: string | undefined,
): readonly Replacement[] {
  if (owner === undefined || better === undefined) return [];
  return [{ span: owner, text: better, title: `Change to ${code(better)}` }];
}

/** `holds texts such as 'soon'`, `holds whole numbers`; `undefined` where the kind is not known. */
function contentsOf({
  dtype,
  sample = [],
  elementTypes = [],
}: Partial<ValueFacts>): Phrase | undefined {
  if (sample.length > 0)
    return `holds texts (${list(sample.slice(0, 2).map((text) => code(`'${text}'`)))})`;
  if (dtype === undefined) return undefined;
  const kind = KINDS.find(([pattern]) => pattern.test(dtype))?.[1];
  if (kind !== undefined) return `holds ${kind} (${code(dtype)})`;
  return elementTypes.length > 0
    ? `holds ${list(elementTypes.slice(0, 3).map((type) => code(type)))}`
    : undefined;
}

const KINDS: readonly (readonly [RegExp, Phrase])[] = [
  [/^u?int/i, 'whole numbers'],
  [/^float/i, 'numbers'],
  [/^bool/, 'true and false'],
  [/^datetime/, 'dates'],
  [/^timedelta/, 'spans of time'],
  [/^category/, 'categories'],
];
