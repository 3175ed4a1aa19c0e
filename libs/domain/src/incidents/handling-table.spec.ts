import { displayed } from '../numbers/display.js';
import { compileCalendar } from '../time/compiled-calendar.js';
import { officeHours } from '../time/example-calendars.testing.js';
import { HOUR, parseInstant } from '../time/instant.js';
import { handlingTable, type HandledIncident } from './handling-table.js';

const terms = { calendar: compileCalendar(officeHours), targets: new Map([[1, 4 * HOUR], [2, 8 * HOUR]]) };
const at = (text: string) => parseInstant(`${text}:00+01:00`);
const incident = (part: Partial<HandledIncident>): HandledIncident => ({
  ...{ openedAt: at('2026-03-02T08:00'), restoredAt: at('2026-03-02T12:00'), priority: 1, holders: ['alfa'] },
  ...part,
});
const table = (...incidents: HandledIncident[]) =>
  handlingTable(incidents, terms).map(({ share, ...row }) => ({ ...row, share: share && displayed(share, 'higher_is_better') }));

describe('table of handled incidents', () => {
  it('R4, R12 tells the share in time by supplier, month and priority, worked through', () => {
    const late = incident({ restoredAt: at('2026-03-02T12:01') });
    // Monday 16:00 to Tuesday 11:00 are four service hours.
    const overnight = incident({ openedAt: at('2026-03-02T16:00'), restoredAt: at('2026-03-03T11:00') });
    expect(table(incident({}), late, overnight, incident({ priority: 2, holders: ['beta'] }))).toEqual([
      { supplierId: 'alfa', month: '2026-03', priority: 1, incidents: 3, inTime: 2, share: '66.66', handOffs: 0, bounces: 0 },
      { supplierId: 'beta', month: '2026-03', priority: 2, incidents: 1, inTime: 1, share: '100.00', handOffs: 0, bounces: 0 },
    ]);
  });

  it('R21 counts changes between suppliers for the one that held it last, unknown holders left out', () => {
    const wandered = incident({ holders: ['alfa', 'alfa', null, 'beta', 'alfa', 'beta', null] });
    expect(table(wandered)).toEqual([
      expect.objectContaining({ supplierId: 'beta', incidents: 1, handOffs: 3, bounces: 2 }),
    ]);
  });

  it('R9 puts an incident into the local month it was restored in', () => {
    const lastMinute = incident({ openedAt: at('2026-03-31T10:00'), restoredAt: parseInstant('2026-03-31T23:59:00+02:00') });
    const midnight = incident({ ...lastMinute, restoredAt: parseInstant('2026-04-01T00:00:00+02:00') });
    expect(table(midnight, lastMinute).map(({ month, incidents }) => [month, incidents])).toEqual([
      ['2026-03', 1],
      ['2026-04', 1],
    ]);
  });

  it('leaves open incidents out, and says nothing of a share where there is no target or priority', () => {
    expect(table(incident({ restoredAt: null }))).toEqual([]);
    const rows = table(incident({ priority: null }), incident({ priority: 3, holders: [null] }), incident({ priority: 3 }));
    expect(rows.map(({ supplierId, priority, share }) => [supplierId, priority, share])).toEqual([
      ['alfa', 3, null],
      ['alfa', null, null],
      [null, 3, null],
    ]);
  });

  it('refuses an incident that was restored before it was opened', () => {
    expect(() => table(incident({ restoredAt: at('2026-03-01T08:00') }))).toThrow('reversed_interval');
  });
});
