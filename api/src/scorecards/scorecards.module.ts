import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContractsModule } from '../contracts/contracts.module.js';
import { CostsModule } from '../costs/costs.module.js';
import { CreditsModule } from '../credits/credits.module.js';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { LedgersModule } from '../ledgers/ledgers.module.js';
import { OperatingLevelAgreementsModule } from '../operating-level-agreements/operating-level-agreements.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { ServiceLevelsModule } from '../service-levels/service-levels.module.js';
import { ResultsModule } from '../results/results.module.js';
import { ClosePresenter } from './closes/close-presenter.js';
import { ClosesController } from './closes/closes.controller.js';
import { ClosesRepository } from './closes/closes.repository.js';
import { ClosesService } from './closes/closes.service.js';
import { EvidenceFreezer } from './closes/freezing/evidence-freezer.service.js';
import { Freezer } from './closes/freezing/freezer.service.js';
import { FreezesRepository } from './closes/freezing/freezes.repository.js';
import { FrozenInputs } from './closes/freezing/frozen-inputs.service.js';
import { MonthEvidenceRepository } from './closes/freezing/month-evidence.repository.js';
import { Verifier } from './closes/freezing/verify.service.js';
import { FreezingJobs } from './closes/freezing-jobs.js';
import { FreezingRunner } from './closes/freezing-runner.js';
import { Readiness } from './closes/readiness.service.js';
import { ReadinessRepository } from './closes/readiness.repository.js';
import { RestatedNamesRepository } from './closes/restated-names.repository.js';
import { Restatements } from './closes/restatements.service.js';
import { CloseDecisions } from './closes/close-decisions.js';
import { ComparisonController } from './comparison/comparison.controller.js';
import { ComparisonService } from './comparison/comparison.service.js';
import { ScorecardComputation } from './compute.service.js';
import { AdjustmentsController } from './adjustments/adjustments.controller.js';
import { AdjustmentsRepository } from './adjustments/adjustments.repository.js';
import { AdjustmentsService } from './adjustments/adjustments.service.js';
import { DueMeasuring } from './due-measuring.service.js';
import { ForecastController } from './forecast/forecast.controller.js';
import { ForecastService } from './forecast/forecast.service.js';
import { MonthFactsService } from './inputs/month-facts.service.js';
import { MonthInputsService } from './inputs/month-inputs.service.js';
import { MaterialRepository } from './material.repository.js';
import { ScoreModelEntity } from './models/score-model.entity.js';
import { ScoreModelPreviews } from './models/score-model-preview.service.js';
import { ScoreModelRules } from './models/score-model-rules.js';
import { ScoreModelsController } from './models/score-models.controller.js';
import { ScoreModelsRepository } from './models/score-models.repository.js';
import { ScoreModelsService } from './models/score-models.service.js';
import { RecordedValuesController } from './recorded-values/recorded-values.controller.js';
import { RecordedValuesRepository } from './recorded-values/recorded-values.repository.js';
import { RecordedValuesService } from './recorded-values/recorded-values.service.js';
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
    TypeOrmModule.forFeature([ScoreModelEntity]),
    ...[ContractsModule, CostsModule, CreditsModule, IncidentsModule, LedgersModule, OperatingLevelAgreementsModule],
    ...[ReportsModule, ResultsModule, ServiceLevelsModule],
  ],
  controllers: [
    ...[AdjustmentsController, ComparisonController, ForecastController, RecordedValuesController, ScorecardsController, ScoreModelsController],
    ...[ClosesController, ScoreStatementsController],
  ],
  providers: [
    ...[ClosePresenter, ClosesRepository, ClosesService, DueMeasuring, EvidenceFreezer, Freezer, FreezesRepository],
    ...[FreezingJobs, FreezingRunner, FrozenInputs, MonthEvidenceRepository, Readiness, ReadinessRepository],
    ...[RestatedNamesRepository, Restatements, Verifier],
    CloseDecisions,
    ComparisonService,
    ForecastService,
    AdjustmentsRepository,
    AdjustmentsService,
    MaterialRepository,
    ObjectionDecisions,
    MonthFactsService,
    MonthInputsService,
    RecordedValuesRepository,
    RecordedValuesService,
    RenewalJobs,
    RenewalService,
    ScorecardComputation,
    ScoreModelPreviews,
    ScoreModelRules,
    ScoreModelsRepository,
    ScoreModelsService,
    ScorecardsRepository,
    ScorecardsService,
    ScoreStatementFiles,
    ScoreStatementsRepository,
    ScoreStatementsService,
    StatementTermsService,
    StatementTraces,
    WindowNotices,
  ],
  exports: [ClosesService, FreezingRunner, RecordedValuesService, RenewalService, ScorecardsService, ScoreStatementsService, Verifier],
})
export class ScorecardsModule {}
