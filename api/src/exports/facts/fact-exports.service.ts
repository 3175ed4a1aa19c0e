import { Injectable } from '@nestjs/common';
import { shiftPeriod } from '@samsyn/domain/time/period';
import type { Readable } from 'node:stream';
import { Audit } from '../../platform/audit/audit.service.js';
import { MemberRepository } from '../../platform/auth/member.repository.js';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { FileStore } from '../../platform/files/file-store.js';
import type { PageQueryDto } from '../../platform/paging/page.dto.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { exportChanged, FactExporter } from './fact-exporter.js';
import type { FactExportDto, FactExportPageDto, MakeFactExportDto } from './fact-exports.dto.js';
import { FactExportsRepository, type MadeExport, type StoredExport } from './fact-exports.repository.js';

const longestMonths = 120;

@Injectable()
export class FactExportsService {
  constructor(
    private readonly exports: FactExportsRepository,
    private readonly exporter: FactExporter,
    private readonly members: MemberRepository,
    private readonly files: FileStore,
    private readonly tenancy: Tenancy,
    private readonly audit: Audit,
  ) {}

  async page(tx: TenantTransaction, query: PageQueryDto): Promise<FactExportPageDto> {
    const { items, nextCursor } = await this.exports.page(tx, query);
    return { items: await this.present(tx, items), nextCursor };
  }

  async get(tx: TenantTransaction, id: string): Promise<FactExportDto> {
    const [presented] = await this.present(tx, [await this.find(tx, id)]);
    if (!presented) throw notFound();
    return presented;
  }

  /** Has the facts of the months written in the background. */
  async make(tx: TenantTransaction, id: string, asked: MakeFactExportDto): Promise<FactExportDto> {
    const { firstPeriod, lastPeriod } = asked;
    if (lastPeriod < firstPeriod) throw invalid([{ field: 'lastPeriod', code: 'not_after_start' }]);
    if (lastPeriod >= shiftPeriod(firstPeriod, longestMonths)) throw invalid([{ field: 'lastPeriod', code: 'too_many_months' }]);
    await this.exports.insert(tx, id, asked);
    await this.audit.record(tx, { action: 'created', objectType: 'fact-export', objectId: id, after: { firstPeriod, lastPeriod }, tells: exportChanged });
    await this.exporter.enqueue(tx.organisationId, id);
    return this.get(tx, id);
  }

  /** The archive's bytes; that somebody took it is recorded before the first of them leaves. */
  async content(principal: Principal, id: string): Promise<{ made: MadeExport; stream: Readable }> {
    const { fileKey, fileName, sizeBytes, sha256 } = await this.tenancy.run(principal, (tx) => this.find(tx, id));
    if (fileKey === null || fileName === null || sizeBytes === null || sha256 === null) throw new Problem(409, 'facts_not_made');
    const stream = await this.files.read(fileKey);
    try {
      await this.tenancy.run(principal, (tx) => this.audit.record(tx, { action: 'facts_downloaded', objectType: 'fact-export', objectId: id, after: { sha256 } }));
    } catch (error) {
      stream.destroy();
      throw error;
    }
    return { made: { fileKey, fileName, sizeBytes, sha256 }, stream };
  }

  private async find(tx: TenantTransaction, id: string): Promise<StoredExport> {
    const found = await this.exports.find(tx, id);
    if (!found) throw notFound();
    return found;
  }

  private async present(tx: TenantTransaction, found: readonly StoredExport[]): Promise<FactExportDto[]> {
    const names = await this.members.names(tx.organisationId, [...new Set(found.flatMap(({ createdBy }) => createdBy ?? []))]);
    return found.map(({ fileKey: _, createdBy, createdAt, finishedAt, ...made }) => ({
      ...made,
      createdByName: (createdBy && names.get(createdBy)) ?? null,
      createdAt: createdAt.toISOString(),
      finishedAt: finishedAt?.toISOString() ?? null,
    }));
  }
}
