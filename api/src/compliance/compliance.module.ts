import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContractsModule } from '../contracts/contracts.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { ComplianceController } from './compliance.controller.js';
import { ComplianceEvidenceEntity, ComplianceItemEntity, SubprocessorEntity } from './compliance.entity.js';
import { ComplianceFigures } from './compliance-figures.service.js';
import { ComplianceRegisters } from './compliance.registers.js';
import { ComplianceRepository } from './compliance.repository.js';
import { ComplianceService } from './compliance.service.js';
import { SubprocessorsController } from './subprocessors.controller.js';
import { SubprocessorsRepository } from './subprocessors.repository.js';
import { SubprocessorsService } from './subprocessors.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([ComplianceItemEntity, ComplianceEvidenceEntity, SubprocessorEntity]),
    OrganisationsModule,
    SuppliersModule,
    ContractsModule,
  ],
  controllers: [SubprocessorsController, ComplianceController],
  providers: [ComplianceRepository, ComplianceService, ComplianceFigures, SubprocessorsRepository, SubprocessorsService, ComplianceRegisters],
  exports: [ComplianceService, SubprocessorsService, ComplianceFigures],
})
export class ComplianceModule {}
