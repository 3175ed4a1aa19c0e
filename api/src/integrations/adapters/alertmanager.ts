import { FULL_IMPACT } from '@samsyn/domain/service-levels/impact';
import { type AdapterSettings, badDocument, type Fact, isJson, listIn, textIn } from './fact.js';
import { outageFact } from './outage-fact.js';

/**
 * Alertmanager's webhook, version 4: each alert of a group is an outage by its fingerprint and start, which lasts while it
 * fires. What is labelled with a severity that has an impact counts by that, anything else as down.
 */
export function readAlertmanager(document: unknown, settings: AdapterSettings): Fact[] {
  if (!isJson(document)) throw badDocument([{ field: 'document', code: 'is_object' }]);
  if (document['version'] !== '4') throw badDocument([{ field: 'version', code: 'unknown_version' }]);
  return listIn(document, 'alerts').map((alert, index) => {
    const at = `alerts.${index}`;
    const labels = isJson(alert['labels']) ? alert['labels'] : {};
    const annotations = isJson(alert['annotations']) ? alert['annotations'] : {};
    const [fingerprint, startsAt] = [textIn(alert['fingerprint']), textIn(alert['startsAt'])];
    if (!fingerprint) throw badDocument([{ field: `${at}.fingerprint`, code: 'is_length' }]);
    const resolved = alert['status'] === 'resolved';
    const severity = textIn(labels['severity']) ?? '';
    return outageFact(
      {
        externalId: `${fingerprint}@${startsAt ?? ''}`,
        title: textIn(annotations['summary']) ?? textIn(labels['alertname']),
        from: startsAt,
        to: resolved ? textIn(alert['endsAt']) : null,
        impact: settings.impacts[severity] ?? FULL_IMPACT,
        component: textIn(labels['component']) ?? null,
        // What fires again after its end has another start, and so is another outage.
        saidAt: resolved ? textIn(alert['endsAt']) : startsAt,
      },
      settings,
      at,
    );
  });
}
