import { Module } from '@nestjs/common';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { ResultsModule } from '../results/results.module.js';
import { ServicesModule } from '../services/services.module.js';
import { AttributionTermsService } from './attribution-terms.service.js';
import { EndToEndAnswers } from './end-to-end-answers.service.js';
import { EndToEndController } from './end-to-end.controller.js';
import { EndToEndEvidenceRepository } from './end-to-end-evidence.repository.js';
import { EndToEndJobs } from './end-to-end.jobs.js';
import { EndToEndKeeper } from './end-to-end-keeper.service.js';
import { EndToEndKeepingRepository } from './end-to-end-keeping.repository.js';
import { EndToEndReadingRepository } from './end-to-end-reading.repository.js';
import { EndToEndLedgers } from './end-to-end.service.js';
import { HandOffKeeper } from './hand-off-keeper.service.js';
import { HandOffKeepingRepository } from './hand-off-keeping.repository.js';
import { HandOffReadingRepository } from './hand-off-reading.repository.js';
import { HandOffsController } from './hand-offs.controller.js';
import { HandOffsService } from './hand-offs.service.js';
import { ServiceDisturbances } from './service-disturbances.service.js';

@Module({
  imports: [IncidentsModule, ResultsModule, ServicesModule],
  controllers: [EndToEndController, HandOffsController],
  providers: [
    AttributionTermsService,
    EndToEndAnswers,
    EndToEndEvidenceRepository,
    EndToEndJobs,
    EndToEndKeeper,
    EndToEndKeepingRepository,
    EndToEndLedgers,
    EndToEndReadingRepository,
    HandOffKeeper,
    HandOffKeepingRepository,
    HandOffReadingRepository,
    HandOffsService,
    ServiceDisturbances,
  ],
  exports: [EndToEndAnswers, EndToEndKeeper, EndToEndLedgers, HandOffKeeper, ServiceDisturbances],
})
export class LedgersModule {}
