/** What is said of a cell that ran twice. */
import type { Wording } from '../cause.ts';
import { firstLineOf } from '../placing.ts';
import { capital, code, lineName, runName } from '../wording.ts';
import type { LossMatch } from './lossMatch.ts';
import { deedOf, keyCode, secondTimeOf } from './lossWords.ts';
import type { UnseenSecondRun } from './unseenSecondRun.ts';

/** The first run was seen. */
export function sayRepetition({ item, doer, statement, line }: LossMatch): Wording {
  const run = `run ${runName(item.run)}`;
  const isSelf = doer === 'this cell';
  const where = `${code(statement)}, ${lineName(line)}`;
  return {
    line: isSelf
      ? `This cell has already run: ${run} ${deedOf(item)}.`
      : `${capital(doer)} has the same line: ${run} ${deedOf(item)} already.`,
    what: isSelf ? 'This cell cannot run twice.' : 'This line cannot run twice.',
    why: `${capital(run)} ${deedOf(item)} (${where}); ${secondTimeOf(item)}.`,
    todo: isSelf
      ? againOf(item.name, item.culprit.effect.act.kind === 'binds' ? 'rebinds' : 'changes')
      : `Leave this line out: its work is done. To do it anew, first run the cells that make ${code(item.name)}.`,
  };
}

/** The first run left no trace. */
export function sayUnseenRun({
  name,
  key,
  site,
  statement,
  missingCount,
  proof,
}: UnseenSecondRun): Wording {
  const text = code(firstLineOf(site.facts, statement));
  const line = lineName(site.facts.rangeOf(statement).start.line);
  const count = `[${String(missingCount)}]`;
  if (key === undefined) {
    return {
      line: `This cell has probably run before: it replaces ${code(name)} by its own result.`,
      what: 'This cell cannot run twice.',
      why: `It stores what it makes of ${code(name)} in ${code(name)} itself (${text}, ${line}). What it met is such a result: probably its own, of a run such as ${count}, which no cell shows any more.`,
      todo: againOf(name, 'rebinds'),
    };
  }
  const seen = proof ? ` Run ${runName(proof.run)} still found it.` : '';
  const surely = proof ? 'has probably' : 'may have';
  return {
    line: `This cell ${surely} run before: it takes ${keyCode(key)} out of ${code(name)} itself.`,
    what: 'This cell cannot run twice.',
    why: `It takes ${keyCode(key)} out of ${code(name)} (${text}, ${line}).${seen} An earlier run of it, such as ${count}, which no cell shows any more, would explain that it is gone.`,
    todo: againOf(name, 'changes'),
  };
}

function againOf(name: string, deed: 'rebinds' | 'changes'): string {
  const hint =
    deed === 'rebinds' ? ' A new name for the result would make the cell safe to repeat.' : '';
  return `Run the cells that make ${code(name)} again, then this cell.${hint}`;
}
