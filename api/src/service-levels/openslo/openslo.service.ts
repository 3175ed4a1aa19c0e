import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { AppConfig } from '../../platform/config.js';
import { notFound, Problem } from '../../platform/errors/problem.js';
import { withReceivedFile } from '../../platform/files/receive-file.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { ServiceLevelsService } from '../service-levels.service.js';
import { draftOfSlo } from './draft-of-slo.js';
import type { OpenSloDetailDto, OpenSloDocumentDto, OpenSloImportDto, OpenSloPageDto, OpenSloQueryDto } from './openslo.dto.js';
import { OpenSloRepository, type StoredDocument } from './openslo.repository.js';
import type { OpenSloKind } from './openslo.js';
import { readOpenSlo } from './read-openslo.js';
import { slosOfLevel } from './slo-of-level.js';
import { writeOpenSlo } from './write-openslo.js';

@Injectable()
export class OpenSloService {
  private readonly folder: string;

  constructor(
    @Inject(AppConfig) config: AppConfig,
    private readonly tenancy: Tenancy,
    private readonly documents: OpenSloRepository,
    private readonly levels: ServiceLevelsService,
    private readonly organisations: OrganisationsService,
    private readonly audit: Audit,
  ) {
    this.folder = join(config.dataDir, 'receiving');
  }

  /** Takes the uploaded file's good documents and says of each one what became of it, and of a bad one where and why. */
  async take(principal: Principal, request: FastifyRequest): Promise<OpenSloImportDto> {
    return withReceivedFile(request, this.folder, async ({ path, fileName }) => {
      const text = decoded(await readFile(path));
      return this.tenancy.run(principal, (tx) => this.takeText(tx, text, fileName));
    });
  }

  async takeText(tx: TenantTransaction, text: string, source: string): Promise<OpenSloImportDto> {
    const report: OpenSloImportDto = { added: 0, changed: 0, unchanged: 0, refused: 0, documents: [] };
    for (const { position, kind, name, document, problems } of readOpenSlo(text)) {
      const kept = document && (await this.documents.keep(tx, document, source));
      const outcome = !document ? 'refused' : !kept ? 'unchanged' : kept.added ? 'added' : 'changed';
      report[outcome] += 1;
      const id = kept?.id ?? (document && (await this.documents.idOf(tx, document)));
      report.documents.push({ position, kind, name, outcome, id, problems });
    }
    if (report.documents.length === 0) throw new Problem(422, 'empty_file');
    const { documents: _, ...counts } = report;
    await this.audit.record(tx, { action: 'imported', objectType: 'openslo', objectId: tx.organisationId, after: { source, ...counts } });
    return report;
  }

  async page(tx: TenantTransaction, query: OpenSloQueryDto): Promise<OpenSloPageDto> {
    const { items, nextCursor } = await this.documents.page(tx, query);
    return { items: items.map(presented), nextCursor };
  }

  async get(tx: TenantTransaction, id: string): Promise<OpenSloDetailDto> {
    const found = await this.documents.find(tx, id);
    if (!found) throw notFound();
    const draft = found.kind === 'SLO' ? draftOfSlo(found.document) : null;
    return { ...presented(found), yaml: writeOpenSlo([found.document]), draft };
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    const before = await this.documents.find(tx, id);
    if (!before) throw notFound();
    await this.documents.remove(tx, id);
    await this.audit.record(tx, { action: 'deleted', objectType: 'openslo', objectId: id, before: presented(before) });
  }

  /** Everything stored as one file. */
  async export(tx: TenantTransaction, kind: OpenSloKind | null): Promise<string> {
    return writeOpenSlo((await this.documents.all(tx, kind)).map(({ document }) => document));
  }

  /** One of our own promises. */
  async ofLevel(tx: TenantTransaction, id: string): Promise<{ code: string; yaml: string }> {
    const level = await this.levels.detail(tx, id);
    const { zone } = await this.organisations.current(tx);
    return { code: level.code, yaml: writeOpenSlo(slosOfLevel(level, zone)) };
  }
}

function decoded(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new Problem(422, 'wrong_encoding');
  }
}

const presented = ({ id, kind, name, document, source, updatedAt }: StoredDocument): OpenSloDocumentDto => ({
  id,
  kind,
  name,
  displayName: document.metadata.displayName ?? null,
  source,
  updatedAt: updatedAt.toISOString(),
});
