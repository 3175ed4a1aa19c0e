import { Module } from '@nestjs/common';
import { HistoryRepository } from './history.repository.js';
import { IncidentHistories } from './incident-histories.js';

@Module({
  providers: [HistoryRepository, IncidentHistories],
  exports: [IncidentHistories],
})
export class IncidentsModule {}
