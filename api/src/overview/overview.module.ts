import { Module } from '@nestjs/common';
import { CreditsModule } from '../credits/credits.module.js';
import { ResultsModule } from '../results/results.module.js';
import { ScorecardsModule } from '../scorecards/scorecards.module.js';
import { OverviewController } from './overview.controller.js';
import { OverviewRepository } from './overview.repository.js';
import { OverviewService } from './overview.service.js';

@Module({
  imports: [CreditsModule, ResultsModule, ScorecardsModule],
  controllers: [OverviewController],
  providers: [OverviewRepository, OverviewService],
})
export class OverviewModule {}
