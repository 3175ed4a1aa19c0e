import type { DueKind } from '../due/due-item.js';
import { type AgendaSource, proposeAgenda } from './agenda.js';
import type { BoardLevel, EscalationLevel } from './board.js';

const due = (sourceId: string, kind: DueKind, dueOn: string, supplierIds = ['s1'], towerIds: string[] = []): AgendaSource => ({
  ...{ sourceId, kind, dueOn, supplierIds, towerIds, sourceKind: 'x' },
});
const board = (level: BoardLevel, more: { supplierIds?: string[]; towerIds?: string[] } = {}) => ({ level, supplierIds: ['s1'], towerIds: [], ...more });
const none = () => null;
const ids = (items: AgendaSource[], ...rest: [ReturnType<typeof board>, string, (item: AgendaSource) => EscalationLevel | null]) =>
  proposeAgenda(items, ...rest).map(({ item }) => item.sourceId);

describe('an agenda that proposes itself', () => {
  const items = [
    due('action', 'action', '2027-01-05'),
    due('breach', 'breach', '2026-12-31'),
    due('later', 'commitment', '2027-03-20'),
    due('soon', 'commitment', '2027-02-10'),
    due('notice', 'notice', '2027-05-01'),
    due('theirs', 'dispute', '2027-01-05', ['s2']),
  ];

  it('groups what is late or due within the level’s horizon, in an order that does not depend on how it came', () => {
    const expected = ['breach', 'soon', 'action'];
    expect(ids(items, board('operational'), '2027-01-15', none)).toEqual(expected);
    expect(ids(items.toReversed(), board('operational'), '2027-01-15', none)).toEqual(expected);
    expect(ids(items, board('tactical'), '2027-01-25', none)).toEqual(['breach', 'soon', 'later', 'action']);
    expect(ids(items, board('strategic'), '2027-01-15', none)).toEqual(['soon', 'later', 'notice']);
  });

  it('says why each is there, and puts first what was escalated to the board’s level alone', () => {
    const points = proposeAgenda(items, board('strategic'), '2027-01-15', ({ sourceId }) => (sourceId === 'action' ? 'strategic' : sourceId === 'breach' ? 'tactical' : null));
    expect(points.map(({ item, group, reason, daysLate }) => [item.sourceId, group, reason, daysLate])).toEqual([
      ['action', 'escalated', 'escalated', 10],
      ['soon', 'renewal', 'due', 0],
      ['later', 'renewal', 'due', 0],
      ['notice', 'contract', 'due', 0],
    ]);
    const [breach, , action] = proposeAgenda(items, board('operational'), '2027-01-15', none);
    expect([breach?.reason, action?.reason, action?.daysLate]).toEqual(['below_minimum', 'late', 10]);
  });

  it('keeps a thing from every supplier of the board that it does not concern', () => {
    const forum = board('forum', { supplierIds: ['s1', 's2'] });
    const points = proposeAgenda([...items, due('both', 'survey', '2027-01-20', ['s1', 's2', 's3'])], forum, '2027-01-15', none);
    const seen = Object.fromEntries(points.map(({ item, supplierIds }) => [item.sourceId, supplierIds]));
    expect([seen['theirs'], seen['action'], seen['both']]).toEqual([['s2'], ['s1'], ['s1', 's2']]);
  });

  it('keeps to the board’s towers; a thing of no supplier is the buyer’s alone', () => {
    const network = board('tactical', { towerIds: ['network'] });
    const mixed = [due('a', 'risk', '2027-01-20', ['s1'], ['client']), due('b', 'risk', '2027-01-20', [], ['network']), due('c', 'risk', '2027-01-20', [])];
    expect(proposeAgenda(mixed, network, '2027-01-15', none).map(({ item, supplierIds }) => [item.sourceId, supplierIds])).toEqual([['b', []]]);
    const about = (supplierId: string) => ({ ...due(supplierId, 'risk', '2027-01-20', []), aboutSupplierIds: [supplierId] });
    expect(proposeAgenda([about('s1'), about('s2')], board('tactical'), '2027-01-15', none).map(({ item, supplierIds }) => [item.sourceId, supplierIds])).toEqual([['s1', []]]);
    expect(ids([due('own', 'risk', '2027-01-20', [])], board('tactical', { supplierIds: [] }), '2027-01-15', none)).toEqual(['own']);
  });
});
