import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { TowersModule } from '../towers/towers.module.js';
import { MaintenanceWindowEntity } from './maintenance-windows/maintenance-window.entity.js';
import { MaintenanceWindowsController } from './maintenance-windows/maintenance-windows.controller.js';
import { MaintenanceWindowsRepository } from './maintenance-windows/maintenance-windows.repository.js';
import { MaintenanceWindowsService } from './maintenance-windows/maintenance-windows.service.js';
import { MeasurementsRepository } from './measurements/measurements.repository.js';
import { OutageEntity } from './outages/outage.entity.js';
import { OutagesController } from './outages/outages.controller.js';
import { OutagesRepository } from './outages/outages.repository.js';
import { OutagesService } from './outages/outages.service.js';
import { PlacesService } from './places.service.js';
import { AvailabilityService } from './series/availability.service.js';
import { DaysRepository } from './series/days.repository.js';
import { DaysService } from './series/days.service.js';
import { SeriesController } from './series/series.controller.js';
import { SeriesEntity } from './series/series.entity.js';
import { SeriesRepository } from './series/series.repository.js';
import { SeriesService } from './series/series.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([OutageEntity, MaintenanceWindowEntity, SeriesEntity]),
    OrganisationsModule,
    TowersModule,
    SuppliersModule,
  ],
  controllers: [OutagesController, MaintenanceWindowsController, SeriesController],
  providers: [
    PlacesService,
    OutagesRepository,
    OutagesService,
    MaintenanceWindowsRepository,
    MaintenanceWindowsService,
    SeriesRepository,
    SeriesService,
    DaysRepository,
    DaysService,
    MeasurementsRepository,
    AvailabilityService,
  ],
  exports: [OutagesService, MaintenanceWindowsService, SeriesService],
})
export class EvidenceModule {}
