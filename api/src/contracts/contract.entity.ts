import { Column, Entity } from 'typeorm';
import type { CreditTerms } from '@samsyn/domain/credits/credit-terms';
import { asDecimalText } from '../platform/database/column-types.js';
import { VersionedEntity } from '../platform/database/tenant.entity.js';

export const confidentialities = ['public', 'internal', 'confidential'] as const;
export type Confidentiality = (typeof confidentialities)[number];

@Entity('contract')
export class ContractEntity extends VersionedEntity {
  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;

  @Column('text')
  number!: string;

  @Column('text')
  title!: string;

  @Column('date', { name: 'starts_on' })
  startsOn!: string;

  @Column('date', { name: 'ends_on' })
  endsOn!: string;

  @Column('integer', { name: 'extension_count' })
  extensionCount!: number;

  @Column('integer', { name: 'extension_months' })
  extensionMonths!: number;

  @Column('date', { name: 'notice_on', nullable: true })
  noticeOn!: string | null;

  @Column('bigint', { name: 'monthly_charge_minor' })
  monthlyChargeMinor!: string;

  @Column('char')
  currency!: string;

  @Column('numeric', { name: 'at_risk_percent', transformer: asDecimalText })
  atRiskPercent!: string;

  @Column('jsonb', { name: 'credit_terms' })
  creditTerms!: CreditTerms;

  @Column('text')
  confidentiality!: Confidentiality;

  @Column('boolean')
  illustrative!: boolean;
}
