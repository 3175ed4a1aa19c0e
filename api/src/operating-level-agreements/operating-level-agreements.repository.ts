import { Injectable } from '@nestjs/common';
import { alphabetical, type Listing } from '../platform/paging/listing.js';
import { type Page, readPage } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { type AgreementTerms, OperatingLevelAgreementEntity } from './operating-level-agreement.entity.js';
import type { OperatingLevelAgreementQueryDto } from './operating-level-agreements.dto.js';

const listing: Listing = {
  id: 'agreement.id',
  sorts: {
    number: alphabetical('agreement.number'),
    title: alphabetical('agreement.title'),
    startsOn: { sql: 'agreement.starts_on', type: 'date' },
  },
  defaultSort: 'number',
  search: ['agreement.number', 'agreement.title', 'agreement.agreed_text'],
  counted: true,
};

/** Those who may see it: a draft is the buyer's alone. */
const seenBy = ({ state, providingSupplierId, receivingSupplierId }: AgreementTerms): string[] =>
  state === 'agreed' ? [providingSupplierId, receivingSupplierId] : [];

@Injectable()
export class OperatingLevelAgreementsRepository {
  page(tx: TenantTransaction, request: OperatingLevelAgreementQueryDto): Promise<Page<OperatingLevelAgreementEntity>> {
    const { supplierId } = request;
    const query = tx.manager
      .createQueryBuilder(OperatingLevelAgreementEntity, 'agreement')
      .where('agreement.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (supplierId) query.andWhere(':supplierId IN (agreement.providing_supplier_id, agreement.receiving_supplier_id)', { supplierId });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<OperatingLevelAgreementEntity | null> {
    return tx.manager.findOneBy(OperatingLevelAgreementEntity, { organisationId: tx.organisationId, id });
  }

  findForUpdate(tx: TenantTransaction, id: string): Promise<OperatingLevelAgreementEntity | null> {
    return tx.manager.findOne(OperatingLevelAgreementEntity, {
      where: { organisationId: tx.organisationId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** To be measured. */
  all(tx: TenantTransaction): Promise<OperatingLevelAgreementEntity[]> {
    return tx.manager.find(OperatingLevelAgreementEntity, { where: { organisationId: tx.organisationId }, order: { id: 'ASC' } });
  }

  async insert(tx: TenantTransaction, id: string, terms: AgreementTerms): Promise<void> {
    const { organisationId, now } = tx;
    const row = { ...terms, id, organisationId, supplierIds: seenBy(terms), measuredAt: null, version: 1, updatedAt: now };
    await tx.manager.insert(OperatingLevelAgreementEntity, row);
  }

  async update(tx: TenantTransaction, agreement: OperatingLevelAgreementEntity, terms: AgreementTerms): Promise<void> {
    const next = { ...terms, supplierIds: seenBy(terms), version: agreement.version + 1, updatedAt: tx.now };
    await tx.manager.update(OperatingLevelAgreementEntity, { organisationId: tx.organisationId, id: agreement.id }, next);
  }

  /** What was measured does not hold any more. */
  async outdate(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.query('DELETE FROM operating_level_outcome WHERE organisation_id = $1 AND agreement_id = $2', [tx.organisationId, id]);
    await tx.manager.update(OperatingLevelAgreementEntity, { organisationId: tx.organisationId, id }, { measuredAt: null });
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.delete(OperatingLevelAgreementEntity, { organisationId: tx.organisationId, id });
  }

  /** The names at both ends that the caller may know. */
  async partyNames(tx: TenantTransaction): Promise<Map<string, string>> {
    const rows: { id: string; name: string }[] = await tx.manager.query('SELECT id, name FROM app.operating_level_parties()');
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  async calendarNames(tx: TenantTransaction, ids: readonly string[]): Promise<Map<string, string>> {
    const rows: { id: string; name: string }[] = await tx.manager.query(
      'SELECT id, name FROM service_calendar WHERE organisation_id = $1 AND id = ANY ($2::uuid[])',
      [tx.organisationId, ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
