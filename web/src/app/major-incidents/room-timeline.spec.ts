import { aRoom } from './major-incident.testing.js';
import { happenings } from './room-timeline.js';

describe('happenings', () => {
  it('tell all of a room, the latest first', () => {
    expect(happenings(aRoom()).map(({ kind }) => kind)).toEqual(['asked', 'update', 'update', 'called', 'role', 'declared']);
  });

  it('mark what is internal, and who speaks', () => {
    const [, internal, open] = happenings(aRoom());
    expect(internal).toMatchObject({ internal: true, text: 'Ledningen är informerad.', author: 'Eva' });
    expect(open).toMatchObject({ internal: false, supplierId: null });
  });
});
