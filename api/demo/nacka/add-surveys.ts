import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { formatDate, parseDate } from '@samsyn/domain/time/local-date';
import { localDate } from '@samsyn/domain/time/zone';
import { MySurveysService } from '../../src/collaboration/surveys/my-surveys.service.js';
import { RoundSteps } from '../../src/collaboration/surveys/round-steps.service.js';
import { SurveyRoundsService } from '../../src/collaboration/surveys/survey-rounds.service.js';
import { SurveyTemplatesService } from '../../src/collaboration/surveys/survey-templates.service.js';
import { MemberRepository } from '../../src/platform/auth/member.repository.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../src/platform/tenancy/tenant-transaction.js';
import { InvitationsService } from '../../src/users/invitations.service.js';
import { type Nacka, redeem } from './load-nacka.js';

/** Enough of the buyer's people that what they say can be shown. */
const colleagues = ['Ingrid Avtal', 'Amir Drift', 'Sofia Klient'].map((name) => ({
  name,
  email: `${name.split(' ')[0]?.toLowerCase() ?? ''}@nacka.example`,
  role: 'supplier_manager' as const,
  supplierId: null,
}));

const statement = (code: string, weight: string, sv: string, en: string) => ({ code, weight, sv, en });
const questionnaire = {
  name: 'Samverkan mellan leverantörer (exempel)',
  asksComment: true,
  illustrative: true,
  statements: [
    statement('takes-part', '2', 'Tar ansvar för helheten, inte bara sin egen del.', 'Takes responsibility for the whole, not just its own part.'),
    statement('hands-over', '1', 'Lämnar över ärenden med det som behövs för att arbeta vidare.', 'Hands cases over with what is needed to carry on.'),
    statement('answers', '1', 'Svarar när andra behöver hjälp.', 'Answers when others need help.'),
    statement('improves', '1', 'Bidrar till att vi blir bättre tillsammans.', 'Helps us become better together.'),
  ],
};

const comments = [
  'Överlämningarna har blivit bättre sedan vi började skriva vad som redan är prövat.',
  'Svarar snabbt, men säger sällan till i förväg om ändringar.',
  'Samarbetet i stormötena fungerar bra.',
];

/** How good each supplier is at it, in these examples; by its place among those asked about. */
const levels = [4, 3, 4, 3, 4, 4];

/** Two rounds that are over, of which some is shown and some hidden, and one that waits for the demo's people. */
export async function addSurveys(app: INestApplicationContext, { principal, parties }: Nacka, now: Date): Promise<void> {
  const { organisationId } = principal;
  const tenancy = app.get(Tenancy);
  /** As somebody, as if it were that day. */
  const on = <T>(days: number, who: Principal, work: (tx: TenantTransaction) => Promise<T>) =>
    tenancy.run(who, (tx) => work({ ...tx, now: new Date(now.getTime() + days * 86_400_000) }));
  const dayOn = (days: number) => formatDate((parseDate(localDate(now.getTime(), 'Europe/Stockholm')) ?? 0) + days);
  for (const person of colleagues) {
    const { link } = await on(0, principal, (tx) => app.get(InvitationsService).invite(tx, person));
    if (link) await redeem(app, link, now);
  }
  const template = await on(-200, principal, (tx) => app.get(SurveyTemplatesService).create(tx, randomUUID(), questionnaire));
  const groups = [{ group: 'users' as const, weight: '50' }, { group: 'management' as const, weight: '20' }, { group: 'suppliers' as const, weight: '30' }];
  const round = {
    ...{ templateId: template.id, groups, ratedIds: Object.values(parties).map(({ supplierId }) => supplierId) },
    ...{ ratesEachOther: true, ratesBuyer: true, illustrative: true },
  };
  const members = (await app.get(MemberRepository).list(organisationId)).filter(({ role }) => role !== 'assessor');
  const steps = app.get(RoundSteps);
  const answering = async (roundId: string, day: number, shift: number, among: (name: string) => boolean) => {
    for (const [person, { id: userId, role, supplierId, name }] of members.entries()) {
      if (!among(name)) continue;
      await on(day, { organisationId, userId, role, supplierId }, async (tx) => {
        const { about, statements } = await app.get(MySurveysService).form(tx, roundId);
        const answers = about.map(({ id: ratedId }, index) => {
          const level = (levels[index] ?? 3) + shift;
          const marks = statements.map((_, nth) => Math.min(5, Math.max(1, level + (((person + 1) * (nth + 2) + index) % 3) - 1)));
          return { ratedId, marks, comment: index === person % 5 ? (comments[person % comments.length] ?? null) : null };
        });
        await app.get(MySurveysService).answer(tx, roundId, { answers });
      });
    }
  };
  const over = async (title: string, from: number, shift: number) => {
    const own = { ...round, title, startsOn: dayOn(from), endsOn: dayOn(from + 14) };
    const { id } = await on(from, principal, (tx) => app.get(SurveyRoundsService).create(tx, randomUUID(), own));
    await on(from, principal, (tx) => steps.take(tx, id, null, 'open'));
    await answering(id, from + 3, shift, () => true);
    await on(from + 15, principal, (tx) => steps.take(tx, id, null, 'close'));
    await on(from + 17, principal, (tx) => steps.take(tx, id, null, 'publish'));
  };
  await over('Samverkan i våras (exempel)', -200, 0);
  await over('Samverkan i höstas (exempel)', -60, 1);
  const open = { ...round, title: 'Samverkan just nu (exempel)', startsOn: dayOn(-4), endsOn: dayOn(10) };
  const { id } = await on(-4, principal, (tx) => app.get(SurveyRoundsService).create(tx, randomUUID(), open));
  await on(-4, principal, (tx) => steps.take(tx, id, null, 'open'));
  await answering(id, -1, 0, (name) => colleagues.some((each) => each.name === name));
}
