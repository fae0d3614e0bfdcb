/** What a click on the mark of a cell that shows a past offers: to run, to restore, to compare, to explain. */
import { type QuickPickItem, window, workspace } from 'vscode';
import type { Finding } from '../../core/index.ts';
import { plain } from '../../render/phrase.ts';
import { counted, spokenCell } from '../../render/place.ts';
import { applyFix, type FixTools } from '../act/applyFix.ts';
import { canApply } from '../act/fixAbility.ts';
import { withoutIcons } from '../show/icons.ts';
import { addressOf } from '../show/links.ts';
import { type PageTools, showFindings } from './findingsPage.ts';
import { runStaleCells } from './runStaleCells.ts';
import { showDependencies } from './showDependencies.ts';
import type { Target } from './targets.ts';

interface Choice extends QuickPickItem {
  readonly act: () => Promise<void>;
}

/** What the choices may take. */
export interface StateTools extends FixTools, PageTools {}

/** Lists what can be done about the cell, and does what is chosen; says so if nothing is to be done any more. */
export async function showState(target: Target, tools: StateTools): Promise<void> {
  const { watched, cellKey } = target;
  const states = watched.shownStates().filter((state) => state.cellKey === cellKey);
  const [first] = states;
  if (first === undefined) {
    void window.showInformationMessage('There is nothing to say of this cell now.');
    return;
  }
  const analysis = await watched.analysis();
  const stale = analysis.staleCells(watched.view());
  const choices = [
    ...runChoices(stale, target, tools),
    ...fixChoices(states, stale, target, tools),
  ];
  const title = `About ${spokenCell(first.cell)}`;
  const chosen = await window.showQuickPick(
    [
      ...choices,
      {
        label: '$(references) Show what this cell depends on',
        act: () => showDependencies(target),
      },
      { label: '$(info) Explain', act: () => showFindings(title, states, watched, tools) },
    ],
    { title: withoutIcons(plain(first.message)), placeHolder: 'Choose what to do' },
  );
  await chosen?.act();
}

/** All stale cells; where the cell is the only one, its own fix says the same. */
function runChoices(
  stale: readonly string[],
  { watched }: Target,
  { runner }: StateTools,
): readonly Choice[] {
  if (stale.length < 2 || !workspace.isTrusted) return [];
  const label = `$(run-all) Run the ${counted(stale.length, 'stale cell')}`;
  return [{ label, act: () => runStaleCells(watched, runner) }];
}

const icons = {
  run: 'run',
  edit: 'discard',
  command: 'diff',
  install: 'run',
  advice: 'info',
} as const;

/** The fixes, without one that runs all stale cells, which is offered already. */
function fixChoices(
  states: readonly Finding[],
  stale: readonly string[],
  { watched }: Target,
  tools: StateTools,
): readonly Choice[] {
  const scene = { notebookType: watched.document.notebookType, isTrusted: workspace.isTrusted };
  return states.flatMap((finding) =>
    finding.fixes
      .filter((fix) => canApply(fix, scene))
      .filter((fix) => stale.length < 2 || fix.kind !== 'run' || !isSame(fix.cellKeys, stale))
      .map((fix) => ({
        label: `$(${icons[fix.kind]}) ${withoutIcons(plain(fix.title))}`,
        act: () => applyFix(watched, addressOf(finding, fix), tools),
      })),
  );
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key) => b.includes(key));
}
