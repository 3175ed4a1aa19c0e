import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('recent_item')
export class RecentItemEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;
  @PrimaryColumn('uuid', { name: 'user_id' })
  userId!: string;
  @PrimaryColumn('text')
  kind!: string;
  @PrimaryColumn('uuid', { name: 'object_id' })
  objectId!: string;
  @Column('timestamptz', { name: 'seen_at' })
  seenAt!: Date;
}
