import { type AdapterSettings, badDocument, type Fact, isJson, type Json, listIn, textIn } from './fact.js';
import { outageFact } from './outage-fact.js';

const over = ['resolved', 'postmortem', 'completed'];

/**
 * Incidents as a status page tells them: one in a webhook (`incident`), a list where it is polled (`incidents`). Each is an
 * outage by its id from when it started until it was resolved. Planned maintenance and news of components are none.
 */
export function readStatuspage(document: unknown, settings: AdapterSettings): Fact[] {
  if (!isJson(document)) throw badDocument([{ field: 'document', code: 'is_object' }]);
  if (isJson(document['component_update'])) return [];
  const incidents = isJson(document['incident']) ? [document['incident']] : listIn(document, 'incidents');
  return incidents.flatMap((incident, index) => {
    if (textIn(incident['impact']) === 'maintenance' || incident['scheduled_for']) return [];
    return [outageOf(incident, settings, isJson(document['incident']) ? 'incident' : `incidents.${index}`)];
  });
}

function outageOf(incident: Json, settings: AdapterSettings, at: string): Fact {
  const text = (field: string) => textIn(incident[field]);
  const grade = text('impact') ?? 'none';
  const impact = settings.impacts[grade];
  if (impact === undefined) throw badDocument([{ field: `${at}.impact`, code: 'unknown_impact' }]);
  const resolved = over.includes(text('status') ?? '');
  return outageFact(
    {
      externalId: text('id'),
      title: text('name'),
      from: text('started_at') ?? text('created_at'),
      to: resolved ? (text('resolved_at') ?? text('updated_at')) : null,
      impact,
      saidAt: text('updated_at'),
    },
    settings,
    at,
  );
}
