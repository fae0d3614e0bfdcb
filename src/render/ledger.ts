/** Lays out the execution ledger: what ran, with which text, and which names live in the kernel now. */
import type { LiveName } from '../core/model/analysis.ts';
import type { History, Run } from '../core/model/execution.ts';
import { codeBlock, codeSpan, escapeMarkdown, table } from './markdown.ts';
import { capitalised, counted, spokenCell } from './place.ts';

/** Where a run's cell is, and whether it still holds the text that ran. */
interface RunPlace {
  readonly spoken: string;
  readonly text: 'as it ran' | 'edited since' | 'deleted';
}

/** The ledger as a page in Markdown: the runs in their order, restarts as breaks, lost texts, live names. */
export function renderLedgerMarkdown(history: History, names: readonly LiveName[]): string {
  const parts = [
    '# Execution ledger',
    introduction(history),
    ...sessions(history),
    ...lostTexts(history),
    ...liveNames(history, names),
  ];
  return `${parts.join('\n\n')}\n`;
}

function introduction(history: History): string {
  if (history.runs.length === 0) return 'Nothing has run yet.';
  const runs = counted(history.runs.length, 'run');
  switch (history.basis) {
    case 'observed':
      return `${runs}, as seen in this editor, oldest first.`;
    case 'counted':
      return `${runs}, as the saved execution counts tell, oldest first. A cell that ran twice is listed once, with the text it has now.`;
    case 'assumed':
      return `${runs}, assumed: every code cell once, top to bottom, in a fresh kernel.`;
  }
}

/** A table of runs for each life of the kernel. */
function sessions(history: History): readonly string[] {
  const lives = [...new Set(history.runs.map((run) => run.session))];
  return lives.flatMap((session, index) => [
    ...(index > 0 ? ['**The kernel restarted here. Names of the runs above are gone.**'] : []),
    runTable(
      history,
      history.runs.filter((run) => run.session === session),
    ),
    ...(session === lives.at(-1) && session < history.session
      ? ['**The kernel restarted here. Nothing has run since.**']
      : []),
  ]);
}

function runTable(history: History, runs: readonly Run[]): string {
  const rows = runs.flatMap((run) => {
    const place = placeOf(history, run);
    const row = [
      escapeMarkdown(spokenNumber(run)),
      capitalised(place.spoken) + (place.text === 'edited since' ? ', edited since' : ''),
      outcomeOf(run),
      codeSpan(firstLine(run.source)),
    ];
    return run.afterUnseenRuns ? [['…', '', 'runs not recorded', ''], row] : [row];
  });
  return table(['Run', 'Cell', 'Outcome', 'First line'], rows);
}

/** The texts that ran and that no cell holds now, each once. */
function lostTexts(history: History): readonly string[] {
  const present = new Set(history.cells.map((cell) => cell.source));
  const lost = new Map<string, Run>();
  for (const run of history.runs) {
    if (!present.has(run.source) && run.source.trim() !== '') lost.set(run.source, run);
  }
  if (lost.size === 0) return [];
  return [
    '## Texts that ran and are in no cell now',
    ...[...lost.values()].flatMap((run) => [
      `Run ${escapeMarkdown(spokenNumber(run))} of ${placeOf(history, run).spoken}:`,
      codeBlock(run.source, 'python'),
    ]),
  ];
}

function liveNames(history: History, names: readonly LiveName[]): readonly string[] {
  if (names.length === 0) return ['## Names in the kernel', 'None.'];
  const runs = new Map(history.runs.map((run) => [run.id, run]));
  return [
    '## Names in the kernel',
    table(
      ['Name', 'Bound by', 'Certainty'],
      names.map((name) => {
        const run = runs.get(name.runId);
        return [
          codeSpan(name.name),
          run === undefined ? 'unknown' : boundBy(history, run, name),
          name.certainty,
        ];
      }),
    ),
  ];
}

function boundBy(history: History, run: Run, name: LiveName): string {
  const place = placeOf(history, run);
  const where = `run ${spokenNumber(run)} of ${place.spoken}, line ${name.range.start.line + 1}`;
  return escapeMarkdown(place.text === 'edited since' ? `${where} (edited since)` : where);
}

function placeOf(history: History, run: Run): RunPlace {
  const cell = history.cells.find((candidate) => candidate.key === run.cellKey);
  if (cell !== undefined) {
    const text = cell.source === run.source ? 'as it ran' : 'edited since';
    return { spoken: spokenCell(cell.index), text };
  }
  const removed = history.removed.find((candidate) => candidate.key === run.cellKey);
  const spoken = removed === undefined ? 'a deleted cell' : `deleted ${spokenCell(removed.index)}`;
  return { spoken, text: 'deleted' };
}

function spokenNumber(run: Run): string {
  return run.executionCount === undefined ? `${run.id + 1} (no count)` : `[${run.executionCount}]`;
}

function outcomeOf(run: Run): string {
  switch (run.outcome.kind) {
    case 'succeeded':
      return 'succeeded';
    case 'unfinished':
      return 'not finished';
    case 'failed': {
      const name = run.outcome.error?.name ?? '';
      return name === '' ? 'failed' : `failed: ${codeSpan(name)}`;
    }
  }
}

/** The first line that says something, cut to a width that a table bears. */
function firstLine(source: string): string {
  const line = source.split('\n').find((candidate) => candidate.trim() !== '') ?? '';
  const longest = 80;
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line.trim();
}
