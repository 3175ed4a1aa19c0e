import { Column, Entity } from 'typeorm';
import type { ObligedParty, OccasionState } from '@samsyn/domain/obligations/obligation';
import { TenantEntity, VersionedEntity } from '../platform/database/tenant.entity.js';

@Entity('obligation')
export class ObligationEntity extends VersionedEntity {
  @Column('uuid', { name: 'contract_id' })
  contractId!: string;
  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;
  @Column('text', { nullable: true })
  clause!: string | null;
  @Column('text')
  title!: string;
  @Column('text', { nullable: true })
  description!: string | null;
  @Column('text')
  obliged!: ObligedParty;
  @Column('uuid', { name: 'owner_user_id', nullable: true })
  ownerUserId!: string | null;
  @Column('date', { name: 'first_on' })
  firstOn!: string;
  @Column('integer', { name: 'every_months', nullable: true })
  everyMonths!: number | null;
  @Column('date', { name: 'last_on', nullable: true })
  lastOn!: string | null;
  /** The earliest time that is not settled, and how it stands. */
  @Column('date', { name: 'next_on', nullable: true })
  nextOn!: string | null;
  @Column('text', { name: 'next_state', nullable: true })
  nextState!: OccasionState | null;
  @Column('boolean')
  illustrative!: boolean;  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;}

@Entity('obligation_occasion')
export class ObligationOccasionEntity extends TenantEntity {
  @Column('uuid', { name: 'obligation_id' })
  obligationId!: string;
  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;
  @Column('date', { name: 'due_on' })
  dueOn!: string;
  @Column('text')
  state!: Exclude<OccasionState, 'due'>;
  @Column('text', { nullable: true })
  shown!: string | null;
  @Column('uuid', { name: 'shown_by', nullable: true })
  shownBy!: string | null;
  @Column('timestamptz', { name: 'shown_at', nullable: true })
  shownAt!: Date | null;
  @Column('boolean', { name: 'shown_by_supplier' })
  shownBySupplier!: boolean;
  @Column('text', { nullable: true })
  reason!: string | null;
  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;
}

export type ObligationTerms = Omit<ObligationEntity, 'organisationId' | 'id' | 'nextOn' | 'nextState' | 'version' | 'createdAt' | 'updatedAt'>;
