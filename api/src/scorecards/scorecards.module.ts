import { Module } from '@nestjs/common';
import { ContractsModule } from '../contracts/contracts.module.js';
import { CreditsModule } from '../credits/credits.module.js';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { LedgersModule } from '../ledgers/ledgers.module.js';
import { OperatingLevelAgreementsModule } from '../operating-level-agreements/operating-level-agreements.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { ServiceLevelsModule } from '../service-levels/service-levels.module.js';
import { ResultsModule } from '../results/results.module.js';
import { ScorecardComputation } from './compute.service.js';
import { AdjustmentsRepository } from './adjustments/adjustments.repository.js';
import { MonthInputsService } from './inputs/month-inputs.service.js';
import { MaterialRepository } from './material.repository.js';
import { ScoreModelsRepository } from './models/score-models.repository.js';
import { RecordedValuesRepository } from './recorded-values/recorded-values.repository.js';
import { RenewalJobs } from './renewal.jobs.js';
import { RenewalService } from './renewal.service.js';
import { ScorecardsController } from './scorecards.controller.js';
import { ScorecardsRepository } from './scorecards.repository.js';
import { ScorecardsService } from './scorecards.service.js';
import { ObjectionDecisions } from './statements/objection-decisions.js';
import { ScoreStatementFiles } from './statements/score-statement-files.service.js';
import { ScoreStatementsController } from './statements/score-statements.controller.js';
import { ScoreStatementsRepository } from './statements/score-statements.repository.js';
import { ScoreStatementsService } from './statements/score-statements.service.js';
import { StatementTermsService } from './statements/statement-terms.service.js';
import { StatementTraces } from './statements/statement-traces.js';
import { WindowNotices } from './statements/window-notices.js';

@Module({
  imports: [
    ...[ContractsModule, CreditsModule, IncidentsModule, LedgersModule, OperatingLevelAgreementsModule],
    ...[ReportsModule, ResultsModule, ServiceLevelsModule],
  ],
  controllers: [ScorecardsController, ScoreStatementsController],
  providers: [
    AdjustmentsRepository,
    MaterialRepository,
    ObjectionDecisions,
    MonthInputsService,
    RecordedValuesRepository,
    RenewalJobs,
    RenewalService,
    ScorecardComputation,
    ScoreModelsRepository,
    ScorecardsRepository,
    ScorecardsService,
    ScoreStatementFiles,
    ScoreStatementsRepository,
    ScoreStatementsService,
    StatementTermsService,
    StatementTraces,
    WindowNotices,
  ],
  exports: [RenewalService, ScorecardsService, ScoreStatementsService],
})
export class ScorecardsModule {}
