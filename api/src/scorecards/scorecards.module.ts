import { Module } from '@nestjs/common';
import { ContractsModule } from '../contracts/contracts.module.js';
import { CreditsModule } from '../credits/credits.module.js';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { LedgersModule } from '../ledgers/ledgers.module.js';
import { OperatingLevelAgreementsModule } from '../operating-level-agreements/operating-level-agreements.module.js';
import { ServiceLevelsModule } from '../service-levels/service-levels.module.js';
import { ResultsModule } from '../results/results.module.js';
import { ScorecardComputation } from './compute.service.js';
import { MaterialRepository } from './material.repository.js';
import { RenewalJobs } from './renewal.jobs.js';
import { RenewalService } from './renewal.service.js';
import { ScorecardsController } from './scorecards.controller.js';
import { ScorecardsRepository } from './scorecards.repository.js';
import { ScorecardsService } from './scorecards.service.js';

@Module({
  imports: [
    ...[ContractsModule, CreditsModule, IncidentsModule, LedgersModule, OperatingLevelAgreementsModule],
    ...[ResultsModule, ServiceLevelsModule],
  ],
  controllers: [ScorecardsController],
  providers: [
    MaterialRepository,
    RenewalJobs,
    RenewalService,
    ScorecardComputation,
    ScorecardsRepository,
    ScorecardsService,
  ],
  exports: [RenewalService, ScorecardsService],
})
export class ScorecardsModule {}
