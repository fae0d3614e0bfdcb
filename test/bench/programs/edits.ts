// Edits one cell after the other of a long notebook that has run, and prints as JSON how long each edit was analysed, in ms.
import {
  createAnalyst,
  historyFromCounts,
  readNotebook,
  type Analyst,
  type Cell,
  type History,
} from '../../../src/core/index.ts';
import { loadPythonParser, wasmFilesIn } from '../../../src/platform/wasm.ts';
import { cpuTime } from '../../cpuTime.ts';
import { syntheticNotebook } from '../syntheticNotebook.ts';

const CELLS = 200;
const EDITS = 600;

/** A few ways to type; every edit leaves a text that was not there before. */
function edit(cell: Cell, count: number): string {
  switch (count % 3) {
    case 0:
      return `${cell.source}\nadded_${count} = ${count}`;
    case 1:
      return cell.source.replace(/=/, `= ${count} +`);
    default:
      return `${cell.source}\nprint(unknown_${count})`;
  }
}

/** What the editor asks after an edit; gives how long the answers took. */
function timeOfAnalysis(analyst: Analyst, history: History, cellKey: string): number {
  const start = cpuTime();
  analyst.forecastNext(history, cellKey);
  analyst.explain(history);
  analyst.states(history);
  return cpuTime() - start;
}

const analyst = createAnalyst(await loadPythonParser(wasmFilesIn(import.meta.dirname)));
const snapshot = readNotebook(syntheticNotebook(CELLS, 0), 'long.ipynb');
const ran: History = { ...historyFromCounts(snapshot), basis: 'observed' };
timeOfAnalysis(analyst, ran, '#0');
const durations = Array.from({ length: EDITS }, (_, count) => {
  const index = (count * 37) % CELLS;
  const cells = ran.cells.map((cell) =>
    cell.index === index ? { ...cell, source: edit(cell, count) } : cell,
  );
  return timeOfAnalysis(analyst, { ...ran, cells }, `#${index}`);
});
console.log(JSON.stringify(durations));
