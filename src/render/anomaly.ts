/** Says what is out of the ordinary in the log of executions: in a sentence, and in the few words under a cell. */
import type { Anomaly } from '../core/model/health.ts';
import type { Cell } from '../core/model/notebook.ts';
import { capitalised, spokenCell } from './place.ts';

/** One sentence of plain text. `cells` are those of the notebook. */
export function spokenAnomaly(anomaly: Anomaly, cells: readonly Cell[]): string {
  const cellKey = 'cellKey' in anomaly ? anomaly.cellKey : undefined;
  const index = cells.find(({ key }) => key === cellKey)?.index;
  const who = index === undefined ? 'A cell' : capitalised(spokenCell(index));
  switch (anomaly.kind) {
    case 'slower':
    case 'faster': {
      const only = anomaly.kind === 'faster' ? 'only ' : '';
      const usual = `it usually takes ${spokenDuration(anomaly.usual)}`;
      return `${who} took ${only}${spokenDuration(anomaly.duration)}; ${usual} (${anomaly.earlierRuns} runs of the same text).`;
    }
    case 'flaky':
      return `${who} fails now and then: ${anomaly.failures} of ${anomaly.runs} runs of the same text.`;
    case 'failing-more':
      return (
        `The notebook began to fail more often: ${anomaly.failures} of ${anomaly.runs} runs ` +
        `on its last day, ${anomaly.failuresBefore} of ${anomaly.runsBefore} before.`
      );
  }
}

/** A few words for the status line of a cell. */
export function shortAnomaly({ kind }: Anomaly): string {
  switch (kind) {
    case 'slower':
      return 'Slower than usual';
    case 'faster':
      return 'Faster than usual';
    case 'flaky':
      return 'Fails now and then';
    case 'failing-more':
      return 'Fails more often';
  }
}

/** `350 ms`, `4.2 s`, `3 min 20 s`, from milliseconds. */
function spokenDuration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 1) return `${Math.round(milliseconds)} ms`;
  if (seconds < 59.95) return `${seconds.toFixed(1).replace(/\.0$/, '')} s`;
  const whole = Math.round(seconds);
  const rest = whole % 60;
  return `${Math.floor(whole / 60)} min${rest === 0 ? '' : ` ${rest} s`}`;
}
