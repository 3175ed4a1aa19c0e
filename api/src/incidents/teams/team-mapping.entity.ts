import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('team_mapping')
export class TeamMappingEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { name: 'group_name' })
  groupName!: string;

  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;

  @Column('uuid', { name: 'tower_id' })
  towerId!: string;

  @Column('boolean')
  illustrative!: boolean;

  @Column('integer')
  version!: number;
}
