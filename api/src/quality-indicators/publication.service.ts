import { Injectable } from '@nestjs/common';
import { leastVolume } from '@samsyn/domain/quality-indicators/suppress';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Audit } from '../platform/audit/audit.service.js';
import { type FieldProblem, invalid } from '../platform/errors/problem.js';
import { expectVersion } from '../platform/http/if-match.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { PublicationDto, PublicationServiceDto, UpdatePublicationDto } from './quality-indicators.dto.js';

export const statusJob = 'publish-status';

/** What an organisation lets everybody see. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly audit: Audit,
    private readonly jobs: JobQueue,
  ) {}

  async get(tx: TenantTransaction): Promise<PublicationDto> {
    const { slug } = await this.organisations.current(tx);
    const [row]: Omit<PublicationDto, 'slug' | 'services'>[] = await tx.manager.query(
      `SELECT tower_ids AS "towerIds", supplier_ids AS "supplierIds", minimum_volume AS "minimumVolume", status_open AS "statusOpen", version
         FROM publication WHERE organisation_id = $1`,
      [tx.organisationId],
    );
    const services: PublicationServiceDto[] = await tx.manager.query(
      `SELECT service_id AS "serviceId", name FROM publication_service WHERE organisation_id = $1 ORDER BY name COLLATE "sv-x-icu", service_id`,
      [tx.organisationId],
    );
    const nothing = { towerIds: [], supplierIds: [], minimumVolume: leastVolume, statusOpen: false, version: 0 };
    return { ...(row ?? nothing), services, slug };
  }

  /** Two who choose at once: the second finds the version moved. What is released already stays as it is. */
  async update(tx: TenantTransaction, seen: number, body: UpdatePublicationDto): Promise<PublicationDto> {
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 736182))', [tx.organisationId]);
    const before = await this.get(tx);
    expectVersion(seen, before);
    await this.check(tx, body);
    const { towerIds, supplierIds, minimumVolume, statusOpen, services } = body;
    await tx.manager.query(
      `INSERT INTO publication (organisation_id, tower_ids, supplier_ids, minimum_volume, status_open, version) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (organisation_id) DO UPDATE SET tower_ids = excluded.tower_ids, supplier_ids = excluded.supplier_ids,
              minimum_volume = excluded.minimum_volume, status_open = excluded.status_open, version = excluded.version`,
      [tx.organisationId, towerIds, supplierIds, minimumVolume, statusOpen, before.version + 1],
    );
    await tx.manager.query('DELETE FROM publication_service WHERE organisation_id = $1', [tx.organisationId]);
    await tx.manager.query(
      `INSERT INTO publication_service (organisation_id, service_id, name)
       SELECT $1, r."serviceId", r.name FROM jsonb_to_recordset($2::jsonb) AS r("serviceId" uuid, name text)`,
      [tx.organisationId, JSON.stringify(services)],
    );
    const after = await this.get(tx);
    await this.audit.record(tx, { action: 'updated', objectType: 'publication', objectId: tx.organisationId, before, after });
    await this.jobs.enqueue(statusJob, { organisationId: tx.organisationId }, { singletonKey: tx.organisationId, startAfterSeconds: 1 });
    return after;
  }

  private async check(tx: TenantTransaction, { towerIds, supplierIds, services }: UpdatePublicationDto): Promise<void> {
    const serviceIds = services.map(({ serviceId }) => serviceId);
    const lists = [
      ['towerIds', 'service_tower', towerIds],
      ['supplierIds', 'supplier', supplierIds],
      ['services', 'service', serviceIds],
    ] as const;
    const problems: FieldProblem[] = [];
    for (const [field, table, ids] of lists) {
      const found: { id: string }[] = await tx.manager.query(`SELECT id FROM ${table} WHERE organisation_id = $1 AND id = ANY ($2::uuid[])`, [tx.organisationId, ids]);
      if (found.length < ids.length) problems.push({ field, code: new Set(ids).size < ids.length ? 'array_unique' : 'value_not_allowed' });
    }
    if (problems.length > 0) throw invalid(problems);
  }
}
