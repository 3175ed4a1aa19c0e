import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Audit } from '../../platform/audit/audit.service.js';
import { AppConfig } from '../../platform/config.js';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { type ReceivedFile, withReceivedFile } from '../../platform/files/receive-file.js';
import { expectVersion } from '../../platform/http/if-match.js';
import type { PageQueryDto } from '../../platform/paging/page.dto.js';
import { encodings } from '../../platform/reading/text-blocks.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { MatchingService } from '../matching/matching.service.js';
import type { InvoiceImportDto, InvoiceImportPageDto, LedgerPreviewDto, RefusedInvoiceRowDto, RefusedInvoiceRowPageDto, RefusedInvoiceRowQueryDto } from './invoice-imports.dto.js';
import { InvoiceImportsRepository } from './invoice-imports.repository.js';
import { parseLedgerMapping } from './ledger-mapping.js';
import { ledgerRowReader } from './ledger-row-reader.js';
import { LedgerStoreRepository } from './ledger-store.repository.js';
import { mergeLines, type MergedLedger } from './merge-lines.js';
import { type PlacedLine, previewLedger, readLedger } from './read-ledger.js';

const maxBytes = 100 * 1024 * 1024;

/** Ledgers as files, each whole in one transaction; the same file again changes nothing. */
@Injectable()
export class InvoiceImportsService {
  private readonly folder: string;

  constructor(
    private readonly imports: InvoiceImportsRepository,
    private readonly store: LedgerStoreRepository,
    private readonly matching: MatchingService,
    private readonly tenancy: Tenancy,
    private readonly audit: Audit,
    @Inject(AppConfig) config: AppConfig,
  ) {
    this.folder = join(config.dataDir, 'files', 'ledgers');
  }

  preview(request: FastifyRequest): Promise<LedgerPreviewDto> {
    return withReceivedFile(request, this.folder, ({ path, fields }) => {
      const given = parsed(fields['mapping']);
      const encoding = typeof given === 'object' && given !== null && 'encoding' in given ? encodings.find((each) => each === given.encoding) : 'utf-8';
      if (!encoding) throw invalid([{ field: 'encoding', code: 'is_in' }]);
      return previewLedger(path, encoding);
    }, maxBytes);
  }

  take(principal: Principal, request: FastifyRequest): Promise<InvoiceImportDto> {
    return withReceivedFile(request, this.folder, (file) => this.takeFile(principal, file), maxBytes);
  }

  async takeFile(principal: Principal, { path, fileName, fields }: ReceivedFile, illustrative = false): Promise<InvoiceImportDto> {
    const mapping = parseLedgerMapping(parsed(fields['mapping']));
    const { received, lines, bad } = await readLedger(path, mapping);
    return this.tenancy.run(principal, async (tx) => {
      const id = randomUUID();
      const merged = await this.merge(tx, lines, { importId: id, illustrative });
      const refused = bad.length + merged.refused.length;
      const { invoices, added, changed, unchanged } = merged;
      await this.imports.insert(tx, { id, fileName, mapping, counts: { received, invoices, added, changed, unchanged, refused } });
      await this.imports.addRows(tx, id, [...bad, ...merged.refused.map(otherCurrency)]);
      await this.audit.record(tx, {
        action: 'imported',
        objectType: 'invoice-import',
        objectId: id,
        before: merged.before.length > 0 ? { items: merged.before } : null,
        after: { fileName, received, invoices, added, changed, unchanged, refused },
        tells: { topic: 'costs', supplierIds: [] },
      });
      return this.get(tx, id);
    });
  }

  page(tx: TenantTransaction, query: PageQueryDto): Promise<InvoiceImportPageDto> {
    return this.imports.page(tx, query);
  }

  async get(tx: TenantTransaction, id: string): Promise<InvoiceImportDto> {
    const found = await this.imports.find(tx, id);
    if (!found) throw notFound();
    return found;
  }

  async rows(tx: TenantTransaction, id: string, query: RefusedInvoiceRowQueryDto): Promise<RefusedInvoiceRowPageDto> {
    await this.get(tx, id);
    return this.imports.rows(tx, id, query);
  }

  /** Takes a row in, corrected; 422 naming the column while it still cannot be read. */
  async correct(tx: TenantTransaction, importId: string, id: string, seen: number, cells: string[]): Promise<RefusedInvoiceRowDto> {
    const { mapping } = await this.get(tx, importId);
    const row = await this.imports.rowForUpdate(tx, importId, id);
    if (!row) throw notFound();
    const { invoiceLine, ...shown } = row;
    expectVersion(seen, shown);
    if (row.status === 'taken') throw new Problem(409, 'already_replayed');
    const read = ledgerRowReader(mapping, row.columns)(cells);
    if (!read.line) throw invalid([{ field: read.problem.field ?? 'cells', code: read.problem.code, params: read.problem.params }]);
    const source = { line: row.line, columns: row.columns, cells };
    const supplierIds = await this.store.suppliers(tx, [{ ...read.line, line: 1, source }]);
    const key = { ledgerSupplierId: supplierIds.get(read.line.supplierKey) ?? '', number: read.line.number };
    const [stored] = await this.store.invoices(tx, [key]);
    const last = Math.max(0, ...(stored?.lines ?? []).map(({ line }) => line));
    const merged = await this.merge(tx, [{ ...read.line, line: read.line.line ?? invoiceLine ?? last + 1, source }], { importId, illustrative: false });
    if (merged.refused.length > 0) throw invalid([{ field: mapping.columns.currency ?? 'cells', code: 'other_currency' }]);
    await this.imports.taken(tx, id, cells);
    await this.audit.record(tx, {
      action: 'corrected',
      objectType: 'invoice-import-row',
      objectId: id,
      before: { cells: row.cells },
      after: { cells },
      tells: { topic: 'costs', supplierIds: [] },
    });
    return { ...shown, cells, status: 'taken', version: row.version + 1 };
  }

  private async merge(tx: TenantTransaction, lines: readonly PlacedLine[], of: { importId: string; illustrative: boolean }): Promise<MergedLedger> {
    // One file at a time: of two with the same invoice the second finds what the first brought.
    await this.matching.lockAll(tx);
    const supplierIds = await this.store.suppliers(tx, lines);
    const keys = new Map(lines.map(({ supplierKey, number }) => {
      const key = { ledgerSupplierId: supplierIds.get(supplierKey) ?? '', number };
      return [JSON.stringify(key), key];
    }));
    const merged = mergeLines(lines, supplierIds, await this.store.invoices(tx, [...keys.values()]), of);
    await this.store.save(tx, merged.saved);
    await this.matching.changed(tx, merged.saved.map(({ id }) => id));
    await this.matching.proposeAll(tx);
    return merged;
  }
}

const otherCurrency = ({ line, currency, source }: PlacedLine) => ({
  ...{ ...source, invoiceLine: line, field: null, code: 'other_currency', params: { value: currency } },
});

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
