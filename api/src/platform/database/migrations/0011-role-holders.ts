import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class RoleHolders1796000000011 implements MigrationInterface {
  name = 'RoleHolders1796000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('0011-role-holders.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
