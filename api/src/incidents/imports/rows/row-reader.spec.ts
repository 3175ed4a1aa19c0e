import { eventLogHeader } from '../../../testing/event-log.js';
import type { ImportMapping } from './import-mapping.js';
import { serviceNowEventLog, serviceNowIncidentTable } from './preset-servicenow.js';
import { rowReader } from './row-reader.js';

const [eventLogMapping] = serviceNowEventLog.files;
const [tableMapping] = serviceNowIncidentTable.files;
const stockholm = 'Europe/Stockholm';

function readerOf(mapping: ImportMapping | undefined, header: string, zone = stockholm, shiftWeeks = 0) {
  if (!mapping) throw new Error('no mapping');
  const reader = rowReader(mapping, header.split(','), zone, shiftWeeks);
  return (row: string) => {
    const problem = reader.read(row.split(','));
    return problem ?? { ...reader.values };
  };
}

const iso = (text: string) => Date.parse(text);

describe('the ServiceNow event log', () => {
  const original = readerOf(eventLogMapping, eventLogHeader);
  const strippedHeader = eventLogHeader
    .replace('incident_state', 'ident_state')
    .replace('subcategory', 'category');
  const stripped = readerOf(eventLogMapping, strippedHeader);

  it('says the same in both of its copies', () => {
    const values = original(
      'INC0000045,New,true,29/2/2016 01:16,29/2/2016 01:23,Category 55,Subcategory 170,3 - Moderate,Group 56,?,5/3/2016 12:00',
    );
    expect(values).toEqual(
      stripped('0000045,New,true,29/2/2016 01:16,29/2/2016 01:23,55,170,3,56,?,5/3/2016 12:00'),
    );
    expect(values).toMatchObject({
      externalId: 'INC0000045',
      state: 'new',
      group: 'Group 56',
      priority: 3,
      reportedInTime: true,
      category: 'Category 55',
      title: 'Category 55 · Subcategory 170',
      openedAt: iso('2016-02-29T00:16:00Z'),
      at: iso('2016-02-29T00:23:00Z'),
      resolvedAt: NaN,
    });
  });

  it('has ? where a value is missing: a group of ? is nobody', () => {
    expect(original('INC1,-100,true,1/7/2016 08:00,1/7/2016 08:00,?,?,4 - Low,?,?,?')).toMatchObject({
      group: null,
      category: null,
      title: null,
      state: 'unknown',
      closedAt: NaN,
    });
  });

  it.each([
    ['INC1,New,true,31/2/2016 08:00,1/7/2016 08:00,?,?,3,?,?,?', 'opened_at', 'bad_date'],
    ['INC1,New,true,1/7/2016 08:00,1/7/16 08:00,?,?,3,?,?,?', 'sys_updated_at', 'bad_date'],
    ['INC1,New,true,1/7/2016 08:00,?,?,?,3,?,?,?', 'sys_updated_at', 'missing_value'],
    ['?,New,true,1/7/2016 08:00,1/7/2016 08:00,?,?,3,?,?,?', 'number', 'missing_value'],
    ['INC1,New,true,1/7/2016 08:00,1/7/2016 08:00,?,?,urgent,?,?,?', 'priority', 'unknown_priority'],
    ['INC1,New,true,1/7/2016 08:00,1/7/2016 08:00,?,?,9,?,?,?', 'priority', 'unknown_priority'],
    ['INC1,New,maybe,1/7/2016 08:00,1/7/2016 08:00,?,?,3,?,?,?', 'made_sla', 'unknown_outcome'],
    [
      'INC1,New,true,1/7/2016 08:00,1/7/2016 08:00,?,?,3,?,1/7/2016 07:59,?',
      'resolved_at',
      'reversed_interval',
    ],
    [
      'INC1,New,true,1/7/2016 08:00,1/7/2016 08:00,?,?,3,?,?,30/6/2016 12:00',
      'closed_at',
      'reversed_interval',
    ],
    ['INC1,New,true', null, 'wrong_cell_count'],
  ])('puts %s aside', (row, field, code) => {
    expect(original(row)).toMatchObject({ field, code });
  });

  it('moves by whole weeks on the wall clock, also across a DST change (R2)', () => {
    const read = readerOf(eventLogMapping, eventLogHeader, stockholm, 4);
    const { openedAt } = read('INC1,New,true,1/3/2016 08:00,1/3/2016 08:05,?,?,3,?,?,?') as {
      openedAt: number;
    };
    expect(openedAt).toBe(iso('2016-03-29T08:00:00+02:00'));
  });

  it('names every column it looks for in vain', () => {
    expect(() => readerOf(eventLogMapping, 'number,incident_state')).toThrow(
      expect.objectContaining({
        code: 'missing_columns',
        params: { columns: 'sys_updated_at, opened_at, resolved_at, closed_at, priority, assignment_group' },
      }) as Error,
    );
  });
});

describe('the ServiceNow incident table', () => {
  it('is known by its labels too', () => {
    const read = readerOf(
      tableMapping,
      'Number,Opened,Short description,State,Priority,Assignment group,Resolved,Closed',
    );
    expect(read('INC0010001,2026-03-02 09:15:00,Printer,In Progress,2 - High,Desk,,')).toMatchObject({
      externalId: 'INC0010001',
      title: 'Printer',
      state: 'active',
      priority: 2,
      group: 'Desk',
      openedAt: iso('2026-03-02T09:15:00+01:00'),
    });
  });
});

describe("a mapping of one's own", () => {
  const mapping: ImportMapping = {
    rows: 'event',
    columns: {
      externalId: 'Ärende',
      eventAt: 'Tid',
      priority: 'Prio',
      state: 'Läge',
      reportedInTime: 'Inom',
    },
    dateOrder: 'ymd',
    missing: ['-'],
    values: { priority: { Hög: 2 }, state: { Ny: 'new' }, reportedInTime: { ja: true } },
  };
  const read = readerOf(mapping, 'ärende,TID,Prio,Läge,Inom');

  it('maps values, keeps times that say their offset and makes words of states it does not know', () => {
    expect(read('A-1,2026-03-02T09:15:30.250+02:00,Hög,På väg!,ja')).toMatchObject({
      at: iso('2026-03-02T07:15:30.250Z'),
      priority: 2,
      state: 'på_väg_',
      reportedInTime: true,
    });
    expect(read('A-1,2026-03-02 09:15,-,Ny,-')).toMatchObject({
      priority: 0,
      state: 'new',
      reportedInTime: null,
    });
  });

  it('takes a local time that DST skips or doubles by R2', () => {
    expect(read('A,2026-03-29 02:30,-,-,-')).toMatchObject({ at: iso('2026-03-29T01:00:00Z') });
    expect(read('A,2026-10-25 02:30,-,-,-')).toMatchObject({ at: iso('2026-10-25T00:30:00Z') });
  });
});
