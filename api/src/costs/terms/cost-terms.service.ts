import { Injectable } from '@nestjs/common';
import type { Tolerance } from '@samsyn/domain/costs/tolerance';
import { Audit } from '../../platform/audit/audit.service.js';
import { decimalText } from '../../platform/database/column-types.js';
import { expectVersion } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { CostTermsDto, UpdateCostTermsDto } from './cost-terms.dto.js';

/** Half a percent, or ten crowns where that is more. */
const usual: CostTermsDto = { tolerancePercent: '0.5', toleranceMinor: '1000', version: 0 };

@Injectable()
export class CostTermsService {
  constructor(private readonly audit: Audit) {}

  async get(tx: TenantTransaction): Promise<CostTermsDto> {
    const rows: CostTermsDto[] = await tx.manager.query(
      `SELECT tolerance_percent::text AS "tolerancePercent", tolerance_minor::text AS "toleranceMinor", version
         FROM cost_terms WHERE organisation_id = $1`,
      [tx.organisationId],
    );
    return rows.map((row) => ({ ...row, tolerancePercent: decimalText(row.tolerancePercent) }))[0] ?? usual;
  }

  async tolerance(tx: TenantTransaction): Promise<Tolerance> {
    const { tolerancePercent, toleranceMinor } = await this.get(tx);
    return { percent: tolerancePercent, minor: BigInt(toleranceMinor) };
  }

  /** Two who change them at once: the second finds the version moved. */
  async update(tx: TenantTransaction, seen: number, { tolerancePercent, toleranceMinor }: UpdateCostTermsDto): Promise<CostTermsDto> {
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 736180))', [tx.organisationId]);
    const before = await this.get(tx);
    expectVersion(seen, before);
    await tx.manager.query(
      `INSERT INTO cost_terms (organisation_id, tolerance_percent, tolerance_minor, version) VALUES ($1, $2, $3, $4)
       ON CONFLICT (organisation_id) DO UPDATE SET tolerance_percent = excluded.tolerance_percent,
              tolerance_minor = excluded.tolerance_minor, version = excluded.version`,
      [tx.organisationId, tolerancePercent, toleranceMinor, before.version + 1],
    );
    const after = await this.get(tx);
    await this.audit.record(tx, { action: 'updated', objectType: 'cost-terms', objectId: tx.organisationId, before, after });
    return after;
  }
}
