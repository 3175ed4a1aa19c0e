import { Module } from '@nestjs/common';
import { HistoryRepository } from './history.repository.js';
import { ImportsModule } from './imports/imports.module.js';
import { IncidentHistories } from './incident-histories.js';

@Module({
  imports: [ImportsModule],
  providers: [HistoryRepository, IncidentHistories],
  exports: [ImportsModule, IncidentHistories],
})
export class IncidentsModule {}
