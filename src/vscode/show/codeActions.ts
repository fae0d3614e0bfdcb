/** Offers the fixes of findings as quick fixes. */
import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Disposable,
  languages,
  type Range,
  type TextDocument,
  workspace,
} from 'vscode';
import type { Finding, Fix } from '../../core/index.ts';
import { plain } from '../../render/phrase.ts';
import { canApply, type FixScene } from '../act/fixAbility.ts';
import { workspaceEditOf } from '../act/workspaceEdits.ts';
import type { Log } from '../log.ts';
import { cellSelector, type NotebookWatcher } from '../watch/notebookWatcher.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';
import { addressOf, linkCommands } from './links.ts';
import { editorRange } from './ranges.ts';

const kind = CodeActionKind.QuickFix;

/** Registers the quick fixes for the cells of all watched notebooks. */
export function offerQuickFixes(watcher: NotebookWatcher, log: Log): Disposable {
  return languages.registerCodeActionsProvider(
    [...cellSelector],
    {
      provideCodeActions: (document, range, context) =>
        log.guard('Offering fixes', () => actionsAt(watcher, document, range, context), []),
    },
    { providedCodeActionKinds: [kind] },
  );
}

function actionsAt(
  watcher: NotebookWatcher,
  { uri }: TextDocument,
  range: Range,
  context: CodeActionContext,
): CodeAction[] {
  if (context.only !== undefined && !context.only.contains(kind)) return [];
  const cellKey = uri.toString();
  const watched = watcher.withCell(cellKey);
  if (watched === undefined) return [];
  const scene = { notebookType: watched.document.notebookType, isTrusted: workspace.isTrusted };
  return watched
    .shown()
    .filter(({ site }) => site.cellKey === cellKey && isMeant(editorRange(site.range), range))
    .flatMap((finding) => actionsOf(finding, watched, scene, context));
}

/** A fix is offered on the lines of its finding: nobody has to aim. */
function isMeant(site: Range, asked: Range): boolean {
  return site.start.line <= asked.end.line && asked.start.line <= site.end.line;
}

function actionsOf(
  finding: Finding,
  watched: WatchedNotebook,
  scene: FixScene,
  context: CodeActionContext,
): readonly CodeAction[] {
  const site = editorRange(finding.site.range);
  const cured = context.diagnostics.filter(
    ({ source, range }) => source === 'Cellscope' && range.isEqual(site),
  );
  return finding.fixes
    .filter((fix) => canApply(fix, scene))
    .map((fix, index) => {
      const action = actionOf(finding, fix, watched);
      action.diagnostics = cured;
      action.isPreferred = index === 0 && finding.rank === 1 && finding.kind === 'crash';
      return action;
    });
}

/** A mere change of text is handed to the editor, which can preview it; everything else is a command. */
function actionOf(finding: Finding, fix: Fix, watched: WatchedNotebook): CodeAction {
  const title = plain(fix.title);
  const action = new CodeAction(title, kind);
  if (fix.kind === 'edit' && fix.cellKeys.length + fix.newCells.length === 0) {
    action.edit = workspaceEditOf(fix, watched.document);
  } else {
    action.command = {
      command: linkCommands.applyFix,
      title,
      arguments: [addressOf(finding, fix)],
    };
  }
  return action;
}
