import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { formatDate, parseDate } from '@samsyn/domain/time/local-date';
import { localDate } from '@samsyn/domain/time/zone';
import { ActionsService } from '../../src/actions/actions.service.js';
import { ComplianceService } from '../../src/compliance/compliance.service.js';
import { SubprocessorsService } from '../../src/compliance/subprocessors.service.js';
import { ContractCalendarService } from '../../src/governance/contract-calendar/contract-calendar.service.js';
import { ObligationsService } from '../../src/obligations/obligations.service.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../src/platform/tenancy/tenant-transaction.js';
import { ExitReadinessService } from '../../src/risks/exit-readiness.service.js';
import { RisksService } from '../../src/risks/risks.service.js';
import type { Nacka } from './load-nacka.js';
import { asked, exits, obligations, risks, subprocessors } from './watching.js';

type As = <T>(work: (tx: TenantTransaction) => Promise<T>) => Promise<T>;

interface Sides {
  day(days: number): string;
  buyer: As;
  /** A supplier's own person. */
  supplier(code: string): As;
}

/** What is watched: risks, exits, obligations, compliance and what becomes of contracts, by the services a user calls. */
export async function addWatching(app: INestApplicationContext, nacka: Nacka, now: Date): Promise<void> {
  const { principal, parties, userIds } = nacka;
  const today = parseDate(localDate(now.getTime(), 'Europe/Stockholm')) ?? 0;
  const as = (by: Principal): As => (work) => app.get(Tenancy).run(by, work);
  const sides: Sides = {
    day: (days) => formatDate(today + days),
    buyer: as({ ...principal, role: 'supplier_manager', userId: userIds['supplier_manager'] ?? null }),
    supplier: (code) => as({ ...principal, role: 'vendor', supplierId: parties[code]?.supplierId ?? '', userId: userIds[code] ?? null }),
  };
  await addRisks(app, nacka, sides);
  await addObligations(app, nacka, sides);
  await addCompliance(app, nacka, sides);
  await addSubprocessors(app, nacka, sides);
  await decideContract(app, nacka, sides);
}

async function addRisks(app: INestApplicationContext, { parties, towerIds, userIds }: Nacka, { day, buyer }: Sides): Promise<void> {
  const service = app.get(RisksService);
  const ownerUserId = userIds['supplier_manager'] ?? null;
  for (const { supplier, tower, residual, review, step, action, ...risk } of risks) {
    const { supplierId = null, contractId = null } = parties[supplier ?? ''] ?? {};
    await buyer(async (tx) => {
      const terms = { ...risk, supplierId, contractId, towerId: towerIds[tower ?? ''] ?? null, ownerUserId, reviewOn: day(review), illustrative: true };
      const sizes = residual ? { residualLikelihood: residual[0], residualImpact: residual[1] } : {};
      const { id } = await service.create(tx, randomUUID(), { ...terms, ...sizes });
      if (step) await service.step(tx, id, 1, step);
      if (!action) return;
      await app.get(ActionsService).create(tx, randomUUID(), { title: action, ownerUserId, dueOn: day(review), sourceKind: 'risks', sourceId: id });
    });
  }
  for (const [supplier, points] of Object.entries(exits)) {
    const contractId = parties[supplier]?.contractId ?? '';
    for (const [topic, state, reviewDays] of points)
      await buyer((tx) => app.get(ExitReadinessService).state(tx, contractId, topic, 0, { ...state, reviewOn: reviewDays === null ? null : day(reviewDays) }));
  }
}

async function addObligations(app: INestApplicationContext, { parties, userIds }: Nacka, { day, buyer, supplier: of }: Sides): Promise<void> {
  const service = app.get(ObligationsService);
  const ownerUserId = userIds['supplier_manager'] ?? null;
  for (const { supplier, first, shown = [], ...obligation } of obligations) {
    const contractId = parties[supplier]?.contractId ?? '';
    const { id } = await buyer((tx) => service.create(tx, randomUUID(), { ...obligation, contractId, ownerUserId, firstOn: day(first), illustrative: true }));
    for (const [text, accepted] of shown) {
      const { nextOn, version } = await buyer((tx) => service.get(tx, id));
      if (nextOn === null) break;
      await of(supplier)((tx) => service.step(tx, id, nextOn, version, { action: 'hand_in', text }));
      if (accepted) await buyer((tx) => service.step(tx, id, nextOn, version + 1, { action: 'accept' }));
    }
  }
}

async function addCompliance(app: INestApplicationContext, { parties }: Nacka, { day, buyer, supplier: as }: Sides): Promise<void> {
  const service = app.get(ComplianceService);
  for (const { of, ...item } of asked) {
    for (const [supplier, shown] of Object.entries(of)) {
      const { supplierId = '', contractId = null } = parties[supplier] ?? {};
      const { id } = await buyer((tx) => service.create(tx, randomUUID(), { ...item, supplierId, contractId, askedFrom: day(-700), illustrative: true }));
      for (const { from, to, by, waits, ...evidence } of shown) {
        const body = { ...evidence, validFrom: day(from), validTo: to === null ? null : day(to) };
        const evidenceId = randomUUID();
        const { version } = await (by ? as(supplier) : buyer)((tx) => service.enter(tx, id, evidenceId, body));
        if (by && !waits) await buyer((tx) => service.step(tx, id, evidenceId, version, { action: 'accept' }));
      }
    }
  }
}

async function addSubprocessors(app: INestApplicationContext, _: Nacka, { buyer, supplier: as }: Sides): Promise<void> {
  const service = app.get(SubprocessorsService);
  for (const { supplier, step, ...subprocessor } of subprocessors) {
    const { id } = await as(supplier)((tx) => service.announce(tx, randomUUID(), subprocessor, true));
    if (step) await buyer((tx) => service.step(tx, id, 1, step));
  }
}

/** One contract is talked about, so that what was decided can be seen. */
async function decideContract(app: INestApplicationContext, { parties }: Nacka, { day, buyer }: Sides): Promise<void> {
  const contractId = parties['arbetsplats']?.contractId ?? '';
  await buyer(async (tx) => {
    const { version } = await app.get(ContractCalendarService).get(tx, contractId);
    const reason = 'Priset ska jämföras med marknaden innan en option används.';
    await app.get(ContractCalendarService).decide(tx, contractId, randomUUID(), version, { choice: 'renegotiate', reason, againOn: day(75) });
  });
}
