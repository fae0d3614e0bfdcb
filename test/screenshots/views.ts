// Every view in every theme, with three cells and with a hundred: pictures to be looked at, not to be kept.
import { basename, join } from 'node:path';
import * as vscode from 'vscode';
import {
  click,
  clickInPage,
  evaluate,
  focusCell,
  hoverWith,
  messageButton,
  messages,
  openFixMenu,
  openView,
  pause,
  press,
  screenshot,
  textsOf,
  themes,
  useTheme,
  waitFor,
  waitForDiagnostics,
  waitForPage,
  waitForRows,
  withSetting,
} from '../host/harness.ts';
import { openHundredCells, openThreeCells, type ShownNotebook } from './notebooks.ts';

interface View {
  readonly name: string;
  /** Brings it to the front, with the crashed cell in view. */
  readonly show: (shown: ShownNotebook) => Promise<void>;
}

const squiggle = '.notebookOverlay .squiggly-error';
/** Time for fades and late layouts to end. */
const settling = 700;
const command = (name: string) => async (): Promise<void> => {
  await vscode.commands.executeCommand(`cellscope.${name}`);
};

const views: readonly View[] = [
  { name: 'notebook', show: () => Promise.resolve() },
  { name: 'hover', show: () => hoverWith(squiggle) },
  { name: 'quick-fix', show: showQuickFixes },
  { name: 'explanation', show: command('explainCrash') },
  { name: 'traceback', show: command('openTraceback') },
  { name: 'ledger', show: command('showLedger') },
  { name: 'dependencies', show: showDependencies },
  { name: 'audit', show: showAudit },
  { name: 'audit-graph', show: (shown) => showAuditPart(shown, 'What feeds what') },
  { name: 'audit-runs', show: (shown) => showAuditPart(shown, 'Files it reads') },
  { name: 'notebook-state', show: showStates },
  { name: 'findings', show: showFindings },
  { name: 'status-bar', show: () => hoverWith('.statusbar-item[id^="cellscope"]') },
  { name: 'workspace-audit', show: showWorkspaceAudit },
  { name: 'verification', show: showVerification },
  { name: 'walkthrough', show: showWalkthrough },
];

const sizes = { 3: openThreeCells, 100: openHundredCells } as const;

for (const [size, open] of Object.entries(sizes)) {
  describe(`views of ${size} cells`, () => {
    for (const { name, show } of views) {
      it(`${name}-${size}`, async function () {
        this.timeout(180_000);
        const shown = await open();
        await waitForDiagnostics(shown.book, shown.crash, (found) => found.length > 0);
        for (const theme of themes) {
          await useTheme(theme);
          await faceCrash(shown);
          await show(shown);
          await pause(settling);
          const file = `${name}-${size}-${theme}.png`;
          await screenshot(join(process.env['TEST_RESULTS'] ?? '', 'views', file));
        }
      });
    }
  });
}

/** Nothing but the notebook in the window, at its crashed cell. */
async function faceCrash({ book, crash }: ShownNotebook): Promise<void> {
  await press('Escape');
  await vscode.commands.executeCommand('workbench.action.closeSidebar');
  await vscode.commands.executeCommand('workbench.action.closePanel');
  const others = vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => !(input instanceof vscode.TabInputNotebook));
  await vscode.window.tabGroups.close(others);
  await focusCell(book, crash);
  await waitFor(
    'the squiggle',
    () => evaluate(`document.querySelectorAll('${squiggle}').length`),
    (count) => count !== 0,
  );
}

async function showQuickFixes({ book, crash }: ShownNotebook): Promise<void> {
  // Where the cell is being edited already, the cursor would not come back to it.
  await vscode.commands.executeCommand('notebook.cell.quitEdit');
  await pause(settling);
  const { document } = book.document.cellAt(crash);
  const [mark] = vscode.languages.getDiagnostics(document.uri);
  await openFixMenu(book, crash, document.getText(mark?.range));
}

async function showDependencies(): Promise<void> {
  // The command ends when something is chosen.
  void vscode.commands.executeCommand('cellscope.showDependencies');
  await waitFor(
    'the list',
    () => textsOf('.quick-input-widget .monaco-list-row'),
    (rows) => rows.length > 0,
  );
}

async function showAudit({ book }: ShownNotebook): Promise<void> {
  await vscode.commands.executeCommand('cellscope.auditNotebook');
  await waitForPage(`Audit of ${basename(book.document.uri.path)}`, /clean run/);
}

async function showAuditPart(shown: ShownNotebook, heading: string): Promise<void> {
  await showAudit(shown);
  await clickInPage(heading);
}

async function showStates(): Promise<void> {
  await openView('notebookState');
  await waitForRows('notebookState', (rows) => rows.length > 1);
}

async function showFindings(): Promise<void> {
  await openView('findings');
  await waitForRows('findings', (rows) => rows.length > 0);
}

async function showWorkspaceAudit({ book }: ShownNotebook): Promise<void> {
  await book.document.save();
  await vscode.commands.executeCommand('cellscope.auditWorkspace');
  await vscode.commands.executeCommand('workbench.actions.view.problems');
}

async function showVerification({ book }: ShownNotebook): Promise<void> {
  await book.document.save();
  await withSetting('cellscope.cleanRun.python', process.env['TEST_PYTHON'], async () => {
    const ended = vscode.commands.executeCommand('cellscope.verifyNotebook');
    await waitFor('the question', messages, (shown) => shown.length > 0);
    await click(messageButton('Run in a Copy'));
    await ended;
    await waitForPage(`Clean run of ${basename(book.document.uri.path)}`, /clean run/i);
  });
}

async function showWalkthrough(): Promise<void> {
  await vscode.commands.executeCommand(
    'workbench.action.openWalkthrough',
    'cellscope.cellscope#firstUse',
  );
}
