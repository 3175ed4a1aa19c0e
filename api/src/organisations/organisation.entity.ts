import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NoticeDto } from './organisations.dto.js';

@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  name!: string;

  @Column('text')
  zone!: string;

  @Column('char')
  currency!: string;

  @Column('boolean')
  illustrative!: boolean;

  @Column('jsonb', { nullable: true })
  notice!: NoticeDto | null;

  @Column('integer')
  version!: number;
}
