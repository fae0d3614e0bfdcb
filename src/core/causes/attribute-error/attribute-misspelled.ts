/** The attribute is close to one that the value has. */
import { membersOfModule, typeMembers, typesWith } from '../../knowledge/members/members.ts';
import { conversionOf } from '../../knowledge/members/conversions.ts';
import { removedMember } from '../../knowledge/removedApis/removedApis.ts';
import type { Crash } from '../../model/crash.ts';
import type { Evidence, Phrase } from '../../model/finding.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { defineCause, type Match } from '../cause.ts';
import { placeAt } from '../crashSite.ts';
import { knownColumns } from '../knownColumns.ts';
import { knownFacts } from '../knownFacts.ts';
import { closestOf, slipDistance } from '../spelling.ts';
import { comingFrom } from '../subject.ts';
import { cellName, code, lineName } from '../wording.ts';
import { memberFix, readMissingAttribute, type MissingAttribute } from './missingAttribute.ts';
import { findOwnClass } from './ownClass.ts';
import { oneOf } from './typeWords.ts';

interface MisspelledAttribute extends Match {
  readonly missing: MissingAttribute;
  readonly near: NearMember;
}

interface NearMember {
  readonly name: string;
  /** Who has it, as a phrase. */
  readonly owner: Phrase;
  readonly from: 'class' | 'library' | 'columns';
  /** The kernel's word for it. */
  readonly told?: Evidence;
}

export const attributeMisspelled = defineCause<MisspelledAttribute>({
  id: 'attribute-misspelled',
  exceptions: ['AttributeError'],
  rootCause: 'implementation-error',
  docs: {
    title: 'Misspelt attribute',
    what: 'The value has no such attribute or method, but one whose name differs only by a letter or two, by upper and lower case, or by an ending.',
    why: 'Python takes every spelling for another name. The kernel leaves out the hint that plain Python prints.',
    todo: 'Correct the spelling after the dot.',
    limits:
      'Knows the members of common types and modules, of classes that the notebook defines, columns that the notebook shows, and what live values list. Silent for short names and where several are equally near.',
  },
  detect(crash, notebook) {
    const missing = readMissingAttribute(crash, notebook);
    const near =
      missing && (nearMember(missing, crash, notebook) ?? liveMember(missing, crash, notebook));
    if (!near) return undefined;
    const { site, expr, attribute, subject } = missing;
    const place = placeAt(site, expr, notebook);
    return {
      missing,
      near,
      names: [...(subject.name === undefined ? [] : [subject.name]), attribute, near.name],
      crashType: 'attribute-error',
      ...(place ? { site: place } : {}),
      origin: subject.origin,
      evidence: [
        {
          basis: 'observed',
          fact: `${lineName(site.line)} asks ${code(subject.text)} for ${code(attribute)} and gets an AttributeError`,
          ...(place ? { place } : {}),
        },
        { basis: 'inferred', fact: `${near.owner} has ${code(near.name)}, spelt almost the same` },
        ...(near.told ? [near.told] : []),
      ],
    };
  },
  explain({ missing: { attribute, subject }, near }) {
    const wrong = code(attribute);
    const right = code(near.name);
    const isColumn = near.from === 'columns';
    const thing = isColumn ? 'column' : 'attribute';
    return {
      line: `${code(subject.text)} has no ${wrong}; did you mean ${right}?`,
      what: `There is no ${wrong}; ${near.owner} has ${right}.`,
      why: `${right} is the ${thing} of ${code(subject.text)} that is spelt almost the same.${comingFrom(subject)}`,
      todo: `Change ${wrong} to ${right}.`,
    };
  },
  fixes: ({ missing, near }, crash, notebook) =>
    memberFix(missing, { kind: 'name', name: near.name }, crash, notebook),
});

function nearMember(
  missing: MissingAttribute,
  crash: Crash,
  notebook: NotebookFacts,
): NearMember | undefined {
  const { owner, attribute, ownerKind, expr, site } = missing;
  if (ownerKind === 'module') {
    const near = closest(missing, membersOfModule(owner) ?? []);
    return near === undefined ? undefined : { name: near, owner: code(owner), from: 'library' };
  }
  const own = findOwnClass(owner, crash, notebook);
  if (own) {
    // Defined by now: another run of the cell is what is missing.
    if (own.members.includes(attribute)) return undefined;
    const near = closestOf(attribute, own.members);
    const where = `${code(owner)} (${cellName(own.definition.cell)})`;
    return near === undefined ? undefined : { name: near, owner: where, from: 'class' };
  }
  const isTable = owner === 'DataFrame' && expr.value.kind === 'Name';
  const columns = isTable ? knownColumns(expr.value.id, site, notebook).keys : [];
  const words = columns.filter((key): key is string => /^[A-Za-z_]\w*$/.test(String(key)));
  const column = closestOf(attribute, words);
  if (column !== undefined)
    return { name: column, owner: code(site.facts.textOf(expr.value)), from: 'columns' };
  const near = closest(missing, typeMembers(owner) ?? []);
  return near === undefined ? undefined : { name: near, owner: oneOf(owner), from: 'library' };
}

/** The nearest of the members that the kernel lists. */
function liveMember(
  missing: MissingAttribute,
  crash: Crash,
  notebook: NotebookFacts,
): NearMember | undefined {
  const { expr, site } = missing;
  const known = knownFacts(expr.value, site, crash, notebook);
  const name = closest(missing, known?.value.attributes ?? []);
  if (!known || name === undefined) return undefined;
  const owner = code(site.facts.textOf(expr.value));
  return { name, owner, from: 'library', told: known.says(`${owner} has ${code(name)}`) };
}

/** The nearest member of a library's type; none where the name is right for another type or another version. */
function closest(
  { owner, attribute }: MissingAttribute,
  members: Iterable<string>,
): string | undefined {
  if (removedMember(owner, attribute) || conversionOf(owner, attribute)) return undefined;
  const present = [...members].filter((member) => !removedMember(owner, member));
  if (present.includes(attribute)) return undefined;
  const near = closestOf(attribute, present);
  // Libraries have so many names that two letters' difference is chance: `quantity` is not `quantile`.
  if (near === undefined || (slipDistance(attribute, near) ?? 0) > 1) return undefined;
  const isEnding = near === `${attribute}s` || attribute === `${near}s`;
  const isCase = near.toLowerCase() === attribute.toLowerCase();
  return isEnding || isCase || typesWith(attribute).length === 0 ? near : undefined;
}
