/** The attribute belongs to another type than the one that the value has. */
import { conversionOf, type Conversion } from '../../knowledge/members/conversions.ts';
import {
  modulesWith,
  membersOfModule,
  typeMembers,
  typesWith,
} from '../../knowledge/members/members.ts';
import { removedMember } from '../../knowledge/removedApis/removedApis.ts';
import type { Crash } from '../../model/crash.ts';
import type { Evidence, Fix, Phrase, RootCause } from '../../model/finding.ts';
import { importsIn } from '../../python/imports.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { originsOf, pointOf } from '../boundAt.ts';
import { defineCause, type Match } from '../cause.ts';
import { placeAt } from '../crashSite.ts';
import { outlineOf } from '../memberEdits.ts';
import { comingFrom } from '../subject.ts';
import { capital, code, fitting, lineName, list } from '../wording.ts';
import {
  memberFix,
  readMissingAttribute,
  rewriting,
  type MissingAttribute,
} from './missingAttribute.ts';
import { findOwnClass } from './ownClass.ts';
import { oneOf } from './typeWords.ts';

interface OtherType extends Match {
  readonly missing: MissingAttribute;
  readonly owners: readonly Phrase[];
  readonly special: Special | undefined;
  readonly conversion: Conversion | undefined;
  /** What to write, as a phrase; `undefined` where only the author knows. */
  readonly instead: Phrase | undefined;
}

/** Cases that a table of members does not tell. */
type Special =
  /** `axes.plot(…)` of `fig, axes = plt.subplots(2, 2)`. */
  | 'array-of-axes'
  /** A number among texts: a missing value. */
  | 'missing-value';

export const attributeOfOtherType = defineCause<OtherType>({
  id: 'attribute-of-other-type',
  isGeneral: true,
  exceptions: ['AttributeError'],
  rootCause: 'api-misuse',
  docs: {
    title: 'Attribute of another type',
    what: 'The attribute or method exists, but belongs to another type than the one that the value has: `columns` to a DataFrame and not to an array, `split` to a text and not to a list.',
    why: 'Many calls give back another type than they were given: `.values` an array, `df["a"]` a Series, `.split()` a list. What works on the one need not work on the other.',
    todo: 'Turn the value into the type that has the attribute, or use what its own type offers for it.',
    limits: 'Knows common types of Python, pandas, NumPy, matplotlib, Pillow and PyTorch.',
  },
  detect(crash, notebook) {
    const missing = readMissingAttribute(crash, notebook);
    if (!missing) return undefined;
    const { owner, attribute, ownerKind, site, expr, subject } = missing;
    const isOwnClass = findOwnClass(owner, crash, notebook) !== undefined;
    if (ownerKind === 'class' || isOwnClass || removedMember(owner, attribute)) return undefined;
    const special = specialOf(missing, crash, notebook);
    const conversion = special
      ? undefined
      : (conversionOf(owner, attribute) ?? ofOtherModule(missing, notebook));
    const owners = ownersOf(missing, conversion);
    if (!special && !conversion && owners.length === 0) return undefined;
    const place = placeAt(site, expr, notebook);
    return {
      missing,
      owners,
      special,
      conversion,
      instead: conversion && insteadOf(missing, conversion, notebook),
      names: [...new Set([subject.name ?? subject.text, attribute])],
      crashType: 'attribute-error',
      // That another type has the name says little about what was meant.
      isOnlyConsistent: !special && !conversion,
      rootCause: rootCauseOf(missing, special),
      ...(place ? { site: place } : {}),
      origin: subject.origin,
      evidence: [...evidenceOf(missing, crash), meantBy(missing, owners, special)],
    };
  },
  explain(match) {
    const { missing, owners, special, instead } = match;
    const { subject, attribute, owner, ownerKind } = missing;
    const value = code(subject.text);
    if (special) return specialWords(special, missing);
    const kind = ownerKind === 'module' ? `the module ${code(owner)}` : oneOf(owner);
    const has = owners.length > 0 ? `; ${code(attribute)} belongs to ${orList(owners)}` : '';
    const short = instead !== undefined && has.length < 40 ? `; ${instead}` : '';
    return {
      line: fitting(
        `${value} is ${kind}${has}${short === '' ? '' : short}.`,
        `${value} is ${kind}${has}.`,
      ),
      what: `${value} is ${kind} and has no ${code(attribute)}.`,
      why: `${owners.length > 0 ? `${code(attribute)} belongs to ${orList(owners)}.` : 'Other languages or libraries call it so.'}${comingFrom(subject)}`,
      todo:
        instead === undefined
          ? `Look at what ${value} is, and at the step that made it so.`
          : `${capital(instead)}.`,
    };
  },
  fixes: ({ missing, conversion }, crash, notebook): readonly Fix[] =>
    conversion ? memberFix(missing, conversion.instead, crash, notebook) : [],
});

/** Values of Python's own types are what the data is; the others are what a library made of it. */
const DATA_TYPES = /^(?:str|list|dict|tuple|set|int|float|bool|bytes|numpy\.(?:float|int)\d+)$/;

function rootCauseOf({ owner }: MissingAttribute, special: Special | undefined): RootCause {
  if (special === 'array-of-axes') return 'api-misuse';
  return special === 'missing-value' || DATA_TYPES.test(owner) ? 'data-confusion' : 'api-misuse';
}

