/** An iterator has given its items, or a file was read or closed, by an earlier run. */
import type { Crash } from '../../model/crash.ts';
import type { CrashType, Fix, Phrase } from '../../model/finding.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { planRebuild } from '../../state/rebuild.ts';
import { defineCause, type Match } from '../cause.ts';
import { placeAt } from '../crashSite.ts';
import { editFix } from '../editFix.ts';
import { doerName, firstLineOf, presentPlace } from '../placing.ts';
import { runCells } from '../runCells.ts';
import { capital, code, lineName, runName } from '../wording.ts';
import { readUsedUp, type UsedUp } from './usedUp.ts';

interface ConsumedIterator extends Match {
  readonly used: UsedUp;
  /** The cell that did it: `this cell`, `cell 3`, `a deleted cell`. */
  readonly doer: Phrase;
  readonly isOwn: boolean;
  readonly statement: string;
}

export const consumedIterator = defineCause<ConsumedIterator>({
  id: 'consumed-iterator',
  exceptions: [
    'StopIteration',
    'ValueError',
    'TypeError',
    'JSONDecodeError',
    'EOFError',
    'EmptyDataError',
    'ProgrammingError',
    'InterfaceError',
    'DatabaseError',
  ],
  rootCause: 'notebook-specific',
  docs: {
    title: 'Iterator used up, or file closed',
    what: 'The line wants items of a generator or iterator that an earlier run has used up, or uses a file or connection that was read to its end or closed.',
    why: 'A generator, an iterator and an open file can be read once. A second run of a cell, or another cell, finds nothing left; a file opened by `with` is closed when the block ends.',
    todo: 'Run the cell that makes it again, or keep what it gives in a list.',
    limits:
      'Fires only where the error proves that nothing was left. A loop over a used-up generator raises no error: it does nothing.',
  },
  detect(crash, notebook) {
    const used = readUsedUp(crash, notebook);
    if (!used) return undefined;
    const { culprit, run, name, site, need } = used;
    const { home, effect } = culprit;
    const isOwn = run === crash.run;
    const doer = doerName(home.cellKey, crash, notebook);
    const statement = firstLineOf(home.facts, effect.statement);
    const place = presentPlace({ home, span: effect }, notebook);
    const asked = placeAt(site, need, notebook);
    return {
      used,
      doer,
      isOwn,
      statement,
      names: [name],
      crashType: crashTypeOf(crash.exception),
      ...(asked ? { site: asked } : {}),
      ...(isOrderly(used, crash, notebook) ? { rootCause: 'implementation-error' as const } : {}),
      origin: place && { ...place, label: LABELS[used.kind](code(name)) },
      evidence: [
        {
          basis: 'observed',
          fact: `${lineName(site.line)} ${used.kind === 'closed' ? 'uses' : 'reads from'} ${code(name)} and finds ${FINDS[used.kind]}`,
          place: asked ?? crash.site,
        },
        {
          basis: 'observed',
          fact: `run ${runName(run)} of ${doer} executed ${code(statement)}`,
          ...(place ? { place } : {}),
        },
        {
          // Taking one item after the other shows only that some are gone.
          basis: used.taken === 'all' ? 'observed' : 'inferred',
          fact: `nothing that ran since has made ${code(name)} again`,
        },
      ],
    };
  },
  explain: ({ used, doer, isOwn, statement }) => {
    const name = code(used.name);
    const by = isOwn ? 'this run' : `run ${runName(used.run)}`;
    const line = lineName(used.culprit.home.facts.rangeOf(used.culprit.effect).start.line);
    const place = `${code(statement)}, ${line}`;
    switch (used.kind) {
      case 'closed': {
        const isBlock = statement.startsWith('with ');
        const when = isOwn ? line : by;
        const block = isOwn ? `on ${line}` : `in ${doer}`;
        return {
          line: isBlock
            ? `${name} is closed: its ${code('with')} block ${block} has ended${isOwn ? '' : ` (${by})`}.`
            : `${name} is closed: ${doer} closed it (${when}).`,
          what: `${name} is closed.`,
          why: isBlock
            ? `A file opened by ${code('with')} is closed when the block ends (${place}).`
            : `${capital(doer)} closed it (${place}).`,
          todo: `Use ${name} before it is closed, or open it again.`,
        };
      }
      case 'text':
        return {
          line: `${name} has been read to its end: ${doer} read it in ${by}.`,
          what: `${name} has been read to its end.`,
          why: `${capital(by)} of ${doer} read it (${place}). Reading goes on where it stopped, so nothing is left.`,
          todo: `Open it again, or go back to its beginning: ${code(`${used.name}.seek(0)`)}.`,
        };
      case 'items':
        return {
          line:
            used.taken === 'all'
              ? `${name} is used up: ${doer} took its items in ${by}.`
              : `${name} is used up: earlier runs took its items, the last one ${by} of ${doer}.`,
          what: `${name} is used up.`,
          why: `${capital(by)} of ${doer} took ${used.taken === 'all' ? 'all its items' : 'an item'} (${place}). An iterator gives each item once.`,
          todo: `Make ${name} again, or keep its items in a list: ${code(`${used.name} = list(…)`)}.`,
        };
    }
  },
  fixes: ({ used }, crash, notebook): readonly Fix[] => [
    ...rewind(used, crash, notebook),
    ...makeAgain(used, crash, notebook),
  ],
});

const LABELS: Record<UsedUp['kind'], (name: Phrase) => Phrase> = {
  items: (name) => `${name} gives its items here`,
  text: (name) => `${name} is read here`,
  closed: (name) => `${name} is closed here`,
};

const FINDS: Record<UsedUp['kind'], Phrase> = {
  items: 'no items',
  text: 'nothing left',
  closed: 'it closed',
};

/** Whether running the cells from top to bottom comes to the same end. */
function isOrderly(
  { run, maker, culprit }: UsedUp,
  crash: Crash,
  notebook: NotebookFacts,
): boolean {
  if (run === crash.run) return true;
  const made = notebook.cellOf(maker.home.cellKey)?.index;
  const used = notebook.cellOf(culprit.home.cellKey)?.index;
  return made !== undefined && used !== undefined && made <= used && used < crash.cell;
}

/** Runs what made it, unless the same cell would use it up again. */
function makeAgain(used: UsedUp, crash: Crash, notebook: NotebookFacts): readonly Fix[] {
  const isSpoiledThere = used.maker.home.cellKey === used.culprit.home.cellKey;
  if (!crash.run || isSpoiledThere) return [];
  const spoiled = { name: used.name, cellKey: undefined };
  return runCells(planRebuild(notebook, [spoiled], crash.run), notebook);
}

/** Goes back to the beginning of the file before the line reads it. */
function rewind(used: UsedUp, crash: Crash, notebook: NotebookFacts): readonly Fix[] {
  const { site, name, kind } = used;
  const cell = notebook.cellOf(crash.cellKey);
  if (kind !== 'text' || cell?.source !== site.facts.source) return [];
  const start = site.facts.lines.positionAt(site.statement.start);
  const edit = {
    cellKey: cell.key,
    cell: cell.index,
    range: { start, end: start },
    newText: `${name}.seek(0)\n${' '.repeat(start.character)}`,
  };
  const title = `Go back to the beginning of ${code(name)} first`;
  return editFix({ title, safety: 'review', edits: [edit], newCells: [] }, crash, notebook);
}

function crashTypeOf(exception: string): CrashType {
  if (exception === 'StopIteration') return 'runtime-error';
  return exception === 'TypeError' ? 'type-error' : 'value-error';
}
