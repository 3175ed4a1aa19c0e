import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { ObjectKinds, rowsOfKind } from '../platform/registers/object-kinds.js';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { TowersModule } from '../towers/towers.module.js';
import { EvidenceImportsController } from './imports/evidence-imports.controller.js';
import { EvidenceImportsService } from './imports/evidence-imports.service.js';
import { MaintenanceWindowEntity } from './maintenance-windows/maintenance-window.entity.js';
import { MaintenanceWindowsController } from './maintenance-windows/maintenance-windows.controller.js';
import { MaintenanceWindowsRepository } from './maintenance-windows/maintenance-windows.repository.js';
import { MaintenanceWindowsService } from './maintenance-windows/maintenance-windows.service.js';
import { IngestRepository } from './measurements/ingest.repository.js';
import { MeasurementsController } from './measurements/measurements.controller.js';
import { MeasurementsRepository } from './measurements/measurements.repository.js';
import { MeasurementsService } from './measurements/measurements.service.js';
import { RollUps } from './measurements/roll-ups.js';
import { RollUpsRepository } from './measurements/roll-ups.repository.js';
import { OutageEntity } from './outages/outage.entity.js';
import { OutagesController } from './outages/outages.controller.js';
import { OutagesRepository } from './outages/outages.repository.js';
import { OutagesService } from './outages/outages.service.js';
import { PlacesService } from './places.service.js';
import { ReportDeliveriesRepository } from './report-deliveries/report-deliveries.repository.js';
import { ReportDeliveries } from './report-deliveries/report-deliveries.service.js';
import { AvailabilityService } from './series/availability.service.js';
import { DaysRepository } from './series/days.repository.js';
import { DaysService } from './series/days.service.js';
import { SeriesController } from './series/series.controller.js';
import { SeriesEntity } from './series/series.entity.js';
import { SeriesRepository } from './series/series.repository.js';
import { SeriesService } from './series/series.service.js';

/** Many have the same title, so the local date belongs to the name. */
const dated = (table: string) =>
  `title || ' ' || (from_at AT TIME ZONE (SELECT o.zone FROM organisation o WHERE o.id = ${table}.organisation_id))::date`;

@Module({
  imports: [
    TypeOrmModule.forFeature([OutageEntity, MaintenanceWindowEntity, SeriesEntity]),
    OrganisationsModule,
    TowersModule,
    SuppliersModule,
  ],
  controllers: [OutagesController, MaintenanceWindowsController, EvidenceImportsController, SeriesController, MeasurementsController],
  providers: [
    PlacesService,
    OutagesRepository,
    OutagesService,
    MaintenanceWindowsRepository,
    MaintenanceWindowsService,
    EvidenceImportsService,
    SeriesRepository,
    SeriesService,
    DaysRepository,
    DaysService,
    MeasurementsRepository,
    IngestRepository,
    MeasurementsService,
    RollUps,
    RollUpsRepository,
    AvailabilityService,
    ReportDeliveriesRepository,
    ReportDeliveries,
  ],
  exports: [PlacesService, OutagesService, MaintenanceWindowsService, MeasurementsService, ReportDeliveries, SeriesService],
})
export class EvidenceModule {
  constructor(objects: ObjectKinds) {
    objects.register(rowsOfKind('outages', 'outage', dated('outage'), '/evidence/outages'));
    objects.register(rowsOfKind('maintenance-windows', 'maintenance_window', dated('maintenance_window'), '/evidence/maintenance-windows'));
    objects.register(rowsOfKind('measurement-series', 'measurement_series', 'name', '/evidence/measurement-series'));
  }
}
