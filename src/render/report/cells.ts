/** Tells of each cell in a row: what it begins with, how its runs ended, what it takes and what it gives. */
import type { GraphEdge } from '../../core/model/auditReport.ts';
import type { Cell } from '../../core/model/notebook.ts';
import { healthOfCells } from '../health.ts';
import { escapeHtml } from '../html.ts';
import type { AuditPage } from './auditPage.ts';
import { cellAnchor, cellLink, cellLinks } from './links.ts';
import { profileOf, spokenRuns, type Profile } from './profile.ts';

const LONGEST = 60;

/** The table of code cells. Every link to a cell leads to its row where no editor can show the cell. */
export function cellsHtml(page: AuditPage): string {
  const cells = page.snapshot.cells.filter(({ kind }) => kind === 'code');
  if (cells.length === 0) return '';
  const profile = profileOf(page);
  const health = healthOfCells(page);
  return `<table class="cells">
<thead><tr><th scope="col">Cell</th><th scope="col">Begins with</th><th scope="col">Runs</th>${health === undefined ? '' : '<th scope="col">Health</th>'}<th scope="col">Takes</th><th scope="col">Gives</th></tr></thead>
<tbody>
${cells.map((cell) => rowHtml(cell, page, profile, health)).join('')}</tbody>
</table>
`;
}

function rowHtml(
  cell: Cell,
  { audit }: AuditPage,
  profile: Profile,
  health: ReturnType<typeof healthOfCells>,
): string {
  const { index, source, executionCount } = cell;
  const { nodes, edges } = audit.graph;
  const takes = linesOf(
    edges.filter(({ to }) => to === index),
    ({ from }) => from,
    'from',
  );
  const gives = linesOf(
    edges.filter(({ from }) => from === index),
    ({ to }) => to,
    'to',
  );
  const missing = nodes.find(({ cell }) => cell === index)?.missing ?? [];
  const lacks = missing.map(
    (name) => `<span class="lacks">nothing defines <code>${escapeHtml(name)}</code></span>`,
  );
  const number = executionCount === undefined ? '' : ` [${executionCount}]`;
  return `<tr id="${cellAnchor(index)}" tabindex="-1"><th scope="row">${cellLink(index)}${number}</th><td class="beginning"><code>${escapeHtml(beginning(source))}</code></td><td>${spokenRuns(cell, profile)}</td>${health === undefined ? '' : `<td>${health.get(index) ?? ''}</td>`}<td>${[...lacks, ...takes].join('<br>')}</td><td>${gives.join('<br>')}</td></tr>
`;
}

/** One line for each set of names, with all cells at the other end. */
function linesOf(
  edges: readonly GraphEdge[],
  otherEnd: (edge: GraphEdge) => number,
  direction: 'from' | 'to',
): readonly string[] {
  const cellsOf = new Map<string, number[]>();
  for (const edge of edges) {
    const names = edge.names.map(
      ({ name, isStale }) => `<code>${escapeHtml(name)}</code>${isStale ? ' (changed since)' : ''}`,
    );
    const spoken = names.join(', ');
    cellsOf.set(spoken, [...(cellsOf.get(spoken) ?? []), otherEnd(edge)]);
  }
  return [...cellsOf].map(([names, cells]) => `${names} ${direction} ${cellLinks(cells)}`);
}

/** The first line that says something. */
function beginning(source: string): string {
  const line =
    source
      .split('\n')
      .find((each) => each.trim() !== '')
      ?.trim() ?? '';
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
