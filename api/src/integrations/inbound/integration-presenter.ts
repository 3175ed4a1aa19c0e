import type { PlaceNames } from '../../evidence/places.service.js';
import type { MessageState } from './inbound-message.entity.js';
import type { IntegrationEntity } from './integration.entity.js';
import type { IntegrationDto } from './integrations.dto.js';

export function presentIntegration(
  row: IntegrationEntity,
  names: PlaceNames,
  counts: readonly { status: MessageState; count: number; lastAt: Date }[],
): IntegrationDto {
  const { id, name, kind, source, supplierId, towerId, component, groupName, verification, impacts, mapping } = row;
  const { pollAddress, pollMinutes, pollProblem, active, version } = row;
  const inState = (status: MessageState) => counts.find((each) => each.status === status)?.count ?? 0;
  const last = counts.map(({ lastAt }) => lastAt.toISOString()).toSorted().at(-1);
  return {
    ...{ id, name, kind, source, supplierId, towerId, ...names, component, groupName, verification, impacts, mapping },
    path: `/api/inbound/${id}`,
    ...{ pollAddress, pollMinutes, pollProblem, active, version },
    polledAt: row.polledAt?.toISOString() ?? null,
    messages: {
      received: inState('received'),
      processed: inState('processed'),
      dead: inState('dead'),
      discarded: inState('discarded'),
    },
    lastReceivedAt: last ?? null,
  };
}
