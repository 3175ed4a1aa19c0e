import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

/** What the hand-off ledger counts of a supplier in a month (R21). */
export interface Behaviour {
  period: string;
  supplierId: string;
  /** Incidents it held. */
  held: number;
  /** Hand-offs it made, and of those the ones it had not worked on. */
  made: number;
  unworked: number;
  /** Hand-offs it was one side of, and of those the bounces. */
  sided: number;
  bounces: number;
  /** Of the incidents it held: time that nobody did, and with that the time they were not resolved. */
  unownedMs: string;
  standingMs: string;
  /** Hand-offs to it that it acknowledged, and the lower and upper middle of how long that took. */
  takenOver: number;
  lowerMs: string | null;
  upperMs: string | null;
}

@Injectable()
export class BehaviourRepository {
  /** Reads the months asked for by their index; a vendor asks for its own supplier alone. */
  of(tx: TenantTransaction, periods: readonly string[], supplierId: string | null): Promise<Behaviour[]> {
    return tx.manager.query(
      `SELECT period, supplier_id AS "supplierId", held, made, unworked, sided, bounces, unowned_ms::text AS "unownedMs",
              standing_ms::text AS "standingMs", taken_over AS "takenOver", lower_ms::text AS "lowerMs", upper_ms::text AS "upperMs"
         FROM app.collaboration_behaviour($1::char(7)[], $2) ORDER BY period, supplier_id`,
      [periods, supplierId],
    );
  }
}
