/** *Show What This Cell Depends On*: the names it takes from other cells and gives to them, each a way to go there. */
import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { capitalised, spokenCell } from '../../render/place.ts';
import { revealCell, revealPlace } from '../act/reveal.ts';
import { type DependencyRow, dependencyRows } from '../show/dependencyRows.ts';
import { editorRange } from '../show/ranges.ts';
import { pythonCell, type Target } from './targets.ts';

interface Choice extends QuickPickItem {
  readonly row?: DependencyRow;
}

/** Lists the names; shows the place of the one that is chosen. */
export async function showDependencies(target: Target): Promise<void> {
  const { watched, cellKey } = target;
  const view = watched.view();
  const cell = pythonCell(target, view);
  if (cell === undefined) return;
  const analysis = await watched.analysis();
  const sources = new Map(view.cells.map(({ key, source }) => [key, source.split('\n')]));
  const { takes, gives } = dependencyRows(
    analysis.dependenciesOf(view, cellKey),
    (key, line) => sources.get(key)?.[line] ?? '',
  );
  const name = capitalised(spokenCell(cell.index));
  if (takes.length + gives.length === 0) {
    void window.showInformationMessage(
      `${name} takes nothing from other cells, and they take nothing from it.`,
    );
    return;
  }
  const choices = [...group('Takes', takes), ...group('Gives', gives)];
  const chosen = await window.showQuickPick(choices, {
    title: `What ${spokenCell(cell.index)} takes from other cells and gives to them`,
    placeHolder: 'Choose a name to go there',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen?.row !== undefined) await go(chosen.row, target);
}

function group(label: string, rows: readonly DependencyRow[]): readonly Choice[] {
  if (rows.length === 0) return [];
  const heading = { label, kind: QuickPickItemKind.Separator };
  return [heading, ...rows.map(choiceOf)];
}

function choiceOf(row: DependencyRow): Choice {
  const { label, description, detail } = row;
  return detail === '' ? { label, description, row } : { label, description, detail, row };
}

async function go({ cellKey, range }: DependencyRow, { watched }: Target): Promise<void> {
  if (range === undefined) await revealCell(watched.document, cellKey);
  else await revealPlace(watched.document, cellKey, editorRange(range));
}
