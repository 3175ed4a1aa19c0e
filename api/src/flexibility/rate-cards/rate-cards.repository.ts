import { Injectable } from '@nestjs/common';
import { fields, insertRow, pageOfRows } from '../../platform/database/rows.js';
import { alphabetical, type Listing } from '../../platform/paging/listing.js';
import type { Page } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { RateCardDto, RateCardItemDto, RateCardQueryDto } from './rate-cards.dto.js';

export type StoredCard = Omit<RateCardDto, 'items'>;
export type StoredItem = RateCardItemDto & { rateCardId: string };

const select = `${fields('card', ['id', 'contractId', 'supplierId', 'name', 'currency', 'version'], ['startsOn', 'endsOn'])},
  c.number AS "contractNumber", s.name AS "supplierName"`;
const from = `rate_card card
  JOIN contract c ON c.organisation_id = card.organisation_id AND c.id = card.contract_id
  JOIN supplier s ON s.organisation_id = card.organisation_id AND s.id = card.supplier_id`;
const listing: Listing = {
  id: 'card.id',
  sorts: { name: alphabetical('card.name'), startsOn: { sql: 'card.starts_on', type: 'date' } },
  defaultSort: '-startsOn',
  search: ['card.name', 'c.number', 's.name'],
  counted: true,
};

@Injectable()
export class RateCardsRepository {
  page(tx: TenantTransaction, request: RateCardQueryDto): Promise<Page<StoredCard>> {
    return pageOfRows(tx, { select, from, tenant: 'card', where: [['card.contract_id = ?', request.contractId]] }, listing, request);
  }

  async find(tx: TenantTransaction, id: string): Promise<StoredCard | undefined> {
    const rows: StoredCard[] = await tx.manager.query(`SELECT ${select} FROM ${from} WHERE card.organisation_id = $1 AND card.id = $2`, [tx.organisationId, id]);
    return rows[0];
  }

  items(tx: TenantTransaction, cardIds: readonly string[]): Promise<StoredItem[]> {
    return tx.manager.query(
      `SELECT ${fields('i', ['id', 'rateCardId', 'name', 'unit', 'priceMinor'])} FROM rate_card_item i
        WHERE i.organisation_id = $1 AND i.rate_card_id = ANY ($2::uuid[]) ORDER BY i.rate_card_id, i.sequence`,
      [tx.organisationId, cardIds],
    );
  }

  /** The items of the contract's cards that are in force on the day. */
  async inForce(tx: TenantTransaction, contractId: string, day: string): Promise<StoredItem[]> {
    return tx.manager.query(
      `SELECT ${fields('i', ['id', 'rateCardId', 'name', 'unit', 'priceMinor'])} FROM rate_card_item i
         JOIN rate_card card ON card.organisation_id = i.organisation_id AND card.id = i.rate_card_id
        WHERE i.organisation_id = $1 AND card.contract_id = $2 AND card.starts_on <= $3 AND coalesce(card.ends_on, $3::date) >= $3
        ORDER BY card.starts_on, card.id, i.sequence`,
      [tx.organisationId, contractId, day],
    );
  }

  async insert(tx: TenantTransaction, card: Omit<StoredCard, 'contractNumber' | 'supplierName' | 'version'>, items: readonly Omit<StoredItem, 'rateCardId'>[]): Promise<void> {
    await insertRow(tx, 'rate_card', { ...card, updatedAt: tx.now });
    for (const [sequence, item] of items.entries())
      await insertRow(tx, 'rate_card_item', { ...item, rateCardId: card.id, supplierId: card.supplierId, sequence });
  }
}
