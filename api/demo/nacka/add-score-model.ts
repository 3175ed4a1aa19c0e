import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { nextPeriod, previousPeriod } from '@samsyn/domain/time/period';
import { Tenancy, type TenantTransaction } from '../../src/platform/tenancy/tenant-transaction.js';
import { AdjustmentsService } from '../../src/scorecards/adjustments/adjustments.service.js';
import { ScoreModelsService } from '../../src/scorecards/models/score-models.service.js';
import { RecordedValuesService } from '../../src/scorecards/recorded-values/recorded-values.service.js';
import { ScorecardsService } from '../../src/scorecards/scorecards.service.js';
import type { Nacka } from './load-nacka.js';
import { recorded, registersModel, scoreModel } from './score-model.js';

const reason = 'Utöver servicenivåerna räknas incidenter, samarbete, innovation och kostnad. Vikter och mål är exempel.';
const now = 'Registren för innovation, samverkan, flexibilitet och efterlevnad talar själva. Vikter och mål är exempel.';
const next = 'Förslag: innovation ska väga tyngre från årsskiftet. Vikter och mål är exempel.';
const minutes = 'Protokoll från operativt forum. Exempel.';

/** What Nacka scores by, what was recorded for it, one thing set by hand, and a draft to preview. Answers the months that changes. */
export async function addScoreModel(app: INestApplicationContext, { principal, parties }: Nacka): Promise<string[]> {
  const within = <T>(work: (tx: TenantTransaction) => Promise<T>) => app.get(Tenancy).run(principal, work);
  const latest = await within((tx) => app.get(ScorecardsService).latest(tx, ({ open }) => !open));
  if (!latest) throw new Error('the demo has no scorecard to score by a model');
  const [before, last] = [previousPeriod(latest.period), latest.period];
  await within(async (tx) => {
    const models = app.get(ScoreModelsService);
    const { id, version } = await models.add(tx, randomUUID());
    const defined = await models.define(tx, id, version, { definition: scoreModel, reason, illustrative: true });
    await models.publish(tx, id, defined.version, before);
    const registers = await models.add(tx, randomUUID());
    const spoken = await models.define(tx, registers.id, registers.version, { definition: registersModel, reason: now, illustrative: true });
    await models.publish(tx, registers.id, spoken.version, nextPeriod(last));
    const draft = await models.add(tx, randomUUID());
    const heavier = registersModel.dimensions.map((one) => (one.code === 'innovation' ? { ...one, weight: '25' } : one));
    await models.define(tx, draft.id, draft.version, { definition: { ...registersModel, dimensions: heavier }, reason: next, illustrative: true });
  });
  await within(async (tx) => {
    const values = app.get(RecordedValuesService);
    for (const [code, months] of Object.entries(recorded)) {
      const supplierId = parties[code]?.supplierId;
      if (supplierId === undefined) throw new Error(`the demo has no supplier ${code}`);
      for (const [index, { survey, commitments, ideas }] of months.entries()) {
        const own = { period: [before, last][index] ?? last, supplierId, justification: minutes };
        await values.record(tx, randomUUID(), { ...own, kpi: 'survey', value: survey[0], volume: survey[1] });
        await values.record(tx, randomUUID(), { ...own, kpi: 'commitments', delivered: commitments[0], volume: commitments[1] });
        await values.record(tx, randomUUID(), { ...own, kpi: 'ideas', value: ideas });
      }
    }
    const supplierId = parties['stadsnat']?.supplierId ?? '';
    const why = 'Enkäten nådde bara en förvaltning. Poängen sätts till förra månadens tills den är gjord om. Exempel.';
    const override = { kind: 'override', supplierId, kpi: 'survey', fromPeriod: last, points: '70', reason: why } as const;
    await app.get(AdjustmentsService).create(tx, randomUUID(), override);
  });
  return [before, last];
}
