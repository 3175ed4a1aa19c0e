import type { HandOffPair } from './hand-off.js';

export interface FlowNode {
  supplierId: string;
  handOffs: number;
  /** Order of the supplier, for its colour. */
  colour: number;
  top: number;
  height: number;
  /** The middle of the room it takes, for its name. */
  middle: number;
}

export interface FlowBand {
  pair: HandOffPair;
  colour: number;
  /** An SVG path in a box 100 wide and `height` high. */
  path: string;
}

export interface Flow {
  height: number;
  from: FlowNode[];
  to: FlowNode[];
  bands: FlowBand[];
}

const room = 260;
/** A name of two lines needs this much beside its node. */
const least = 44;
const gap = 8;

/**
 * Who hands on at the left, who receives at the right, and between them a band for each pair as thick as its hand-offs
 * are many. Both sides and the bands at each node stand in the order of the suppliers.
 */
export function flowOf(pairs: readonly HandOffPair[], suppliers: readonly string[]): Flow {
  const total = pairs.reduce((sum, { handOffs }) => sum + handOffs, 0);
  const scale = total === 0 ? 0 : room / total;
  const side = (end: 'fromSupplierId' | 'toSupplierId'): FlowNode[] => {
    let top = 0;
    return suppliers.flatMap((supplierId, colour) => {
      const handOffs = pairs.filter((pair) => pair[end] === supplierId).reduce((sum, pair) => sum + pair.handOffs, 0);
      if (handOffs === 0) return [];
      const height = Math.max(handOffs * scale, 2);
      const slot = Math.max(height, least);
      const node = { supplierId, handOffs, colour, top: top + (slot - height) / 2, height, middle: top + slot / 2 };
      top += slot + gap;
      return [node];
    });
  };
  const [from, to] = [side('fromSupplierId'), side('toSupplierId')];
  const height = Math.max(...[...from, ...to].map(({ middle, height: own }) => middle + Math.max(own, least) / 2), 0);
  return { height, from, to, bands: bandsOf(pairs, from, to, scale) };
}

function bandsOf(pairs: readonly HandOffPair[], from: FlowNode[], to: FlowNode[], scale: number): FlowBand[] {
  const left = new Map(from.map(({ supplierId, top }) => [supplierId, top]));
  const right = new Map(to.map(({ supplierId, top }) => [supplierId, top]));
  return from.flatMap(({ supplierId, colour }) =>
    to.flatMap((target) => {
      const pair = pairs.find((one) => one.fromSupplierId === supplierId && one.toSupplierId === target.supplierId);
      if (!pair) return [];
      const thick = Math.max(pair.handOffs * scale, 1);
      const [a, b] = [left.get(supplierId) ?? 0, right.get(target.supplierId) ?? 0];
      left.set(supplierId, a + pair.handOffs * scale);
      right.set(target.supplierId, b + pair.handOffs * scale);
      const path = `M0 ${a}C50 ${a} 50 ${b} 100 ${b}V${b + thick}C50 ${b + thick} 50 ${a + thick} 0 ${a + thick}Z`;
      return [{ pair, colour, path }];
    }),
  );
}
