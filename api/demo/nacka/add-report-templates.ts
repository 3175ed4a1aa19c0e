import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { LocalText } from '@samsyn/domain/forms/form';
import { periodInterval, periodOf, shiftPeriod } from '@samsyn/domain/time/period';
import { Tenancy } from '../../src/platform/tenancy/tenant-transaction.js';
import { ReportSchedules } from '../../src/reports/report-schedule.service.js';
import { ReportTemplatesService } from '../../src/reports/templates/report-templates.service.js';
import { ReportTemplateVersions } from '../../src/reports/templates/report-template-versions.service.js';
import { promiseCode } from './add-service-levels.js';
import type { Nacka } from './load-nacka.js';
import { reportForm, type ReportedPromise } from './report-form.js';
import { promisesOf } from './service-levels.js';
import { type DemoSupplier, suppliers } from './suppliers.js';

const towerNames: Record<string, LocalText> = {
  client: { sv: 'klient', en: 'client' },
  network: { sv: 'nät', en: 'network' },
  operations: { sv: 'drift', en: 'operations' },
};

/** What the month's report is about; the low priorities and the response clocks are for the scorecard. */
const isReported = ({ code }: { code: string }) => !/^SVAR-P|^LÖSN-P4/.test(code);

function reported({ code: supplier, contract }: DemoSupplier): ReportedPromise[] {
  const several = contract.towers.length > 1;
  return contract.towers.flatMap(({ code: tower }) =>
    promisesOf(supplier, tower)
      .filter(isReported)
      .map((promise) => ({ promise, code: promiseCode(promise.code, tower), tower: several ? (towerNames[tower] ?? null) : null })),
  );
}

/** A monthly report for each contract, illustrative throughout, made as a user makes it; the last three months' are asked for. */
export async function addReportTemplates(app: INestApplicationContext, { principal, parties, calendarIds }: Nacka, now: Date): Promise<void> {
  const [templates, versions] = [app.get(ReportTemplatesService), app.get(ReportTemplateVersions)];
  const firstPeriod = shiftPeriod(periodOf(now.getTime(), 'Europe/Stockholm'), -3);
  const tenancy = app.get(Tenancy);
  await tenancy.run(principal, async (tx) => {
    for (const supplier of suppliers) {
      const contractId = parties[supplier.code]?.contractId ?? '';
      const { id, versions: made } = await templates.create(tx, randomUUID(), {
        contractId,
        name: { sv: 'Månadsrapport', en: 'Monthly report' },
        ...{ frequency: 'month', dueDays: 5, calendarId: calendarIds['office'] ?? null, firstPeriod },
        ...{ reminderDaysBefore: [3, 1], reminderDaysAfter: [1, 5], reviewDays: 10, answerDays: 5 },
        signatoryTitle: supplier.contact.title,
        illustrative: true,
        definition: reportForm(reported(supplier)),
      });
      const [draft] = made;
      if (draft) await versions.publish(tx, id, draft.id, draft.version, firstPeriod);
    }
  });
  // Each as its month was over.
  for (const back of [3, 2, 1]) {
    const over = periodInterval(shiftPeriod(periodOf(now.getTime(), 'Europe/Stockholm'), -back), 'Europe/Stockholm').to;
    await tenancy.run(principal, (tx) => app.get(ReportSchedules).open({ ...tx, now: new Date(over) }));
  }
}
