import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ComplianceModule } from '../../compliance/compliance.module.js';
import { ContractsModule } from '../../contracts/contracts.module.js';
import { ObligationsModule } from '../../obligations/obligations.module.js';
import { SuppliersModule } from '../../suppliers/suppliers.module.js';
import { CalendarEvents } from './calendar-events.service.js';
import { ContractCalendarController } from './contract-calendar.controller.js';
import { ContractCalendarDue } from './contract-calendar.due.js';
import { ContractCalendarService } from './contract-calendar.service.js';
import { ExtensionDecisionEntity } from './extension-decision.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([ExtensionDecisionEntity]),
    SuppliersModule,
    ContractsModule,
    ObligationsModule,
    ComplianceModule,
  ],
  controllers: [ContractCalendarController],
  providers: [ContractCalendarService, CalendarEvents, ContractCalendarDue],
  exports: [ContractCalendarService],
})
export class ContractCalendarModule {}
