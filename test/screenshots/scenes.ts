// The pictures to take: each scene brings the window to what is to be seen, in the sample notebook.
import { join } from 'node:path';
import * as vscode from 'vscode';
import {
  closeEverything,
  evaluate,
  focusCell,
  hoverWith,
  type NotebookUnderTest,
  openFixMenu,
  openNotebookFile,
  pause,
  run,
  screenshot,
  textsOf,
  useTheme,
  waitFor,
  waitForDiagnostics,
  waitForPage,
} from '../host/harness.ts';

interface Scene {
  /** File name without theme and ending. */
  readonly name: string;
  /** Brings the window there, from the notebook with its crashed cell in view. */
  readonly show: (book: NotebookUnderTest) => Promise<void>;
}

/** Positions in the sample notebook. */
const cells = { orders: 1, total: 4, crash: 3 };
const squiggle = '.notebookOverlay .squiggly-error';
/** Time for fades and late layouts to end; a picture too early shows half of them. */
const settling = 600;

const scenes: readonly Scene[] = [
  { name: 'squiggle', show: () => Promise.resolve() },
  { name: 'hover', show: showHover },
  { name: 'quick-fix', show: showQuickFixes },
  { name: 'audit', show: showAudit },
];

describe('screenshots', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const { name, show } of scenes) {
      it(`${name}-${theme}`, async () => {
        await useTheme(theme);
        const book = await openCrashed();
        await show(book);
        await pause(settling);
        await screenshot(join(process.env['TEST_MEDIA'] ?? '', `${name}-${theme}.png`));
        await closeEverything();
      });
    }
  }
});

/** The sample with its cells run out of order, so that one has just crashed. */
async function openCrashed(): Promise<NotebookUnderTest> {
  await vscode.commands.executeCommand('workbench.action.closeSidebar');
  const book = await openNotebookFile(process.env['TEST_SAMPLE'] ?? '');
  for (const index of [cells.orders, cells.total, cells.crash]) await run(book, index);
  await waitForDiagnostics(book, cells.crash, (found) => found.length > 0);
  await focusCell(book, cells.crash);
  await waitFor(
    'the squiggle',
    () => evaluate(`document.querySelectorAll('${squiggle}').length`),
    (count) => count !== 0,
  );
  return book;
}

async function showHover(): Promise<void> {
  await hoverWith(squiggle);
  await waitFor(
    'the hover',
    () => textsOf('.monaco-hover:not(.hidden)'),
    (texts) => texts.some((text) => text !== ''),
  );
}

async function showQuickFixes(book: NotebookUnderTest): Promise<void> {
  await openFixMenu(book, cells.crash, 'revenue_by_month');
}

async function showAudit(): Promise<void> {
  await vscode.commands.executeCommand('cellscope.auditNotebook');
  await waitForPage('Audit of sales-report.ipynb', /clean run/);
}
