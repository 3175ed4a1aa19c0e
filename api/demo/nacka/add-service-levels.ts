import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { TenantTransaction } from '../../src/platform/tenancy/tenant-transaction.js';
import { ServiceLevelsService } from '../../src/service-levels/service-levels.service.js';
import type { Parties } from './add-suppliers.js';
import type { Ids } from './ids.js';
import { availability, type DemoServiceLevel, demoMinimumVolume, serviceLevels } from './service-levels.js';
import { suppliers } from './suppliers.js';

const names = { response: 'Påbörjad', resolution: 'Löst', availability: 'Tillgänglighet' };
const codes = { response: 'SVAR', resolution: 'LÖSN', availability: 'TILLG' };

interface Register {
  parties: Parties;
  towerIds: Ids;
  calendarIds: Ids;
  now: Date;
}

export async function addServiceLevels(app: INestApplicationContext, tx: TenantTransaction, register: Register): Promise<void> {
  const { parties, towerIds, calendarIds } = register;
  for (const { code, contract } of suppliers) {
    const party = parties[code];
    if (!party) continue;
    for (const tower of contract.towers) {
      for (const level of tower.code === 'client' ? serviceLevels : [...serviceLevels, availability]) {
        const { calendar, ...terms } = level;
        await app.get(ServiceLevelsService).create(tx, randomUUID(), {
          ...terms,
          ...labels(level, tower.code),
          contractId: party.contractId,
          towerId: towerIds[tower.code] ?? '',
          calendarId: calendarIds[calendar] ?? '',
          minimumVolume: level.metric === 'availability' ? 0 : demoMinimumVolume,
          // Response clocks run through a wait for the user; a solution cannot.
          pauseReasons: level.metric === 'resolution' ? ['awaiting_user', 'awaiting_evidence'] : [],
          effectiveFrom: party.startsOn,
          illustrative: true,
        });
      }
    }
  }
}

function labels({ metric, priority }: DemoServiceLevel, tower: string): { code: string; name: string } {
  const suffix = { client: 'K', network: 'N', operations: 'D' }[tower] ?? '';
  if (priority === null) return { code: `${codes[metric]}-${suffix}`, name: names[metric] };
  return { code: `${codes[metric]}-P${priority}-${suffix}`, name: `${names[metric]} i tid, prioritet ${priority}` };
}
