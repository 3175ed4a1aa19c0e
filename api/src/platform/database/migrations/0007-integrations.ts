import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readSql } from './read-sql.js';

export class Integrations1796000000007 implements MigrationInterface {
  name = 'Integrations1796000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSql('secure.sql'));
    await runner.query(readSql('0007-integrations.sql'));
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
