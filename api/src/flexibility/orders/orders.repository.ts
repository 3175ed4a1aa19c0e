import { Injectable } from '@nestjs/common';
import { fields, pageOfRows } from '../../platform/database/rows.js';
import { alphabetical, type Listing } from '../../platform/paging/listing.js';
import type { Page } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { OrderDeliveryDto, OrderDto, OrderQueryDto, OrderRowDto } from './orders.dto.js';

export type StoredRow = Omit<OrderRowDto, 'late'>;
export type StoredOrder = Omit<OrderDto, 'late' | 'deliveries'>;

const row = `${fields('o', ['id', 'contractId', 'supplierId', 'title', 'state', 'quantity', 'version'], ['orderedOn', 'dueOn', 'promisedOn', 'deliveredOn'])},
  c.number AS "contractNumber", s.name AS "supplierName",
  (SELECT coalesce(sum(d.quantity), 0)::int FROM order_delivery d WHERE d.organisation_id = o.organisation_id AND d.order_id = o.id) AS delivered`;
const whole = `${row}, ${fields('o', ['remark', 'leadDays', 'dayUnit', 'calendarId'], ['confirmedOn', 'cancelledOn'])}`;
const from = `supply_order o
  JOIN contract c ON c.organisation_id = o.organisation_id AND c.id = o.contract_id
  JOIN supplier s ON s.organisation_id = o.organisation_id AND s.id = o.supplier_id`;
const listing: Listing = {
  id: 'o.id',
  sorts: { title: alphabetical('o.title'), orderedOn: { sql: 'o.ordered_on', type: 'date' }, dueOn: { sql: 'o.due_on', type: 'date' } },
  defaultSort: '-orderedOn',
  search: ['o.title', 'o.remark', 'c.number', 's.name'],
  counted: true,
};

@Injectable()
export class OrdersRepository {
  page(tx: TenantTransaction, request: OrderQueryDto): Promise<Page<StoredRow>> {
    const { state, supplierId, contractId } = request;
    const where = [['o.state = ?', state], ['o.supplier_id = ?', supplierId], ['o.contract_id = ?', contractId]] as const;
    return pageOfRows(tx, { select: row, from, tenant: 'o', where }, listing, request);
  }

  async find(tx: TenantTransaction, id: string): Promise<StoredOrder | undefined> {
    const rows: StoredOrder[] = await tx.manager.query(`SELECT ${whole} FROM ${from} WHERE o.organisation_id = $1 AND o.id = $2`, [tx.organisationId, id]);
    return rows[0];
  }

  deliveries(tx: TenantTransaction, id: string): Promise<OrderDeliveryDto[]> {
    return tx.manager.query(
      `SELECT ${fields('d', ['id', 'quantity', 'remark'], ['deliveredOn'])} FROM order_delivery d
        WHERE d.organisation_id = $1 AND d.order_id = $2 ORDER BY d.delivered_on, d.recorded_at, d.id`,
      [tx.organisationId, id],
    );
  }

  /** Open ones due by the day. */
  waiting(tx: TenantTransaction, until: string): Promise<Pick<StoredOrder, 'id' | 'title' | 'supplierId' | 'contractId' | 'dueOn'>[]> {
    return tx.manager.query(
      `SELECT ${fields('o', ['id', 'title', 'supplierId', 'contractId'], ['dueOn'])} FROM supply_order o
        WHERE o.organisation_id = $1 AND o.state IN ('ordered', 'confirmed') AND o.due_on <= $2`,
      [tx.organisationId, until],
    );
  }
}
