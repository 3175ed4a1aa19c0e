import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { InnovationAction } from '@samsyn/domain/innovation/innovation-state';
import { BenefitsService } from '../../src/innovation/benefits/benefits.service.js';
import type { PlanBenefitDto } from '../../src/innovation/benefits/benefits.dto.js';
import { ChallengesService } from '../../src/innovation/challenges/challenges.service.js';
import { EvaluationsService } from '../../src/innovation/proposals/evaluations.service.js';
import { ProposalSteps } from '../../src/innovation/proposals/proposal-steps.service.js';
import { ProposalTalk } from '../../src/innovation/proposals/proposal-talk.service.js';
import type { CreateProposalDto } from '../../src/innovation/proposals/proposals.dto.js';
import { ProposalsService } from '../../src/innovation/proposals/proposals.service.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../src/platform/tenancy/tenant-transaction.js';
import { promiseKey } from './add-service-levels.js';
import type { Nacka } from './load-nacka.js';

const dayMs = 86_400_000;

/** A pipeline that shows every state: answers to a challenge, a pilot under way, benefits verified and not yet. All of it is invented. */
export async function addProposals(app: INestApplicationContext, nacka: Nacka, now: Date): Promise<void> {
  const { principal, parties, towerIds, serviceLevelIds, userIds } = nacka;
  const lena: Principal = { ...principal, role: 'supplier_manager', userId: userIds['supplier_manager'] ?? null };
  const supplierId = (code: string): string => parties[code]?.supplierId ?? '';
  const vendor = (code: string): Principal => ({ ...principal, role: 'vendor', supplierId: supplierId(code), userId: userIds[code] ?? null });
  const day = (offset: number): string => new Date(now.getTime() + offset * dayMs).toISOString().slice(0, 10);
  /** As somebody, some days ago. */
  const as = <T>(who: Principal, daysAgo: number, work: (tx: TenantTransaction) => Promise<T>): Promise<T> =>
    app.get(Tenancy).run(who, (tx) => work({ ...tx, now: new Date(now.getTime() - daysAgo * dayMs) }));

  const proposals = app.get(ProposalsService);
  const version = async (tx: TenantTransaction, id: string) => (await proposals.get(tx, id)).version;
  const step = (who: Principal, daysAgo: number, id: string, action: InnovationAction, reason: string | null = null) =>
    as(who, daysAgo, async (tx) => app.get(ProposalSteps).take(tx, id, await version(tx, id), { action, reason }));
  const propose = async (code: string, daysAgo: number, body: Omit<CreateProposalDto, 'illustrative'>): Promise<string> => {
    const id = randomUUID();
    await as(vendor(code), daysAgo, (tx) => proposals.create(tx, id, { ...body, illustrative: true }));
    for (const other of body.supplierIds ?? []) {
      const who = Object.keys(parties).find((each) => supplierId(each) === other) ?? '';
      await as(vendor(who), daysAgo, async (tx) => proposals.consent(tx, id, await version(tx, id)));
    }
    await step(vendor(code), daysAgo, id, 'propose');
    return id;
  };
  const scored = async (id: string, daysAgo: number, ...given: [Principal, number[], string][]) => {
    for (const [who, points, remark] of given) {
      await as(who, daysAgo, async (tx) => {
        const { criteria } = await proposals.get(tx, id);
        const byCriterion = Object.fromEntries(criteria.map((criterion, index) => [criterion.id, points[index] ?? 3]));
        await app.get(EvaluationsService).score(tx, id, { points: byCriterion, remark });
      });
    }
  };
  const decided = async (id: string, daysAgo: number, reason: string) => {
    await scored(id, daysAgo, [principal, [5, 4, 4, 4], 'Liten insats, tydlig nytta.'], [lena, [4, 4, 3, 5], 'Vill se siffror från pilotet.']);
    await step(lena, daysAgo, id, 'evaluate');
    await step(lena, daysAgo - 4, id, 'approve', reason);
  };
  const piloted = async (code: string, id: string, [from, to]: [number, number], plan: string, successMeasure: string) => {
    await as(vendor(code), -from + 4, async (tx) =>
      app.get(ProposalTalk).plan(tx, id, await version(tx, id), { plan, fromOn: day(from), toOn: day(to), successMeasure }),
    );
    await step(lena, -from, id, 'pilot');
  };
  const delivered = async (code: string, id: string, daysAgo: number, result: string) => {
    await as(vendor(code), daysAgo + 3, async (tx) => app.get(ProposalTalk).report(tx, id, await version(tx, id), { result, outcome: 'succeeded' }));
    await step(lena, daysAgo, id, 'deliver', 'Pilotet nådde det vi kom överens om.');
  };
  const benefit = async (who: Principal, daysAgo: number, body: Omit<PlanBenefitDto, 'illustrative'>): Promise<string> => {
    const id = randomUUID();
    await as(who, daysAgo, (tx) => app.get(BenefitsService).plan(tx, id, { ...body, illustrative: true }));
    return id;
  };
  const periods = (before: [number, number], after: [number, number]) => ({
    ...{ baselineFrom: day(before[0]), baselineTo: day(before[1]), measureFrom: day(after[0]), measureTo: day(after[1]) },
  });

  const challengeId = randomUUID();
  await as(lena, 60, async (tx) => {
    const challenges = app.get(ChallengesService);
    const text = 'Omsorgens personal väntar för länge på hjälp kvällar och helger. Vi söker sätt att korta tiden till första svar utan att bemanna fler. Visa hur ni mäter skillnaden.';
    const criteria = [['Kortare svarstid', '50'], ['Genomförbarhet', '30'], ['Kostnad', '20']].map(([name = '', weight = '']) => ({ name, weight }));
    const made = await challenges.create(tx, challengeId, { title: 'Kortare svarstid för omsorgen', text, fromOn: day(-60), toOn: day(25), criteria, illustrative: true });
    await challenges.update(tx, challengeId, made.version, { state: 'published' });
  });

  const patching = await propose('driftpunkten', 200, {
    title: 'Automatiserad patchning av servrar',
    description: 'Säkerhetsuppdateringar läggs ut varje natt i tre vågor i stället för för hand varje månad. Misslyckas en våg stannar nästa.',
    expectedGain: '240 timmar nattarbete om året och färre planerade stopp.',
    towerId: towerIds['operations'] ?? null,
  });
  await decided(patching, 185, 'Minskar både risk och nattarbete.');
  await piloted('driftpunkten', patching, [-170, -140], 'Två servergrupper under fyra veckor.', 'Ingen misslyckad uppdatering når produktion.');
  await delivered('driftpunkten', patching, 130, '46 uppdateringar, ingen nådde produktion med fel.');
  const hours = await benefit(lena, 130, {
    ...{ proposalId: patching, type: 'hours', title: 'Mindre nattarbete', planned: '240', baseline: '380', verifierId: principal.userId },
    ...{ method: 'Tidrapporter för planerat underhåll, samma tre månader före och efter.', ...periods([-260, -171], [-120, -31]) },
  });
  await as(vendor('driftpunkten'), 25, async (tx) => app.get(BenefitsService).measure(tx, hours, 1, { value: '212.5', note: 'Tidrapporter för kvartalet.' }));
  await as(principal, 12, async (tx) => app.get(BenefitsService).verify(tx, hours, 2, { value: '210', note: 'Två och en halv timme hörde till ett annat uppdrag.' }));
  await step(lena, 10, patching, 'verify');

  const licences = await propose('arbetsplats', 150, {
    title: 'Återta oanvända licenser',
    description: 'Licenser som ingen har använt på 60 dagar återtas automatiskt efter en fråga till chefen.',
    expectedGain: 'Omkring 480 000 kronor om året.',
    towerId: towerIds['client'] ?? null,
  });
  await decided(licences, 138, 'Snabb besparing utan påverkan på verksamheten.');
  await piloted('arbetsplats', licences, [-120, -80], 'Kultur och fritid, 400 användare.', 'Minst 8 procent av licenserna kan återtas.');
  await delivered('arbetsplats', licences, 70, '11 procent återtogs, tre användare bad om licensen tillbaka.');
  const money = await benefit(lena, 70, {
    ...{ proposalId: licences, type: 'money_saved', currency: 'SEK', title: 'Lägre licenskostnad', planned: '48000000', baseline: '436000000', verifierId: principal.userId },
    ...{ method: 'Leverantörsfakturor för licenser, tremånadersperiod mot samma period före.', ...periods([-170, -81], [-65, -5]) },
  });
  await as(vendor('arbetsplats'), 3, async (tx) => app.get(BenefitsService).measure(tx, money, 1, { value: '39500000', note: 'Fakturor till och med förra månaden.' }));

  const password = await propose('klientkraft', 70, {
    title: 'Byt lösenord själv',
    description: 'Personal utan dator i tjänsten byter lösenord i mobilen. Servicedesk och identitetstjänst byggs om tillsammans.',
    expectedGain: 'Var femte kontakt till servicedesk försvinner.',
    supplierIds: [supplierId('arbetsplats')],
    towerId: towerIds['client'] ?? null,
  });
  await decided(password, 60, 'Angeläget för hemtjänsten.');
  await piloted('klientkraft', password, [-20, 24], 'Hemtjänsten i två områden, 250 användare.', 'Minst 70 procent av bytena sker utan servicedesk.');
  await benefit(vendor('klientkraft'), 18, {
    ...{ proposalId: password, type: 'co2', title: 'Färre bilresor för att byta lösenord', planned: '180', baseline: '260', verifierId: lena.userId },
    ...{ method: 'Antal utryckningar gånger schablon per resa.', ...periods([-110, -21], [30, 120]) },
  });

  const queue = await propose('klientkraft', 40, {
    ...{ title: 'Egen kö för omsorgen', challengeId, towerId: towerIds['client'] ?? null },
    description: 'Ärenden från omsorgens enheter läggs i en egen kö med beredskap kvällar och helger. Kön öppnas inom de timmar som redan ingår.',
    expectedGain: 'Tre av fyra ärenden påbörjas inom fyra timmar, också på helger.',
  });
  await scored(queue, 24, [principal, [5, 4, 3], 'Löser det vi frågade efter.'], [lena, [4, 3, 3], 'Beredskapen behöver visas i siffror.']);
  await step(lena, 20, queue, 'evaluate');
  await as(vendor('klientkraft'), 38, async (tx) => proposals.open(tx, queue, await version(tx, queue), true));
  await benefit(lena, 19, {
    ...{ proposalId: queue, type: 'response_time', title: 'Fler ärenden påbörjade i tid', planned: '10', verifierId: principal.userId },
    serviceLevelId: serviceLevelIds[promiseKey('klientkraft', 'SVAR-P3', 'client')] ?? null,
    ...{ method: 'Servicenivån för påbörjad i tid, prioritet 3.', ...periods([-130, -70], [-65, 60]) },
  });

  const routing = await propose('stadsnat', 12, {
    ...{ title: 'Larm direkt till rätt leverantör', challengeId, towerId: towerIds['network'] ?? null },
    description: 'Larm från nätet skickas med plats och berörd enhet direkt till den leverantör som äger felet, i stället för till servicedesk först.',
  });
  const asked = await as(lena, 9, async (tx) =>
    app.get(ProposalTalk).say(tx, routing, await version(tx, routing), { kind: 'question', text: 'Vilka enheter saknar plats i era larm i dag?' }),
  );
  const questionId = asked.messages[0]?.id ?? null;
  await as(vendor('stadsnat'), 7, async (tx) =>
    app.get(ProposalTalk).say(tx, routing, await version(tx, routing), { kind: 'answer', questionId, text: 'Omkring 40 av 310 växlar. Listan är bifogad i nästa rapport.' }),
  );
  await scored(routing, 5, [principal, [4, 4, 4], 'Bra underlag.']);
  await as(vendor('stadsnat'), 2, async (tx) =>
    app.get(ProposalTalk).say(tx, routing, await version(tx, routing), { kind: 'question', text: 'Kan vi få kontaktvägar till de andra leverantörernas driftcentraler?' }),
  );

  const status = randomUUID();
  await as(lena, 22, (tx) =>
    proposals.create(tx, status, {
      ...{ title: 'Gemensam sida om pågående avbrott', illustrative: true, supplierIds: ['orange', 'stadsnat'].map(supplierId) },
      description: 'Ni visar pågående avbrott på samma sida, med samma ord. Vi föreslår att börja med de system som vården använder.',
    }),
  );
  await step(lena, 22, status, 'propose');

  const mail = await propose('orange', 95, {
    title: 'Byt plattform för e-post',
    description: 'E-posten flyttas till en ny plattform som ingår i en större tjänst.',
    expectedGain: 'Färre licenser.',
  });
  await scored(mail, 85, [principal, [2, 2, 2, 1], 'Dyrt byte, liten nytta.'], [lena, [2, 3, 2, 2], 'Fel tid.']);
  await step(lena, 82, mail, 'evaluate');
  await step(lena, 80, mail, 'reject', 'Kostnaden för bytet är större än besparingen under avtalstiden.');

  const draft = { title: 'Förutse fulla diskar', description: 'Vi räknar ut tio dagar i förväg när en disk blir full och beställer utrymme i tid.', illustrative: true };
  await as(vendor('orange'), 1, (tx) => proposals.create(tx, randomUUID(), draft));
}
