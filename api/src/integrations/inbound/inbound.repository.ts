import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type QueryDeepPartialEntity } from 'typeorm';
import type { Listing } from '../../platform/paging/listing.js';
import { type Page, readPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { InboundMessageEntity, type MessageState } from './inbound-message.entity.js';
import type { MessageQueryDto } from './inbound.dto.js';

const listing: Listing = {
  id: 'message.id',
  sorts: { receivedAt: { sql: 'message.received_at', type: 'timestamptz' } },
  defaultSort: '-receivedAt',
  search: ['message.external_id'],
};

export interface OfOrganisation {
  organisationId: string;
  id: string;
}

export type NewMessage = Pick<
  InboundMessageEntity,
  'id' | 'integrationId' | 'externalId' | 'payloadHash' | 'payload' | 'sentAt' | 'receivedAt'
>;

@Injectable()
export class InboundRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async organisationOf(integrationId: string): Promise<string | null> {
    const [row]: { id: string | null }[] = await this.dataSource.query('SELECT app.organisation_of_integration($1) AS id', [integrationId]);
    return row?.id ?? null;
  }

  /** Of all organisations: what a killed process left. */
  waiting(): Promise<OfOrganisation[]> {
    return this.dataSource.query('SELECT organisation_id AS "organisationId", id FROM app.inbound_messages_waiting()');
  }

  page(tx: TenantTransaction, integrationId: string, request: MessageQueryDto): Promise<Page<InboundMessageEntity>> {
    const query = this.query(tx).andWhere('message.integration_id = :integrationId', { integrationId });
    if (request.status) query.andWhere('message.status = :status', { status: request.status });
    return readPage(query, listing, request);
  }

  /** With its payload. */
  find(tx: TenantTransaction, id: string, lock = false): Promise<InboundMessageEntity | null> {
    const query = this.query(tx).addSelect('message.payload').andWhere('message.id = :id', { id });
    return (lock ? query.setLock('pessimistic_write') : query).getOne();
  }

  /** The one known by this name, if there is one; locked. */
  findByExternalId(tx: TenantTransaction, integrationId: string, externalId: string): Promise<InboundMessageEntity | null> {
    return this.query(tx)
      .andWhere('message.integration_id = :integrationId AND message.external_id = :externalId', { integrationId, externalId })
      .setLock('pessimistic_write')
      .getOne();
  }

  /** The one that came last, if any did; locked. */
  latest(tx: TenantTransaction, integrationId: string): Promise<InboundMessageEntity | null> {
    return this.query(tx)
      .andWhere('message.integration_id = :integrationId', { integrationId })
      .orderBy('message.received_at', 'DESC')
      .addOrderBy('message.id', 'DESC')
      .limit(1)
      .setLock('pessimistic_write')
      .getOne();
  }

  /** False where one of that name is there already. */
  async insert(tx: TenantTransaction, message: NewMessage): Promise<boolean> {
    const { id, integrationId, externalId, payloadHash, payload, sentAt, receivedAt } = message;
    const rows: unknown[] = await tx.manager.query(
      `INSERT INTO inbound_message (organisation_id, id, integration_id, external_id, payload_hash, payload, sent_at, received_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (organisation_id, integration_id, external_id) DO NOTHING RETURNING 1`,
      [tx.organisationId, id, integrationId, externalId, payloadHash, payload, sentAt, receivedAt],
    );
    return rows.length > 0;
  }

  async update(tx: TenantTransaction, id: string, changes: QueryDeepPartialEntity<InboundMessageEntity>): Promise<void> {
    await tx.manager.update(InboundMessageEntity, { organisationId: tx.organisationId, id }, changes);
  }

  /** Those that died, to be tried anew; their ids. */
  async revive(tx: TenantTransaction, integrationId: string): Promise<string[]> {
    const [rows]: [{ id: string }[], number] = await tx.manager.query(
      `UPDATE inbound_message SET status = 'received', attempts = 0, problem = NULL
        WHERE organisation_id = $1 AND integration_id = $2 AND status = 'dead' RETURNING id`,
      [tx.organisationId, integrationId],
    );
    return rows.map(({ id }) => id);
  }

  /** Takes note that a message was refused; the message itself is not kept. */
  async refuse(tx: TenantTransaction, integrationId: string, reason: string): Promise<void> {
    await tx.manager.query(
      `INSERT INTO inbound_refusal (organisation_id, integration_id, reason, count, last_at) VALUES ($1, $2, $3, 1, $4)
       ON CONFLICT (organisation_id, integration_id, reason)
       DO UPDATE SET count = inbound_refusal.count + 1, last_at = excluded.last_at`,
      [tx.organisationId, integrationId, reason, tx.now],
    );
  }

  refusals(tx: TenantTransaction, integrationId: string): Promise<{ reason: string; count: number; lastAt: Date }[]> {
    return tx.manager.query(
      `SELECT reason, count::int AS count, last_at AS "lastAt" FROM inbound_refusal
        WHERE organisation_id = $1 AND integration_id = $2 ORDER BY reason`,
      [tx.organisationId, integrationId],
    );
  }

  /** How many messages of each of these integrations stand where. */
  counts(tx: TenantTransaction, integrationIds: readonly string[]): Promise<{ integrationId: string; status: MessageState; count: number; lastAt: Date }[]> {
    return tx.manager.query(
      `SELECT integration_id AS "integrationId", status, count(*)::int AS count, max(received_at) AS "lastAt"
         FROM inbound_message WHERE organisation_id = $1 AND integration_id = ANY ($2) GROUP BY 1, 2`,
      [tx.organisationId, integrationIds],
    );
  }

  /** One message of an integration at a time, until the transaction ends: two about one outage would each not see the other's. */
  async lock(tx: TenantTransaction, integrationId: string): Promise<void> {
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 736170))', [integrationId]);
  }

  /** One arrival of an integration at a time: of two of the same each would not see the other. */
  async lockArrivals(tx: TenantTransaction, integrationId: string): Promise<void> {
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 736171))', [integrationId]);
  }

  /** Whether nothing later is known of the fact; from now on this is what is known. */
  async isNews(tx: TenantTransaction, integrationId: string, externalId: string, saidAt: number): Promise<boolean> {
    const rows: unknown[] = await tx.manager.query(
      `INSERT INTO inbound_fact AS f (organisation_id, integration_id, external_id, said_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (organisation_id, integration_id, external_id) DO UPDATE SET said_at = excluded.said_at
        WHERE f.said_at <= excluded.said_at RETURNING 1`,
      [tx.organisationId, integrationId, externalId, new Date(saidAt)],
    );
    return rows.length > 0;
  }

  /** What inside keys of a tool stand for, as far as its incidents' rows have said so. */
  async names(tx: TenantTransaction, integrationId: string, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows: { key: string; name: string }[] = await tx.manager.query(
      'SELECT key, name FROM inbound_key WHERE organisation_id = $1 AND integration_id = $2 AND key = ANY ($3)',
      [tx.organisationId, integrationId, keys],
    );
    return new Map(rows.map(({ key, name }) => [key, name]));
  }

  async saveKeys(tx: TenantTransaction, integrationId: string, names: ReadonlyMap<string, string>): Promise<void> {
    if (names.size === 0) return;
    await tx.manager.query(
      `INSERT INTO inbound_key (organisation_id, integration_id, key, name) SELECT $1, $2, k.key, k.name
         FROM unnest($3::text[], $4::text[]) AS k(key, name)
       ON CONFLICT (organisation_id, integration_id, key) DO UPDATE SET name = excluded.name WHERE inbound_key.name <> excluded.name`,
      [tx.organisationId, integrationId, [...names.keys()], [...names.values()]],
    );
  }

  private query(tx: TenantTransaction) {
    return tx.manager
      .createQueryBuilder(InboundMessageEntity, 'message')
      .where('message.organisation_id = :organisationId', { organisationId: tx.organisationId });
  }
}
