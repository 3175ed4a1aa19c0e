import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContractsModule } from '../contracts/contracts.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { PeriodsModule } from '../periods/periods.module.js';
import { CommitmentDeliveries } from './commitments/commitment-deliveries.service.js';
import { CommitmentDue } from './commitments/commitment-due.js';
import { CommitmentNotices } from './commitments/commitment-notices.service.js';
import { CommitmentEntity } from './commitments/commitment.entity.js';
import { CommitmentsController } from './commitments/commitments.controller.js';
import { CommitmentsRepository } from './commitments/commitments.repository.js';
import { CommitmentsService } from './commitments/commitments.service.js';
import { DeliveriesController } from './commitments/deliveries.controller.js';
import { DeliveriesRepository } from './commitments/deliveries.repository.js';
import { DeliveryFiles } from './commitments/delivery-files.service.js';

/** What contracts promise of innovation: commitments, funds, and the account of both (R26). */
@Module({
  imports: [TypeOrmModule.forFeature([CommitmentEntity]), ContractsModule, OrganisationsModule, PeriodsModule],
  controllers: [CommitmentsController, DeliveriesController],
  providers: [CommitmentsRepository, CommitmentsService, DeliveriesRepository, CommitmentDeliveries, CommitmentNotices, CommitmentDue, DeliveryFiles],
  exports: [CommitmentsService, CommitmentDeliveries],
})
export class InnovationModule {}
