/** Places, facts and names of what is not as the page shows it. */
import type { Crash } from '../../model/crash.ts';
import type { CrashType, Evidence, Phrase } from '../../model/finding.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import type { Match } from '../cause.ts';
import { placeAt } from '../crashSite.ts';
import { firstLineOf, originOf, presentPlace } from '../placing.ts';
import { cellName, code, lineName, runName } from '../wording.ts';
import type { AbsentPart, Reason } from './absentPart.ts';
import type { OldDefinition } from './oldDefinition.ts';
import type { OtherBinder } from './otherBinder.ts';

const CRASH_TYPES: Readonly<Record<string, CrashType>> = {
  KeyError: 'key-error',
  AttributeError: 'attribute-error',
  TypeError: 'invalid-argument',
};

function crashTypeOf({ exception }: Crash): CrashType {
  return CRASH_TYPES[exception] ?? 'other';
}

export function matchOfPart(found: AbsentPart, crash: Crash, notebook: NotebookFacts): Match {
  const { name, part, site, need, creator, statement, facts, reason } = found;
  const range = facts.rangeOf(statement);
  const asked = need && placeAt(site, need, notebook);
  const origin = {
    cellKey: creator.key,
    cell: creator.index,
    range,
    label: `${code(name)} gets ${code(String(part))} here`,
  };
  const where = `${cellName(creator)}, ${lineName(range.start.line)}`;
  return {
    names: [name, String(part)],
    crashType: crashTypeOf(crash),
    ...(asked ? { site: asked } : {}),
    origin,
    evidence: [
      {
        basis: 'observed',
        fact: `Python did not find ${code(String(part))} (${lineName(site.line)})`,
        place: asked ?? crash.site,
      },
      {
        basis: 'observed',
        fact: `${where} gives it to ${code(name)} (${code(firstLineOf(facts, statement))})`,
        place: origin,
      },
      { basis: 'observed', fact: stateOf(reason, cellName(creator), name) },
      ...(need ? [] : [onlyName(name)]),
    ],
  };
}

function onlyName(name: string): Evidence {
  return {
    basis: 'inferred',
    fact: `${code(name)} is the only name on the line that a cell gives it to`,
  };
}

/** What is known of the cell that would have given the part. */
function stateOf(reason: Reason, cell: Phrase, name: string): Phrase {
  switch (reason.kind) {
    case 'unrun':
      return `no run of ${cell} in this session before that`;
    case 'restarted':
      return `${cell} ran last before the kernel was restarted (${runName(reason.run)})`;
    case 'failed':
      return `run ${runName(reason.run)} of ${cell} stopped before it`;
    case 'edited':
      return `run ${runName(reason.run)} of ${cell} had another text, which did not`;
    case 'overwritten':
      return `run ${runName(reason.by)} made ${code(name)} anew, after run ${runName(reason.run)} of ${cell}`;
  }
}

export function matchOfDefinition(
  { name, member, site, cell, facts, definition, run, kind, object }: OldDefinition,
  crash: Crash,
  notebook: NotebookFacts,
): Match {
  const { start, end } = definition.name;
  const origin = {
    cellKey: cell.key,
    cell: cell.index,
    range: facts.rangeOf({ start, end }),
    label: `${code(name)} as it is now`,
  };
  const complaint =
    member === undefined
      ? `${lineName(site.line)} calls ${code(name)} in a way that it refuses`
      : `Python did not find ${code(member)} (${lineName(site.line)})`;
  const history: Evidence =
    kind === 'edited' || !object
      ? { basis: 'observed', fact: `run ${runName(run)} of ${cellName(cell)} had another text` }
      : {
          basis: 'observed',
          fact: `run ${runName(object.run)} made ${code(object.name)}, before run ${runName(run)} defined ${code(name)} again`,
        };
  return {
    names: member === undefined ? [name] : [name, member],
    crashType: crashTypeOf(crash),
    origin,
    evidence: [
      { basis: 'observed', fact: complaint, place: crash.site },
      {
        basis: 'observed',
        fact:
          member === undefined
            ? `${cellName(cell)} defines ${code(name)} so that it fits`
            : `${cellName(cell)} defines ${code(name)} with ${code(member)}`,
        place: origin,
      },
      history,
    ],
    ...(notebook.history.basis === 'counted' ? { isOnlyConsistent: true } : {}),
  };
}

export function matchOfBinder(found: OtherBinder, crash: Crash, notebook: NotebookFacts): Match {
  const { name, site, need, expected, kind, binding, run, cell, support } = found;
  const asked = placeAt(site, need, notebook);
  const place = presentPlace(binding, notebook);
  const binder = cell ? cellName(cell) : 'a deleted cell';
  const above = cellName(expected.cell);
  return {
    names: [name],
    crashType: crashTypeOf(crash),
    ...(asked ? { site: asked } : {}),
    origin: place
      ? { ...place, label: `${code(name)} was bound here last, in run ${runName(run)}` }
      : originOf(expected),
    evidence: [
      {
        basis: 'observed',
        fact: `${code(name)} lacks what ${lineName(site.line)} asks for`,
        place: asked ?? crash.site,
      },
      {
        basis: 'observed',
        fact: `run ${runName(run)} of ${binder} bound ${code(name)} last`,
        ...(place ? { place } : {}),
      },
      {
        basis: 'observed',
        fact:
          kind === 'unrun'
            ? `${above} would bind it, and no run of it in this session came before that`
            : `${above} bound it before that`,
        place: originOf(expected),
      },
      support?.kind === 'found'
        ? {
            basis: 'observed',
            fact: `run ${runName(support.run)} found it, while ${code(name)} came from ${above}`,
          }
        : { basis: 'inferred', fact: `what ${above} binds is of another kind` },
    ],
    isOnlyConsistent: support === undefined,
  };
}
