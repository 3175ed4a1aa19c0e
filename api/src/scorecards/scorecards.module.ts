import { Module } from '@nestjs/common';
import { ResultsModule } from '../results/results.module.js';
import { ScorecardComputation } from './compute.service.js';
import { MaterialRepository } from './material.repository.js';
import { ScorecardJobs } from './scorecard.jobs.js';
import { ScorecardsController } from './scorecards.controller.js';
import { ScorecardsRepository } from './scorecards.repository.js';
import { ScorecardsService } from './scorecards.service.js';

@Module({
  imports: [ResultsModule],
  controllers: [ScorecardsController],
  providers: [MaterialRepository, ScorecardComputation, ScorecardJobs, ScorecardsRepository, ScorecardsService],
  exports: [ScorecardComputation, ScorecardJobs, ScorecardsService],
})
export class ScorecardsModule {}
