import { Injectable } from '@nestjs/common';
import { keptOpen, statementDaysOn, statementWindow, windowAt, type StatementTerms, type StatementWindow } from '@samsyn/domain/scorecards/statement-window';
import { Periods } from '../../periods/periods.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { invalid } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { MaterialRepository } from '../material.repository.js';
import type { StatementTermsDto, StatementWindowDto, UpdateStatementTermsDto } from './score-statements.dto.js';

interface StoredTerms extends StatementTerms {
  version: number;
}

/** For how long after a month's end suppliers are heard about their scorecard of it. */
@Injectable()
export class StatementTermsService {
  constructor(
    private readonly material: MaterialRepository,
    private readonly periods: Periods,
    private readonly audit: Audit,
  ) {}

  /** A review of the month may keep it open for longer. */
  async window(tx: TenantTransaction, period: string): Promise<StatementWindow> {
    const zone = await this.material.zone(tx);
    const { reviewUntil } = await this.periods.of(tx, period);
    return keptOpen(statementWindow(period, zone, await this.stored(tx)), reviewUntil, zone);
  }

  /** The rule's own, as version 0, until an organisation has said otherwise. */
  async get(tx: TenantTransaction): Promise<StatementTermsDto> {
    const stored = await this.stored(tx);
    const today = await todayOf(tx);
    return {
      withinDays: statementDaysOn(today, stored),
      versions: stored.map(({ effectiveFrom, withinDays }) => ({ effectiveFrom, withinDays })),
      version: Math.max(0, ...stored.map(({ version }) => version)),
    };
  }

  /**
   * What holds from a date on; a window that may have opened is lengthened, never shortened. Two who change it at once:
   * the second finds the version moved.
   */
  async update(tx: TenantTransaction, seen: number, changes: UpdateStatementTermsDto): Promise<StatementTermsDto> {
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 736177))', [tx.organisationId]);
    const before = await this.get(tx);
    expectVersion(seen, before);
    const today = await todayOf(tx);
    const { withinDays, effectiveFrom = today } = changes;
    if (effectiveFrom < today && withinDays < statementDaysOn(effectiveFrom, before.versions)) {
      throw invalid([{ field: 'effectiveFrom', code: 'shortens_opened_windows' }]);
    }
    await tx.manager.query(
      `INSERT INTO score_statement_terms (organisation_id, effective_from, within_days, version) VALUES ($1, $2, $3, $4)
       ON CONFLICT (organisation_id, effective_from) DO UPDATE SET within_days = excluded.within_days, version = excluded.version`,
      [tx.organisationId, effectiveFrom, withinDays, before.version + 1],
    );
    const after = await this.get(tx);
    await this.audit.record(tx, { action: 'updated', objectType: 'score-statement-terms', objectId: tx.organisationId, before, after });
    return after;
  }

  /** The latest first. */
  private async stored(tx: TenantTransaction): Promise<StoredTerms[]> {
    return tx.manager.query(
      `SELECT effective_from::text AS "effectiveFrom", within_days AS "withinDays", version FROM score_statement_terms
        WHERE organisation_id = $1 ORDER BY effective_from DESC`,
      [tx.organisationId],
    );
  }
}

export function presentWindow(window: StatementWindow, now: Date): StatementWindowDto {
  const { opensAt, closesAt, ...same } = window;
  return {
    ...same,
    opensAt: new Date(opensAt).toISOString(),
    closesAt: new Date(closesAt).toISOString(),
    standing: windowAt(window, now.getTime()),
  };
}
