import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ResultsModule } from '../results/results.module.js';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { TowersModule } from '../towers/towers.module.js';
import { BenefitEntity } from './benefits/benefit.entity.js';
import { BenefitReadings } from './benefits/benefit-readings.js';
import { BenefitsController } from './benefits/benefits.controller.js';
import { BenefitsRepository } from './benefits/benefits.repository.js';
import { BenefitsService } from './benefits/benefits.service.js';
import { ChallengeEntity } from './challenges/challenge.entity.js';
import { ChallengesController } from './challenges/challenges.controller.js';
import { ChallengesRepository } from './challenges/challenges.repository.js';
import { ChallengesService } from './challenges/challenges.service.js';
import { EvaluationsRepository } from './proposals/evaluations.repository.js';
import { EvaluationsService } from './proposals/evaluations.service.js';
import { InnovationTermsService } from './proposals/innovation-terms.service.js';
import { LateAnswers } from './proposals/late-answers.js';
import { InnovationModule } from './innovation.module.js';
import { ProposalFiles } from './proposals/proposal-files.service.js';
import { ProposalPartsRepository } from './proposals/proposal-parts.repository.js';
import { ProposalPresenter } from './proposals/proposal-presenter.js';
import { ProposalRegisters } from './proposals/proposal-registers.js';
import { ProposalSteps } from './proposals/proposal-steps.service.js';
import { ProposalTalk } from './proposals/proposal-talk.service.js';
import { ProposalTraces } from './proposals/proposal-traces.js';
import { ProposalTurns } from './proposals/proposal-turns.service.js';
import { ProposalWriter } from './proposals/proposal-writer.js';
import { OpenedProposalEntity, ProposalEntity } from './proposals/proposal.entity.js';
import { ProposalsController } from './proposals/proposals.controller.js';
import { ProposalsRepository } from './proposals/proposals.repository.js';
import { ProposalsService } from './proposals/proposals.service.js';
import { SupplierNames } from './proposals/supplier-names.js';

/** What the buyer asks for, what is proposed and tried out, and what came of it (R26). */
@Module({
  imports: [
    TypeOrmModule.forFeature([BenefitEntity, ChallengeEntity, OpenedProposalEntity, ProposalEntity]),
    ...[InnovationModule, ResultsModule, SuppliersModule, TowersModule],
  ],
  controllers: [BenefitsController, ChallengesController, ProposalsController],
  providers: [
    ...[BenefitReadings, BenefitsRepository, BenefitsService, ChallengesRepository, ChallengesService],
    ...[EvaluationsRepository, EvaluationsService, InnovationTermsService, LateAnswers, ProposalFiles, ProposalPartsRepository],
    ...[ProposalPresenter, ProposalRegisters, ProposalSteps, ProposalTalk, ProposalTraces, ProposalTurns, ProposalWriter],
    ...[ProposalsRepository, ProposalsService, SupplierNames],
  ],
  exports: [BenefitsService, ChallengesService, EvaluationsService, ProposalSteps, ProposalTalk, ProposalsService],
})
export class ProposalsModule {}
