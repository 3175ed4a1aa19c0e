import { Module } from '@nestjs/common';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { AggregateRepository } from './aggregate.repository.js';
import { AggregateService } from './aggregate.service.js';
import { AgreedFigures } from './agreed-figures.js';
import { ClockNotices } from './clock-notices.js';
import { ErrorBudgetController } from './error-budget.controller.js';
import { ErrorBudgets } from './error-budget.service.js';
import { EvidenceEffects } from './evidence-effects.service.js';
import { EvidenceRepository } from './evidence.repository.js';
import { FigureRepository } from './figure.repository.js';
import { FiguresService } from './figures.service.js';
import { LateEvidenceRepository } from './late-evidence.repository.js';
import { LevelEvidenceRepository } from './level-evidence.repository.js';
import { LevelEvents } from './level-events.js';
import { LevelFigures } from './level-figures.service.js';
import { LevelRepository } from './level.repository.js';
import { MeasureService } from './measure.service.js';
import { OutcomeDetailRepository } from './outcome-detail.repository.js';
import { OutcomeDetailService } from './outcome-detail.service.js';
import { OutcomeRepository } from './outcome.repository.js';
import { ResultsController } from './results.controller.js';
import { ResultsRepository } from './results.repository.js';
import { ResultsService } from './results.service.js';

@Module({
  imports: [EvidenceModule, IncidentsModule],
  controllers: [ErrorBudgetController, ResultsController],
  providers: [
    ClockNotices,
    AggregateRepository,
    AggregateService,
    AgreedFigures,
    ErrorBudgets,
    EvidenceEffects,
    EvidenceRepository,
    FigureRepository,
    FiguresService,
    LateEvidenceRepository,
    LevelEvidenceRepository,
    LevelEvents,
    LevelFigures,
    LevelRepository,
    MeasureService,
    OutcomeDetailRepository,
    OutcomeDetailService,
    OutcomeRepository,
    ResultsRepository,
    ResultsService,
  ],
  exports: [AggregateService, AgreedFigures, ErrorBudgets, FiguresService, LevelEvents, LevelFigures, MeasureService, ResultsService],
})
export class ResultsModule {}
