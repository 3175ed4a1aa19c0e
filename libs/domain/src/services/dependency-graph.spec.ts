import fc from 'fast-check';
import { closedCycle, neededBy, restingOn, type Dependency, type Strength } from './dependency-graph.js';

const needs = (from: string, to: string, strength: Strength = 'hard'): Dependency => ({ from, to, strength });

describe('R20 what a service rests on', () => {
  const care = [
    needs('care', 'application'),
    needs('application', 'database'),
    needs('database', 'storage'),
    needs('care', 'print', 'soft'),
    needs('print', 'storage'),
    needs('print', 'printers'),
  ];

  it('R20 is hard where every step of some way is hard, and soft otherwise', () => {
    expect([...neededBy('care', care)]).toEqual([
      ['application', 'hard'],
      ['database', 'hard'],
      ['print', 'soft'],
      ['printers', 'soft'],
      ['storage', 'hard'],
    ]);
  });

  it('R20 reads the other way as what stops with a component', () => {
    expect([...restingOn('storage', care)]).toEqual([
      ['application', 'hard'],
      ['care', 'hard'],
      ['database', 'hard'],
      ['print', 'hard'],
    ]);
    expect([...restingOn('printers', care)]).toEqual([
      ['care', 'soft'],
      ['print', 'hard'],
    ]);
  });

  it('R20 is nothing for what needs nothing', () => {
    expect(neededBy('storage', care).size).toBe(0);
    expect(neededBy('unknown', []).size).toBe(0);
  });

  it('names the cycle a dependency would close, the shortest way round', () => {
    expect(closedCycle(care, needs('storage', 'care'))).toEqual(['storage', 'care', 'print', 'storage']);
    expect(closedCycle(care, needs('storage', 'application'))).toEqual(['storage', 'application', 'database', 'storage']);
    expect(closedCycle(care, needs('care', 'care'))).toEqual(['care', 'care']);
    expect(closedCycle(care, needs('care', 'storage'))).toBeNull();
  });

  const node = fc.integer({ min: 0, max: 7 }).map(String);
  const strength = fc.constantFrom<Strength>('hard', 'soft');
  const drawn = fc.array(fc.tuple(node, node, strength), { maxLength: 20 }).map((edges) =>
    edges.reduce<Dependency[]>((all, [from, to, how]) => {
      const one = needs(from, to, how);
      return closedCycle(all, one) === null ? [...all, one] : all;
    }, []),
  );

  it('never lets anything rest on itself, and answers the same in any order', () => {
    fc.assert(
      fc.property(drawn, node, (dependencies, id) => {
        const found = neededBy(id, dependencies);
        expect(found.has(id)).toBe(false);
        for (const each of found.keys()) expect(neededBy(each, dependencies).has(id)).toBe(false);
        expect([...neededBy(id, dependencies.toReversed())]).toEqual([...found]);
      }),
    );
  });

  it('names a cycle whose every step is a dependency', () => {
    fc.assert(
      fc.property(drawn, node, node, (dependencies, from, to) => {
        const cycle = closedCycle(dependencies, { from, to });
        if (cycle === null) return;
        expect([cycle[0], cycle[1], cycle.at(-1)]).toEqual([from, to, from]);
        const known = new Set([...dependencies, { from, to }].map((one) => `${one.from} ${one.to}`));
        for (const [index, next] of cycle.slice(1).entries()) expect(known.has(`${cycle[index]} ${next}`)).toBe(true);
      }),
    );
  });
});
