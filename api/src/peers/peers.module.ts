import { Module } from '@nestjs/common';
import { QualityIndicatorsModule } from '../quality-indicators/quality-indicators.module.js';
import { ScorecardsModule } from '../scorecards/scorecards.module.js';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { PeersController } from './peers.controller.js';
import { PeersJobs } from './peers.jobs.js';
import { PeersService } from './peers.service.js';

@Module({
  imports: [QualityIndicatorsModule, ScorecardsModule, SuppliersModule],
  controllers: [PeersController],
  providers: [PeersJobs, PeersService],
})
export class PeersModule {}
