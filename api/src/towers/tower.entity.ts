import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('service_tower')
export class TowerEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('integer')
  version!: number;
}
