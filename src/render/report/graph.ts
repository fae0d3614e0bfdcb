/** Draws what the cells of a notebook make for each other, and tells the same as a table. */
import type { CellGraph, GivenName, GraphEdge, GraphNode } from '../../core/model/auditReport.ts';
import { escapeHtml } from '../html.ts';
import { capitalised, counted, spokenCell, spokenFew } from '../place.ts';
import {
  type Direction,
  layOutGraph,
  type PlacedEdge,
  type PlacedNode,
  type Point,
} from './graphLayout.ts';
import { cellTarget } from './links.ts';
import { px, svgOpen } from './svg.ts';

/** From so many cells on, a box has one line instead of two. */
const MANY = 40;
type Detail = 'brief' | 'full';
const letter = 6.7;
const widest = { few: 22, many: 14 } as const;

/** The picture, its legend, and what is not in it. */
export function graphHtml(graph: CellGraph): string {
  const detail: Detail = graph.nodes.length >= MANY ? 'brief' : 'full';
  const placed = layOutGraph(graph, (node) => boxOf(node, detail));
  const apart =
    placed.apart.length === 0
      ? ''
      : `<p class="aside">Not in the picture: ${spokenFew(placed.apart)}. No variable is known that ${placed.apart.length === 1 ? 'it shares' : 'they share'} with other cells.</p>\n`;
  if (placed.nodes.length === 0) return apart === '' ? '<p>There is no cell.</p>\n' : apart;
  const label = `${counted(placed.nodes.length, 'cell')} and what they take from each other; the table of cells below says the same`;
  return `<div class="picture graph" tabindex="0" role="group" aria-label="${label}">
${svgOpen(placed.width, placed.height, 'class="cells"')}<defs>${arrowHead('arrow')}${arrowHead('arrow-stale')}${arrowHead('arrow-up')}</defs>
${placed.edges.map((edge) => edgeSvg(edge, placed.direction)).join('')}${placed.nodes.map((node) => nodeSvg(node, detail)).join('')}</svg>
</div>
${legend(graph)}${apart}`;
}

function boxOf(node: GraphNode, detail: Detail): { width: number; height: number } {
  const lines = linesOf(node, detail);
  const longest = Math.max(...lines.map(({ length }) => length));
  return { width: 16 + letter * longest, height: 8 + 15 * lines.length };
}

/** In brief `4 df, prices`: all there is room for among many. */
function linesOf(node: GraphNode, detail: Detail): readonly string[] {
  if (detail === 'brief') return [`${node.cell + 1} ${namesOf(node, widest.many)}`.trim()];
  const names = namesOf(node, widest.few);
  return names === '' ? [spokenCell(node.cell)] : [spokenCell(node.cell), names];
}

/** What is missing matters more than what is given. */
function namesOf({ gives, missing }: GraphNode, most: number): string {
  return missing.length > 0
    ? shortened(`no ${missing.join(', ')}`, most)
    : shortened(gives.join(', '), most);
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** The arrow's colour is that of its line, which `marker` cannot take over everywhere. */
function arrowHead(id: string): string {
  return `<marker id="${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="${id}" d="M0 0L8 4L0 8Z"/></marker>`;
}

function edgeSvg({ edge, points }: PlacedEdge, direction: Direction): string {
  const kind = kindOf(edge);
  const head = kind === 'stale' ? 'arrow-stale' : kind === 'up' ? 'arrow-up' : 'arrow';
  return `<path class="edge ${kind}" data-from="${edge.from}" data-to="${edge.to}" marker-end="url(#${head})" d="${curve(points, direction)}"><title>${escapeHtml(spokenEdge(edge))}</title></path>\n`;
}

function kindOf({ from, to, names }: GraphEdge): 'stale' | 'up' | 'down' {
  if (names.some(({ isStale }) => isStale)) return 'stale';
  return from > to ? 'up' : 'down';
}

function spokenEdge({ from, to, names }: GraphEdge): string {
  const isStale = names.some((name) => name.isStale);
  return `${capitalised(spokenCell(from))} gives ${names.map(nameOf).join(', ')} to ${spokenCell(to)}${isStale ? ' (changed since)' : from > to ? ', which stands above it' : ''}`;
}

function nameOf({ name }: GivenName): string {
  return name;
}

/** Through the points, leaving and meeting each of them along the direction of the picture. */
function curve(points: readonly Point[], direction: Direction): string {
  const at = ({ x, y }: Point): string => `${px(x)} ${px(y)}`;
  return points
    .map((point, index) => {
      const last = points[index - 1];
      if (last === undefined) return `M${at(point)}`;
      const middle = { x: (last.x + point.x) / 2, y: (last.y + point.y) / 2 };
      const [leave, meet] =
        direction === 'LR'
          ? [
              { x: middle.x, y: last.y },
              { x: middle.x, y: point.y },
            ]
          : [
              { x: last.x, y: middle.y },
              { x: point.x, y: middle.y },
            ];
      return `C${at(leave)} ${at(meet)} ${at(point)}`;
    })
    .join('');
}

function nodeSvg({ node, x, y, width, height }: PlacedNode, detail: Detail): string {
  const lines = linesOf(node, detail);
  const texts = lines.map((line, at) => {
    const dy = y + 4 + 15 * (at - (lines.length - 1) / 2);
    return `<text x="${px(x)}" y="${px(dy)}" text-anchor="middle"${at === 0 ? '' : ' class="names"'}>${escapeHtml(line)} </text>`;
  });
  const kind = node.missing.length > 0 ? 'node missing' : 'node';
  return `<a ${cellTarget(node.cell)} class="${kind}" aria-label="${escapeHtml(`${lines.join(' ')}. ${spokenNode(node)}`)}"><title>${escapeHtml(spokenNode(node))}</title><rect x="${px(x - width / 2)}" y="${px(y - height / 2)}" width="${px(width)}" height="${px(height)}" rx="4"/>${texts.join('')}</a>\n`;
}

function spokenNode({ cell, gives, missing }: GraphNode): string {
  const parts = [
    ...(gives.length === 0 ? [] : [`gives ${gives.join(', ')}`]),
    ...(missing.length === 0 ? [] : [`nothing defines ${missing.join(', ')}`]),
  ];
  return `${capitalised(spokenCell(cell))}${parts.length === 0 ? '' : `: ${parts.join('; ')}`}`;
}

/** Only what is in the picture. */
function legend({ nodes, edges }: CellGraph): string {
  const shown = edges.filter(({ names }) => names.some(({ isImport }) => !isImport));
  const line = (kind: string, words: string): string =>
    `<li><svg width="26" height="12" aria-hidden="true"><path class="edge ${kind}" d="M1 6L25 6"/></svg> ${words}</li>`;
  const items = [
    line('down', 'gives names to'),
    ...(shown.some((edge) => kindOf(edge) === 'stale')
      ? [line('stale', 'gave a value that has changed since')]
      : []),
    ...(shown.some((edge) => kindOf(edge) === 'up')
      ? [line('up', 'stands below the cell that takes from it')]
      : []),
    ...(nodes.some(({ missing }) => missing.length > 0)
      ? [
          '<li><svg width="22" height="14" aria-hidden="true"><g class="node missing"><rect x="1" y="1" width="20" height="12" rx="3"/></g></svg> uses a name that nothing defines</li>',
        ]
      : []),
  ];
  return `<ul class="legend">${items.join('')}</ul>\n`;
}
