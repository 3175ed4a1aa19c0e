import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActionsModule } from '../actions/actions.module.js';
import { ContractsModule } from '../contracts/contracts.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { ObjectKinds, rowsOfKind } from '../platform/registers/object-kinds.js';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { TowersModule } from '../towers/towers.module.js';
import { BoardEntity } from './boards/board.entity.js';
import { BoardsController } from './boards/boards.controller.js';
import { BoardsRepository } from './boards/boards.repository.js';
import { BoardsService } from './boards/boards.service.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { CalendarService } from './calendar/calendar.service.js';
import { DecisionEntity } from './decisions/decision.entity.js';
import { DecisionsController } from './decisions/decisions.controller.js';
import { DecisionsRepository } from './decisions/decisions.repository.js';
import { DecisionsService } from './decisions/decisions.service.js';
import { GovernanceJobs } from './due/governance.jobs.js';
import { PortalDue } from './due/portal-due.js';
import { PortalDueRepository } from './due/portal-due.repository.js';
import { RemindersService } from './due/reminders.service.js';
import { EscalationEntity } from './escalations/escalation.entity.js';
import { EscalationsController } from './escalations/escalations.controller.js';
import { EscalationsRepository } from './escalations/escalations.repository.js';
import { EscalationsService } from './escalations/escalations.service.js';
import { LaddersService } from './escalations/ladders.service.js';
import { AgendaController } from './meetings/agenda.controller.js';
import { AgendaRepository } from './meetings/agenda.repository.js';
import { AgendaService } from './meetings/agenda.service.js';
import { AgendaItemEntity } from './meetings/agenda-item.entity.js';
import { InvitationsService } from './meetings/invitations.service.js';
import { MeetingEntity } from './meetings/meeting.entity.js';
import { MeetingPresenter } from './meetings/meeting-presenter.js';
import { MeetingSeriesEntity } from './meetings/meeting-series.entity.js';
import { MeetingTraces } from './meetings/meeting-traces.js';
import { MeetingsController } from './meetings/meetings.controller.js';
import { MeetingsRepository } from './meetings/meetings.repository.js';
import { MeetingsService } from './meetings/meetings.service.js';
import { MinutesDocuments } from './meetings/minutes-documents.service.js';
import { MinutesService } from './meetings/minutes.service.js';
import { MeetingSeriesController } from './meetings/series.controller.js';
import { MeetingSeriesRepository } from './meetings/series.repository.js';
import { MeetingSeriesService } from './meetings/series.service.js';

const entities = [AgendaItemEntity, BoardEntity, DecisionEntity, EscalationEntity, MeetingEntity, MeetingSeriesEntity];

/** Boards and forums, their meetings with all that comes of them, and what is escalated to them. */
@Module({
  imports: [TypeOrmModule.forFeature(entities), ActionsModule, ContractsModule, OrganisationsModule, SuppliersModule, TowersModule],
  controllers: [AgendaController, BoardsController, CalendarController, DecisionsController, EscalationsController, MeetingsController, MeetingSeriesController],
  providers: [
    ...[AgendaRepository, AgendaService, BoardsRepository, BoardsService, CalendarService, DecisionsRepository, DecisionsService],
    ...[EscalationsRepository, EscalationsService, GovernanceJobs, InvitationsService, LaddersService, MeetingPresenter, MeetingTraces, MeetingsRepository],
    ...[MeetingsService, MinutesDocuments, MinutesService, PortalDue, PortalDueRepository, RemindersService, MeetingSeriesRepository, MeetingSeriesService],
  ],
  exports: [AgendaService, BoardsService, DecisionsService, EscalationsService, MeetingsService, MinutesService, MeetingSeriesService],
})
export class BoardsAndMeetingsModule {
  constructor(objects: ObjectKinds) {
    objects.register(rowsOfKind('boards', 'board', 'name', '/governance/boards'));
    objects.register(rowsOfKind('meetings', 'meeting', "title || ' ' || starts_at::date", '/governance/meetings'));
    objects.register(rowsOfKind('decisions', 'decision', 'text', '/governance/decisions'));
    objects.register(rowsOfKind('escalations', 'escalation', 'title_sv', '/governance/escalations'));
  }
}
