import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { addMonths } from '@samsyn/domain/contracts/upcoming-dates';
import { formatDate, parseDate } from '@samsyn/domain/time/local-date';
import { CommitmentDeliveries } from '../../src/innovation/commitments/commitment-deliveries.service.js';
import { CommitmentsService } from '../../src/innovation/commitments/commitments.service.js';
import { FundsService } from '../../src/innovation/funds/funds.service.js';
import { GainShares } from '../../src/innovation/funds/gain-shares.service.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../src/platform/tenancy/tenant-transaction.js';
import { ContactsService } from '../../src/suppliers/contacts.service.js';
import { commitments, type DemoCommitment, type DemoStep } from './commitments.js';
import type { Nacka } from './load-nacka.js';

const supplierSide = ['propose', 'deliver'];
const dayMs = 86_400_000;

/** What suppliers have promised to renew and how it went so far, with a fund and how savings are shared. */
export async function addCommitments(app: INestApplicationContext, nacka: Nacka, now: Date): Promise<void> {
  for (const commitment of commitments) await addCommitment(app, nacka, commitment, now);
  await addFund(app, nacka, now);
}

async function addCommitment(app: INestApplicationContext, nacka: Nacka, { supplier, from, quarters, happened, ...terms }: DemoCommitment, now: Date): Promise<void> {
  const { principal, parties, userIds } = nacka;
  const { supplierId, contractId } = parties[supplier] ?? { supplierId: '', contractId: '' };
  const startsOn = addMonths(quarterStart(now), -3 * from);
  const endsOn = formatDate((parseDate(addMonths(startsOn, 3 * quarters)) ?? 0) - 1);
  const manager: Principal = { ...principal, role: 'supplier_manager', userId: userIds['supplier_manager'] ?? null };
  const vendor: Principal = { ...principal, role: 'vendor', supplierId, userId: userIds[supplier] ?? null };
  const tenancy = app.get(Tenancy);
  const made = await tenancy.run(manager, async (tx) => {
    const contact = (await app.get(ContactsService).page(tx, supplierId, {})).items[0]?.id ?? null;
    const owners = { ownerUserId: userIds['supplier_manager'] ?? null, ownerContactId: contact };
    return app.get(CommitmentsService).create(tx, randomUUID(), { ...terms, contractId, startsOn, endsOn, ...owners, illustrative: true });
  });
  for (const [index, steps] of happened.entries()) {
    const delivery = made.deliveries[index];
    if (!delivery) throw new Error(`the demo has no delivery ${index} of ${terms.title}`);
    for (const step of steps) {
      const at = dayOf(delivery.dueOn, step, now);
      if (at === null) break;
      const by = supplierSide.includes(step.action) ? vendor : manager;
      await tenancy.run(by, (tx) => takeStep(app, { ...tx, now: at }, delivery.id, step));
    }
  }
}

async function takeStep(app: INestApplicationContext, tx: TenantTransaction, id: string, { action, reason }: DemoStep): Promise<void> {
  const { version } = await app.get(CommitmentDeliveries).get(tx, id);
  await app.get(CommitmentDeliveries).step(tx, id, version, { action, reason: reason ?? null });
}

/** At noon; null for what would be still to come. */
function dayOf(dueOn: string, { days }: DemoStep, now: Date): Date | null {
  const at = new Date(Date.parse(`${dueOn}T12:00:00Z`) + days * dayMs);
  return at < now ? at : null;
}

const quarterStart = (now: Date): string => new Date(Date.UTC(now.getUTCFullYear(), Math.floor(now.getUTCMonth() / 3) * 3, 1)).toISOString().slice(0, 10);

async function addFund(app: INestApplicationContext, { principal, parties, userIds }: Nacka, now: Date): Promise<void> {
  const contractId = parties['arbetsplats']?.contractId ?? '';
  const [year, before] = [now.getUTCFullYear(), now.getUTCFullYear() - 1];
  const entries = [
    { kind: 'paid_in', amountMinor: '25000000', bookedOn: `${before}-06-30`, note: 'Avsättning första halvåret' },
    { kind: 'paid_in', amountMinor: '25000000', bookedOn: `${before}-12-30`, note: 'Avsättning andra halvåret' },
    { kind: 'spent', amountMinor: '8450000', bookedOn: `${before}-11-14`, note: 'Prov av självbetjäning för lösenord' },
    { kind: 'expired', amountMinor: '1550000', bookedOn: `${before}-12-31`, note: 'Förs inte över enligt § 16' },
    { kind: 'carried_over', amountMinor: '40000000', bookedOn: `${year}-01-01`, note: null },
    { kind: 'reserved', amountMinor: '18000000', bookedOn: `${year}-01-01`, note: 'Prov av digital receptionist' },
    { kind: 'spent', amountMinor: '6725050', bookedOn: `${year}-01-01`, note: 'Första etappen', fromReserved: true },
  ] as const;
  await app.get(Tenancy).run({ ...principal, role: 'supplier_manager', userId: userIds['supplier_manager'] ?? null }, async (tx) => {
    const funds = app.get(FundsService);
    const note = 'Avtalet säger att medel som inte används får föras över ett år. Beloppen är exempel.';
    let fund = await funds.create(tx, randomUUID(), { contractId, name: 'Innovationsfond arbetsplats', note, illustrative: true });
    for (const entry of entries) fund = await funds.book(tx, fund.id, fund.version, entry);
    const shares = app.get(GainShares);
    await shares.addTerms(tx, { contractId, effectiveFrom: `${before}-01-01`, buyerPercent: '60', supplierPercent: '30', fundPercent: '10' });
    await shares.share(tx, randomUUID(), { contractId, title: 'Färre samtal till servicedesk efter självbetjäning', savedOn: `${year}-01-15`, savedMinor: '31250000' });
  });
}
