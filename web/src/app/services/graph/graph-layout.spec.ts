import type { GraphNode, ServiceGraph } from '../service.js';
import { laidOut, nodeSize } from './graph-layout.js';
import { wrapped } from './wrapped.js';

const node = (id: string, kind: 'service' | 'component' = 'component'): GraphNode => ({
  ...{ id, kind, name: id, criticality: null, componentKind: null, supplierId: null, supplierName: null },
  ...{ towerName: null, strength: kind === 'service' ? null : 'hard' },
});
const graph: ServiceGraph = {
  nodes: [node('storage'), node('care', 'service'), node('application'), node('network')],
  edges: [
    { id: '1', from: 'care', to: 'application', strength: 'hard' },
    { id: '2', from: 'application', to: 'storage', strength: 'hard' },
    { id: '3', from: 'care', to: 'storage', strength: 'soft' },
    { id: '4', from: 'care', to: 'network', strength: 'hard' },
  ],
};

describe('the drawing of what a service rests on', () => {
  it('reads from the service to what lies farthest, none over another', () => {
    const { nodes, edges, width, height } = laidOut(graph);
    expect(nodes[0]?.node.id).toBe('care');
    expect(nodes.at(-1)?.node.id).toBe('storage');
    for (const [index, one] of nodes.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + nodeSize.width).toBeLessThanOrEqual(width);
      expect(one.y + nodeSize.height).toBeLessThanOrEqual(height);
      for (const other of nodes.slice(index + 1)) {
        const apart = Math.abs(one.x - other.x) >= nodeSize.width || Math.abs(one.y - other.y) >= nodeSize.height;
        expect(apart).toBe(true);
      }
    }
    expect(edges.every(({ path }) => /^M\d+,\d+( C\d+,\d+ \d+,\d+ \d+,\d+)+$/.test(path))).toBe(true);
  });

  it('writes a long name in two lines and cuts what is left', () => {
    expect(wrapped('Stamnät', 10, 2)).toEqual(['Stamnät']);
    expect(wrapped('Journal kommunal hälso- och sjukvård', 20, 2)).toEqual(['Journal kommunal', 'hälso- och sjukvård']);
    expect(wrapped('Journal kommunal hälso- och sjukvård, databas', 16, 2)).toEqual(['Journal kommunal', 'hälso- och…']);
    expect(wrapped('Upphandlingsorganisationens', 10, 2)).toEqual(['Upphandli…']);
  });
});
