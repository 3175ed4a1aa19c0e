import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContractsModule } from '../contracts/contracts.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { ServiceCalendarsModule } from '../service-calendars/service-calendars.module.js';
import { ServiceLevelEntity } from './service-level.entity.js';
import { ServiceLevelRules } from './service-level-rules.js';
import { ServiceLevelsController } from './service-levels.controller.js';
import { ServiceLevelsRepository } from './service-levels.repository.js';
import { ServiceLevelsService } from './service-levels.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ServiceLevelEntity]), OrganisationsModule, ContractsModule, ServiceCalendarsModule],
  controllers: [ServiceLevelsController],
  providers: [ServiceLevelsRepository, ServiceLevelRules, ServiceLevelsService],
  exports: [ServiceLevelsService],
})
export class ServiceLevelsModule {}
