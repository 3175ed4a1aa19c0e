import { Module } from '@nestjs/common';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { ResultsModule } from '../results/results.module.js';
import { HandOffKeeper } from './hand-off-keeper.service.js';
import { HandOffKeepingRepository } from './hand-off-keeping.repository.js';
import { HandOffReadingRepository } from './hand-off-reading.repository.js';
import { HandOffsController } from './hand-offs.controller.js';
import { HandOffsService } from './hand-offs.service.js';

@Module({
  imports: [IncidentsModule, ResultsModule],
  controllers: [HandOffsController],
  providers: [HandOffKeeper, HandOffKeepingRepository, HandOffReadingRepository, HandOffsService],
  exports: [HandOffKeeper],
})
export class LedgersModule {}
