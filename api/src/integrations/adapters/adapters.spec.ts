import { defaultImpacts } from '../../evidence/imports/import-choice.js';
import type { AdapterSettings } from './fact.js';
import type { PlainMapping } from './plain-json.js';
import { type IntegrationKind, readDocument } from './read-document.js';
import { alertGroup, auditRows, incidentRows, samples, statusIncident } from './sample-documents.js';

const settings: AdapterSettings = {
  ...{ supplierId: '00000000-0000-4000-8000-000000000001', towerId: '00000000-0000-4000-8000-000000000002' },
  ...{ component: 'Portal', groupName: null, source: 'tool', impacts: defaultImpacts },
};
const read = (kind: IntegrationKind, document: unknown, mapping: PlainMapping | null = null) =>
  readDocument(kind, JSON.stringify(document), { ...settings, mapping });
const wrong = (kind: IntegrationKind, document: unknown, mapping: PlainMapping | null = null) => {
  try {
    read(kind, document, mapping);
  } catch (error) {
    return error;
  }
  throw new Error('it was taken');
};

it.each(samples)('the sample of $kind says something', ({ kind, document, mapping }) => {
  expect(read(kind, document, mapping).length).toBeGreaterThan(0);
});

describe('a status page', () => {
  it('tells an outage by its id, with its grade as impact, until it is resolved', () => {
    expect(read('statuspage', statusIncident())).toMatchObject([
      { kind: 'outage', outage: { externalId: 'p31zjtct2jer', title: 'Slow sign-in', impact: 3000, to: null, component: 'Portal' } },
    ]);
    const [over] = read('statuspage', statusIncident({ status: 'resolved', resolved_at: '2026-11-28T11:00:00.000Z' }));
    expect(over).toMatchObject({ outage: { to: '2026-11-28T11:00:00.000Z' } });
  });

  it('is read as a list too, without planned maintenance and news of components', () => {
    const { incident } = statusIncident();
    expect(read('statuspage', { page: {}, incidents: [incident, { ...incident, impact: 'maintenance' }] })).toHaveLength(1);
    expect(read('statuspage', { page: {}, component_update: {}, component: {} })).toEqual([]);
  });

  it.each([
    ['document', []],
    ['incidents', {}],
    ['incident.impact', statusIncident({ impact: 'dreadful' })],
    ['incident.from', statusIncident({ created_at: 'yesterday', started_at: null })],
    ['incident.title', statusIncident({ name: '' })],
    ['incident.externalId', statusIncident({ id: null })],
  ])('is refused by its %s', (field, document) => {
    expect(wrong('statuspage', document)).toMatchObject({ code: 'bad_document', errors: [expect.objectContaining({ field })] });
  });
});

describe('Alertmanager', () => {
  it('tells an outage by fingerprint and start, as severe as it is labelled', () => {
    const facts = read('alertmanager', alertGroup());
    expect(facts).toMatchObject([
      { outage: { externalId: 'b3f1c2d4@2026-11-28T10:00:00.123456789Z', from: '2026-11-28T10:00:00.123Z', to: null, impact: 10_000 } },
      { outage: { externalId: 'aa00bb11@2026-11-28T09:00:00Z', to: '2026-11-28T09:30:00Z', impact: 3000 } },
    ]);
  });

  it('of another version is refused', () => {
    expect(wrong('alertmanager', { ...alertGroup(), version: '3' })).toMatchObject({ errors: [{ field: 'version' }] });
  });
});

