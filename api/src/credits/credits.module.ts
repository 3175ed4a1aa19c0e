import { Module } from '@nestjs/common';
import { ContractsModule } from '../contracts/contracts.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { ResultsModule } from '../results/results.module.js';
import { CreditCase } from './cases/credit-case.js';
import { CreditDecisions } from './credit-decisions.js';
import { CreditsController } from './credits.controller.js';
import { CreditsRepository } from './credits.repository.js';
import { CreditsService } from './credits.service.js';
import { ReckoningRepository } from './reckoning.repository.js';
import { ReckoningService } from './reckoning.service.js';
import { StepTraces } from './step-traces.js';
import { StatementsController } from './statements/statements.controller.js';
import { StatementsRepository } from './statements/statements.repository.js';
import { StatementsService } from './statements/statements.service.js';

@Module({
  imports: [ContractsModule, OrganisationsModule, ResultsModule],
  controllers: [CreditsController, StatementsController],
  providers: [
    CreditCase,
    CreditDecisions,
    CreditsRepository,
    CreditsService,
    ReckoningRepository,
    ReckoningService,
    StepTraces,
    StatementsRepository,
    StatementsService,
  ],
  exports: [CreditsService, ReckoningService, StatementsService],
})
export class CreditsModule {}
