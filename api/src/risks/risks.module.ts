import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContractsModule } from '../contracts/contracts.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { TowersModule } from '../towers/towers.module.js';
import { ConcentrationService } from './concentration.service.js';
import { ExitReadinessService } from './exit-readiness.service.js';
import { ExitPointEntity, RiskEntity } from './risk.entity.js';
import { RisksController } from './risks.controller.js';
import { RisksRegisters } from './risks.registers.js';
import { RisksRepository } from './risks.repository.js';
import { RisksService } from './risks.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([RiskEntity, ExitPointEntity]), OrganisationsModule, SuppliersModule, TowersModule, ContractsModule],
  controllers: [RisksController],
  providers: [RisksRepository, RisksService, ConcentrationService, ExitReadinessService, RisksRegisters],
  exports: [RisksService, ConcentrationService, ExitReadinessService],
})
export class RisksModule {}