function specialOf(
  { owner, attribute, expr, site }: MissingAttribute,
  crash: Crash,
  notebook: NotebookFacts,
): Special | undefined {
  const isText = typeMembers('str')?.has(attribute) === true;
  if (owner === 'float' && isText) return 'missing-value';
  if (owner !== 'numpy.ndarray' || typeMembers('Axes')?.has(attribute) !== true) return undefined;
  const origin = originsOf(expr.value, pointOf(site, crash, notebook), crash, notebook).at(-1);
  const made = origin?.value && origin.point.facts.textOf(origin.value);
  return made !== undefined && /\bsubplots\(/.test(made) && origin?.item === 1
    ? 'array-of-axes'
    : undefined;
}

function specialWords(
  special: Special,
  { subject, attribute }: MissingAttribute,
): ReturnType<Parameters<typeof defineCause<OtherType>>[0]['explain']> {
  const value = code(subject.text);
  const asked = code(attribute);
  if (special === 'array-of-axes') {
    return {
      line: `${value} is an array of axes; take one of them: ${code(`${subject.text}[0].${attribute}`)}.`,
      what: `${value} is an array of axes, not one.`,
      why: `${code('plt.subplots')} with several rows or columns gives an array.${comingFrom(subject)}`,
      todo: `Take one of them: ${code(`${subject.text}[0]`)}, or ${code(`${subject.text}[0, 0]`)} with several rows and columns.`,
    };
  }
  return {
    line: `${value} is a number among texts, probably a missing value (NaN): numbers have no ${asked}.`,
    what: `${value} is a number where a text is expected: probably a missing value.`,
    why: `pandas marks missing texts with NaN, which is a number and has no ${asked}.${comingFrom(subject)}`,
    todo: `Fill or drop the missing values first (${code('.fillna("")')}, ${code('.dropna()')}), or use ${code(`.str.${attribute}`)} on the column, which passes over them.`,
  };
}

/** A module that the notebook imports and that has the member: `np.read_csv` is `pd.read_csv`. */
function ofOtherModule(
  { owner, ownerKind, attribute }: MissingAttribute,
  notebook: NotebookFacts,
): Conversion | undefined {
  if (ownerKind !== 'module' || membersOfModule(owner)?.has(attribute) === true) return undefined;
  const others = new Set(modulesWith(attribute).filter((module) => module !== owner));
  const imported = notebook.codeCells
    .flatMap((cell) => importsIn(notebook.factsOf(cell).module.body))
    .flatMap((stmt) => (stmt.kind === 'Import' ? stmt.names : []))
    .filter(({ name, asName }) => others.has(name) && (asName || !name.includes('.')));
  const [only, ...rest] = [...new Map(imported.map((alias) => [alias.name, alias])).values()];
  if (!only || rest.length > 0) return undefined;
  const text = `${only.bound.name}.${attribute}`;
  return { owner: only.name, instead: { kind: 'expression', text } };
}

/** Who has the attribute, as phrases. */
function ownersOf(
  { owner, ownerKind, attribute }: MissingAttribute,
  conversion: Conversion | undefined,
): readonly Phrase[] {
  if (conversion) {
    if (conversion.owner === undefined) return [];
    return [
      ownerKind === 'module' && !conversion.owner.startsWith('A')
        ? code(conversion.owner)
        : oneOf(conversion.owner),
    ];
  }
  // Of a type that no table has, nobody knows what it might have had.
  const known = ownerKind === 'module' ? membersOfModule(owner) : typeMembers(owner);
  if (!known || known.has(attribute)) return [];
  return typesWith(attribute).slice(0, 2).map(oneOf);
}

function insteadOf(
  missing: MissingAttribute,
  { instead }: Conversion,
  notebook: NotebookFacts,
): Phrase | undefined {
  if (instead.kind === 'advice')
    return `use ${instead.advice.replaceAll('$object', missing.subject.text)}`;
  const change = rewriting(missing, instead, notebook);
  if (change) return `write ${code(change.spoken)}`;
  return instead.kind === 'call'
    ? `write ${code(outlineOf(instead.template, missing.subject.text))}`
    : undefined;
}

function evidenceOf(
  { site, attribute, subject, owner, ownerKind }: MissingAttribute,
  crash: Crash,
): readonly Evidence[] {
  const place = subject.place ?? crash.site;
  return [
    {
      basis: 'observed',
      fact: `${lineName(site.line)} asks ${code(subject.text)} for ${code(attribute)}`,
      place,
    },
    {
      basis: 'observed',
      fact: `Python says that it is ${ownerKind === 'module' ? code(owner) : oneOf(owner)}`,
    },
    ...(subject.origin && subject.source
      ? [
          {
            basis: 'observed' as const,
            fact: `${code(subject.source.name)} was bound by ${code(subject.source.statement)}`,
            place: subject.origin,
          },
        ]
      : []),
  ];
}

/** What the line is taken to mean: nobody can see that. */
function meantBy(
  { attribute }: MissingAttribute,
  owners: readonly Phrase[],
  special: Special | undefined,
): Evidence {
  const asked = code(attribute);
  const fact =
    special === 'missing-value'
      ? 'missing texts are numbers in pandas: NaN'
      : special === 'array-of-axes'
        ? `each of the axes has ${asked}`
        : owners.length > 0
          ? `${asked} belongs to ${orList(owners)}`
          : `${asked} is what other languages call it`;
  return { basis: 'inferred', fact };
}

function orList(parts: readonly Phrase[]): Phrase {
  return list(parts).replace(/ and ([^ ]+ [^ ]+)$/, ' or $1');
}
