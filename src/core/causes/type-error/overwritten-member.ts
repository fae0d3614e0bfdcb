/** A run stored a value in a module under the name of a function, and the line calls that function. */
import type { Crash } from '../../model/crash.ts';
import type { Run } from '../../model/execution.ts';
import type { Phrase } from '../../model/finding.ts';
import type { Effect } from '../../python/acts.ts';
import type { CallExpr } from '../../python/ast.ts';
import { boundValue } from '../../python/boundValue.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import { statementsAt } from '../../python/expressions.ts';
import { hasPassed } from '../../state/executed.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause, type Match } from '../cause.ts';
import {
  expressionsAt,
  innermostSite,
  isNotebookName,
  placeAt,
  type CrashSite,
} from '../crashSite.ts';
import { doerName, firstLineOf, presentPlace, statementOf } from '../placing.ts';
import { capital, code, lineName, runName } from '../wording.ts';

/** The last run that stored a value there, and where in its text. */
interface Storing {
  readonly run: Run;
  readonly facts: CellFacts;
  readonly effect: Effect;
}

interface OverwrittenMember extends Match {
  /** As the line writes it: `plt.title`. */
  readonly member: string;
  readonly owner: string;
  readonly run: Run;
  readonly doer: Phrase;
  readonly statement: string;
}

export const overwrittenMember = defineCause<OverwrittenMember>({
  id: 'overwritten-member',
  exceptions: ['TypeError'],
  rootCause: 'notebook-specific',
  docs: {
    title: 'Function of a module overwritten',
    what: 'A run stored a value in a module under the name of one of its functions (`plt.title = …`); the line calls the function and gets the value.',
    why: 'A module is one object for the whole kernel. What is stored in it stays there for every cell, also after the line that did so has been corrected and the module has been imported again.',
    todo: 'Correct the assignment to a call, then restart the kernel or reload the module.',
    limits:
      'Known for modules that a cell imports, and for assignments that are no part of a function.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    const site = innermostSite(crash, notebook);
    if (message?.kind !== 'not-callable' || !site?.isRaisedHere) return undefined;
    for (const call of expressionsAt(site)) {
      const found =
        call.kind === 'Call' ? matchOf(call, message.type, site, crash, notebook) : undefined;
      if (found) return found;
    }
    return undefined;
  },
  explain({ member, owner, run, doer, statement }) {
    const name = code(member);
    return {
      line: `${name} is not the function any more: ${doer} stored a value in its place (run ${runName(run)}).`,
      what: `${name} is not the function any more.`,
      why: `${capital(doer)} executed ${code(statement)} (run ${runName(run)}). Since then ${name} means that value; importing ${code(owner)} again does not bring the function back.`,
      todo: `Call it there: ${code(`${member}(…)`)}. Then restart the kernel, or run ${code(`importlib.reload(${owner})`)}.`,
    };
  },
  fixes: () => [],
});

function matchOf(
  { func }: CallExpr,
  type: string | undefined,
  site: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): OverwrittenMember | undefined {
  if (func.kind !== 'Attribute' || func.value.kind !== 'Name') return undefined;
  const owner = func.value.id;
  const record = notebook.stateAtCrash(crash, owner);
  const binding = record.presence === 'bound' ? record.binding : undefined;
  // `from m import x` may take anything that `m` has.
  const isModule =
    binding?.kind === 'import' && /^import\s|\bimport pyplot\b/.test(statementOf(binding));
  if (!isModule || !isNotebookName(site, owner, func.value)) return undefined;
  const storing = lastStoring(owner, func.attr.name, crash, notebook);
  if (!storing) return undefined;
  const { run, facts, effect } = storing;
  const stored = storedType(owner, storing);
  if (stored !== undefined && type !== undefined && stored !== type) return undefined;
  const member = `${owner}.${func.attr.name}`;
  const doer = doerName(run.cellKey, crash, notebook);
  const statement = firstLineOf(facts, effect.statement);
  const home = notebook.replay.followed[run.id]?.home;
  const place = home && presentPlace({ home, span: effect }, notebook);
  const used = placeAt(site, func, notebook);
  return {
    member,
    owner,
    run,
    doer,
    statement,
    names: [owner, func.attr.name],
    crashType: 'type-error',
    ...(used ? { site: used } : {}),
    ...(run === crash.run ? { rootCause: 'implementation-error' as const } : {}),
    origin: place && { ...place, label: `${code(member)} becomes a value here` },
    evidence: [
      {
        // Something else on the line may be what cannot be called, unless the types agree.
        basis: stored === undefined ? 'inferred' : 'observed',
        fact: `${lineName(site.line)} calls ${code(member)} and meets a value${type === undefined ? '' : ` of type ${code(type)}`}`,
        place: used ?? crash.site,
      },
      {
        basis: 'observed',
        fact: `run ${runName(run)} of ${doer} executed ${code(statement)}`,
        ...(place ? { place } : {}),
      },
    ],
  };
}

/** Not what `eventsOf` the name tells: a second import binds the name anew, and the module stays as it is. */
function lastStoring(
  owner: string,
  attribute: string,
  crash: Crash,
  notebook: NotebookFacts,
): Storing | undefined {
  const crashed = crash.run;
  if (!crashed) return undefined;
  const runs = notebook.history.runs.filter(
    ({ id, session }) => id <= crashed.id && session === crashed.session,
  );
  const reloaded = runs.findLastIndex(({ source }) => /\breload\s*\(/.test(source));
  for (const run of runs.slice(reloaded + 1).reverse()) {
    const facts = notebook.tools.reader.read(run.source);
    const effect = facts.effects.findLast(
      ({ name, act, isSure, statement }) =>
        name === owner &&
        act.kind === 'sets-attribute' &&
        act.attribute === attribute &&
        isSure &&
        hasPassed(run, statement, notebook),
    );
    if (effect) return { run, facts, effect };
  }
  return undefined;
}

/** The type of what was stored, if the text shows it. */
function storedType(owner: string, { facts, effect }: Storing): string | undefined {
  const stmt = statementsAt(facts.module, effect).at(-1);
  const value = stmt?.kind === 'Assign' ? boundValue(owner, stmt.value) : undefined;
  return value?.kind === 'literal' ? value.type : undefined;
}
