import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('innovation_fund')
export class InnovationFundEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;
  @PrimaryColumn('uuid')
  id!: string;
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
  illustrative!: boolean;
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
