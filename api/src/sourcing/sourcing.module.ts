import { Module } from '@nestjs/common';
import { ContractsModule } from '../contracts/contracts.module.js';
import { ObjectKinds, rowsOfKind } from '../platform/registers/object-kinds.js';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { TowersModule } from '../towers/towers.module.js';
import { SourcingController } from './decisions/sourcing.controller.js';
import { SourcingDue } from './decisions/sourcing-due.js';
import { SourcingRepository } from './decisions/sourcing.repository.js';
import { SourcingService } from './decisions/sourcing.service.js';
import { DialoguesController } from './market/dialogues.controller.js';
import { MarketActorsController } from './market/market-actors.controller.js';
import { MarketRepository } from './market/market.repository.js';
import { MarketService } from './market/market.service.js';
import { ProcurementsController } from './market/procurements.controller.js';

@Module({
  imports: [ContractsModule, SuppliersModule, TowersModule],
  controllers: [DialoguesController, MarketActorsController, ProcurementsController, SourcingController],
  providers: [MarketRepository, MarketService, SourcingDue, SourcingRepository, SourcingService],
  exports: [MarketService, SourcingService],
})
export class SourcingModule {
  constructor(objects: ObjectKinds) {
    // What was decided of a service stands on one page, under the service's id.
    objects.register(rowsOfKind('sourcing', 'service', 'name', '/governance/sourcing'));
    objects.register(rowsOfKind('market-actors', 'market_actor', 'name', '/governance/market/actors'));
    objects.register(rowsOfKind('procurements', 'procurement', 'title', '/governance/market/procurements'));
    objects.register(rowsOfKind('market-dialogues', 'market_dialogue', 'subject', '/governance/market/dialogues'));
  }
}
