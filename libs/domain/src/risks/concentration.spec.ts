import { concentrationByTower, concentrationOf } from './concentration.js';

const charges = [
  { supplierId: 'a', towerIds: ['client', 'network'], yearlyMinor: 600n },
  { supplierId: 'b', towerIds: ['client'], yearlyMinor: 300n },
  { supplierId: 'c', towerIds: ['operations'], yearlyMinor: 100n },
];

describe('concentration', () => {
  it('is the sum of squared shares, exactly, the largest first', () => {
    const { shares, index, equals } = concentrationOf(charges);
    expect(shares.map(({ supplierId, share }) => [supplierId, share.toFraction()])).toEqual([['a', '3/5'], ['b', '3/10'], ['c', '1/10']]);
    expect([index?.toFraction(), equals?.toFraction()]).toEqual(['23/50', '50/23']);
    const thirds = concentrationOf([1, 2, 3].map((each) => ({ supplierId: `${each}`, towerIds: [], yearlyMinor: 7n })));
    expect([thirds.index?.toFraction(), thirds.equals?.toFraction()]).toEqual(['1/3', '3']);
  });

  it('shares a contract for several towers equally among them', () => {
    const towers = concentrationByTower(charges);
    expect(towers.get('client')?.shares.map(({ share }) => share.toFraction())).toEqual(['1/2', '1/2']);
    expect([towers.get('network')?.index?.toFraction(), towers.get('network')?.total.toFraction()]).toEqual(['1', '300']);
  });

  it('is nothing where nothing is paid', () => {
    expect(concentrationOf([{ supplierId: 'a', towerIds: [], yearlyMinor: 0n }])).toMatchObject({ shares: [], index: null, equals: null });
  });
});
