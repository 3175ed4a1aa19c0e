import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContractsModule } from '../../contracts/contracts.module.js';
import { ServiceCalendarsModule } from '../../service-calendars/service-calendars.module.js';
import { ReportTemplateEntity } from './report-template.entity.js';
import { ReportTemplatePresenter } from './report-template-presenter.js';
import { ReportTemplateRules } from './report-template-rules.js';
import { ReportTemplateVersionEntity } from './report-template-version.entity.js';
import { ReportTemplateVersions } from './report-template-versions.service.js';
import { ReportTemplatesController } from './report-templates.controller.js';
import { ReportTemplatesRepository, ReportTemplateVersionsRepository } from './report-templates.repository.js';
import { ReportTemplatesService } from './report-templates.service.js';

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
export class ReportTemplatesModule {}
