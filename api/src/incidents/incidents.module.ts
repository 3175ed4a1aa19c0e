import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContractsModule } from '../contracts/contracts.module.js';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { TowersModule } from '../towers/towers.module.js';
import { ObjectKinds, rowsOfKind } from '../platform/registers/object-kinds.js';
import { HistoryRepository } from './history.repository.js';
import { ImportsModule } from './imports/imports.module.js';
import { IncidentHistories } from './incident-histories.js';
import { IncidentLog } from './incident-log.service.js';
import { IncidentEntity } from './incident.entity.js';
import { IncidentsController } from './incidents.controller.js';
import { IncidentsRepository } from './incidents.repository.js';
import { IncidentsService } from './incidents.service.js';
import { DiscussionController } from './live/discussion.controller.js';
import { DiscussionRepository } from './live/discussion.repository.js';
import { CommentTraces } from './live/comment-traces.js';
import { DiscussionService } from './live/discussion.service.js';
import { IncidentDetails } from './live/incident-details.service.js';
import { IncidentTaskEntity } from './live/incident-task.entity.js';
import { Receivers } from './live/receivers.js';
import { StepsController } from './live/steps.controller.js';
import { StepsRepository } from './live/steps.repository.js';
import { StepsService } from './live/steps.service.js';
import { TasksController } from './live/tasks.controller.js';
import { TasksRepository } from './live/tasks.repository.js';
import { TasksService } from './live/tasks.service.js';
import { DueIncidents } from './measuring/due-incidents.js';
import { TeamJobs } from './teams/team-jobs.js';
import { TeamMappingEntity } from './teams/team-mapping.entity.js';
import { TeamMappingsController } from './teams/team-mappings.controller.js';
import { TeamMappingsRepository } from './teams/team-mappings.repository.js';
import { TeamMappingsService } from './teams/team-mappings.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([IncidentEntity, IncidentTaskEntity, TeamMappingEntity]),
    ImportsModule,
    ContractsModule,
    SuppliersModule,
    TowersModule,
  ],
  controllers: [IncidentsController, StepsController, DiscussionController, TasksController, TeamMappingsController],
  providers: [
    DueIncidents,
    DiscussionRepository,
    CommentTraces,
    DiscussionService,
    HistoryRepository,
    IncidentHistories,
    IncidentLog,
    IncidentsRepository,
    IncidentsService,
    IncidentDetails,
    Receivers,
    StepsRepository,
    StepsService,
    TasksRepository,
    TasksService,
    TeamJobs,
    TeamMappingsRepository,
    TeamMappingsService,
  ],
  exports: [DueIncidents, ImportsModule, IncidentHistories, IncidentLog, IncidentsService, StepsService, DiscussionService, TasksService, TeamMappingsService],
})
export class IncidentsModule {
  constructor(objects: ObjectKinds) {
    objects.register(rowsOfKind('incidents', 'incident', "external_id || ' ' || title"));
  }
}
