import { Module } from '@nestjs/common';
import { ContractsModule } from '../contracts/contracts.module.js';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { ResultsModule } from '../results/results.module.js';
import { BackTestRunner } from './back-test-runner.js';
import { BackTestsController } from './back-tests.controller.js';
import { BackTestsRepository } from './back-tests.repository.js';
import { BackTestsService } from './back-tests.service.js';
import { DraftEvaluation } from './draft-evaluation.service.js';
import { DraftEvidenceRepository } from './draft-evidence.repository.js';
import { PreviewService } from './preview.service.js';

@Module({
  imports: [ContractsModule, IncidentsModule, ResultsModule],
  controllers: [BackTestsController],
  providers: [BackTestRunner, BackTestsRepository, BackTestsService, DraftEvaluation, DraftEvidenceRepository, PreviewService],
})
export class BackTestsModule {}
