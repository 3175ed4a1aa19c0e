import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContractsModule } from '../contracts/contracts.module.js';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { ObligationEntity, ObligationOccasionEntity } from './obligation.entity.js';
import { ObligationsController } from './obligations.controller.js';
import { ObligationsRegisters } from './obligations.registers.js';
import { ObligationsRepository } from './obligations.repository.js';
import { ObligationsService } from './obligations.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ObligationEntity, ObligationOccasionEntity]), SuppliersModule, ContractsModule],
  controllers: [ObligationsController],
  providers: [ObligationsRepository, ObligationsService, ObligationsRegisters],
  exports: [ObligationsService],
})
export class ObligationsModule {}
