import { Module } from '@nestjs/common';
import { ContractsModule } from '../contracts/contracts.module.js';
import { DueSources } from '../platform/registers/due-sources.js';
import { ObjectKinds, rowsOfKind } from '../platform/registers/object-kinds.js';
import { RegisterMeasures } from '../platform/registers/register-measures.js';
import { ServiceCalendarsModule } from '../service-calendars/service-calendars.module.js';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { AgreedCalendar } from './agreed-calendar.service.js';
import { ChangeRequestsController } from './change-requests/change-requests.controller.js';
import { ChangeRequestsRepository } from './change-requests/change-requests.repository.js';
import { ChangeRequestsService } from './change-requests/change-requests.service.js';
import { DueInFlexibility } from './due-in-flexibility.js';
import { FlexibilityController } from './figures/flexibility.controller.js';
import { FlexibilityRepository } from './figures/flexibility.repository.js';
import { FlexibilityService } from './figures/flexibility.service.js';
import { OrdersController } from './orders/orders.controller.js';
import { OrdersRepository } from './orders/orders.repository.js';
import { OrdersService } from './orders/orders.service.js';
import { RateCardsController } from './rate-cards/rate-cards.controller.js';
import { RateCardsRepository } from './rate-cards/rate-cards.repository.js';
import { RateCardsService } from './rate-cards/rate-cards.service.js';

@Module({
  imports: [ContractsModule, ServiceCalendarsModule, SuppliersModule],
  controllers: [ChangeRequestsController, FlexibilityController, OrdersController, RateCardsController],
  providers: [
    ...[AgreedCalendar, ChangeRequestsRepository, ChangeRequestsService, DueInFlexibility, FlexibilityRepository],
    ...[FlexibilityService, OrdersRepository, OrdersService, RateCardsRepository, RateCardsService],
  ],
  exports: [ChangeRequestsService, OrdersService, RateCardsService],
})
export class FlexibilityModule {
  constructor(objects: ObjectKinds, due: DueSources, measures: RegisterMeasures, waiting: DueInFlexibility, flexibility: FlexibilityService) {
    objects.register(rowsOfKind('change-requests', 'change_request', 'title', '/governance/change-requests'));
    objects.register(rowsOfKind('orders', 'supply_order', 'title', '/governance/orders'));
    due.register({ permission: 'change-requests:read', due: (tx, until) => waiting.quotes(tx, until) });
    due.register({ permission: 'orders:read', due: (tx, until) => waiting.deliveries(tx, until) });
    measures.register(flexibility);
  }
}
