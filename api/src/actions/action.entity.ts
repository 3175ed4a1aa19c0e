import { Column, Entity } from 'typeorm';
import type { ActionState } from '@samsyn/domain/actions/action-state';
import { VersionedEntity } from '../platform/database/tenant.entity.js';

@Entity('action')
export class ActionEntity extends VersionedEntity {
  @Column('text')
  title!: string;
  @Column('uuid', { name: 'owner_user_id', nullable: true })
  ownerUserId!: string | null;
  @Column('uuid', { name: 'owner_supplier_id', nullable: true })
  ownerSupplierId!: string | null;
  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;
  @Column('text')
  state!: ActionState;
  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt!: Date | null;
  @Column('text', { nullable: true })
  note!: string | null;
  @Column('text', { name: 'source_kind' })
  sourceKind!: string;
  @Column('uuid', { name: 'source_id' })
  sourceId!: string;
  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;}
