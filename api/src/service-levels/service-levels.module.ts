import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContractsModule } from '../contracts/contracts.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { ServiceCalendarsModule } from '../service-calendars/service-calendars.module.js';
import { ObjectKinds, rowsOfKind } from '../platform/registers/object-kinds.js';
import { OpenSloController } from './openslo/openslo.controller.js';
import { OpenSloRepository } from './openslo/openslo.repository.js';
import { OpenSloService } from './openslo/openslo.service.js';
import { ServiceLevelEntity } from './service-level.entity.js';
import { ServiceLevelRules } from './service-level-rules.js';
import { ServiceLevelsController } from './service-levels.controller.js';
import { ServiceLevelsRepository } from './service-levels.repository.js';
import { ServiceLevelsService } from './service-levels.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ServiceLevelEntity]), OrganisationsModule, ContractsModule, ServiceCalendarsModule],
  controllers: [OpenSloController, ServiceLevelsController],
  providers: [OpenSloRepository, OpenSloService, ServiceLevelsRepository, ServiceLevelRules, ServiceLevelsService],
  exports: [ServiceLevelsService],
})
export class ServiceLevelsModule {
  constructor(objects: ObjectKinds) {
    objects.register(rowsOfKind('service-levels', 'service_level', "code || ' ' || name"));
  }
}
