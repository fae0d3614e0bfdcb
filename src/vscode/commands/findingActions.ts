/** What a row of the *Findings* view offers: to go there, to fix it, to read about its cause, to copy it. */
import { env, NotebookRange, Uri, window, workspace } from 'vscode';
import type { Finding, Fix } from '../../core/index.ts';
import type { FindingTarget } from '../../render/findingTree.ts';
import { plain } from '../../render/phrase.ts';
import { applyFix, type FixTools } from '../act/applyFix.ts';
import { canApply } from '../act/fixAbility.ts';
import { revealPlace } from '../act/reveal.ts';
import { withoutIcons } from '../show/icons.ts';
import { addressOf } from '../show/links.ts';
import { editorRange } from '../show/ranges.ts';
import { keyOf } from '../watch/notebookView.ts';
import type { NotebookWatcher } from '../watch/notebookWatcher.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';

/** Shows the cell of the finding; opens its notebook if need be. */
export async function openFinding(target: FindingTarget, watcher: NotebookWatcher): Promise<void> {
  const { site } = target.finding;
  const watched = await openedNotebook(target, watcher);
  const cellKey = watched && keyAt(watched, site.cell);
  if (watched === undefined || cellKey === undefined) return;
  await revealPlace(watched.document, cellKey, editorRange(site.range));
}

/** Carries out the finding's fix; asks which, if there are several. */
export async function fixFinding(
  target: FindingTarget,
  watcher: NotebookWatcher,
  tools: FixTools,
): Promise<void> {
  const watched = await openedNotebook(target, watcher);
  const cellKey = watched && keyAt(watched, target.finding.cell);
  if (watched === undefined || cellKey === undefined) return;
  const finding: Finding = { ...target.finding, cellKey };
  const fix = await chosenFix(finding, watched);
  if (fix !== undefined) await applyFix(watched, addressOf(finding, fix), tools);
}

/** Puts the finding on the clipboard: what it says, and where. */
export async function copyFinding({ uri, finding }: FindingTarget): Promise<void> {
  const { site, message, id } = finding;
  const place = `${Uri.parse(uri).path}, cell ${site.cell + 1}, line ${site.range.start.line + 1}`;
  await env.clipboard.writeText(`${plain(message)} (${id}; ${place})`);
}

async function chosenFix(
  finding: Finding,
  { document }: WatchedNotebook,
): Promise<Fix | undefined> {
  const scene = { notebookType: document.notebookType, isTrusted: workspace.isTrusted };
  const fixes = finding.fixes.filter((fix) => canApply(fix, scene));
  if (fixes.length < 2) return fixes[0];
  const choices = fixes.map((fix) => ({ label: withoutIcons(plain(fix.title)), fix }));
  const chosen = await window.showQuickPick(choices, {
    title: withoutIcons(plain(finding.message)),
    placeHolder: 'Choose what to do',
  });
  return chosen?.fix;
}

/** The notebook of the finding, open and shown; `undefined`, said to the user, if it cannot be opened. */
async function openedNotebook(
  { uri, finding }: FindingTarget,
  watcher: NotebookWatcher,
): Promise<WatchedNotebook | undefined> {
  const open = watcher.withUri(uri);
  if (open !== undefined) return open;
  try {
    const document = await workspace.openNotebookDocument(Uri.parse(uri));
    const at = new NotebookRange(finding.site.cell, finding.site.cell + 1);
    await window.showNotebookDocument(document, { selections: [at] });
  } catch {
    const name = Uri.parse(uri).path.split('/').at(-1) ?? '';
    void window.showInformationMessage(`${name} cannot be opened as a notebook any more.`);
    return undefined;
  }
  return watcher.withUri(uri);
}

/** The key of the cell that stands there now; `undefined` if there is none. */
function keyAt({ document }: WatchedNotebook, index: number): string | undefined {
  return index < document.cellCount ? keyOf(document.cellAt(index)) : undefined;
}
