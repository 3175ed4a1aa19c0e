import type { INestApplicationContext } from '@nestjs/common';
import type { CreditAction } from '@samsyn/domain/credits/credit-state';
import type { Role } from '@samsyn/domain/access/permissions';
import type { CreditDto } from '../../src/credits/credits.dto.js';
import { CreditsService } from '../../src/credits/credits.service.js';
import { type Member, MemberRepository } from '../../src/platform/auth/member.repository.js';
import { Tenancy, type TenantTransaction } from '../../src/platform/tenancy/tenant-transaction.js';

interface Step {
  by: Role;
  action: CreditAction;
  reason?: string;
}

const propose: Step = { by: 'supplier_manager', action: 'propose' };
const accept: Step = { by: 'vendor', action: 'accept' };
const settle: Step = { by: 'supplier_manager', action: 'settle' };
const dispute: Step = {
  by: 'vendor',
  action: 'dispute',
  reason: 'Flera av ärendena väntade på svar från verksamheten. Vi vill gå igenom dem tillsammans.',
};
const waive: Step = {
  by: 'supplier_manager',
  action: 'waive',
  reason: 'Leverantören satte in extra bemanning utan kostnad; vi är överens om att avstå.',
};

/** What happened to a month's credits, the newest month first; the last one to every month before. */
const stories: Step[][] = [[], [propose], [propose, accept], [propose, accept, settle]];

/** Where a supplier's months went another way: how many months back, and what happened then. */
const exceptions: Record<string, Record<number, Step[]>> = {
  orange: { 1: [propose, dispute] },
  driftpunkten: { 2: [propose, dispute, { ...propose, reason: 'Genomgången ändrade inget: underlaget står fast.' }] },
  arbetsplats: { 2: [propose, waive] },
};

/** Lets both parties answer the demo's credits, as they would in the portal; all of it illustrative. */
export async function addCredits(
  app: INestApplicationContext,
  organisationId: string,
  parties: Record<string, { supplierId: string }>,
): Promise<void> {
  const members = await app.get(MemberRepository).list(organisationId);
  for (const [supplier, { supplierId }] of Object.entries(parties)) {
    const as = (role: Role) => actor(app, members, organisationId, role, role === 'vendor' ? supplierId : null);
    const owed = (await as('supplier_manager')((tx) => creditsOf(app, tx, supplierId))).filter(
      ({ kind, amountMinor }) => kind === 'credit' && BigInt(amountMinor) > 0n,
    );
    const months = [...new Set(owed.map(({ period }) => period))].sort().reverse();
    for (const [back, month] of months.entries()) {
      const ids = owed.filter(({ period }) => period === month).map(({ id }) => id);
      const story = exceptions[supplier]?.[back] ?? stories[Math.min(back, stories.length - 1)] ?? [];
      for (const { by, action, reason = null } of story) {
        await as(by)(async (tx) => {
          const credits = app.get(CreditsService);
          for (const id of ids) await credits.step(tx, id, (await credits.get(tx, id)).version, { action, reason });
        });
      }
    }
  }
}

async function creditsOf(app: INestApplicationContext, tx: TenantTransaction, supplierId: string): Promise<CreditDto[]> {
  const found: CreditDto[] = [];
  let cursor: string | undefined;
  do {
    const page = await app.get(CreditsService).page(tx, { supplierId, limit: 100, ...(cursor === undefined ? {} : { cursor }) });
    found.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return found;
}

/** Runs work as the demo's person of that role. */
function actor(
  app: INestApplicationContext,
  members: readonly Member[],
  organisationId: string,
  role: Role,
  supplierId: string | null,
) {
  const member = members.find((one) => one.role === role && one.supplierId === supplierId);
  if (!member) throw new Error(`the demo has no ${role}`);
  const principal = { organisationId, userId: member.id, role, supplierId };
  return <T>(work: (tx: TenantTransaction) => Promise<T>): Promise<T> => app.get(Tenancy).run(principal, work);
}
