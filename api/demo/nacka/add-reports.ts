import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Answers } from '@samsyn/domain/forms/form';
import { formatDecimal, parseDecimal } from '@samsyn/domain/numbers/decimal';
import { DAY } from '@samsyn/domain/time/instant';
import { periodInterval, periodOf, shiftPeriod } from '@samsyn/domain/time/period';
import { MemberRepository } from '../../src/platform/auth/member.repository.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../src/platform/tenancy/tenant-transaction.js';
import { DraftsService } from '../../src/reports/drafts.service.js';
import { FiguresService } from '../../src/reports/figures.service.js';
import type { ReportDto } from '../../src/reports/reports.dto.js';
import { ReportsService } from '../../src/reports/reports.service.js';
import { ReviewService } from '../../src/reports/review.service.js';
import { SubmissionService } from '../../src/reports/submission.service.js';
import type { Nacka } from './load-nacka.js';
import { suppliers } from './suppliers.js';

const zone = 'Europe/Stockholm';

type Ending = 'accepted' | 'submitted' | 'returned' | 'disputed' | 'none';
interface Told {
  /** Days after the month that it comes. */
  after: number;
  ending: Ending;
}

/** How each supplier's report of a month went, the last month first; illustrative. */
const story: Record<string, readonly [Told, Told, Told]> = {
  orange: [{ after: 6, ending: 'submitted' }, { after: 4, ending: 'accepted' }, { after: 5, ending: 'accepted' }],
  driftpunkten: [{ after: 3, ending: 'accepted' }, { after: 4, ending: 'accepted' }, { after: 12, ending: 'accepted' }],
  stadsnat: [{ after: 4, ending: 'returned' }, { after: 3, ending: 'accepted' }, { after: 4, ending: 'accepted' }],
  arbetsplats: [{ after: 0, ending: 'none' }, { after: 15, ending: 'accepted' }, { after: 5, ending: 'accepted' }],
  klientkraft: [{ after: 5, ending: 'disputed' }, { after: 5, ending: 'accepted' }, { after: 4, ending: 'accepted' }],
};

const answers = (orders: string): Answers => ({
  orders,
  disturbance: 'no',
  summary: 'Leveransen har gått som planerat. Beställningarna har kommit i jämn takt, och inga ändringar har fått skjutas upp.',
  true_and_whole: true,
});

/** The last three months' reports, written, submitted and reviewed as in the portal; illustrative. Answers the months they are due in. */
export async function addReports(app: INestApplicationContext, { principal, parties }: Nacka, now: Date): Promise<string[]> {
  const tenancy = app.get(Tenancy);
  const members = await app.get(MemberRepository).list(principal.organisationId);
  const manager = { ...principal, userId: members.find(({ role }) => role === 'supplier_manager')?.id ?? null };
  const all = await tenancy.run(principal, async (tx) => (await app.get(ReportsService).page(tx, { limit: 200 })).items);
  for (const { code, contact } of suppliers) {
    const supplierId = parties[code]?.supplierId ?? '';
    const userId = members.find((one) => one.supplierId === supplierId)?.id ?? null;
    const vendor = { ...principal, role: 'vendor', supplierId, userId } as const;
    for (const [back, told] of (story[code] ?? []).entries()) {
      const period = shiftPeriod(periodOf(now.getTime(), zone), -1 - back);
      const report = all.find((one) => one.supplierId === supplierId && one.period === period);
      const ended = periodInterval(period, zone).to;
      const day = (days: number) => new Date(Math.min(now.getTime(), ended + days * DAY - 9 * 3_600_000));
      const at = <T>(by: Principal, days: number, work: (tx: TenantTransaction) => Promise<T>) =>
        tenancy.run(by, (tx) => work({ ...tx, now: day(days) }));
      if (!report || told.ending === 'none') continue;
      const deviates = told.ending === 'submitted' || told.ending === 'disputed';
      const signatory = { name: contact.name, title: contact.title };
      await at(vendor, told.after, (tx) => submit(app, tx, report, { signatory, deviates, orders: String(40 + ((back * 17 + code.length * 5) % 60)) }));
      if (told.ending !== 'submitted') await at(manager, told.after + 2, (tx) => review(app, tx, report, told.ending));
    }
  }
  return [...new Set(all.map(({ dueAt }) => periodOf(Date.parse(dueAt), zone)))];
}

async function submit(
  app: INestApplicationContext,
  tx: TenantTransaction,
  { id }: ReportDto,
  { signatory, deviates, orders }: { signatory: { name: string; title: string }; deviates: boolean; orders: string },
): Promise<void> {
  const drafts = app.get(DraftsService);
  const { version, measured } = await drafts.get(tx, id);
  // One figure that the supplier has counted otherwise, upwards.
  const other = deviates ? measured.find(({ value }) => value !== null && parseDecimal(value).lt(90)) : undefined;
  const figures = other?.value ? { [other.item]: formatDecimal(parseDecimal(other.value).add(4)) } : {};
  const reasons = other ? { [other.item]: 'Vi räknar inte de ärenden som väntade på besked från beställaren.' } : {};
  const draft = await drafts.save(tx, id, version, { answers: { ...answers(orders), ...figures }, reasons: reasons as Record<string, string> });
  await app.get(SubmissionService).submit(tx, id, randomUUID(), { draftVersion: draft.version, signatory });
}

async function review(app: INestApplicationContext, tx: TenantTransaction, { id }: ReportDto, ending: Ending): Promise<void> {
  const [figures, steps] = [app.get(FiguresService), app.get(ReviewService)];
  const { version } = await app.get(ReportsService).get(tx, id);
  const reconciled = await figures.acceptWithin(tx, id, version);
  if (ending === 'returned') {
    const reason = 'Beskriv de två störningarna den 12:e och vad som görs för att de inte ska upprepas.';
    await steps.step(tx, id, reconciled.version, { action: 'return', reason });
    return;
  }
  const open = reconciled.figures.filter(({ state }) => state === 'open');
  for (const figure of open) {
    const reason = 'Ärendena väntade inte på oss enligt loggen.';
    if (ending === 'disputed') await figures.step(tx, id, figure.id, figure.version, { action: 'dispute', reason });
    else if (figure.reported !== null) await figures.step(tx, id, figure.id, figure.version, { action: 'accept_reported' });
    else await figures.step(tx, id, figure.id, figure.version, { action: 'accept_measured' });
  }
  if (ending === 'accepted') await steps.step(tx, id, (await app.get(ReportsService).get(tx, id)).version, { action: 'accept' });
}
