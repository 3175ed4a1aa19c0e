import { Column, Entity } from 'typeorm';
import { EvidenceEntity } from '../evidence.entity.js';

@Entity('outage')
export class OutageEntity extends EvidenceEntity {
  @Column('integer')
  impact!: number;

  @Column('text', { nullable: true })
  cause!: string | null;

  @Column('uuid', { name: 'root_cause_id', nullable: true })
  rootCauseId?: string | null;
}
