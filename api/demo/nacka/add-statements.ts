import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { MemberRepository } from '../../src/platform/auth/member.repository.js';
import { Tenancy } from '../../src/platform/tenancy/tenant-transaction.js';
import { ScorecardsService } from '../../src/scorecards/scorecards.service.js';
import { ScoreStatementsService } from '../../src/scorecards/statements/score-statements.service.js';
import { StatementTermsService } from '../../src/scorecards/statements/statement-terms.service.js';
import type { Nacka } from './load-nacka.js';

/** Longer than any month, so that the demo's last one can be spoken about on any day. */
const withinDays = 40;

/** One supplier objects to a figure of the last month, as it would in the portal; nobody has answered it yet. */
export async function addStatements(app: INestApplicationContext, { principal, parties }: Nacka): Promise<void> {
  const tenancy = app.get(Tenancy);
  const supplierId = parties['klientkraft']?.supplierId ?? null;
  const members = await app.get(MemberRepository).list(principal.organisationId);
  const userId = members.find((one) => one.supplierId === supplierId)?.id ?? randomUUID();
  const latest = await tenancy.run(principal, (tx) => app.get(ScorecardsService).latest(tx, ({ open }) => !open));
  if (supplierId === null || !latest) throw new Error('the demo has no supplier or scorecard to speak of');
  const { period } = latest;
  await tenancy.run(principal, (tx) => app.get(StatementTermsService).update(tx, 0, { withinDays, effectiveFrom: `${period}-01` }));
  await tenancy.run({ ...principal, role: 'vendor', supplierId, userId }, async (tx) => {
    const statements = app.get(ScoreStatementsService);
    const { towers } = await app.get(ScorecardsService).supplier(tx, period, supplierId);
    const [missed] = towers.flatMap(({ results }) => results).filter(({ verdict }) => verdict === 'below_minimum' || verdict === 'below_expected');
    const serviceLevelId = missed?.serviceLevelId ?? null;
    const text = 'Två av ärendena väntade på besked från förvaltningen hela tiden. Vi vill att pausen räknas.';
    await statements.add(tx, randomUUID(), { period, serviceLevelId, kind: 'objection', text });
    await statements.add(tx, randomUUID(), { period, kind: 'comment', text: 'Vi bytte underleverantör för fältservice i början av månaden.' });
  });
}
