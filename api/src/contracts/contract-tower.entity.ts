import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('contract_tower')
export class ContractTowerEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'contract_id' })
  contractId!: string;

  @PrimaryColumn('uuid', { name: 'tower_id' })
  towerId!: string;

  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;

  @Column('text', { nullable: true })
  lot!: string | null;
}
