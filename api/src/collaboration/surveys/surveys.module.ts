import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MySurveysController } from './my-surveys.controller.js';
import { MySurveysService } from './my-surveys.service.js';
import { RoundSteps } from './round-steps.service.js';
import { SurveyJobs } from './survey.jobs.js';
import { SurveyRegisters } from './survey-registers.js';
import { SurveyResults } from './survey-results.service.js';
import { SurveyResultsRepository } from './survey-results.repository.js';
import { SurveyRoundEntity } from './survey-round.entity.js';
import { SurveyRoundsController } from './survey-rounds.controller.js';
import { SurveyRoundsRepository } from './survey-rounds.repository.js';
import { SurveyRoundsService } from './survey-rounds.service.js';
import { SurveyTemplateEntity, SurveyTemplateVersionEntity } from './survey-template.entity.js';
import { SurveyTemplatesController } from './survey-templates.controller.js';
import { SurveyTemplatesRepository } from './survey-templates.repository.js';
import { SurveyTemplatesService } from './survey-templates.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([SurveyRoundEntity, SurveyTemplateEntity, SurveyTemplateVersionEntity])],
  controllers: [MySurveysController, SurveyRoundsController, SurveyTemplatesController],
  providers: [
    ...[MySurveysService, RoundSteps, SurveyJobs, SurveyRegisters, SurveyResults, SurveyResultsRepository],
    ...[SurveyRoundsRepository, SurveyRoundsService, SurveyTemplatesRepository, SurveyTemplatesService],
  ],
  exports: [MySurveysService, RoundSteps, SurveyJobs, SurveyResults, SurveyRoundsService, SurveyTemplatesService],
})
export class SurveysModule {}
