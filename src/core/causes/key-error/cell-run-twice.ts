/** The cell, or one with the same text, has run before, and took away or replaced what it needs. */
import type { Crash } from '../../model/crash.ts';
import type { Fix } from '../../model/finding.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { planRebuild } from '../../state/rebuild.ts';
import { defineCause, type Match } from '../cause.ts';
import { runCells } from '../runCells.ts';
import { ignoreMissingFix } from './ignoreMissingFix.ts';
import { lossMatch, type LossMatch } from './lossMatch.ts';
import { readLostItem, type LostItem } from './lostItem.ts';
import { readReplacedItself } from './replacedItself.ts';
import { sayRepetition, sayUnseenRun } from './secondRunWords.ts';
import { readUnseenSecondRun, unseenMatch, type UnseenSecondRun } from './unseenSecondRun.ts';

/** The first run was seen, or only explains what the second met. */
type FirstRun =
  | ({ readonly kind: 'seen' } & LossMatch)
  | ({ readonly kind: 'unseen'; readonly suspect: UnseenSecondRun } & Match);

type SecondRun = FirstRun & {
  /** Cells to run so that the object is again what it was, the crashed one last; empty if that is not known. */
  readonly plan: readonly string[];
};

export const cellRunTwice = defineCause<SecondRun>({
  id: 'cell-run-twice',
  exceptions: ['KeyError', 'ValueError', 'AttributeError', 'TypeError', 'IndexError'],
  rootCause: 'notebook-specific',
  docs: {
    title: 'Cell run twice',
    what: 'The cell has run before and changed what it works on: it dropped or renamed a column, made it the index, emptied a list, or stored its result in the place of what it read.',
    why: 'A cell works on what the kernel holds now, not on what it held the first time. What the first run took away is not there for the second.',
    todo: 'Run the cells that make the object again, then this one. To make the cell safe to repeat, keep the original and give the result a new name.',
    limits:
      'The first run is seen while the notebook is open. A saved file holds only the last one; there it is inferred from the numbers. Changes made inside functions are not followed.',
  },
  detect(crash, notebook) {
    const first = firstRunOf(crash, notebook);
    if (!first) return undefined;
    return { ...first, plan: planOf(first, crash, notebook) };
  },
  explain: (match) => (match.kind === 'seen' ? sayRepetition(match) : sayUnseenRun(match.suspect)),
  fixes(match, crash, notebook): readonly Fix[] {
    const again = runCells(match.plan, notebook);
    return match.kind === 'seen'
      ? [...again, ...ignoreMissingFix(match.item, crash, notebook)]
      : again;
  },
});

function firstRunOf(crash: Crash, notebook: NotebookFacts): FirstRun | undefined {
  const item = readLostItem(crash, notebook) ?? readReplacedItself(crash, notebook);
  if (item) {
    return isRepetition(item, crash)
      ? { kind: 'seen', ...lossMatch(item, crash, notebook) }
      : undefined;
  }
  const suspect = readUnseenSecondRun(crash, notebook);
  return suspect && { kind: 'unseen', suspect, ...unseenMatch(suspect, crash, notebook) };
}

/** Whether the culprit is a run of the same cell, or of another with the same statement. */
function isRepetition({ culprit, site }: LostItem, crash: Crash): boolean {
  const { cellKey, facts } = culprit.home;
  return (
    cellKey === crash.cellKey || site.facts.source.includes(facts.textOf(culprit.effect.statement))
  );
}

/** The cells that bring the object back. Where another cell did the same, its work is done: there is nothing to repeat. */
function planOf(first: FirstRun, crash: Crash, notebook: NotebookFacts): readonly string[] {
  const [name = ''] = first.names;
  const isTwin = first.kind === 'seen' && first.item.culprit.home.cellKey !== crash.cellKey;
  if (!crash.run || isTwin) return [];
  return planRebuild(notebook, [{ name, cellKey: crash.cellKey }], crash.run);
}
