/** What is said of what is not as the page shows it. */
import type { Phrase } from '../../model/finding.ts';
import type { Wording } from '../cause.ts';
import { firstLineOf, statementOf } from '../placing.ts';
import { CellName, cellName, code, runName } from '../wording.ts';
import type { AbsentPart } from './absentPart.ts';
import type { OldDefinition } from './oldDefinition.ts';
import type { OtherBinder } from './otherBinder.ts';

export function sayAbsentPart({
  name,
  part,
  creator,
  isBelow,
  hasRunSince,
  facts,
  statement: span,
  reason,
}: AbsentPart): Wording {
  const lack = `${code(name)} has no ${code(String(part))}`;
  const where = cellName(creator);
  const Where = CellName(creator);
  const statement = code(firstLineOf(facts, span));
  const todo = `Run ${where}, then this cell.`;
  const has = hasRunSince ? 'had' : 'has';
  const giving = `${Where} gives it to ${code(name)} (${statement})`;
  switch (reason.kind) {
    case 'unrun':
      return {
        line: isBelow
          ? `${lack} yet: ${where}, further down, adds it.`
          : `${lack} yet: ${where} adds it and ${has} not run.`,
        what: `${lack} yet.`,
        why: `${giving}, and ${has} not run since the kernel started.`,
        todo,
      };
    case 'restarted':
      return {
        line: `${lack} since the kernel restarted: ${where} adds it.`,
        what: `${lack} since the kernel restarted.`,
        why: `${giving}; it ran as ${runName(reason.run)} before the restart, and not since.`,
        todo,
      };
    case 'failed':
      return {
        line: `${lack}: ${where} stopped before adding it.`,
        what: `${lack} because ${where} crashed first.`,
        why: `${giving}, but run ${runName(reason.run)} stopped before that line.`,
        todo: `Fix ${where}, run it, then this cell.`,
      };
    case 'edited':
      return {
        line: `${lack}: ${where} adds it now, but was edited after it ran.`,
        what: `The kernel still knows the old ${where}.`,
        why: `${giving}. When it ran as ${runName(reason.run)}, its text did not.`,
        todo,
      };
    case 'overwritten':
      return {
        line: `${lack} any more: run ${runName(reason.by)} made ${code(name)} anew after ${where} had added it.`,
        what: `${lack} any more.`,
        why: `${giving}, last in run ${runName(reason.run)}. Run ${runName(reason.by)} made ${code(name)} anew after that.`,
        todo,
      };
  }
}

export function sayOldDefinition({
  name,
  member,
  cell,
  run,
  kind,
  object,
}: OldDefinition): Wording {
  const where = cellName(cell);
  const thing = code(name);
  if (kind === 'older-object' && object) {
    const made = code(object.name);
    return {
      line: `${made} was made before run ${runName(run)} defined ${thing} again: make it anew.`,
      what: `${made} belongs to an older ${thing}.`,
      why: `Run ${runName(object.run)} made it; run ${runName(run)} of ${where} defined ${thing} again after that, with ${code(member ?? '')}. An object keeps the class that it was made from.`,
      todo: `Make ${made} again with the present ${thing}, then run this cell.`,
    };
  }
  const change = member === undefined ? 'takes these arguments now' : `has ${code(member)} now`;
  const renew: Phrase = object ? `, make ${code(object.name)} again` : '';
  return {
    line: `${thing} ${change}, but ${where} was edited after it ran.`,
    what: `The kernel still knows the old ${thing}.`,
    why: `${CellName(cell)} ran as ${runName(run)} with another text. The ${thing} on the page ${change}; the one in the kernel does not.`,
    todo: `Run ${where}${renew}, then this cell.`,
  };
}

export function sayOtherBinder({ name, expected, kind, binding, run, cell }: OtherBinder): Wording {
  const thing = code(name);
  const binder = cell ? cellName(cell) : 'a deleted cell';
  const above = cellName(expected.cell);
  const statement = code(firstLineOf(expected.facts, expected.definition.statement));
  const isUnrun = kind === 'unrun';
  return {
    line: isUnrun
      ? `${thing} still comes from ${binder}: ${above}, which binds it anew, has not run.`
      : `${thing} comes from ${binder} (run ${runName(run)}) now, not from ${above}.`,
    what: isUnrun
      ? `${thing} is not what ${above} would make it.`
      : `${thing} is not what ${above} made it.`,
    why: isUnrun
      ? `${CellName(expected.cell)} binds it (${statement}) and has not run; the kernel still has ${binder}’s (${code(statementOf(binding))}).`
      : `${CellName(expected.cell)} stands above (${statement}), but run ${runName(run)} of ${binder} bound it last (${code(statementOf(binding))}).`,
    todo: `Run ${above}, then this cell.`,
  };
}
