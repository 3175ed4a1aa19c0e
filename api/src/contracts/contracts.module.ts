import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { TowersModule } from '../towers/towers.module.js';
import { ObjectKinds, rowsOfKind } from '../platform/registers/object-kinds.js';
import { ContractAmendmentEntity } from './contract-amendment.entity.js';
import { ContractAmendmentsController } from './contract-amendments.controller.js';
import { ContractAmendmentsRepository } from './contract-amendments.repository.js';
import { ContractAmendmentsService } from './contract-amendments.service.js';
import { ContractDocumentEntity } from './contract-document.entity.js';
import { ContractDocumentsController } from './contract-documents.controller.js';
import { ContractDocumentsRepository } from './contract-documents.repository.js';
import { ContractDocumentsService } from './contract-documents.service.js';
import { ContractPresenter } from './contract-presenter.js';
import { ContractRules } from './contract-rules.js';
import { ContractServiceLevels } from './contract-service-levels.js';
import { ContractTermsService } from './contract-terms.service.js';
import { ContractTowerEntity } from './contract-tower.entity.js';
import { ContractEntity } from './contract.entity.js';
import { ContractsController } from './contracts.controller.js';
import { ContractsRepository } from './contracts.repository.js';
import { ContractsService } from './contracts.service.js';
import { OcdsController } from './ocds/ocds.controller.js';
import { OcdsRepository } from './ocds/ocds.repository.js';
import { OcdsService } from './ocds/ocds.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([ContractEntity, ContractTowerEntity, ContractDocumentEntity, ContractAmendmentEntity]),
    OrganisationsModule,
    TowersModule,
    SuppliersModule,
  ],
  controllers: [OcdsController, ContractsController, ContractAmendmentsController, ContractDocumentsController],
  providers: [
    OcdsRepository,
    OcdsService,
    ContractsRepository,
    ContractsService,
    ContractPresenter,
    ContractRules,
    ContractServiceLevels,
    ContractAmendmentsRepository,
    ContractAmendmentsService,
    ContractTermsService,
    ContractDocumentsRepository,
    ContractDocumentsService,
  ],
  exports: [ContractsService, ContractTermsService, ContractAmendmentsService, ContractServiceLevels, ContractDocumentsService],
})
export class ContractsModule {
  constructor(objects: ObjectKinds) {
    objects.register(rowsOfKind('contracts', 'contract', "number || ' ' || title"));
  }
}
