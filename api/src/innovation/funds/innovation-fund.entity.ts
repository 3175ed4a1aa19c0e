import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../../platform/database/tenant.entity.js';

@Entity('innovation_fund')
export class InnovationFundEntity extends VersionedEntity {
  @Column('uuid', { name: 'contract_id' })
  contractId!: string;
  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;
  @Column('text')
  name!: string;
  @Column('char', { length: 3 })
  currency!: string;
  @Column('text', { nullable: true })
  note!: string | null;
  @Column('boolean')
  illustrative!: boolean;}
