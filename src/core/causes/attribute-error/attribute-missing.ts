/** Neither the value's type nor anything near it has the attribute. */
import { conversionOf } from '../../knowledge/members/conversions.ts';
import { isStandardModule } from '../../knowledge/standardModules.ts';
import { typeMembers } from '../../knowledge/members/members.ts';
import { removedMember } from '../../knowledge/removedApis/removedApis.ts';
import type { RootCause } from '../../model/finding.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { defineCause, type Match } from '../cause.ts';
import { placeAt } from '../crashSite.ts';
import { knownColumns } from '../knownColumns.ts';
import { knownFacts } from '../knownFacts.ts';
import { comingFrom } from '../subject.ts';
import { cellName, code, lineName, list } from '../wording.ts';
import { readMissingAttribute, type MissingAttribute } from './missingAttribute.ts';
import { findOwnClass, type OwnClass } from './ownClass.ts';
import { oneOf } from './typeWords.ts';

interface AttributeMissing extends Match {
  readonly missing: MissingAttribute;
  readonly kind: OwnerKind;
  readonly own: OwnClass | undefined;
  /** Columns of a table, as far as the notebook shows them. */
  readonly columns: readonly string[];
  /** What an estimator has learnt, where that was asked for: names that end in `_`. */
  readonly learnt: readonly string[];
}

const MOST_LEARNT = 5;

/** Whose members are asked. */
type OwnerKind = 'table' | 'own-class' | 'module' | 'library-type';

const ROOT_CAUSES: Readonly<Record<OwnerKind, RootCause>> = {
  table: 'data-confusion',
  'own-class': 'implementation-error',
  module: 'environment',
  'library-type': 'api-misuse',
};

