import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Answers } from '@samsyn/domain/forms/form';
import { MemberRepository } from '../../src/platform/auth/member.repository.js';
import { Tenancy } from '../../src/platform/tenancy/tenant-transaction.js';
import { DraftsService } from '../../src/reports/drafts.service.js';
import { ReportsService } from '../../src/reports/reports.service.js';
import { SubmissionService } from '../../src/reports/submission.service.js';
import type { Nacka } from './load-nacka.js';
import { suppliers } from './suppliers.js';

const hour = 3_600_000;

interface DemoReport {
  supplier: string;
  /** After its due time, in hours; before it below 0. */
  hours: number;
  answers: Answers;
  /** A figure that the supplier counts otherwise, by the start of its label, and why. */
  otherwise?: { label: string; value: string; reason: string };
}

/** What two of the five have reported; the others still owe theirs. Illustrative throughout. */
const reports: DemoReport[] = [
  {
    ...{ supplier: 'driftpunkten', hours: -20 },
    answers: {
      ...{ orders: '42', disturbance: 'no', true_and_whole: true },
      summary: 'En lugn månad. Bytet av lagringsskåp två är klart och alla beställningar är levererade i tid.',
    },
    otherwise: { label: 'Tillgänglighet', value: '99.99', reason: 'Det planerade stoppet var meddelat tio dagar i förväg och räknas inte enligt avtalet.' },
  },
  {
    ...{ supplier: 'stadsnat', hours: 30 },
    answers: {
      ...{ orders: '17', disturbance: 'yes', true_and_whole: true },
      disturbance_account: 'En avgrävd fiber vid Nacka strand. Vi har lagt om sträckan och märkt ut den på nytt.',
      summary: 'Stamnätet var stabilt utom under fiberbrottet. Två skolor har fått nya switchar.',
    },
  },
];

/** Submitted by the supplier's own people, as far as there has been time for it. */
export async function addReports(app: INestApplicationContext, { principal, parties }: Nacka, now: Date): Promise<void> {
  const [drafts, submission] = [app.get(DraftsService), app.get(SubmissionService)];
  const tenancy = app.get(Tenancy);
  const members = await app.get(MemberRepository).list(principal.organisationId);
  for (const { supplier: code, hours, answers, otherwise } of reports) {
    const { supplierId = '', contractId = '' } = parties[code] ?? {};
    const { contact } = suppliers.find((one) => one.code === code) ?? {};
    const userId = members.find((one) => one.supplierId === supplierId)?.id;
    const [report] = (await tenancy.run(principal, (tx) => app.get(ReportsService).page(tx, { contractId }))).items;
    if (!report || !contact || !userId) throw new Error(`the demo has no report of ${code}`);
    const at = new Date(Math.min(now.getTime(), Date.parse(report.dueAt) + hours * hour));
    await tenancy.run({ ...principal, role: 'vendor', supplierId, userId }, async (running) => {
      const tx = { ...running, now: at };
      const draft = await drafts.get(tx, report.id);
      const figure = otherwise && draft.definition.sections.flatMap(({ items }) => items).find(({ label }) => label.sv.startsWith(otherwise.label));
      const saved = await drafts.save(tx, report.id, draft.version, {
        answers: { ...draft.answers, ...answers, ...(figure && otherwise ? { [figure.key]: otherwise.value } : {}) },
        reasons: figure && otherwise ? { [figure.key]: otherwise.reason } : {},
      });
      const signatory = { name: contact.name, title: contact.title };
      await submission.submit(tx, report.id, randomUUID(), { draftVersion: saved.version, signatory });
    });
  }
}
