/** An event loop is started in a notebook, where one runs already; or `await` stands where nothing can wait. */
import type { CallExpr, Expr } from '../../python/ast.ts';
import { dottedName } from '../../python/dottedName.ts';
import { functionsAround } from '../../python/functions.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause } from '../cause.ts';
import { expressionsAt, innermostSite, type CrashSite } from '../crashSite.ts';
import { lineMatch, type LineMatch } from '../lineMatch.ts';
import { replaceFix } from '../replaceFix.ts';
import { code } from '../wording.ts';

interface AwaitOutside extends LineMatch {
  readonly at: CrashSite;
  readonly call: CallExpr;
  /** What is to be awaited, as it is written. */
  readonly job: string | undefined;
  readonly isInFunction: boolean;
}

export const awaitOutside = defineCause<AwaitOutside>({
  id: 'await-outside',
  exceptions: ['RuntimeError'],
  rootCause: 'api-misuse',
  isGeneral: true,
  docs: {
    title: 'Event loop runs already',
    what: '`asyncio.run(…)` or `run_until_complete(…)` starts an event loop, and a notebook has one running already.',
    why: 'The kernel itself runs in an event loop, and a second one cannot start inside it. For that a cell can use `await` directly, which a script cannot.',
    todo: 'Write `await …` in the cell in place of `asyncio.run(…)`.',
    limits:
      'Inside a function that is not `async` nothing can be awaited; there only the advice is given.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    const at = innermostSite(crash, notebook);
    if (message?.kind !== 'loop-running' || !at) return undefined;
    const call = expressionsAt(at).find(startsLoop);
    if (!call) return undefined;
    const [job] = call.args;
    const said = 'An event loop is running already: the kernel’s own';
    const [def] = functionsAround(at.facts.module, call.start);
    return {
      ...lineMatch({ said, crashType: 'runtime-error', expr: call }, at, crash, notebook),
      names: [dottedName(call.func) ?? at.facts.textOf(call.func)],
      at,
      call,
      job: job && at.facts.textOf(job),
      isInFunction: def !== undefined && !def.isAsync,
    };
  },
  explain({ written, job, isInFunction, call, at }) {
    const starts = code(at.facts.textOf(call.func));
    const wait = code(`await ${job ?? '…'}`);
    return {
      line: `A notebook runs in an event loop already: write ${wait} in place of ${starts}.`,
      what: `${code(written)} starts an event loop, and the notebook runs in one already.`,
      why: `The kernel needs its loop to run cells, and loops cannot be nested. A cell may use ${code('await')} directly.`,
      todo: isInFunction
        ? `Make the function ${code('async def')}, write ${wait} in it, and ${code('await')} the function in the cell.`
        : `Write ${wait}.`,
    };
  },
  fixes({ call, job, isInFunction, at }, crash, notebook) {
    if (job === undefined || isInFunction) return [];
    return replaceFix({ span: call, text: `await ${job}` }, at, crash, notebook);
  },
});

function startsLoop(expr: Expr): expr is CallExpr {
  if (expr.kind !== 'Call') return false;
  const { func } = expr;
  if (dottedName(func) === 'asyncio.run') return true;
  return (
    func.kind === 'Attribute' &&
    /^(?:run_until_complete|run_forever|run_sync)$/.test(func.attr.name)
  );
}
