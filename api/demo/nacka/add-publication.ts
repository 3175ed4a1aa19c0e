import type { INestApplicationContext } from '@nestjs/common';
import { Tenancy } from '../../src/platform/tenancy/tenant-transaction.js';
import { PublicationService } from '../../src/quality-indicators/publication.service.js';
import { PublishingService } from '../../src/quality-indicators/publishing.service.js';
import { QualityReleases } from '../../src/quality-indicators/quality-releases.service.js';
import { ScorecardsService } from '../../src/scorecards/scorecards.service.js';
import { ServicesService } from '../../src/services/services.service.js';
import type { Nacka } from './load-nacka.js';

const months = 6;

/** Lets everybody see half a year of the towers in words, and how the services are; it is an illustrative organisation that does. */
export async function addPublication(app: INestApplicationContext, { principal, towerIds }: Nacka): Promise<void> {
  const within = app.get(Tenancy);
  await within.run(principal, async (tx) => {
    const services = (await app.get(ServicesService).page(tx, { limit: 20 })).items;
    await app.get(PublicationService).update(tx, 0, {
      ...{ towerIds: Object.values(towerIds), supplierIds: [], minimumVolume: 10, statusOpen: true },
      services: services.map(({ id, name }) => ({ serviceId: id, name })),
    });
  });
  await within.run(principal, async (tx) => {
    const releases = app.get(QualityReleases);
    const ended = (await app.get(ScorecardsService).periods(tx)).items.filter(({ open }) => !open);
    for (const { period } of ended.slice(0, months)) {
      const { sha256 } = await releases.preview(tx, period);
      await releases.release(tx, period, sha256);
    }
  });
  const publishing = app.get(PublishingService);
  await publishing.quality(principal.organisationId);
  await publishing.status(principal.organisationId);
}
