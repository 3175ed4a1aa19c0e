import { Module } from '@nestjs/common';
import { ContractsModule } from '../contracts/contracts.module.js';
import { CreditsModule } from '../credits/credits.module.js';
import { ResultsModule } from '../results/results.module.js';
import { ScorecardsModule } from '../scorecards/scorecards.module.js';
import { DecisionsService } from './decisions/decisions.service.js';
import { DueService } from './due/due.service.js';
import { OverviewController } from './overview.controller.js';
import { OverviewRepository } from './overview.repository.js';
import { OverviewService } from './overview.service.js';
import { SupplierOverviewController } from './suppliers/supplier-overview.controller.js';
import { SupplierOverviewRepository } from './suppliers/supplier-overview.repository.js';
import { SupplierOverviews } from './suppliers/supplier-overview.service.js';
import { TimelineRepository } from './suppliers/timeline.repository.js';

@Module({
  imports: [ContractsModule, CreditsModule, ResultsModule, ScorecardsModule],
  controllers: [OverviewController, SupplierOverviewController],
  providers: [
    DecisionsService,
    DueService,
    OverviewRepository,
    OverviewService,
    SupplierOverviewRepository,
    SupplierOverviews,
    TimelineRepository,
  ],
  exports: [DecisionsService, OverviewService],
})
export class OverviewModule {}
