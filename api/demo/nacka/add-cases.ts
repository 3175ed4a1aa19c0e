import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { CasesService } from '../../src/platform/cases/cases.service.js';
import { PackagesService } from '../../src/platform/cases/packages/packages.service.js';
import { type Principal, Tenancy } from '../../src/platform/tenancy/tenant-transaction.js';
import type { Nacka } from './load-nacka.js';

/** Where cases are filed once closed; an invented plan of classification. */
export const classifyCases = (app: INestApplicationContext, { principal }: Nacka) =>
  app.get(Tenancy).run(principal, (tx) => app.get(CasesService).classify(tx, { report: '2.4.1', dispute: '2.4.2', credit: '2.4.3' }));

/** The newest closed case with something secret in it, sealed for the archive and given to somebody who asked; all of it illustrative. */
export async function sealCase(app: INestApplicationContext, { principal, userIds }: Nacka): Promise<void> {
  const manager: Principal = { ...principal, userId: userIds['supplier_manager'] ?? null, role: 'supplier_manager' };
  const [cases, packages, tenancy] = [app.get(CasesService), app.get(PackagesService), app.get(Tenancy)];
  const closed = await tenancy.run(manager, (tx) => cases.page(tx, { state: 'closed', limit: 1 }));
  const [found] = closed.items;
  if (!found) return;
  await tenancy.run(manager, (tx) =>
    cases.mark(tx, found.id, found.version, {
      field: 'tables.reckoning.how',
      legalBasis: 'OSL 31 kap. 16 §',
      reason: 'Uträkningen visar leverantörens priser (illustrativt exempel).',
      until: `${tx.now.getUTCFullYear() + 5}-12-31`,
    }),
  );
  await packages.seal(manager, found.id, { purpose: 'archive', language: 'sv' });
  const { id } = await packages.seal(manager, found.id, { purpose: 'disclosure', language: 'sv' });
  const given = { recipient: 'Lokalredaktionen (illustrativ)', legalBasis: 'Begäran om allmän handling, TF 2 kap. 15 §' };
  await tenancy.run(manager, (tx) => packages.give(tx, randomUUID(), [found.id, id], given));
}
