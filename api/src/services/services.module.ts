import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContractsModule } from '../contracts/contracts.module.js';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { TowersModule } from '../towers/towers.module.js';
import { ObjectKinds, rowsOfKind } from '../platform/registers/object-kinds.js';
import { ComponentChecks } from './components/component-checks.js';
import { ComponentEntity } from './components/component.entity.js';
import { ComponentPresenter } from './components/component-presenter.js';
import { ComponentsController } from './components/components.controller.js';
import { ComponentsRepository } from './components/components.repository.js';
import { ComponentsService } from './components/components.service.js';
import { ServiceDependenciesController } from './dependencies/service-dependencies.controller.js';
import { ServiceDependenciesRepository } from './dependencies/service-dependencies.repository.js';
import { ServiceDependenciesService } from './dependencies/service-dependencies.service.js';
import { ServiceDependencyEntity } from './dependencies/service-dependency.entity.js';
import { ServiceNetRenewal } from './dependencies/service-net-renewal.service.js';
import { ServiceNetRepository } from './dependencies/service-net.repository.js';
import { ServiceEntity } from './service.entity.js';
import { ServicesController } from './services.controller.js';
import { ServicesRepository } from './services.repository.js';
import { ServicesService } from './services.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([ServiceEntity, ComponentEntity, ServiceDependencyEntity]),
    ContractsModule,
    SuppliersModule,
    TowersModule,
  ],
  controllers: [ServicesController, ComponentsController, ServiceDependenciesController],
  providers: [
    ServicesRepository,
    ServicesService,
    ComponentsRepository,
    ComponentsService,
    ComponentChecks,
    ComponentPresenter,
    ServiceDependenciesRepository,
    ServiceDependenciesService,
    ServiceNetRepository,
    ServiceNetRenewal,
  ],
  exports: [ServicesService, ComponentsService, ServiceDependenciesService],
})
export class ServicesModule {
  constructor(objects: ObjectKinds) {
    objects.register(rowsOfKind('services', 'service', 'name'));
    objects.register(rowsOfKind('components', 'component', 'name', '/services/components'));
  }
}
