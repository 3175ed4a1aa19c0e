import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { ResultsModule } from '../results/results.module.js';
import { ObjectKinds, rowsOfKind } from '../platform/registers/object-kinds.js';
import { AgreedValues } from './agreed-values.js';
import { DisputeCase } from './cases/dispute-case.js';
import { ReportCase } from './cases/report-case.js';
import { CorrectionsService } from './corrections.service.js';
import { DeliveryFacts } from './delivery-facts.js';
import { ReportDiscussion } from './discussion.service.js';
import { DisputeEntity } from './dispute.entity.js';
import { DisputesService } from './disputes.service.js';
import { DraftsService } from './drafts.service.js';
import { FigureLabels } from './figure-labels.js';
import { FiguresRepository } from './figures.repository.js';
import { FiguresService } from './figures.service.js';
import { MeasuredFigures } from './measured-figures.service.js';
import { ReportCommentEntity } from './report-comment.entity.js';
import { ReportCorrectionEntity } from './report-correction.entity.js';
import { ReportDraftEntity } from './report-draft.entity.js';
import { ReportFigureEntity } from './report-figure.entity.js';
import { ReportDecisions } from './report-decisions.js';
import { ReportFileEntity } from './report-file.entity.js';
import { ReportFilesController } from './report-files.controller.js';
import { ReportJobs } from './reports.jobs.js';
import { ReportNotices } from './report-notices.js';
import { ReportPresenter } from './report-presenter.js';
import { ReportRecordRepository } from './report-record.repository.js';
import { ReportReminders } from './report-reminders.service.js';
import { ReportSchedules } from './report-schedule.service.js';
import { ReportStepEntity } from './report-step.entity.js';
import { ReportVersionEntity } from './report-version.entity.js';
import { ReportsController } from './reports.controller.js';
import { ReportedValues } from './reported-values.service.js';
import { ReportsRepository } from './reports.repository.js';
import { ReportsService } from './reports.service.js';
import { ReviewService } from './review.service.js';
import { ServiceReportEntity } from './service-report.entity.js';
import { SignatoryEntity } from './signatory.entity.js';
import { SignatoryPeople } from './signatory-people.js';
import { SheetsController } from './sheets.controller.js';
import { SheetsService } from './sheets.service.js';
import { SubmissionService } from './submission.service.js';
import { ReliabilityController } from './reliability/reliability.controller.js';
import { ReliabilityRepository } from './reliability/reliability.repository.js';
import { ReportingReliability } from './reliability/reliability.service.js';
import { ReportingChanged } from './reliability/reporting-changed.js';
import { ReportTemplatesModule } from './templates/report-templates.module.js';

const entities = [
  ...[DisputeEntity, ReportCommentEntity, ReportCorrectionEntity, ReportDraftEntity, ReportFigureEntity, ReportFileEntity],
  ...[ReportStepEntity, ReportVersionEntity, ServiceReportEntity, SignatoryEntity],
];

@Module({
  imports: [TypeOrmModule.forFeature(entities), EvidenceModule, OrganisationsModule, ReportTemplatesModule, ResultsModule],
  controllers: [ReliabilityController, ReportsController, ReportFilesController, SheetsController],
  providers: [
    SignatoryPeople,
    AgreedValues,
    CorrectionsService,
    DeliveryFacts,
    DisputeCase,
    DisputesService,
    DraftsService,
    FigureLabels,
    FiguresRepository,
    FiguresService,
    MeasuredFigures,
    ReliabilityRepository,
    ReportCase,
    ReportDecisions,
    ReportDiscussion,
    ReportingChanged,
    ReportingReliability,
    ReportJobs,
    ReportNotices,
    ReportPresenter,
    ReportRecordRepository,
    ReportReminders,
    ReportSchedules,
    ReportedValues,
    ReportsRepository,
    ReportsService,
    ReviewService,
    SheetsService,
    SubmissionService,
  ],
  exports: [DraftsService, ReportedValues, ReportingReliability, ReportSchedules, ReportsService, ReviewService, SubmissionService],
})
export class ReportsModule {
  constructor(objects: ObjectKinds) {
    objects.register(rowsOfKind('reports', 'service_report', "case_number || ' ' || period"));
  }
}
