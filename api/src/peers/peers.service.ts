import { Injectable } from '@nestjs/common';
import { plainOrganisationNumber } from '@samsyn/domain/costs/organisation-number';
import { parseDecimal } from '@samsyn/domain/numbers/decimal';
import { displayed } from '@samsyn/domain/numbers/display';
import Fraction from 'fraction.js';
import { Audit } from '../platform/audit/audit.service.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { ScorecardSupplierDto } from '../scorecards/scorecard.dto.js';
import { ScorecardsService } from '../scorecards/scorecards.service.js';
import { SuppliersService } from '../suppliers/suppliers.service.js';
import { type PeerConsentDto, type PeerFigure, peerFigures, type PeerMonthDto, type PeerViewDto } from './peers.dto.js';

const shownMonths = 12;

interface Median { period: string; figure: string; median: number; others: number }

/** How a supplier does elsewhere, told without saying where. */
@Injectable()
export class PeersService {
  constructor(
    private readonly suppliers: SuppliersService,
    private readonly scorecards: ScorecardsService,
    private readonly audit: Audit,
  ) {}

  async consent(tx: TenantTransaction): Promise<PeerConsentDto> {
    const [row]: { since: Date }[] = await tx.manager.query('SELECT consented_at AS since FROM peer_consent WHERE organisation_id = $1', [tx.organisationId]);
    return { takesPart: row !== undefined, since: row?.since.toISOString() ?? null };
  }

  /** Counts from the next month's batch on, and until then in none; batches that were made stay as they are (ADR 0013). */
  async update(tx: TenantTransaction, takesPart: boolean): Promise<PeerConsentDto> {
    const before = await this.consent(tx);
    if (before.takesPart === takesPart) return before;
    if (takesPart) {
      await tx.manager.query('INSERT INTO peer_consent (organisation_id, consented_by, consented_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [tx.organisationId, tx.principal.userId, tx.now]);
    } else await tx.manager.query('DELETE FROM peer_consent WHERE organisation_id = $1', [tx.organisationId]);
    const after = await this.consent(tx);
    await this.audit.record(tx, { action: 'updated', objectType: 'peer-consent', objectId: tx.organisationId, before, after });
    return after;
  }

  /** A supplier's figures beside the median of at least five others that take part; 404 for none of ours. */
  async view(tx: TenantTransaction, supplierId: string): Promise<PeerViewDto> {
    const { organisationNumber } = await this.suppliers.get(tx, supplierId);
    const { takesPart } = await this.consent(tx);
    const identified = /^\d{10}$/.test(plainOrganisationNumber(organisationNumber ?? ''));
    if (!takesPart || !identified) return { takesPart, identified, months: [] };
    const medians: Median[] = await tx.manager.query('SELECT period, figure, median, others FROM app.peer_medians($1) ORDER BY period DESC', [supplierId]);
    const months: PeerMonthDto[] = [];
    for (const [period, of] of [...Map.groupBy(medians, (one) => one.period)].slice(0, shownMonths)) {
      const own = (await this.scorecards.month(tx, period))?.suppliers.find(({ id }) => id === supplierId);
      months.push({
        period,
        figures: peerFigures.flatMap((figure) => {
          const found = of.find((one) => one.figure === figure);
          return found ? [{ figure, own: own ? ownFigure(own, figure) : null, median: found.median, others: found.others }] : [];
        }),
      });
    }
    return { takesPart, identified, months };
  }
}

function ownFigure({ score, dimensions = [], verdicts }: ScorecardSupplierDto, figure: PeerFigure): string | null {
  if (figure === 'service_levels_met') {
    const all = verdicts.met + verdicts.belowExpected + verdicts.belowMinimum;
    return all === 0 ? null : displayed(new Fraction(verdicts.met, all).mul(100), 'higher_is_better');
  }
  const points = figure === 'score' ? score.points : (dimensions.find(({ code }) => code === figure)?.points ?? null);
  return points === null ? null : displayed(parseDecimal(points), 'higher_is_better');
}
