import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { AssessmentsService } from '../../src/assessments/assessments.service.js';
import type { AddAssessmentItemDto } from '../../src/assessments/assessments.dto.js';
import { OutcomeStudiesService } from '../../src/outcome-studies/outcome-studies.service.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../src/platform/tenancy/tenant-transaction.js';
import { ServicesService } from '../../src/services/services.service.js';
import { SourcingService } from '../../src/sourcing/decisions/sourcing.service.js';
import { MarketService } from '../../src/sourcing/market/market.service.js';
import { actors, annotations, decisions, dialogues, indicators, procurements, rounds } from './learning.js';
import type { Nacka } from './load-nacka.js';

const dayMs = 86_400_000;

/** What is kept and bought, the market, the study of the change, and what the assessor says. Illustrative throughout. */
export async function addLearning(app: INestApplicationContext, nacka: Nacka, now: Date): Promise<void> {
  const within = <T>(work: (tx: TenantTransaction) => Promise<T>) => app.get(Tenancy).run(nacka.principal, work);
  await within((tx) => addDecisions(app, tx, nacka, now));
  await within((tx) => addMarket(app, tx, now));
  await within((tx) => addStudy(app, tx));
  await addRounds(app, nacka, now);
}

const daysAgo = (now: Date, days: number) => new Date(now.getTime() - days * dayMs).toISOString().slice(0, 10);

async function addDecisions(app: INestApplicationContext, tx: TenantTransaction, { parties, towerIds }: Nacka, now: Date): Promise<void> {
  const { items } = await app.get(ServicesService).page(tx, { limit: 200 });
  for (const { service, daysAgo: days, reviewInDays, supplier, tower, ...rest } of decisions) {
    const serviceId = items.find(({ name }) => name === service)?.id ?? '';
    const seller = supplier === undefined ? {} : { contractId: parties[supplier]?.contractId ?? null, towerId: towerIds[tower ?? ''] ?? null };
    const dates = { effectiveFrom: daysAgo(now, days), decidedOn: daysAgo(now, days + 30), reviewOn: daysAgo(now, -reviewInDays) };
    await app.get(SourcingService).create(tx, randomUUID(), { serviceId, ...dates, ...seller, ...rest });
  }
}

async function addMarket(app: INestApplicationContext, tx: TenantTransaction, now: Date): Promise<void> {
  const market = app.get(MarketService);
  const ids: Record<string, string> = {};
  for (const [code, name, size, areas] of actors) ids[code] = (await market.addActor(tx, randomUUID(), { name, size, areas })).id;
  for (const { code, title, description, awardInDays, questions } of procurements) {
    let one = await market.addProcurement(tx, randomUUID(), { title, description, plannedAwardOn: daysAgo(now, -awardInDays) });
    ids[code] = one.id;
    one = await market.move(tx, one.id, one.version, { state: 'in_dialogue' });
    for (const [question, answer] of questions) one = await market.addAnswer(tx, one.id, one.version, { question, answer, askedOn: daysAgo(now, 30) });
    for (const { id, answer } of one.answers.filter((each) => each.answer !== null))
      one = await market.changeAnswer(tx, one.id, id, one.version, { answer, published: true });
  }
  for (const { actor, procurement, daysAgo: days, ...said } of dialogues)
    await market.addDialogue(tx, randomUUID(), { ...said, actorId: ids[actor] ?? '', procurementId: ids[procurement] ?? null, heldOn: daysAgo(now, days) });
  for (const { code, awarded } of procurements) {
    if (!awarded) continue;
    const id = ids[code] ?? '';
    const { version } = await market.procurement(tx, id);
    await market.move(tx, id, version, { state: 'awarded', awardedTo: awarded.to, awardedOn: daysAgo(now, awarded.daysAgo) });
  }
}

async function addStudy(app: INestApplicationContext, tx: TenantTransaction): Promise<void> {
  const studies = app.get(OutcomeStudiesService);
  let study = await studies.create(tx, randomUUID(), {
    ...{ title: 'Vad delade avtal ledde till', changedOn: '2017-04-01', endsOn: '2019-04-01', measureEveryMonths: 6 },
    description: 'Tvåårig studie med en handelshögskola: innovation, flexibilitet och effektivitet före och efter att driften delades på fem leverantörer i april 2017. Alla siffror är illustrativa.',
  });
  for (const { measured, ...indicator } of indicators) {
    study = await studies.addIndicator(tx, study.id, study.version, { ...indicator, source: 'hand', baselineOn: '2017-02-28', baselineRemark: 'Två stora leverantörer' });
    const { id } = study.items.at(-1) ?? { id: '' };
    for (const [measuredOn, value, remark = null] of measured) study = await studies.measure(tx, study.id, id, study.version, { measuredOn, value, remark });
  }
  for (const [notedOn, text] of annotations) study = await studies.annotate(tx, study.id, study.version, { notedOn, text });
}

async function addRounds(app: INestApplicationContext, { principal, parties, userIds }: Nacka, now: Date): Promise<void> {
  const tenancy = app.get(Tenancy);
  const assessments = app.get(AssessmentsService);
  const assessor: Principal = { ...principal, role: 'assessor', userId: userIds['assessor'] ?? null };
  const manager: Principal = { ...principal, role: 'supplier_manager', userId: userIds['supplier_manager'] ?? null };
  for (const { title, summary, fromDaysAgo, toDaysAgo, publishedDaysAgo, items, answers } of rounds) {
    const round = await tenancy.run(assessor, async (begun) => {
      const tx = { ...begun, now: new Date(now.getTime() - (publishedDaysAgo ?? 0) * dayMs) };
      let one = await assessments.create(tx, randomUUID(), { title, summary, fromOn: daysAgo(now, fromDaysAgo), toOn: daysAgo(now, toDaysAgo) });
      for (const { about, ...item } of items) {
        const body: AddAssessmentItemDto = { ...item, aboutSupplierId: about === undefined ? null : (parties[about]?.supplierId ?? null) };
        one = await assessments.add(tx, one.id, one.version, body);
      }
      return publishedDaysAgo === null ? one : assessments.publish(tx, one.id, one.version);
    });
    if (publishedDaysAgo === null) continue;
    await tenancy.run(manager, async (begun) => {
      const tx = { ...begun, now: new Date(now.getTime() - (publishedDaysAgo - 10) * dayMs) };
      let { version } = round;
      const recommended = round.items.filter(({ kind }) => kind === 'recommendation');
      for (const [index, answer] of answers.entries()) {
        const body = typeof answer === 'string' ? { reason: answer } : { action: { title: answer.title, ownerUserId: manager.userId, dueOn: daysAgo(now, -answer.dueInDays) } };
        const item = recommended[index];
        if (item) ({ version } = await assessments.answer(tx, round.id, item.id, version, body));
      }
    });
  }
}
