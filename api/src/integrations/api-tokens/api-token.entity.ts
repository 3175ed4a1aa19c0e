import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** Without its hash, which the API's role may write and not read. */
@Entity('api_token')
export class ApiTokenEntity extends TenantEntity {
  @Column('uuid', { name: 'supplier_id', nullable: true })
  supplierId!: string | null;

  @Column('text')
  name!: string;

  @Column('text')
  hint!: string;

  @Column('text', { array: true })
  scopes!: string[];

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  @Column('integer')
  version!: number;
}
