import { Module } from '@nestjs/common';
import { ObjectKinds, rowsOfKind } from '../platform/registers/object-kinds.js';
import { OutcomeStudiesController } from './outcome-studies.controller.js';
import { OutcomeStudiesRepository } from './outcome-studies.repository.js';
import { OutcomeStudiesService } from './outcome-studies.service.js';
import { PortalFigures } from './portal-figures.js';

@Module({
  controllers: [OutcomeStudiesController],
  providers: [OutcomeStudiesRepository, OutcomeStudiesService, PortalFigures],
  exports: [OutcomeStudiesService],
})
export class OutcomeStudiesModule {
  constructor(objects: ObjectKinds) {
    objects.register(rowsOfKind('outcome-studies', 'outcome_study', 'title', '/innovation/outcome-studies'));
  }
}
