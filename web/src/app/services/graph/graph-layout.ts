import { Graph, layout } from '@dagrejs/dagre';
import type { GraphNode, ServiceGraph, Strength } from '../service.js';
import { wrapped } from './wrapped.js';

export interface DrawnNode {
  node: GraphNode;
  x: number;
  y: number;
  /** The name in lines that fit. */
  lines: string[];
}

export interface DrawnEdge {
  id: string;
  strength: Strength;
  path: string;
}

export interface Drawing {
  width: number;
  height: number;
  /** From the service outwards, as one reads: what is tabbed through comes in this order. */
  nodes: DrawnNode[];
  edges: DrawnEdge[];
}

export const nodeSize = { width: 172, height: 60 } as const;
const charactersALine = 22;
const margin = 8;

/** A service on the left and what it rests on to the right of it, by dagre. */
export function laidOut({ nodes, edges }: ServiceGraph): Drawing {
  const graph = new Graph<object, Point, { points: Point[] }>({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 16, ranksep: 40, marginx: margin, marginy: margin });
  for (const { id } of nodes) graph.setNode(id, { ...nodeSize, x: 0, y: 0 });
  for (const { id, from, to } of edges) graph.setEdge(from, to, { points: [] }, id);
  layout(graph);
  const beside = (id: string, side: 1 | -1): Point => {
    const { x, y } = graph.node(id);
    return { x: x + (side * nodeSize.width) / 2, y };
  };
  const drawn = nodes.map((node): DrawnNode => {
    const { x, y } = graph.node(node.id);
    return { node, x: x - nodeSize.width / 2, y: y - nodeSize.height / 2, lines: wrapped(node.name, charactersALine, 2) };
  });
  return {
    width: Math.max(0, ...drawn.map(({ x }) => x + nodeSize.width)) + margin,
    height: Math.max(0, ...drawn.map(({ y }) => y + nodeSize.height)) + margin,
    nodes: drawn.toSorted((a, b) => a.x - b.x || a.y - b.y),
    edges: edges.map(({ id, from, to, strength }) => ({
      id,
      strength,
      path: curve([beside(from, 1), ...graph.edge(from, to, id).points.slice(1, -1), beside(to, -1)]),
    })),
  };
}

interface Point {
  x: number;
  y: number;
}

/** From one side to the other, through the points that dagre bends an edge by, level at each of them. */
function curve(points: readonly Point[]): string {
  const at = ({ x, y }: Point) => `${Math.round(x)},${Math.round(y)}`;
  const [first, ...rest] = points;
  if (!first) return '';
  const parts = rest.map((to, index) => {
    const from = points[index] ?? to;
    const middle = (from.x + to.x) / 2;
    return `C${at({ x: middle, y: from.y })} ${at({ x: middle, y: to.y })} ${at(to)}`;
  });
  return [`M${at(first)}`, ...parts].join(' ');
}
