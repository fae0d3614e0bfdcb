// Holds the icon in the status bar to the most important thing there is to say, and to words that say it.
import assert from 'node:assert/strict';
import type { Finding, History, Run } from '../../../src/core/index.ts';
import { glanceOf, type NotebookNow } from '../../../src/vscode/show/glance.ts';
import { codeCell, forecast, staleState, unrun } from '../../render/samples.ts';

function run(id: number, session = 0): Run {
  return {
    ...{ id, session, cellKey: `#${id}`, source: 'x', executionCount: id + 1 },
    ...{ outcome: { kind: 'succeeded' }, afterUnseenRuns: false },
  };
}

function history(runs: readonly Run[], session = 0): History {
  const cells = [codeCell(0, 'x'), codeCell(1, 'x'), codeCell(2, 'x')];
  return { basis: 'observed', cells, removed: [], runs, session };
}

function now(more: Partial<NotebookNow> = {}): NotebookNow {
  return { findings: [], states: [], history: history([run(0)]), ...more };
}

const glances = (of: NotebookNow): readonly string[] => {
  const { icon, tooltip, command } = glanceOf(of);
  return [icon, tooltip, command];
};

describe('the state of a notebook at a glance', () => {
  it('is in order, where nothing is to be said', () => {
    assert.deepEqual(glances(now()), [
      'check',
      'In order: no crash, and no cell is stale.\nClick to audit the notebook.',
      'cellscope.auditNotebook',
    ]);
  });

  it('is the crash that happened last, before everything else', () => {
    const earlier: Finding = { ...unrun, cell: 0, cellKey: '#0', executionCount: 3 };
    const {
      icon,
      tooltip,
      arguments: given,
    } = glanceOf(now({ findings: [earlier, unrun, forecast], states: [staleState] }));
    assert.deepEqual([icon, given], ['error', ['#2']]);
    assert.equal(
      tooltip,
      `Cell 3 crashed. ${unrun.message}\n1 other cell crashed too.\nClick to see why.`,
    );
  });

  it('is what is stale, with a way to bring it up to date', () => {
    const [icon, tooltip, command] = glances(now({ states: [staleState], findings: [forecast] }));
    assert.equal(icon, 'history');
    assert.match(tooltip ?? '', /^1 cell is stale: what it shows is a past\.\n/);
    assert.equal(command, 'cellscope.showState');
    const two = glances(now({ states: [staleState, { ...staleState, cellKey: '#9' }] }));
    assert.match(two[1] ?? '', /^2 cells are stale: what they show is a past\.\n/);
  });

  it('is a crash that is foreseen', () => {
    const [icon, tooltip, command] = glances(now({ findings: [forecast] }));
    assert.equal(icon, 'info');
    assert.match(tooltip ?? '', /^Cell \d+, line \d+ would stop in a clean run: /);
    assert.equal(command, 'cellscope.reveal');
  });

  it('is that nothing has run, or not since the kernel restarted', () => {
    const [unknown] = glances(now({ history: { ...history([]), basis: 'counted' } }));
    assert.equal(unknown, 'circle-large-outline');
    const restarted = history([run(0), run(1), { ...run(2, 1), cellKey: '#0' }], 1);
    assert.deepEqual(glances(now({ history: restarted })).slice(0, 2), [
      'debug-restart',
      '1 cell has not run since the kernel restarted.\nClick to see what ran.',
    ]);
    const rerun = history([run(0), { ...run(1, 1), cellKey: '#0' }], 1);
    assert.equal(glances(now({ history: rerun }))[0], 'check');
  });
});
