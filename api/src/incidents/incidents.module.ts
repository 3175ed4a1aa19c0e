import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { TowersModule } from '../towers/towers.module.js';
import { HistoryRepository } from './history.repository.js';
import { ImportsModule } from './imports/imports.module.js';
import { IncidentHistories } from './incident-histories.js';
import { IncidentLog } from './incident-log.service.js';
import { IncidentEntity } from './incident.entity.js';
import { IncidentsController } from './incidents.controller.js';
import { IncidentsRepository } from './incidents.repository.js';
import { IncidentsService } from './incidents.service.js';
import { TeamJobs } from './teams/team-jobs.js';
import { TeamMappingEntity } from './teams/team-mapping.entity.js';
import { TeamMappingsController } from './teams/team-mappings.controller.js';
import { TeamMappingsRepository } from './teams/team-mappings.repository.js';
import { TeamMappingsService } from './teams/team-mappings.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([IncidentEntity, TeamMappingEntity]),
    ImportsModule,
    SuppliersModule,
    TowersModule,
  ],
  controllers: [IncidentsController, TeamMappingsController],
  providers: [
    HistoryRepository,
    IncidentHistories,
    IncidentLog,
    IncidentsRepository,
    IncidentsService,
    TeamJobs,
    TeamMappingsRepository,
    TeamMappingsService,
  ],
  exports: [ImportsModule, IncidentHistories, IncidentLog, IncidentsService, TeamMappingsService],
})
export class IncidentsModule {}
