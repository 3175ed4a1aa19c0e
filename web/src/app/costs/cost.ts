import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];
export type CostOverview = Schemas['CostOverviewDto'];
export type CurrencyCost = Schemas['CurrencyCostDto'];
export type ContractCost = Schemas['ContractCostDto'];
export type Invoice = Schemas['InvoiceDto'];
export type InvoiceDetail = Schemas['InvoiceDetailDto'];
export type Opening = Schemas['OpeningDto'];
export type Claims = Schemas['ClaimsDto'];
export type LedgerSupplier = Schemas['LedgerSupplierDto'];
export type LedgerImport = Schemas['InvoiceImportDto'];
export type LedgerMapping = Schemas['LedgerMappingDto'];
export type SavedLedgerMapping = Schemas['InvoiceMappingDto'];
export type LedgerPreview = Schemas['LedgerPreviewDto'];
export type RefusedRow = Schemas['RefusedInvoiceRowDto'];
export type CostTerms = Schemas['CostTermsDto'];
export type InvoiceState = Invoice['state'];

export const invoiceStates: readonly InvoiceState[] = ['unknown_supplier', 'unmatched', 'proposed', 'partly', 'matched', 'outside'];
