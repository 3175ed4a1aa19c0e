import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ServiceCalendarEntity } from './service-calendar.entity.js';
import { ServiceCalendarsController } from './service-calendars.controller.js';
import { ServiceCalendarsRepository } from './service-calendars.repository.js';
import { ServiceCalendarsService } from './service-calendars.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ServiceCalendarEntity])],
  controllers: [ServiceCalendarsController],
  providers: [ServiceCalendarsRepository, ServiceCalendarsService],
  exports: [ServiceCalendarsService],
})
export class ServiceCalendarsModule {}
