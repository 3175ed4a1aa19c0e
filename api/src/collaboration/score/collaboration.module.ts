import { Module } from '@nestjs/common';
import { PeriodsModule } from '../../periods/periods.module.js';
import { SurveysModule } from '../surveys/surveys.module.js';
import { BehaviourRepository } from './behaviour.repository.js';
import { CollaborationController } from './collaboration-score.controller.js';
import { CollaborationScores } from './collaboration-score.service.js';
import { CollaborationTermsService } from './collaboration-terms.service.js';

@Module({
  imports: [PeriodsModule, SurveysModule],
  controllers: [CollaborationController],
  providers: [BehaviourRepository, CollaborationScores, CollaborationTermsService],
  exports: [CollaborationScores],
})
export class CollaborationModule {}