export const attributeMissing = defineCause<AttributeMissing>({
  id: 'attribute-missing',
  exceptions: ['AttributeError'],
  rootCause: 'api-misuse',
  isGeneral: true,
  docs: {
    title: 'No such attribute',
    what: 'The value’s type has no attribute or method of that name, and none that is spelt nearly so.',
    why: 'What can stand after the dot depends on the type of the value, and on the version of the library it comes from.',
    todo: 'Look at what the value is and where it came from; `dir(value)` lists what it has. Compare the library’s version with the one that the code was written for.',
    limits: 'Says what the value is and where it came from, not what was meant.',
  },
  detect(crash, notebook) {
    const missing = readMissingAttribute(crash, notebook);
    if (!missing) return undefined;
    const { owner, attribute, site, expr, subject } = missing;
    if (removedMember(owner, attribute) || conversionOf(owner, attribute)) return undefined;
    const own = findOwnClass(owner, crash, notebook);
    const kind = kindOf(missing, own);
    const known = knownFacts(expr.value, site, crash, notebook);
    const learnt = known?.value.attributes?.filter((name) => name.endsWith('_')) ?? [];
    const place = placeAt(site, expr, notebook);
    return {
      missing,
      kind,
      own,
      columns: kind === 'table' ? columnsOf(missing, notebook) : [],
      learnt: kind === 'library-type' && attribute.endsWith('_') ? learnt : [],
      names: [...new Set([subject.name ?? subject.text, attribute])],
      crashType: 'attribute-error',
      // Of a plain value, the question is rather why it is there.
      isOnlyConsistent: kind === 'library-type' && typeMembers(owner) !== undefined,
      rootCause: ROOT_CAUSES[kind],
      ...(place ? { site: place } : {}),
      origin: subject.origin,
      evidence: [
        {
          basis: 'observed',
          fact: `${lineName(site.line)} asks ${code(subject.text)} for ${code(attribute)}`,
          place: place ?? crash.site,
        },
        {
          basis: 'observed',
          fact: `Python says that ${kind === 'module' ? code(owner) : oneOf(owner)} has none`,
        },
        { basis: 'inferred', fact: 'nothing with nearly that name is known there' },
        ...(known && learnt.length > 0
          ? [
              known.says(
                `${code(subject.text)} has ${list(learnt.slice(0, MOST_LEARNT).map(code))}`,
              ),
            ]
          : []),
      ],
    };
  },
  explain({ missing, kind, own, columns, learnt }) {
    const { subject, attribute, owner } = missing;
    const value = code(subject.text);
    const asked = code(attribute);
    const from = comingFrom(subject);
    switch (kind) {
      case 'table': {
        const shown = columns.slice(0, 6).map(code).join(', ');
        return {
          line: `${value} has neither a column nor a method ${asked}.`,
          what: `${value} has neither a column nor a method ${asked}.`,
          why: `${shown === '' ? 'After the dot, a DataFrame takes the name of a column or of a method.' : `Its columns, as far as the notebook shows: ${shown}.`}${from}`,
          todo: `Look at ${code(`${subject.text}.columns`)}; for a new column, write ${code(`${subject.text}["${attribute}"] = …`)}.`,
        };
      }
      case 'own-class': {
        const where = own ? ` (${cellName(own.definition.cell)})` : '';
        if (own?.members.includes(attribute) && !own.setByMethods.includes(attribute)) {
          return {
            line: `${value} has no ${asked} any more: ${code(owner)} had it in its text.`,
            what: `${value} has no ${asked} any more.`,
            why: `${asked} stands in the text of ${code(owner)}: it was deleted since, or the object is older than that text.${from}`,
            todo: `Look for ${code('del')} or ${code('delattr')} of ${asked}, or run the cell with the class and make the object anew.`,
          };
        }
        if (missing.ownerKind === 'class' && own?.setByMethods.includes(attribute) === true) {
          return {
            line: `${value} is the class${where}; only its objects have ${asked}: make one first.`,
            what: `${value} is the class itself, which has no ${asked}.`,
            why: `${code(owner)} gives ${asked} to each object that is made of it, not to itself.`,
            todo: `Make an object, as in ${code(`item = ${subject.text}(…)`)}, and ask that: ${code(`item.${attribute}`)}.`,
          };
        }
        if (own?.setByUncalledInit.includes(attribute) === true) {
          const call = code('super().__init__(…)');
          return {
            line: `${value} has no ${asked}: ${code(`${owner}.__init__`)}${where} does not call ${call}, which sets it.`,
            what: `${value} has no ${asked}.`,
            why: `The class that ${code(owner)} is made from sets ${asked} in its ${code('__init__')}. ${code(owner)} has one of its own, and Python calls only that.${from}`,
            todo: `Call ${call} at the start of ${code(`${owner}.__init__`)}.`,
          };
        }
        return own?.members.includes(attribute) === true
          ? {
              line: `${value} has no ${asked} yet: ${code(owner)}${where} sets it in a method that has not run.`,
              what: `${value} has no ${asked} yet.`,
              why: `${code(owner)} sets ${asked} in a method that has not run for this object, or the object is older than the class is now.${from}`,
              todo: `Call the method that sets ${asked} first, or make the object anew.`,
            }
          : {
              line: `${value} has no ${asked}: no method of ${code(owner)}${where} sets it.`,
              what: `${value} has no ${asked}.`,
              why: `No method of ${code(owner)} sets ${asked}.${from}`,
              todo: `Set ${asked} in ${code('__init__')}, or ask for what the class has.`,
            };
      }
      case 'module':
        if (isStandardModule(owner)) {
          return {
            line: `Python's own module ${code(owner)} has no ${asked}.`,
            what: `Python's own module ${code(owner)} has no ${asked}.`,
            why: `The name may belong to a class in the module, to another module, or to another version of Python. A file of your own called ${code(`${owner}.py`)} would be found first.`,
            todo: `${code(`dir(${subject.text})`)} lists what it has, ${code(`${subject.text}.__file__`)} says which file it is.`,
          };
        }
        return {
          line: `The installed ${code(owner)} has no ${asked}: another version, or another package of that name.`,
          what: `The installed ${code(owner)} has no ${asked}.`,
          why: `The code was written for a version of ${code(owner)} that has it, or for another package of the same name. A submodule has to be imported by its own name.`,
          todo: `Look at ${code(`${subject.text}.__version__`)} and ${code(`${subject.text}.__file__`)}, and install the version that the code was written for.`,
        };
      case 'library-type':
        if (owner === 'dict' && !isCalled(missing)) {
          const item = code(`${subject.text}['${attribute}']`);
          return {
            line: `${value} is a dict, whose items are asked with brackets: ${item}.`,
            what: `${value} is a dict, and that has no ${asked}.`,
            why: `After the dot stand methods; what a dict holds is asked by its key.${from}`,
            todo: `Write ${item} if that is one of its keys; ${code(`${subject.text}.keys()`)} lists them.`,
          };
        }
        return {
          line: `${value} is ${oneOf(owner)}, which has no ${asked}.`,
          what: `${value} is ${oneOf(owner)}, and that has no ${asked}.`,
          why: `The name belongs to another class or to another version of the library, or is written differently there.${from}`,
          todo:
            learnt.length > 0
              ? `It has learnt ${list(learnt.slice(0, MOST_LEARNT).map(code))}; ${code(`dir(${subject.text})`)} lists all that it has.`
              : `${code(`dir(${subject.text})`)} lists what it has.`,
        };
    }
  },
  fixes: () => [],
});

function isCalled({ expr, site }: MissingAttribute): boolean {
  return site.facts.source.slice(expr.end).trimStart().startsWith('(');
}

function kindOf({ owner, ownerKind }: MissingAttribute, own: OwnClass | undefined): OwnerKind {
  if (own) return 'own-class';
  if (ownerKind === 'module') return 'module';
  return owner === 'DataFrame' ? 'table' : 'library-type';
}

function columnsOf({ expr, site }: MissingAttribute, notebook: NotebookFacts): readonly string[] {
  if (expr.value.kind !== 'Name') return [];
  return knownColumns(expr.value.id, site, notebook).keys.map(String);
}
