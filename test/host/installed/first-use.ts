// In a fresh profile, before anything else: the walkthrough, each step of which is done when the user has done what it says.
import * as vscode from 'vscode';
import {
  click,
  evaluate,
  needsWindow,
  openNotebook,
  run,
  waitFor,
  waitForPage,
} from '../harness.ts';

const steps = ['sample', 'crash', 'state', 'audit'] as const;
type Step = (typeof steps)[number];

/** The steps that the page shows as done. */
async function doneSteps(): Promise<readonly string[]> {
  const done = await evaluate(
    `Array.from(document.querySelectorAll('[data-done-step-id][aria-checked="true"]'), (box) => box.getAttribute('data-done-step-id').split('#').at(-1))`,
  );
  return [...new Set(done as string[])];
}

async function openWalkthrough(): Promise<void> {
  await vscode.commands.executeCommand(
    'workbench.action.openWalkthrough',
    'cellscope.cellscope#firstUse',
  );
}

async function waitForDone(...expected: readonly Step[]): Promise<void> {
  await openWalkthrough();
  await waitFor(`${expected.join()} to be done`, doneSteps, (done) =>
    steps.every((step) => done.includes(step) === expected.includes(step)),
  );
}

/** Opens the step and clicks its button. */
async function follow(step: Step, button: string): Promise<void> {
  await click(`button.getting-started-step[data-step-id$="#${step}"]`);
  await click(
    `button.getting-started-step[data-step-id$="#${step}"] .monaco-button:has-text("${button}")`,
  );
}

describe('the walkthrough', () => {
  // One story: in a window, the editor heeds each event once.
  it('ticks off each step when the user has done it', async function () {
    needsWindow(this);
    await waitForDone();
    const book = await openNotebook('# %%\nprint(prize)\n');
    await waitForDone('sample');
    await vscode.window.showNotebookDocument(book.document);
    await run(book, 0);
    await waitForDone('sample');
    await follow('crash', 'Explain This Crash');
    await waitForPage('Why cell 1 crashed', /prize/);
    await waitForDone('sample', 'crash');
    await follow('state', 'Show Notebook State');
    await waitForDone('sample', 'crash', 'state');
    await follow('audit', 'Audit Notebook');
    await waitForPage('Audit of test.ipynb', /prize/);
    await waitForDone(...steps);
    await follow('sample', 'Open a Sample Notebook');
    await waitFor(
      'the sample',
      () => vscode.window.activeNotebookEditor?.notebook,
      (notebook) => notebook?.isUntitled === true,
    );
  });
});
