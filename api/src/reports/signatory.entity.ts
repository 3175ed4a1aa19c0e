import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('signatory')
export class SignatoryEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;
  @Column('text')
  name!: string;
  @Column('text')
  title!: string;
}
