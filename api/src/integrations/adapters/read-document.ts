import { readAlertmanager } from './alertmanager.js';
import { type AdapterSettings, badDocument, type Fact } from './fact.js';
import { type PlainMapping, readPlainJson } from './plain-json.js';
import { readServiceNow } from './servicenow.js';
import { readStatuspage } from './statuspage.js';

export const integrationKinds = ['statuspage', 'alertmanager', 'servicenow', 'json'] as const;
export type IntegrationKind = (typeof integrationKinds)[number];

/** What a message of the kind says. @throws Problem 422 `bad_document` for what is none */
export function readDocument(
  kind: IntegrationKind,
  payload: string,
  settings: AdapterSettings & { mapping: PlainMapping | null },
): Fact[] {
  const document = parsed(payload);
  switch (kind) {
    case 'statuspage':
      return readStatuspage(document, settings);
    case 'alertmanager':
      return readAlertmanager(document, settings);
    case 'servicenow':
      return readServiceNow(document, settings);
    case 'json':
      if (!settings.mapping) throw badDocument([{ field: 'mapping', code: 'is_not_empty' }]);
      return readPlainJson(document, settings, settings.mapping);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badDocument([{ field: 'document', code: 'not_json' }]);
  }
}
