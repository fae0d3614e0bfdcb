/** Places the cells of a dependency graph: providers to the left of those who take from them. */
import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import type { CellGraph, GraphEdge, GraphNode } from '../../core/model/auditReport.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A cell as a box; `x` and `y` are its middle. */
export interface PlacedNode extends Point {
  readonly node: GraphNode;
  readonly width: number;
  readonly height: number;
}

/** An arrow as the points it passes. */
export interface PlacedEdge {
  readonly edge: GraphEdge;
  readonly points: readonly Point[];
}

/** Left to right, or top to bottom. */
export type Direction = 'LR' | 'TB';

/** Sizes in pixels. */
export interface PlacedGraph {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  /** Layers follow each other to the right, or downwards. */
  readonly direction: Direction;
  /** Cells that take nothing and give nothing, but for modules; they are not in the picture. */
  readonly apart: readonly number[];
}

/** How large a cell's box is. */
export type BoxOf = (node: GraphNode) => { readonly width: number; readonly height: number };

/** Modules are left out: nearly every cell takes some, and a picture of that shows nothing. */
function withoutModules({ nodes, edges }: CellGraph): CellGraph {
  return {
    nodes,
    edges: edges.flatMap((edge) => {
      const names = edge.names.filter(({ isImport }) => !isImport);
      return names.length === 0 ? [] : [{ ...edge, names }];
    }),
  };
}

/** By the layered layout of dagre (Sugiyama). The same graph gives the same picture. */
export function layOutGraph(graph: CellGraph, boxOf: BoxOf): PlacedGraph {
  const { nodes, edges } = withoutModules(graph);
  const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const shown = nodes.filter(({ cell, missing }) => linked.has(cell) || missing.length > 0);
  const apart = nodes.filter((node) => !shown.includes(node)).map(({ cell }) => cell);
  const plan = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  const layers = layersOf(shown, edges);
  const rankdir = directionFor(layers);
  const planned = plannedEdges(edges, layers);
  plan.setGraph({ ...apartBy, rankdir, marginx: 8, marginy: 8 });
  for (const node of shown) plan.setNode(String(node.cell), { ...boxOf(node) });
  for (const { from, to } of planned) plan.setEdge(String(from), String(to), {});
  layout(plan);
  const { width = 0, height = 0 } = plan.graph();
  const boxes = shown.map((node): PlacedNode => {
    const { x, y } = plan.node(String(node.cell));
    return { node, ...boxOf(node), x: size(x), y: size(y) };
  });
  return {
    width: size(width),
    height: size(height),
    nodes: boxes,
    edges: edges.map((edge) => {
      const label = planned.has(edge) ? plan.edge(String(edge.from), String(edge.to)) : undefined;
      const bends = (label?.points ?? []).slice(1, -1).map(({ x, y }) => ({ x, y }));
      return { edge, points: betweenBoxes(edge, bends, boxes, rankdir) };
    }),
    direction: rankdir,
    apart,
  };
}

/** Pixels between boxes side by side, between arrows, and between one layer and the next. */
const apartBy = { nodesep: 10, edgesep: 6, ranksep: 44 };
/** About what a layer and a box side by side take of the width. */
const usual = { layer: 130, box: 100, page: 720 };

/** How many cells stand between a cell and the first that feed it, along the longest way down the page. */
function layersOf(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): ReadonlyMap<number, number> {
  const into = groupEnds(edges);
  const layers = new Map<number, number>();
  for (const { cell } of nodes) {
    const before = (into.get(cell) ?? []).filter((from) => from < cell);
    layers.set(cell, Math.max(0, ...before.map((from) => (layers.get(from) ?? 0) + 1)));
  }
  return layers;
}

function groupEnds(edges: readonly GraphEdge[]): ReadonlyMap<number, readonly number[]> {
  const into = new Map<number, number[]>();
  for (const { from, to } of edges) {
    const known = into.get(to);
    if (known) known.push(from);
    else into.set(to, [from]);
  }
  return into;
}

/** To the right as long as a page has room for it; else whichever way is narrower, since pages scroll downwards. */
function directionFor(layers: ReadonlyMap<number, number>): Direction {
  const sizes = new Map<number, number>();
  for (const layer of layers.values()) sizes.set(layer, (sizes.get(layer) ?? 0) + 1);
  const toTheRight = usual.layer * sizes.size;
  const downwards = usual.box * Math.max(0, ...sizes.values());
  return toTheRight <= usual.page || toTheRight <= downwards ? 'LR' : 'TB';
}

/**
 * The arrows that get a way around the boxes. Each layer that an arrow passes costs the layout as much as a cell, so that
 * of very many long ones only the shorter are planned.
 */
function plannedEdges(
  edges: readonly GraphEdge[],
  layers: ReadonlyMap<number, number>,
): ReadonlySet<GraphEdge> {
  const span = ({ from, to }: GraphEdge): number =>
    Math.abs((layers.get(to) ?? 0) - (layers.get(from) ?? 0));
  const planned = new Set<GraphEdge>();
  let passed = 0;
  for (const edge of edges.toSorted((a, b) => span(a) - span(b))) {
    passed += span(edge);
    if (passed > MOST_PASSED) break;
    planned.add(edge);
  }
  return planned;
}

/** Layers passed by all planned arrows together. */
const MOST_PASSED = 1200;

/** From the side of the one box that faces the other box, through the bends, to the side that is met there. */
function betweenBoxes(
  { from, to }: GraphEdge,
  bends: readonly Point[],
  boxes: readonly PlacedNode[],
  direction: Direction,
): readonly Point[] {
  const [start, end] = [from, to].map((cell) => boxes.find(({ node }) => node.cell === cell));
  if (start === undefined || end === undefined) return [];
  return [side(start, end, direction), ...bends, side(end, start, direction)];
}

function side(box: PlacedNode, facing: PlacedNode, direction: Direction): Point {
  const { x, y, width, height } = box;
  return direction === 'LR'
    ? { x: x + (facing.x < x ? -width : width) / 2, y }
    : { x, y: y + (facing.y < y ? -height : height) / 2 };
}

/** An empty graph has no size at all. */
function size(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : 0;
}
