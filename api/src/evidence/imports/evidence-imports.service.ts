import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { join } from 'node:path';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { AppConfig } from '../../platform/config.js';
import { evidenceChanged, type EvidenceSpan } from '../../platform/jobs/evidence-changed.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { MaintenanceWindowsService } from '../maintenance-windows/maintenance-windows.service.js';
import { OutagesService } from '../outages/outages.service.js';
import { githubMaintenance, githubOutages, type GithubRows } from './github-rows.js';
import { chooseEvidenceImport, type EvidenceImportChoice } from './import-choice.js';
import type { ImportedDto } from './imported.dto.js';
import { plainMaintenance, plainOutages } from './plain-rows.js';
import { readTables, type Table } from './read-tables.js';
import { type ReceivedFile, withReceivedFile } from '../../platform/files/receive-file.js';
import type { ImportRow } from './import-row.js';

interface Taken { report: ImportedDto; spans: EvidenceSpan[] }
interface Readers<Input> {
  plain: (table: Table, choice: EvidenceImportChoice, zone: string) => ImportRow<Input>[];
  github: (tables: readonly Table[], choice: EvidenceImportChoice) => GithubRows<Input>;
}

/** Files of outages and of maintenance, each whole in one transaction. */
@Injectable()
export class EvidenceImportsService {
  private readonly folder: string;

  constructor(
    private readonly outages: OutagesService,
    private readonly windows: MaintenanceWindowsService,
    private readonly organisations: OrganisationsService,
    private readonly tenancy: Tenancy,
    private readonly jobs: JobQueue,
    @Inject(AppConfig) config: AppConfig,
  ) {
    this.folder = join(config.dataDir, 'files', 'evidence');
  }

  takeOutages(principal: Principal, request: FastifyRequest): Promise<ImportedDto> {
    const readers = { plain: plainOutages, github: githubOutages };
    return this.take(principal, request, (tx, file) => this.read(tx, file, readers, this.outages));
  }

  takeMaintenance(principal: Principal, request: FastifyRequest): Promise<ImportedDto> {
    const readers = { plain: plainMaintenance, github: githubMaintenance };
    return this.take(principal, request, (tx, file) => this.read(tx, file, readers, this.windows));
  }

  private take(
    principal: Principal,
    request: FastifyRequest,
    work: (tx: TenantTransaction, file: ReceivedFile) => Promise<Taken>,
  ): Promise<ImportedDto> {
    return withReceivedFile(request, this.folder, async (file) => {
      const { report, spans } = await this.tenancy.run(principal, (tx) => work(tx, file));
      await evidenceChanged(this.jobs, principal.organisationId, spans);
      return report;
    });
  }

  private async read<Input>(
    tx: TenantTransaction,
    { path, fields }: ReceivedFile,
    readers: Readers<Input>,
    service: { importRows: (tx: TenantTransaction, place: EvidenceImportChoice, file: EvidenceRows<Input>) => Promise<Taken> },
  ): Promise<Taken> {
    const choice = chooseEvidenceImport(fields);
    const { source, partial } = choice;
    const tables = await readTables(path, choice.encoding);
    if (choice.preset === 'github-segments')
      return service.importRows(tx, choice, { source, partial, ...readers.github(tables, choice) });
    const zone = choice.zone ?? (await this.organisations.current(tx)).zone;
    const rows = tables.flatMap((table) => readers.plain(table, choice, zone));
    return service.importRows(tx, choice, { source, partial, rows, skipped: 0 });
  }
}

interface EvidenceRows<Input> extends GithubRows<Input> {
  source: string;
  partial: boolean;
}
