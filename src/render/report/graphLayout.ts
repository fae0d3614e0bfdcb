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

/** Sizes in pixels. */
export interface PlacedGraph {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
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
  const rankdir = directionFor(shown, edges);
  plan.setGraph({ ...apartBy, rankdir, marginx: 8, marginy: 8 });
  for (const node of shown) plan.setNode(String(node.cell), { ...boxOf(node) });
  for (const { from, to } of edges) plan.setEdge(String(from), String(to), {});
  layout(plan);
  const { width = 0, height = 0 } = plan.graph();
  return {
    width: size(width),
    height: size(height),
    nodes: shown.map((node) => {
      const { x, y } = plan.node(String(node.cell));
      return { node, ...boxOf(node), x: size(x), y: size(y) };
    }),
    edges: edges.map((edge) => {
      const { points } = plan.edge(String(edge.from), String(edge.to));
      return { edge, points: (points ?? []).map(({ x, y }) => ({ x, y })) };
    }),
    apart,
  };
}

/** Pixels between boxes side by side, between arrows, and between one layer and the next. */
const apartBy = { nodesep: 10, edgesep: 6, ranksep: 44 };
/** About what a layer and a box side by side take of the width. */
const usual = { layer: 130, box: 100, page: 720 };

/** To the right as long as a page has room for it; else whichever way is narrower, since pages scroll downwards. */
function directionFor(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): 'LR' | 'TB' {
  const layerOf = new Map<number, number>();
  for (const { cell } of nodes) {
    const before = edges.filter(({ from, to }) => to === cell && from < cell);
    layerOf.set(cell, Math.max(0, ...before.map(({ from }) => (layerOf.get(from) ?? 0) + 1)));
  }
  const sizes = new Map<number, number>();
  for (const layer of layerOf.values()) sizes.set(layer, (sizes.get(layer) ?? 0) + 1);
  const toTheRight = usual.layer * sizes.size;
  const downwards = usual.box * Math.max(0, ...sizes.values());
  return toTheRight <= usual.page || toTheRight <= downwards ? 'LR' : 'TB';
}

/** An empty graph has no size at all. */
function size(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : 0;
}
