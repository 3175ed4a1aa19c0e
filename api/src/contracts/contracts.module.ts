import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { TowersModule } from '../towers/towers.module.js';
import { ContractDocumentEntity } from './contract-document.entity.js';
import { ContractDocumentsController } from './contract-documents.controller.js';
import { ContractDocumentsRepository } from './contract-documents.repository.js';
import { ContractDocumentsService } from './contract-documents.service.js';
import { ContractPresenter } from './contract-presenter.js';
import { ContractRules } from './contract-rules.js';
import { ContractServiceLevels } from './contract-service-levels.js';
import { ContractTowerEntity } from './contract-tower.entity.js';
import { ContractEntity } from './contract.entity.js';
import { ContractsController } from './contracts.controller.js';
import { ContractsRepository } from './contracts.repository.js';
import { ContractsService } from './contracts.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([ContractEntity, ContractTowerEntity, ContractDocumentEntity]),
    OrganisationsModule,
    TowersModule,
    SuppliersModule,
  ],
  controllers: [ContractsController, ContractDocumentsController],
  providers: [
    ContractsRepository,
    ContractsService,
    ContractPresenter,
    ContractRules,
    ContractServiceLevels,
    ContractDocumentsRepository,
    ContractDocumentsService,
  ],
  exports: [ContractsService, ContractServiceLevels, ContractDocumentsService],
})
export class ContractsModule {}
