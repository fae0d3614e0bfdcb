/** Draws the executions of a notebook: to the right in the order they ran, downwards in the order of the page. */
import type { TimelineRun } from '../../core/model/auditReport.ts';
import { escapeHtml } from '../html.ts';
import { capitalised, counted, spokenCell } from '../place.ts';
import { cellLink } from './links.ts';
import { labelEvery, px, svgOpen } from './svg.ts';

const margin = { left: 56, top: 22, right: 24, bottom: 12 };
/** Pixels between two runs, and between two cells; a break between two kernel sessions. */
const steps = { run: [4.6, 26], cell: [5, 16], restart: 22 } as const;
/** What the picture grows to before it is pressed together: half a window wide. */
const roomy = { width: 460, height: 360 };
const MOST_ROWS = 300;

interface Drawn {
  readonly run: TimelineRun;
  readonly x: number;
  readonly y: number;
}

/** The picture with its table; `cells` is the number of cells on the page. */
export function timelineHtml(runs: readonly TimelineRun[], cells: number): string {
  if (runs.length === 0) return '<p>Nothing has run yet.</p>\n';
  return `<div class="picture" tabindex="0" role="group" aria-label="Executions as a picture">
${timelineSvg(runs, cells)}</div>
<ul class="legend"><li><svg width="12" height="12" aria-hidden="true"><circle class="passed" cx="6" cy="6" r="4"/></svg> succeeded</li><li><svg width="12" height="12" aria-hidden="true">${cross(6, 6)}</svg> failed</li><li><svg width="12" height="12" aria-hidden="true"><circle class="unfinished" cx="6" cy="6" r="4"/></svg> did not end</li><li><svg width="22" height="12" aria-hidden="true"><path class="upward" d="M1 10L21 2"/></svg> went up the page</li></ul>
${tableHtml(runs)}`;
}

/** The picture alone. Its table says the same, so that readers of the page aloud get one sentence. */
export function timelineSvg(runs: readonly TimelineRun[], cells: number): string {
  const stepX = between(steps.run, roomy.width / runs.length);
  const stepY = between(steps.cell, roomy.height / Math.max(cells, 1));
  const drawn: Drawn[] = [];
  const breaks: number[] = [];
  let x = margin.left;
  for (const [at, run] of runs.entries()) {
    const previous = runs[at - 1];
    if (previous && previous.session !== run.session) {
      breaks.push(x - stepX / 2 + steps.restart / 2);
      x += steps.restart;
    }
    drawn.push({ run, x, y: margin.top + stepY * (run.cell + 0.5) });
    x += stepX;
  }
  const width = x - stepX + margin.right;
  const height = margin.top + stepY * cells + margin.bottom;
  const failed = runs.filter(({ outcome }) => outcome === 'failed').length;
  const label = `${counted(runs.length, 'run')}, ${failed} failed, ${counted(breaks.length, 'restart')}`;
  return `${svgOpen(Math.max(width, 190), height, `role="img" aria-label="${label}" class="timeline"`)}${axis(cells, stepY, width)}${breaks.map((at) => breakSvg(at, height)).join('')}${drawn.map((each, at) => moveSvg(drawn[at - 1], each)).join('')}${drawn.map(markSvg).join('')}</svg>
`;
}

function axis(cells: number, stepY: number, width: number): string {
  const every = labelEvery(stepY, 16);
  const lines: string[] = [];
  for (let cell = 0; cell < cells; cell += 1) {
    const isLabelled = every === 1 || (cell + 1) % every === 0 || cell === 0;
    if (!isLabelled) continue;
    const y = margin.top + stepY * (cell + 0.5);
    lines.push(
      `<line class="grid" x1="${margin.left - 8}" x2="${px(width)}" y1="${px(y)}" y2="${px(y)}"/><text x="${margin.left - 14}" y="${px(y + 4)}" text-anchor="end">${cell + 1}</text>\n`,
    );
  }
  return `<text x="2" y="12">cell</text><text x="${margin.left - 4}" y="12">runs, oldest first →</text>\n${lines.join('')}`;
}

function breakSvg(x: number, height: number): string {
  return `<line class="restart" x1="${px(x)}" x2="${px(x)}" y1="16" y2="${px(height)}"><title>The kernel restarted</title></line>\n`;
}

/** The way from one run to the next; up the page it is marked. */
function moveSvg(from: Drawn | undefined, to: Drawn): string {
  if (from?.run.session !== to.run.session) return '';
  const isUp = to.run.cell < from.run.cell;
  const isGap = to.run.unseenBefore > 0;
  const kind = isUp ? 'upward' : 'move';
  return `<path class="${kind}${isGap ? ' gap' : ''}" d="M${px(from.x)} ${px(from.y)}L${px(to.x)} ${px(to.y)}"/>\n`;
}

function markSvg({ run, x, y }: Drawn): string {
  const mark =
    run.outcome === 'failed'
      ? cross(x, y)
      : `<circle class="${run.outcome === 'succeeded' ? 'passed' : 'unfinished'}" cx="${px(x)}" cy="${px(y)}" r="3.5"/>`;
  const target = run.isDeleted ? '' : ` data-cell="${run.cell}"`;
  return `<g${target}><title>${escapeHtml(spoken(run))}</title>${mark}</g>\n`;
}

function cross(x: number, y: number): string {
  const [left, right, top, bottom] = [x - 3.5, x + 3.5, y - 3.5, y + 3.5].map(px);
  return `<path class="failed" d="M${left} ${top}L${right} ${bottom}M${left} ${bottom}L${right} ${top}"/>`;
}

function between([least, most]: readonly [number, number], value: number): number {
  return Math.min(most, Math.max(least, value));
}

function spoken(run: TimelineRun): string {
  const number = run.executionCount === undefined ? '' : ` [${run.executionCount}]`;
  return `${capitalised(spokenCell(run.cell))}${number}: ${outcomeOf(run)}${run.isDeleted ? ' (deleted since)' : ''}`;
}

function outcomeOf({ outcome, exception }: TimelineRun): string {
  switch (outcome) {
    case 'succeeded':
      return 'succeeded';
    case 'unfinished':
      return 'did not end';
    case 'failed':
      return exception === undefined || exception === '' ? 'failed' : `failed: ${exception}`;
  }
}

function tableHtml(runs: readonly TimelineRun[]): string {
  const shown = runs.slice(-MOST_ROWS);
  const more =
    shown.length < runs.length ? `<p>The last ${shown.length} of ${runs.length} runs.</p>\n` : '';
  const rows = shown.map((run, at) => {
    const previous = shown[at - 1];
    const notes = [
      ...(previous && previous.session !== run.session ? ['the kernel had restarted'] : []),
      ...(run.unseenBefore > 0
        ? [`${counted(run.unseenBefore, 'run')} before it not recorded`]
        : []),
    ];
    const cell = run.isDeleted ? `${spokenCell(run.cell)}, deleted since` : cellLink(run.cell);
    return `<tr><td class="number">${run.executionCount ?? ''}</td><td>${cell}</td><td>${escapeHtml(outcomeOf(run))}</td><td>${notes.join('; ')}</td></tr>\n`;
  });
  return `<details><summary>The same as a table</summary>
${more}<table><thead><tr><th scope="col">Run</th><th scope="col">Cell</th><th scope="col">Outcome</th><th scope="col">Before it</th></tr></thead><tbody>
${rows.join('')}</tbody></table></details>
`;
}
