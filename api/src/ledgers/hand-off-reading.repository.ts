import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { HandOffKind, HandOffTotalsDto, SupplierHoldingDto } from './hand-offs.dto.js';

/** Which part of the ledger is asked for; both months included. */
export interface HandOffScope {
  from: string;
  to: string;
  towerId: string | null;
  priority: number | null;
}

export interface HandOffCell extends HandOffScope {
  fromSupplierId: string | null;
  toSupplierId: string | null;
  only: HandOffKind | null;
}

export interface HandOffPosition {
  at: string;
  incidentId: string;
  sequence: number;
}

export interface HandOffRow {
  incidentId: string;
  externalId: string;
  title: string;
  priority: number | null;
  sequence: number;
  at: Date;
  fromSupplierId: string;
  toSupplierId: string;
  heldMs: number;
  heldServiceMs: number | null;
  unworked: boolean;
  bounce: boolean;
}

export interface Held {
  /** Null of time that nobody held. */
  supplierId: string | null;
  kind: 'held' | 'unowned' | 'stood_resolved';
  wallMs: number;
  serviceMs: number | null;
  withoutCalendarMs: number;
  incidents: number;
}

const inScope = `h.organisation_id = $1 AND h.period BETWEEN $2 AND $3
  AND ($4::uuid IS NULL OR $4 IN (h.from_tower_id, h.to_tower_id)) AND ($5::integer IS NULL OR h.priority = $5)`;

/** What `counts` tells, for a pair, a month, or (with none of them) for all. */
export interface HandOffCount extends HandOffTotalsDto {
  period: string | null;
  fromSupplierId: string | null;
  toSupplierId: string | null;
  medianHeldMs: number;
  medianHeldServiceMs: number | null;
}

/** Reads the months asked for by their index, however many there are beside them. */
@Injectable()
export class HandOffReadingRepository {
  /** Hand-offs by pair, by month, and in all. */
  counts(tx: TenantTransaction, { from, to, towerId, priority }: HandOffScope): Promise<HandOffCount[]> {
    return tx.manager.query(
      `SELECT period, from_supplier_id AS "fromSupplierId", to_supplier_id AS "toSupplierId", hand_offs AS "handOffs",
              returned_unworked AS "returnedUnworked", bounces, incidents, median_held_ms AS "medianHeldMs",
              median_held_service_ms AS "medianHeldServiceMs"
         FROM app.hand_off_counts($1, $2, $3, $4) ORDER BY hand_offs DESC, from_supplier_id, to_supplier_id`,
      [from, to, towerId, priority],
    );
  }

  /** Wall and service time by holder. */
  held(tx: TenantTransaction, { from, to, towerId, priority }: HandOffScope): Promise<Held[]> {
    return tx.manager.query(
      `SELECT supplier_id AS "supplierId", kind, wall_ms AS "wallMs", service_ms AS "serviceMs",
              without_calendar_ms AS "withoutCalendarMs", incidents
         FROM app.hand_off_times($1, $2, $3, $4)`,
      [from, to, towerId, priority],
    );
  }

  /** The first and the last month in the ledger that the caller may see anything of. */
  async extent(tx: TenantTransaction): Promise<{ first: string | null; last: string | null }> {
    const [found]: { first: string | null; last: string | null }[] = await tx.manager.query(
      `SELECT (SELECT h.period FROM hand_off_holding h WHERE h.organisation_id = $1 ORDER BY h.period LIMIT 1) AS first,
              (SELECT h.period FROM hand_off_holding h WHERE h.organisation_id = $1 ORDER BY h.period DESC LIMIT 1) AS last`,
      [tx.organisationId],
    );
    return found ?? { first: null, last: null };
  }

  /** The names the caller may know: a vendor those it handed on to or got from. */
  names(tx: TenantTransaction, { from, to }: HandOffScope): Promise<Pick<SupplierHoldingDto, 'supplierId' | 'name'>[]> {
    return tx.manager.query(
      'SELECT id AS "supplierId", name FROM app.hand_off_parties($1, $2) ORDER BY name COLLATE "sv-x-icu", id',
      [from, to],
    );
  }

  /** Hand-offs of a cell or of all, the latest first. */
  page(tx: TenantTransaction, cell: HandOffCell, after: HandOffPosition | null, limit: number): Promise<HandOffRow[]> {
    return tx.manager.query(
      `SELECT h.incident_id AS "incidentId", i.external_id AS "externalId", i.title, h.priority, h.sequence, h.at,
              h.from_supplier_id AS "fromSupplierId", h.to_supplier_id AS "toSupplierId", h.held_ms::float8 AS "heldMs",
              h.held_service_ms::float8 AS "heldServiceMs", h.unworked, h.bounce
         FROM hand_off h
         JOIN incident i ON i.organisation_id = h.organisation_id AND i.id = h.incident_id
        WHERE ${inScope} AND ($6::uuid IS NULL OR h.from_supplier_id = $6) AND ($7::uuid IS NULL OR h.to_supplier_id = $7)
          AND CASE $8::text WHEN 'unworked' THEN h.unworked WHEN 'bounce' THEN h.bounce ELSE true END
          AND ($9::timestamptz IS NULL OR (h.at, h.incident_id, h.sequence) < ($9, $10::uuid, $11::integer))
        ORDER BY h.at DESC, h.incident_id DESC, h.sequence DESC LIMIT $12`,
      [
        ...values(tx, cell),
        ...[cell.fromSupplierId, cell.toSupplierId, cell.only],
        ...[after?.at ?? null, after?.incidentId ?? null, after?.sequence ?? null, limit],
      ],
    );
  }
}

const values = (tx: TenantTransaction, { from, to, towerId, priority }: HandOffScope) => [
  tx.organisationId,
  from,
  to,
  towerId,
  priority,
];
