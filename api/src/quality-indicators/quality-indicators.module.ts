import { Module } from '@nestjs/common';
import { LedgersModule } from '../ledgers/ledgers.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { ScorecardsModule } from '../scorecards/scorecards.module.js';
import { PublicController, Snapshots } from './public.controller.js';
import { PublicationService } from './publication.service.js';
import { PublishingJobs } from './publishing.jobs.js';
import { PublishingService } from './publishing.service.js';
import { QualityIndicatorsController } from './quality-indicators.controller.js';
import { QualityReleases } from './quality-releases.service.js';
import { SnapshotWriter } from './snapshot-writer.js';

@Module({
  imports: [LedgersModule, OrganisationsModule, ScorecardsModule],
  controllers: [PublicController, QualityIndicatorsController],
  providers: [PublicationService, PublishingJobs, PublishingService, QualityReleases, Snapshots, SnapshotWriter],
  exports: [PublicationService, PublishingService, QualityReleases, SnapshotWriter],
})
export class QualityIndicatorsModule {}
