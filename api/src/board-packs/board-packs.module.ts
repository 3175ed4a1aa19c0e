import { Module } from '@nestjs/common';
import { CreditsModule } from '../credits/credits.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { OverviewModule } from '../overview/overview.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { ResultsModule } from '../results/results.module.js';
import { ScorecardsModule } from '../scorecards/scorecards.module.js';
import { BoardPacksController } from './board-packs.controller.js';
import { BoardPacksRepository } from './board-packs.repository.js';
import { BoardPacksService } from './board-packs.service.js';
import { PackContentService } from './content/pack-content.service.js';
import { PackMaker } from './pack-maker.js';
import { PackSender } from './schedules/pack-sender.js';
import { SchedulesController } from './schedules/schedules.controller.js';
import { SchedulesRepository } from './schedules/schedules.repository.js';
import { SchedulesService } from './schedules/schedules.service.js';

@Module({
  imports: [CreditsModule, OrganisationsModule, OverviewModule, ReportsModule, ResultsModule, ScorecardsModule],
  // The schedules' addresses are words where a pack has its id.
  controllers: [SchedulesController, BoardPacksController],
  providers: [BoardPacksRepository, BoardPacksService, PackContentService, PackMaker, PackSender, SchedulesRepository, SchedulesService],
  exports: [BoardPacksService],
})
export class BoardPacksModule {}
