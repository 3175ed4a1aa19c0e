import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { ResultsModule } from '../results/results.module.js';
import { ServiceCalendarsModule } from '../service-calendars/service-calendars.module.js';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { TowersModule } from '../towers/towers.module.js';
import { ObjectKinds, rowsOfKind } from '../platform/registers/object-kinds.js';
import { AgreementPresenter } from './agreement-presenter.js';
import { AgreementRules } from './agreement-rules.js';
import { HandOversRepository } from './hand-overs.repository.js';
import { HandOversService } from './hand-overs.service.js';
import { OperatingFigures } from './operating-figures.service.js';
import { OperatingLevelAgreementEntity } from './operating-level-agreement.entity.js';
import { OperatingLevelAgreementsController } from './operating-level-agreements.controller.js';
import { OperatingLevelAgreementsRepository } from './operating-level-agreements.repository.js';
import { OperatingLevelAgreementsService } from './operating-level-agreements.service.js';
import { OperatingLevelJobs } from './operating-level.jobs.js';
import { OperatingLevelKeeper } from './operating-level-keeper.service.js';
import { OperatingLevelKeepingRepository } from './operating-level-keeping.repository.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([OperatingLevelAgreementEntity]),
    ...[IncidentsModule, ResultsModule, ServiceCalendarsModule, SuppliersModule, TowersModule],
  ],
  controllers: [OperatingLevelAgreementsController],
  providers: [
    AgreementPresenter,
    AgreementRules,
    HandOversRepository,
    HandOversService,
    OperatingFigures,
    OperatingLevelAgreementsRepository,
    OperatingLevelAgreementsService,
    OperatingLevelJobs,
    OperatingLevelKeeper,
    OperatingLevelKeepingRepository,
  ],
  exports: [OperatingLevelAgreementsService, OperatingLevelKeeper],
})
export class OperatingLevelAgreementsModule {
  constructor(objects: ObjectKinds) {
    objects.register(rowsOfKind('operating-level-agreements', 'operating_level_agreement', "number || ' ' || title"));
  }
}
