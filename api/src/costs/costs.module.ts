import { Module } from '@nestjs/common';
import { ContractsModule } from '../contracts/contracts.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { ObjectKinds, rowsOfKind } from '../platform/registers/object-kinds.js';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { InvoiceImportsController } from './imports/invoice-imports.controller.js';
import { InvoiceImportsRepository } from './imports/invoice-imports.repository.js';
import { InvoiceImportsService } from './imports/invoice-imports.service.js';
import { InvoiceMappingsService } from './imports/invoice-mappings.service.js';
import { LedgerStoreRepository } from './imports/ledger-store.repository.js';
import { InvoicesController } from './invoices/invoices.controller.js';
import { InvoicesRepository } from './invoices/invoices.repository.js';
import { InvoicesService } from './invoices/invoices.service.js';
import { LedgerSuppliersController } from './ledger-suppliers/ledger-suppliers.controller.js';
import { LedgerSuppliersService } from './ledger-suppliers/ledger-suppliers.service.js';
import { MatchingRepository } from './matching/matching.repository.js';
import { MatchingService } from './matching/matching.service.js';
import { CostsController } from './overview/costs.controller.js';
import { CostsRepository } from './overview/costs.repository.js';
import { CostsService } from './overview/costs.service.js';
import { CostTermsService } from './terms/cost-terms.service.js';

/** Suppliers number their invoices alike, so the one that sent it belongs to the name. */
const ofSupplier = `number || ' ' || (SELECT l.name FROM ledger_supplier l
  WHERE l.organisation_id = invoice.organisation_id AND l.id = invoice.ledger_supplier_id)`;

@Module({
  imports: [ContractsModule, OrganisationsModule, SuppliersModule],
  controllers: [CostsController, InvoicesController, InvoiceImportsController, LedgerSuppliersController],
  providers: [
    CostsRepository,
    CostsService,
    CostTermsService,
    InvoiceImportsRepository,
    InvoiceImportsService,
    InvoiceMappingsService,
    InvoicesRepository,
    InvoicesService,
    LedgerStoreRepository,
    LedgerSuppliersService,
    MatchingRepository,
    MatchingService,
  ],
  exports: [CostsService, InvoiceImportsService, InvoicesService, LedgerSuppliersService],
})
export class CostsModule {
  constructor(objects: ObjectKinds) {
    objects.register(rowsOfKind('invoices', 'invoice', ofSupplier, '/costs/invoices'));
  }
}
