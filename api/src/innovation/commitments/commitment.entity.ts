import { Column, Entity } from 'typeorm';
import type { CommitmentKind, Recurrence } from '@samsyn/domain/innovation/commitment';
import { VersionedEntity } from '../../platform/database/tenant.entity.js';

@Entity('commitment')
export class CommitmentEntity extends VersionedEntity {
  @Column('uuid', { name: 'contract_id' })
  contractId!: string;
  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;
  @Column('text')
  kind!: CommitmentKind;
  @Column('text')
  title!: string;
  @Column('text', { nullable: true })
  clause!: string | null;
  @Column('text', { name: 'agreed_text', nullable: true })
  agreedText!: string | null;
  @Column('integer', { nullable: true })
  quantity!: number | null;
  @Column('numeric', { nullable: true })
  percent!: string | null;
  @Column('bigint', { name: 'amount_minor', nullable: true })
  amountMinor!: string | null;
  @Column('boolean', { name: 'included_in_price' })
  includedInPrice!: boolean;
  @Column('bigint', { name: 'charge_minor', nullable: true })
  chargeMinor!: string | null;
  @Column('char', { length: 3 })
  currency!: string;
  @Column('text')
  recurrence!: Recurrence;
  @Column('date', { name: 'starts_on' })
  startsOn!: string;
  @Column('date', { name: 'ends_on' })
  endsOn!: string;
  @Column('uuid', { name: 'owner_user_id', nullable: true })
  ownerUserId!: string | null;
  @Column('uuid', { name: 'owner_contact_id', nullable: true })
  ownerContactId!: string | null;
  @Column('boolean')
  illustrative!: boolean;}
