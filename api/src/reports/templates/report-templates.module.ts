import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContractsModule } from '../../contracts/contracts.module.js';
import { ObjectKinds, rowsOfKind } from '../../platform/registers/object-kinds.js';
import { ServiceCalendarsModule } from '../../service-calendars/service-calendars.module.js';
import { ReportTemplateEntity } from './report-template.entity.js';
import { ReportTemplatePresenter } from './report-template-presenter.js';
import { ReportTemplateRules } from './report-template-rules.js';
import { ReportTemplateVersionEntity } from './report-template-version.entity.js';
import { ReportTemplateVersions } from './report-template-versions.service.js';
import { ReportTemplatesController } from './report-templates.controller.js';
import { ReportTemplatesRepository, ReportTemplateVersionsRepository } from './report-templates.repository.js';
import { ReportTemplatesService } from './report-templates.service.js';

/** Contracts have monthly reports by the same name, so the contract's number belongs to it. */
const ofContract = `concat_ws(' ', name_sv, (SELECT c.number FROM contract c
  WHERE c.organisation_id = report_template.organisation_id AND c.id = report_template.contract_id))`;

@Module({
  imports: [TypeOrmModule.forFeature([ReportTemplateEntity, ReportTemplateVersionEntity]), ContractsModule, ServiceCalendarsModule],
  controllers: [ReportTemplatesController],
  providers: [
    ReportTemplatePresenter,
    ReportTemplateRules,
    ReportTemplatesRepository,
    ReportTemplatesService,
    ReportTemplateVersions,
    ReportTemplateVersionsRepository,
  ],
  exports: [ReportTemplatesService, ReportTemplateVersions],
})
export class ReportTemplatesModule {
  constructor(objects: ObjectKinds) {
    objects.register(rowsOfKind('report-templates', 'report_template', ofContract, '/reports/templates'));
  }
}
