import { FULL_IMPACT } from '@samsyn/domain/service-levels/impact';
import { type ImportField, importFields } from '../../incidents/imports/rows/import-mapping.js';
import { type AdapterSettings, badDocument, type Fact, isJson, textIn } from './fact.js';
import { incidentFacts } from './incident-rows.js';
import { outageFact } from './outage-fact.js';

/** Where in a document what is said: a list, and in each of its entries the fields, as paths `a.b.0.c`. */
export interface PlainMapping {
  fact: 'outage' | 'measurement' | 'incident_event';
  /** Empty where the document itself is the list or the only entry. */
  list: string;
  fields: Readonly<Record<string, string>>;
}

/** The fields of each fact; those it cannot do without first. */
export const plainFields = {
  outage: { needed: ['externalId', 'title', 'from'], further: ['to', 'impact', 'component', 'saidAt'] },
  measurement: { needed: ['series', 'measuredAt'], further: ['up', 'value', 'responseMs'] },
  incident_event: {
    needed: ['externalId', 'eventAt'],
    further: importFields.filter((field) => field !== 'externalId' && field !== 'eventAt'),
  },
} as const;

export function readPlainJson(document: unknown, settings: AdapterSettings, mapping: PlainMapping): Fact[] {
  const found = at(document, mapping.list);
  const entries: unknown[] = Array.isArray(found) ? found : [found];
  const list = mapping.list || 'document';
  const values = entries.map((entry, index) => {
    if (!isJson(entry)) throw badDocument([{ field: `${list}.${index}`, code: 'is_object' }]);
    return new Map(Object.entries(mapping.fields).map(([field, path]) => [field, textIn(at(entry, path))]));
  });
  if (mapping.fact === 'incident_event') {
    const fields = importFields.filter((field): field is ImportField => field in mapping.fields);
    return incidentFacts(values.map((each) => Object.fromEntries(each)), fields, undefined, settings, list);
  }
  return values.map((each, index) =>
    mapping.fact === 'outage'
      ? outageOf(each, settings, `${list}.${index}`)
      : { kind: 'measurement', line: Object.fromEntries([...each].flatMap(([field, value]) => (value === null ? [] : [[field, value]]))) },
  );
}

function outageOf(values: Map<string, string | null>, settings: AdapterSettings, place: string): Fact {
  const value = (field: string) => values.get(field) ?? null;
  const grade = value('impact');
  const impact = grade === null ? FULL_IMPACT : (settings.impacts[grade] ?? Number(grade));
  const { externalId, title, from, to, component, saidAt } = Object.fromEntries(
    ['externalId', 'title', 'from', 'to', 'component', 'saidAt'].map((field) => [field, value(field)]),
  );
  return outageFact(
    { externalId: externalId ?? null, title: title ?? null, from: from ?? null, to: to ?? null, component: component ?? null, saidAt: saidAt ?? null, impact },
    settings,
    place,
  );
}

function at(value: unknown, path: string): unknown {
  let found = value;
  for (const key of path === '' ? [] : path.split('.')) {
    if (Array.isArray(found)) found = found[Number(key)] as unknown;
    else found = isJson(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  }
  return found;
}
