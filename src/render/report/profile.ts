/** Draws how often each cell passed and failed. */
import type { CellProfile } from '../../core/model/auditReport.ts';
import type { Cell } from '../../core/model/notebook.ts';
import { capitalised, counted, spokenCell } from '../place.ts';
import type { AuditPage } from './auditPage.ts';
import { labelEvery, px, svgOpen } from './svg.ts';

const margin = { left: 30, top: 10, right: 12, bottom: 22 };
/** What the columns take up before they are pressed together: half a window. */
const roomy = 460;
const height = 90;

/** How often the cells ran, and how far back that goes. */
export interface Profile {
  readonly cells: readonly CellProfile[];
  readonly since: 'the last 30 days' | 'these runs';
}

/** By the log of executions where there is one: it knows more than the runs that were seen. */
export function profileOf({ audit, health, snapshot }: AuditPage): Profile {
  if (health === undefined) return { cells: audit.profile, since: 'these runs' };
  const indices = new Map(snapshot.cells.map(({ key, index }) => [key, index]));
  const cells = health.cells.flatMap(({ cellKey, runs, failures }) => {
    const cell = indices.get(cellKey);
    const hasRun = cell !== undefined && runs > 0;
    return hasRun ? [{ cell, passed: runs - failures, failed: failures }] : [];
  });
  return { cells, since: 'the last 30 days' };
}

/** How the runs of the cell ended; the log counts those of its present text only. */
export function spokenRuns({ index, executionCount }: Cell, { cells }: Profile): string {
  const own = cells.find(({ cell }) => cell === index);
  if (own === undefined) return executionCount === undefined ? 'not run' : 'not with this text';
  const { passed, failed } = own;
  return failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`;
}

/** The picture with its legend; `cells` is the number of cells on the page. Passes stand above failures. */
export function profileHtml({ cells: profile, since }: Profile, cells: number): string {
  if (profile.length === 0) return '<p>No cell has finished a run yet.</p>\n';
  return `<div class="picture" tabindex="0" role="group" aria-label="Passes and failures as a picture">
${profileSvg(profile, cells)}</div>
<ul class="legend"><li><svg width="12" height="12" aria-hidden="true"><rect class="passed" x="1" y="1" width="10" height="10"/></svg> passed</li><li><svg width="12" height="12" aria-hidden="true"><rect class="failed" x="1" y="1" width="10" height="10"/></svg> failed</li></ul>
${since === 'these runs' ? '' : `<p class="aside">From the log of executions: ${since}, the present texts of the cells.</p>\n`}`;
}

/** One column for each cell of the page, down to failures and up to passes. */
export function profileSvg(profile: readonly CellProfile[], cells: number): string {
  const step = Math.min(28, Math.max(4.6, roomy / Math.max(cells, 1)));
  const passes = Math.max(0, ...profile.map(({ passed }) => passed));
  const failures = Math.max(0, ...profile.map(({ failed }) => failed));
  const unit = height / Math.max(passes + failures, 1);
  const zero = margin.top + passes * unit;
  const bottom = margin.top + height;
  const width = margin.left + step * cells + margin.right;
  const failing = profile.filter(({ failed }) => failed > 0).length;
  const label = `${counted(profile.length, 'cell')} ran, ${failing} of them failed at least once; the table of cells has the figures`;
  const bar = step * 0.7;
  const columns = profile.map(({ cell, passed, failed }) => {
    const x = margin.left + step * cell + (step - bar) / 2;
    const rect = (kind: string, y: number, count: number): string =>
      count === 0
        ? ''
        : `<rect class="${kind}" x="${px(x)}" y="${px(y)}" width="${px(bar)}" height="${px(count * unit)}"/>`;
    return `<g data-cell="${cell}"><title>${capitalised(spokenCell(cell))}: ${passed} passed, ${failed} failed</title>${rect('passed', zero - passed * unit, passed)}${rect('failed', zero, failed)}</g>\n`;
  });
  return `${svgOpen(Math.max(width, 120), bottom + margin.bottom, `role="img" aria-label="${label}" class="profile"`)}<line class="grid" x1="${margin.left}" x2="${px(width - margin.right)}" y1="${px(zero)}" y2="${px(zero)}"/>${scale(passes, failures, unit, zero)}${labels(cells, step, bottom)}
${columns.join('')}</svg>
`;
}

function scale(passes: number, failures: number, unit: number, zero: number): string {
  const mark = (count: number, y: number): string =>
    count === 0
      ? ''
      : `<text x="${margin.left - 6}" y="${px(y + 4)}" text-anchor="end">${count}</text>`;
  return `${mark(passes, zero - passes * unit)}${mark(failures, zero + failures * unit)}`;
}

function labels(cells: number, step: number, bottom: number): string {
  const every = labelEvery(step, 24);
  const texts: string[] = [];
  for (let cell = 0; cell < cells; cell += 1) {
    if (cell !== 0 && (cell + 1) % every !== 0) continue;
    const x = margin.left + step * (cell + 0.5);
    texts.push(`<text x="${px(x)}" y="${px(bottom + 15)}" text-anchor="middle">${cell + 1}</text>`);
  }
  return texts.join('');
}
