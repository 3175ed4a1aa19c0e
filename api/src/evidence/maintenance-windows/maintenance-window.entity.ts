import { Column, Entity } from 'typeorm';
import { EvidenceEntity } from '../evidence.entity.js';

@Entity('maintenance_window')
export class MaintenanceWindowEntity extends EvidenceEntity {
  @Column('timestamptz', { name: 'to_at' })
  declare to: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('boolean')
  agreed!: boolean;
}
