import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { OutagesService } from '../../src/evidence/outages/outages.service.js';
import { EndToEndAnswers } from '../../src/ledgers/end-to-end-answers.service.js';
import { EndToEndKeeper } from '../../src/ledgers/end-to-end-keeper.service.js';
import { MemberRepository } from '../../src/platform/auth/member.repository.js';
import { Tenancy } from '../../src/platform/tenancy/tenant-transaction.js';
import type { Nacka } from './load-nacka.js';

/** Which outages their suppliers dispute, and why; what is left out here and below they have accepted. */
const disputed: Record<string, string> = {
  'Långsam lagring': 'Lagringen svarade hela tiden; det var nätet som låg nere.',
  'Avgrävd fiber': 'Fibern grävdes av under ett arbete som kommunen hade beställt.',
};
const unanswered = ['Fel efter uppgradering', 'Paketförluster mot skolorna'];
/** An outage and the one behind it. */
const caused = { effect: 'Databasen tappade nätet', cause: 'Fel i kärnväxeln' };

/** Lets suppliers answer for the demo's outages, as they would in the portal, and reckons every month's ledger. */
export async function addAnswers(app: INestApplicationContext, { principal, parties }: Nacka): Promise<void> {
  const tenancy = app.get(Tenancy);
  const outages = app.get(OutagesService);
  const all = await tenancy.run(principal, async (tx) => (await outages.page(tx, { limit: 200 })).items);
  const named = (title: string) => all.find((each) => each.title === title);
  const [effect, cause] = [named(caused.effect), named(caused.cause)];
  if (!effect || !cause) throw new Error('the demo has no outage with a cause');
  await tenancy.run(principal, (tx) => outages.update(tx, effect.id, effect.version, { rootCauseId: cause.id }));
  const members = await app.get(MemberRepository).list(principal.organisationId);
  for (const { supplierId } of Object.values(parties)) {
    const userId = members.find((one) => one.supplierId === supplierId)?.id ?? randomUUID();
    await tenancy.run({ ...principal, role: 'vendor', supplierId, userId }, async (tx) => {
      for (const { id, title } of all.filter((one) => one.supplierId === supplierId && !unanswered.includes(one.title))) {
        const reason = disputed[title] ?? null;
        await app.get(EndToEndAnswers).answer(tx, { evidenceIds: [id], answer: reason === null ? 'accept' : 'dispute', reason });
      }
    });
  }
  await tenancy.run(principal, (tx) => app.get(EndToEndKeeper).renew(tx));
}
