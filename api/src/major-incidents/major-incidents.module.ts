import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { ObjectKinds, rowsOfKind } from '../platform/registers/object-kinds.js';
import { MajorIncidentEntity } from './major-incident.entity.js';
import { MajorIncidentsController } from './major-incidents.controller.js';
import { MajorIncidentsRepository } from './major-incidents.repository.js';
import { MajorIncidentsService } from './major-incidents.service.js';
import { ReportingObligationsController } from './reporting-obligations.controller.js';
import { ReportingObligationsService } from './reporting-obligations.service.js';
import { RoomRepository } from './room.repository.js';
import { RoomService } from './room.service.js';
import { RoomWork } from './room-work.service.js';
import { UpdateReminders } from './update-reminders.js';

@Module({
  imports: [TypeOrmModule.forFeature([MajorIncidentEntity]), IncidentsModule, SuppliersModule],
  controllers: [MajorIncidentsController, ReportingObligationsController],
  providers: [
    MajorIncidentsRepository,
    MajorIncidentsService,
    ReportingObligationsService,
    RoomRepository,
    RoomService,
    RoomWork,
    UpdateReminders,
  ],
  exports: [MajorIncidentsService, RoomService, RoomWork],
})
export class MajorIncidentsModule {
  constructor(objects: ObjectKinds) {
    objects.register(rowsOfKind('major-incidents', 'major_incident', "incident_number || ' ' || title"));
  }
}
