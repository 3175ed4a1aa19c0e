import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../../platform/database/tenant.entity.js';

export const componentKinds = ['application', 'database', 'server', 'network', 'client_image', 'integration', 'other'] as const;
export type ComponentKind = (typeof componentKinds)[number];

@Entity('component')
export class ComponentEntity extends VersionedEntity {
  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;

  @Column('uuid', { name: 'tower_id' })
  towerId!: string;

  @Column('uuid', { name: 'contract_id', nullable: true })
  contractId!: string | null;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: ComponentKind;

  @Column('text', { array: true })
  aliases!: string[];

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('boolean')
  illustrative!: boolean;
}
