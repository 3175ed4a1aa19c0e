import { Injectable } from '@nestjs/common';
import type { AccountDelivery, StateSince } from '@samsyn/domain/innovation/innovation-account';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { AccountBenefitDto } from './account.dto.js';

export interface StoredAccountDelivery extends AccountDelivery {
  readonly supplierId: string;
  readonly contractId: string;
  readonly currency: string;
  readonly chargeMinor: string | null;
  readonly illustrative: boolean;
  readonly history: readonly StateSince[];
}

export interface AccountScope {
  readonly supplierId?: string | undefined;
  readonly contractId?: string | undefined;
}

export interface AccountContract {
  id: string;
  number: string;
  title: string;
  supplierId: string;
  supplierName: string;
}

export interface FundMoney {
  currency: string;
  kind: string;
  fromReserved: boolean;
  amountMinor: string;
  bookedOn: string;
}

const history = `
  coalesce((SELECT json_agg(json_build_object('state', t.state, 'on', t.local_on) ORDER BY t.sequence) FROM commitment_step t
             WHERE t.organisation_id = d.organisation_id AND t.delivery_id = d.id), '[]'::json)`;

const columns = `
  d.supplier_id AS "supplierId", c.contract_id AS "contractId", c.currency, c.charge_minor::text AS "chargeMinor", c.illustrative,
  c.included_in_price AS "includedInPrice", d.starts_on::text AS "startsOn", d.due_on::text AS "dueOn", d.state,
  d.delivered_on::text AS "deliveredOn"`;

@Injectable()
export class AccountRepository {
  /** With the way each went. */
  deliveries(tx: TenantTransaction, { supplierId, contractId }: AccountScope): Promise<StoredAccountDelivery[]> {
    return tx.manager.query(
      `SELECT ${columns}, ${history} AS history
         FROM commitment_delivery d JOIN commitment c ON c.organisation_id = d.organisation_id AND c.id = d.commitment_id
        WHERE d.organisation_id = $1 AND ($2::uuid IS NULL OR d.supplier_id = $2) AND ($3::uuid IS NULL OR c.contract_id = $3)
        ORDER BY d.due_on, d.id`,
      [tx.organisationId, supplierId ?? null, contractId ?? null],
    );
  }

  /** Due from the one day to the other, both included. */
  dueBetween(tx: TenantTransaction, from: string, to: string): Promise<StoredAccountDelivery[]> {
    return tx.manager.query(
      `SELECT ${columns}, '[]'::json AS history
         FROM commitment_delivery d JOIN commitment c ON c.organisation_id = d.organisation_id AND c.id = d.commitment_id
        WHERE d.organisation_id = $1 AND d.due_on BETWEEN $2::date AND $3::date ORDER BY d.supplier_id, d.due_on, d.id`,
      [tx.organisationId, from, to],
    );
  }

  /** Those with commitments, by supplier and number. */
  contracts(tx: TenantTransaction, scope: AccountScope): Promise<AccountContract[]> {
    return tx.manager.query(
      `SELECT k.id, k.number, k.title, k.supplier_id AS "supplierId", s.name AS "supplierName" FROM contract k
         JOIN supplier s ON s.organisation_id = k.organisation_id AND s.id = k.supplier_id
        WHERE k.organisation_id = $1 AND ($2::uuid IS NULL OR k.id = $2)
          AND EXISTS (SELECT 1 FROM commitment c WHERE c.organisation_id = k.organisation_id AND c.contract_id = k.id)
        ORDER BY s.name COLLATE "sv-x-icu", s.id, k.number, k.id`,
      [tx.organisationId, scope.contractId ?? null],
    );
  }

  fundMoney(tx: TenantTransaction, { supplierId, contractId }: AccountScope): Promise<FundMoney[]> {
    return tx.manager.query(
      `SELECT f.currency, e.kind, e.from_reserved AS "fromReserved", e.amount_minor::text AS "amountMinor", e.booked_on::text AS "bookedOn"
         FROM fund_entry e JOIN innovation_fund f ON f.organisation_id = e.organisation_id AND f.id = e.fund_id
        WHERE e.organisation_id = $1 AND ($2::uuid IS NULL OR f.supplier_id = $2) AND ($3::uuid IS NULL OR f.contract_id = $3)
        ORDER BY f.currency, f.id, e.sequence`,
      [tx.organisationId, supplierId ?? null, contractId ?? null],
    );
  }

  /** Planned and verified by type, unit and currency; of a contract those that proposals for its commitments bring. */
  benefits(tx: TenantTransaction, { supplierId, contractId }: AccountScope): Promise<AccountBenefitDto[]> {
    return tx.manager.query(
      `SELECT b.type, b.unit, b.currency, count(*)::integer AS count, count(b.verified)::integer AS "verifiedCount",
              trim_scale(sum(b.planned))::text AS planned, trim_scale(coalesce(sum(b.verified), 0))::text AS verified
         FROM benefit b
        WHERE b.organisation_id = $1 AND ($2::uuid IS NULL OR $2 = ANY (b.supplier_ids))
          AND ($3::uuid IS NULL OR EXISTS (
            SELECT 1 FROM proposal p JOIN commitment c ON c.organisation_id = p.organisation_id AND c.id = p.commitment_id
             WHERE p.organisation_id = b.organisation_id AND p.id = b.proposal_id AND c.contract_id = $3))
        GROUP BY b.type, b.unit, b.currency ORDER BY b.type, b.unit, b.currency`,
      [tx.organisationId, supplierId ?? null, contractId ?? null],
    );
  }
}
