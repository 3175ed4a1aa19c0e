import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class Governance1796000000026 implements MigrationInterface {
  name = 'Governance1796000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('secure.sql'));
    await runner.query(readSql('0026-governance.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
