import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContractsModule } from '../contracts/contracts.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { PeriodsModule } from '../periods/periods.module.js';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { InnovationAccountController } from './account/account.controller.js';
import { AccountRepository } from './account/account.repository.js';
import { InnovationAccounts } from './account/account.service.js';
import { CommitmentMeasures } from './account/commitment-measures.js';
import { CommitmentDeliveries } from './commitments/commitment-deliveries.service.js';
import { CommitmentDue } from './commitments/commitment-due.js';
import { CommitmentNotices } from './commitments/commitment-notices.service.js';
import { CommitmentTraces } from './commitments/commitment-traces.js';
import { CommitmentEntity } from './commitments/commitment.entity.js';
import { CommitmentsController } from './commitments/commitments.controller.js';
import { CommitmentsRepository } from './commitments/commitments.repository.js';
import { CommitmentsService } from './commitments/commitments.service.js';
import { DeliveriesController } from './commitments/deliveries.controller.js';
import { DeliveriesRepository } from './commitments/deliveries.repository.js';
import { DeliveryFiles } from './commitments/delivery-files.service.js';
import { FundsController } from './funds/funds.controller.js';
import { FundsRepository } from './funds/funds.repository.js';
import { FundsService } from './funds/funds.service.js';
import { GainSharesController } from './funds/gain-shares.controller.js';
import { GainSharesRepository } from './funds/gain-shares.repository.js';
import { GainShares } from './funds/gain-shares.service.js';
import { InnovationFundEntity } from './funds/innovation-fund.entity.js';

/** What contracts promise of innovation: commitments, funds, and the account of both (R26). */
@Module({
  imports: [TypeOrmModule.forFeature([CommitmentEntity, InnovationFundEntity]), ContractsModule, OrganisationsModule, PeriodsModule, SuppliersModule],
  controllers: [CommitmentsController, DeliveriesController, FundsController, GainSharesController, InnovationAccountController],
  providers: [
    ...[CommitmentsRepository, CommitmentsService, DeliveriesRepository, CommitmentDeliveries, CommitmentNotices, CommitmentDue, CommitmentTraces, DeliveryFiles],
    ...[FundsRepository, FundsService, GainSharesRepository, GainShares],
    ...[AccountRepository, InnovationAccounts, CommitmentMeasures],
  ],
  exports: [CommitmentsService, CommitmentDeliveries, FundsService, GainShares],
})
export class InnovationModule {}