describe('ServiceNow', () => {
  it('tells a row as what the incident was when it was last updated, in UTC, by values or by display', () => {
    expect(read('servicenow', incidentRows)).toMatchObject([
      { row: { externalId: 'INC0010001', at: Date.UTC(2026, 10, 28, 10, 5), state: 'active', priority: 2, group: 'Network', title: 'No network' } },
      { row: { externalId: 'INC0010002', at: Date.UTC(2026, 10, 28, 12), state: 'resolved', resolvedAt: Date.UTC(2026, 10, 28, 11, 59) } },
    ]);
  });

  it('tells of its audit rows each change of state, priority and group, and leaves the others aside', () => {
    const facts = read('servicenow', auditRows);
    expect(facts.map((fact) => (fact.kind === 'incident_change' ? [fact.change.field, fact.change.from, fact.change.to] : fact.kind))).toEqual([
      ['group', '5f721d93c0a8010e00f62a2d0ca2db1a', '287ebd7da9fe198100f92cc8d1d2154e'],
      ['state', 'new', 'active'],
      ['priority', '3', '2'],
      ['group', '287ebd7da9fe198100f92cc8d1d2154e', null],
    ]);
    expect(facts[1]).toMatchObject({ change: { incident: 'INC0010001', at: Date.UTC(2026, 10, 28, 10, 21), place: 'result.1' } });
    const [first] = auditRows.result;
    expect(read('servicenow', { result: [{ ...first, tablename: 'incident_task' }] })).toEqual([]);
    expect(read('servicenow', { result: [{ ...first, documentkey: '9c573169c611228700193229fff72400' }] })).toMatchObject([
      { change: { incident: '9c573169c611228700193229fff72400' } },
    ]);
  });

  it.each([
    ['sys_created_on', { sys_created_on: 'lately' }],
    ['documentkey', { documentkey: '' }],
    ['newvalue', { fieldname: 'priority', newvalue: 'dreadful' }],
  ])('is refused by an audit row’s %s', (field, changes) => {
    const document = { result: [{ ...auditRows.result[0], ...changes }] };
    expect(wrong('servicenow', document)).toMatchObject({ errors: [expect.objectContaining({ field: `result.0.${field}` })] });
  });

  it('without a time is refused by its row', () => {
    expect(wrong('servicenow', { result: [{ number: 'INC1' }] })).toMatchObject({ errors: [{ field: 'result.0.eventAt' }] });
  });
});

describe('plain JSON', () => {
  const mapping: PlainMapping = {
    ...{ fact: 'outage', list: 'data.events' },
    fields: { externalId: 'ref', title: 'texts.0', from: 'time.start', to: 'time.end', impact: 'grade' },
  };
  const event = { ref: 17, texts: ['Down'], time: { start: '2026-11-28T10:00:00Z' }, grade: 'major' };

  it('is found where the mapping says', () => {
    expect(read('json', { data: { events: [event] } }, mapping)).toMatchObject([
      { outage: { externalId: '17', title: 'Down', impact: 7000, to: null } },
    ]);
    const figures: PlainMapping = { fact: 'measurement', list: '', fields: { series: 's', measuredAt: 'at', value: 'v' } };
    expect(read('json', { s: 'csat', at: '2026-11-28T10:00:00Z', v: 4.5, more: true }, figures)).toEqual([
      { kind: 'measurement', line: { series: 'csat', measuredAt: '2026-11-28T10:00:00Z', value: '4.5' } },
    ]);
    const rows: PlainMapping = { fact: 'incident_event', list: '', fields: { externalId: 'id', eventAt: 'at', state: 's' } };
    expect(read('json', [{ id: 'A-1', at: '2026-11-28T10:00:00Z', s: 'New' }], rows)).toMatchObject([
      { kind: 'incident_event', row: { externalId: 'A-1', state: 'new' } },
    ]);
  });

  it('reaches nothing that every object has', () => {
    const fields = { ...mapping.fields, title: 'constructor.name' };
    expect(wrong('json', { data: { events: [event] } }, { ...mapping, fields })).toMatchObject({
      errors: [{ field: 'data.events.0.title' }],
    });
  });

  it('that is none is refused', () => {
    expect(() => readDocument('json', '{"a":', { ...settings, mapping })).toThrow('bad_document');
  });
});
