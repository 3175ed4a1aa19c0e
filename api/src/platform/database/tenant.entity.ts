import { Column, PrimaryColumn } from 'typeorm';

/** A row of an organisation's own: the key carries both, and so does every key that leads to it. */
export abstract class TenantEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;
  @PrimaryColumn('uuid')
  id!: string;
}

/** One that people change: whoever does says which version they saw. */
export abstract class VersionedEntity extends TenantEntity {
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
