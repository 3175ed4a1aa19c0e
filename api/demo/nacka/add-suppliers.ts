import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { ContractsService } from '../../src/contracts/contracts.service.js';
import { TeamMappingsService } from '../../src/incidents/teams/team-mappings.service.js';
import type { TenantTransaction } from '../../src/platform/tenancy/tenant-transaction.js';
import { AccountabilitiesService } from '../../src/suppliers/accountabilities.service.js';
import { ContactsService } from '../../src/suppliers/contacts.service.js';
import { SuppliersService } from '../../src/suppliers/suppliers.service.js';
import type { Ids } from './ids.js';
import { type DemoSupplier, suppliers } from './suppliers.js';
import { teams } from './teams.js';

/** A supplier's id and its contract's, by the demo's short name of it. */
export type Parties = Record<string, { supplierId: string; contractId: string; startsOn: string }>;

export async function addSuppliers(app: INestApplicationContext, tx: TenantTransaction, towerIds: Ids, now: Date): Promise<Parties> {
  const parties: Parties = {};
  for (const supplier of suppliers) {
    const { name, illustrative } = supplier;
    const { id: supplierId } = await app.get(SuppliersService).create(tx, randomUUID(), { name, illustrative });
    await app.get(ContactsService).create(tx, { supplierId, id: randomUUID() }, supplier.contact);
    const terms = contractTerms(supplier, towerIds, now);
    const { id: contractId } = await app.get(ContractsService).create(tx, randomUUID(), { ...terms, supplierId });
    parties[supplier.code] = { supplierId, contractId, startsOn: terms.startsOn };
  }
  return parties;
}

// Signed two years ago, so that the whole moved log falls into every contract's term.
function contractTerms({ contract }: DemoSupplier, towerIds: Ids, now: Date) {
  const { years, extensions, startsOn, towers, ...rest } = contract;
  const startYear = now.getUTCFullYear() - 2;
  const endsOn = new Date(Date.parse(`${startYear + years}-${startsOn}T00:00:00Z`) - 86_400_000);
  const noticeOn = new Date(Date.UTC(endsOn.getUTCFullYear(), endsOn.getUTCMonth() - 5, 0));
  return {
    ...rest,
    towers: towers.map(({ code, lot }) => ({ towerId: towerIds[code] ?? '', lot })),
    startsOn: `${startYear}-${startsOn}`,
    endsOn: endsOn.toISOString().slice(0, 10),
    noticeOn: noticeOn.toISOString().slice(0, 10),
    extensionCount: extensions.count,
    extensionMonths: extensions.months,
    illustrative: true,
  };
}

export async function addTeams(app: INestApplicationContext, tx: TenantTransaction, parties: Parties, towerIds: Ids): Promise<void> {
  const rows = Object.entries(teams).flatMap(([code, byTower]) =>
    Object.entries(byTower).flatMap(([tower, numbers]) =>
      numbers.map((number) => ({
        groupName: `Group ${number}`,
        supplierId: parties[code]?.supplierId ?? '',
        towerId: towerIds[tower] ?? '',
        illustrative: true,
      })),
    ),
  );
  await app.get(TeamMappingsService).createAll(tx, rows);
}

/** The supplier manager answers for every supplier in each of its towers. */
export async function addAccountableBuyers(
  app: INestApplicationContext,
  tx: TenantTransaction,
  parties: Parties,
  towerIds: Ids,
  userId: string,
): Promise<void> {
  for (const { code, contract } of suppliers) {
    const items = contract.towers.map((tower) => ({ towerId: towerIds[tower.code] ?? '', userId }));
    await app.get(AccountabilitiesService).replace(tx, parties[code]?.supplierId ?? '', 1, items);
  }
}
