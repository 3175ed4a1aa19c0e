import { Column } from 'typeorm';
import { VersionedEntity } from '../platform/database/tenant.entity.js';

/** What an outage and a maintenance window have in common. */
export abstract class EvidenceEntity extends VersionedEntity {
  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;

  @Column('uuid', { name: 'tower_id' })
  towerId!: string;

  @Column('text', { nullable: true })
  component!: string | null;

  @Column('text')
  title!: string;

  @Column('timestamptz', { name: 'from_at' })
  from!: Date;

  @Column('timestamptz', { name: 'to_at', nullable: true })
  to!: Date | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('text')
  source!: string;

  @Column('text', { name: 'external_id', nullable: true })
  externalId!: string | null;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
