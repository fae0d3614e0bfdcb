/** A loop changes the dict or set that it goes through. */
import type { Expr, ForStmt } from '../../python/ast.ts';
import { statementsAt } from '../../python/expressions.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause } from '../cause.ts';
import { innermostSite, type CrashSite } from '../crashSite.ts';
import { lineMatch, type LineMatch } from '../lineMatch.ts';
import { replaceFix } from '../replaceFix.ts';
import { comingFrom } from '../subject.ts';
import { code } from '../wording.ts';

interface ChangedDuringIteration extends LineMatch {
  readonly at: CrashSite;
  readonly type: string;
  readonly iter: Expr;
}

export const dictChangedDuringIteration = defineCause<ChangedDuringIteration>({
  id: 'dict-changed-during-iteration',
  exceptions: ['RuntimeError'],
  rootCause: 'implementation-error',
  isGeneral: true,
  docs: {
    title: 'Changed while gone through',
    what: 'A loop goes through a dict or a set and adds items to it, or takes some away.',
    why: 'Where the next item is depends on what is in it, so Python stops when that changes on the way.',
    todo: 'Go through a copy: `for key in list(d):`.',
    limits: 'Which statement of the loop changed it is not told.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    const at = innermostSite(crash, notebook);
    if (message?.kind !== 'changed-while-iterated' || !at) return undefined;
    const loop = statementsAt(at.facts.module, at.statement).findLast(
      (stmt): stmt is ForStmt => stmt.kind === 'For',
    );
    if (!loop) return undefined;
    const said = `The ${message.type} changed its size while the loop went through it`;
    return {
      ...lineMatch({ said, crashType: 'runtime-error', expr: loop.iter }, at, crash, notebook),
      at,
      type: message.type,
      iter: loop.iter,
    };
  },
  explain({ written, type, subject }) {
    const name = code(written);
    const copy = code(`list(${written})`);
    return {
      line: `The loop goes through ${name} and changes it on the way; ${copy} is a copy to go through.`,
      what: `The loop over ${name} adds items to that ${code(type)}, or takes some away.`,
      why: `Python finds the next item by what is in it, and stops when that has changed.${subject ? comingFrom(subject) : ''}`,
      todo: `Go through ${copy}, or collect the changes and make them after the loop.`,
    };
  },
  fixes: ({ iter, written, at }, crash, notebook) =>
    replaceFix({ span: iter, text: `list(${written})` }, at, crash, notebook),
});
