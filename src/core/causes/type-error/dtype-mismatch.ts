/** Numbers of one type stand where a computation needs another. */
import type { Phrase } from '../../model/finding.ts';
import { expressionsAt } from '../crashSite.ts';
import type { DtypeDiffers } from '../../traceback/modelMessageFacts.ts';
import { valuesGiven } from '../failedCall.ts';
import type { Subject } from '../subject.ts';
import { defineValueCause, type Found } from '../valueCause.ts';
import { origins, subjectName } from '../valueWords.ts';
import { code } from '../wording.ts';

interface OtherDtype extends Found {
  /** One of these; which, the message does not say. */
  readonly values: readonly Subject[];
  readonly callee: string | undefined;
}

export const dtypeMismatch = defineValueCause<'dtype-differs', OtherDtype>({
  id: 'dtype-mismatch',
  exceptions: [
    'TypeError',
    'ValueError',
    'RuntimeError',
    'UFuncTypeError',
    '_UFuncNoLoopError',
    '_UFuncBinaryResolutionError',
    '_UFuncOutputCastingError',
  ],
  rootCause: 'api-misuse',
  docs: {
    title: 'Wrong type of numbers',
    what: 'An array or tensor holds another type (`float64`, `int64`, `object`, text) than the computation takes.',
    why: 'NumPy makes `float64`, PyTorch layers hold `float32`, class targets must be `int64`. A table with texts, missing values or lists becomes an array of objects, which is not counted with.',
    todo: "Look at `.dtype`, and convert: `.float()`, `.long()`, `.astype('float32')`. For objects find out what is in there first.",
    limits: 'Types are known from the message only.',
  },
  kind: 'dtype-differs',
  find({ wanted }, { failed, site, subjects }) {
    const isIndex = wanted === 'a single number';
    const index =
      isIndex && site
        ? expressionsAt(site)
            .flatMap((expr) => (expr.kind === 'Subscript' ? expr.indices : []))
            .find(({ kind }) => kind === 'Subscript' || kind === 'Name')
        : undefined;
    const given = failed ? valuesGiven(failed.call).filter(({ kind }) => kind !== 'Constant') : [];
    const assigned = site?.statement.kind === 'AugAssign' ? site.statement.target : undefined;
    const values = index
      ? subjects(index)
      : subjects(...given.slice(0, 2), given.length === 0 ? assigned : undefined);
    return {
      said: `${oneOf(values)} has a type of numbers that does not fit`,
      crashType: isIndex ? 'value-error' : 'type-error',
      ...(isIndex ? { rootCause: 'data-confusion' as const } : {}),
      subjects: values,
      values,
      callee: failed?.callee,
    };
  },
  words({ values, callee }, message) {
    const name = oneOf(values);
    const by =
      callee === undefined || message.wanted === 'a single number' ? 'this line' : code(callee);
    const head = headOf(message, name, by);
    return {
      line: `${head}.`,
      what: `${head}.`,
      why: `Types of numbers are not converted by themselves here.${origins(values)}`,
      todo: todoFor(message),
    };
  },
});

function oneOf(values: readonly Subject[]): Phrase {
  const names = values.map((value) => subjectName(value, ''));
  return names.length === 0 ? 'A value' : names.join(' or ');
}

function headOf({ wanted, got }: DtypeDiffers, name: Phrase, by: Phrase): Phrase {
  if (got === undefined) return `${name} holds values that ${by} cannot count with`;
  const needed =
    wanted === undefined ? 'another type' : /^[\w.]+$/.test(wanted) ? code(wanted) : wanted;
  return `${name} is ${/^an? /.test(got) ? got : code(got)} where ${by} needs ${needed === '`numbers`' ? 'numbers' : needed}`;
}

function todoFor({ wanted, got }: DtypeDiffers): Phrase {
  if (wanted === 'a single number')
    return 'Pick one value (`x[0]`, `.item()`), or use the operation for whole arrays.';
  if (wanted?.startsWith('uint8') === true)
    return "Bring the image to whole numbers and take off axes of length 1: `(image * 255).astype('uint8').squeeze()`.";
  const torch: Readonly<Record<string, Phrase>> = {
    Float: '`.float()`',
    float: '`.float()`',
    Double: '`.double()`',
    Long: '`.long()`',
    Half: '`.half()`',
  };
  const conversion = torch[wanted ?? ''];
  if (conversion !== undefined)
    return `Convert the data with ${conversion}, or the model to the type of the data.`;
  return /object|str|U\d/.test(got ?? '')
    ? "Look at what it holds (`type(x[0])`, `.dtypes`). Convert to numbers with `.astype('float32')`; items of unequal length have to be padded first."
    : 'Convert it first: `.astype(…)`, or `pd.to_numeric` for columns.';
}
