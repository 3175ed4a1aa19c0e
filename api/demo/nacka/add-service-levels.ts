import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { TenantTransaction } from '../../src/platform/tenancy/tenant-transaction.js';
import { ServiceLevelsService } from '../../src/service-levels/service-levels.service.js';
import type { Parties } from './add-suppliers.js';
import type { Ids } from './ids.js';
import { promisesOf } from './service-levels.js';
import { suppliers } from './suppliers.js';

interface Register {
  parties: Parties;
  towerIds: Ids;
  calendarIds: Ids;
}

const suffixes: Record<string, string> = { client: 'K', network: 'N', operations: 'D' };

/** What a contract calls a promise in one of its towers: `LÖSN-P3-K`. */
export const promiseCode = (code: string, tower: string) => `${code}-${suffixes[tower] ?? ''}`;

/** The key of a promise in what `addServiceLevels` answers: `klientkraft/LÖSN-P3-K`. */
export const promiseKey = (supplier: string, code: string, tower: string) => `${supplier}/${promiseCode(code, tower)}`;

export async function addServiceLevels(app: INestApplicationContext, tx: TenantTransaction, register: Register): Promise<Ids> {
  const { parties, towerIds, calendarIds } = register;
  const ids: Ids = {};
  for (const { code: supplier, contract } of suppliers) {
    const party = parties[supplier];
    if (!party) continue;
    for (const tower of contract.towers) {
      for (const { calendar, ...terms } of promisesOf(supplier, tower.code)) {
        const { id } = await app.get(ServiceLevelsService).create(tx, randomUUID(), {
          ...terms,
          code: promiseCode(terms.code, tower.code),
          contractId: party.contractId,
          towerId: towerIds[tower.code] ?? '',
          calendarId: calendarIds[calendar] ?? '',
          effectiveFrom: party.startsOn,
          illustrative: true,
        });
        ids[promiseKey(supplier, terms.code, tower.code)] = id;
      }
    }
  }
  return ids;
}
