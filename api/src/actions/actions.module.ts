import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ObjectKinds, rowsOfKind } from '../platform/registers/object-kinds.js';
import { ActionDue } from './action-due.js';
import { ActionEntity } from './action.entity.js';
import { ActionsController } from './actions.controller.js';
import { ActionsRepository } from './actions.repository.js';
import { ActionsService } from './actions.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ActionEntity])],
  controllers: [ActionsController],
  providers: [ActionDue, ActionsRepository, ActionsService],
  exports: [ActionsService],
})
export class ActionsModule {
  constructor(objects: ObjectKinds) {
    objects.register(rowsOfKind('actions', 'action', 'title'));
  }
}
