import { Column, Entity } from 'typeorm';
import type { CreditTerms } from '@samsyn/domain/credits/credit-terms';
import { asDecimalText } from '../platform/database/column-types.js';
import { TenantEntity } from '../platform/database/tenant.entity.js';

@Entity('contract_amendment')
export class ContractAmendmentEntity extends TenantEntity {
  @Column('uuid', { name: 'contract_id' })
  contractId!: string;

  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;

  @Column('text')
  number!: string;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('date', { name: 'effective_from' })
  effectiveFrom!: string;

  @Column('bigint', { name: 'monthly_charge_minor', nullable: true })
  monthlyChargeMinor!: string | null;

  @Column('numeric', { name: 'at_risk_percent', nullable: true, transformer: asDecimalText })
  atRiskPercent!: string | null;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;

  @Column('jsonb', { name: 'credit_terms', nullable: true })
  creditTerms!: CreditTerms | null;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
