import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('accountability')
export class AccountabilityEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'supplier_id' })
  supplierId!: string;

  @PrimaryColumn('uuid', { name: 'tower_id' })
  towerId!: string;

  @Column('uuid', { name: 'user_id' })
  userId!: string;
}
